import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withTables } from "../../../scripts/docs.ts";

const ROOT = join(import.meta.dirname, "../../..");
const file = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const readme = file("README.md");
const codes = [...file("contract/errors.ts").matchAll(/^ {2}\| "([a-z.-]+)"/gm)].map(
  (match) => match[1] ?? "",
);

describe("the README", () => {
  it("has the tables that action.yml gives (else: node scripts/docs.ts)", () => {
    expect(readme).toBe(withTables(readme, file("action.yml")));
  });

  it("would be found stale after a change of action.yml", () => {
    const changed = file("action.yml").replace(/^inputs:$/m, "inputs:\n  another:\n    description: new");
    expect(withTables(readme, changed)).not.toBe(readme);
  });

  it("has a row for every error code, and for no other", () => {
    const rows = [...readme.matchAll(/^\| `([a-z]+(?:\.[a-z-]+)?)` \| .+ \| .+ \|$/gm)].map(
      (match) => match[1],
    );
    const documented = rows.filter((row) => row?.includes(".") || row === "internal");
    expect(codes.length).toBeGreaterThan(10);
    expect(documented.toSorted()).toEqual(codes.toSorted());
  });

  it("says on its first screen what became of Railgun", () => {
    expect(readme.split("\n").slice(0, 20).join("\n")).toContain("2024-01-31");
  });
});

describe("what the documents refer to exists", () => {
  const documents = [
    "README.md",
    "AGENTS.md",
    ...readdirSync(join(ROOT, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ];

  it.for(documents.map((path) => [path] as const))("%s: the files it links to", ([path]) => {
    const links = [...file(path).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
      (match) => match[1] ?? "",
    );
    for (const link of links) expect(() => file(join(path, "..", link)), link).not.toThrow();
  });

  it.for(documents.map((path) => [path] as const))("%s: the npm scripts it names", ([path]) => {
    const { scripts } = JSON.parse(file("package.json"));
    const named = [...file(path).matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map((match) => match[1] ?? "");
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });
});
