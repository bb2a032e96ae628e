import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cyclesIn } from "./cycles.ts";
import { RULES } from "./rules.ts";
import { code, importsOf, ROOT, sourcesIn } from "./sources.ts";

describe("every file keeps the architecture's rules", () => {
  it.for(RULES.map((rule) => [rule.name, rule] as const))("%s", ([, rule]) => {
    const sources = sourcesIn(rule.folders.filter((folder) => existsSync(join(ROOT, folder))));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap((source) => rule.violations(source))).toEqual([]);
  });
});

describe("a rule that is broken says so", () => {
  it.for(RULES.map((rule) => [rule.name, rule] as const))("%s", ([, rule]) => {
    expect(rule.folders.some((folder) => rule.broken.path.startsWith(`${folder}/`))).toBe(true);
    expect(rule.violations(rule.broken)).toHaveLength(1);
  });
});

describe("imports in a circle", () => {
  it("are nowhere in what ships: each file can be read, and changed, after those that it imports", () => {
    const sources = sourcesIn(["src", "contract", "lambdas"]);
    expect(sources.length).toBeGreaterThan(100);
    expect(cyclesIn(sources)).toEqual([]);
  });

  it("are found, of types as well, and each once", () => {
    const source = (name: string, ...imports: readonly string[]) => ({
      path: `src/${name}.ts`,
      text: imports.map((other) => `import type { X } from "./${other}.ts";`).join("\n"),
    });
    const sources = [
      source("d", "b"),
      source("b", "c"),
      source("c", "a", "e"),
      source("a", "b"),
      source("e"),
    ];
    expect(cyclesIn(sources)).toEqual([["src/a.ts", "src/b.ts", "src/c.ts"]]);
    expect(cyclesIn([source("a", "a")])).toEqual([["src/a.ts"]]);
    expect(cyclesIn([source("a", "b", "c"), source("b", "c"), source("c")])).toEqual([]);
  });
});

describe("imports are found in every form", () => {
  const importsIn = (text: string): readonly string[] => importsOf({ path: "src/a/b.ts", text });

  it.for([
    ["one name", 'import { x } from "./x.ts";', "src/a/x.ts"],
    ["over several lines", 'import {\n  x,\n  type Y as Z,\n} from "../x.ts";', "src/x.ts"],
    ["a namespace", 'import * as z from "zod";', "zod"],
    ["a default with attributes", 'import t from "./t.json" with { type: "json" };', "src/a/t.json"],
    ["a type", 'import type { X } from "../../contract/x.ts";', "contract/x.ts"],
    ["for its effects", 'import "./x.ts";', "src/a/x.ts"],
    ["passed on", 'export { x } from "./x.ts";', "src/a/x.ts"],
    ["all passed on", 'export * from "./x.ts";', "src/a/x.ts"],
    ["dynamic", 'const { x } = await import("./x.ts");', "src/a/x.ts"],
    ["type of a module", 'type X = typeof import("./x.ts");', "src/a/x.ts"],
    ["the second of two on a line", 'import a from "a"; import b from "a";', "a"],
  ] as const)("%s", ([, text, target]) => {
    expect(importsIn(text)).toEqual([target]);
  });

  it("but not in a comment or in the text of a string", () => {
    expect(
      importsIn('// import a from "a";\n/* import b from "b"; */\nconst c = "http://import.from";'),
    ).toEqual([]);
  });

  it("and a comment sign inside a string hides nothing", () => {
    expect(code('const a = "http://x"; f(); // g()')).toBe('const a = "http://x"; f();  ');
  });
});
