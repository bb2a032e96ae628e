import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const file = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const floor = /Python (3\.\d+) or newer/.exec(file("README.md"))?.[1] ?? "";

/** Of every installed tool: name, version, whether it runs on that Python, and what it needs there and only there. */
const SCRIPT = `
import importlib.metadata, json, sys
from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.specifiers import SpecifierSet
python = {"python_version": sys.argv[1], "python_full_version": sys.argv[1] + ".0", "extra": ""}
seen = []
for one in importlib.metadata.distributions():
    needs = [Requirement(text) for text in one.requires or []]
    seen.append({
        "name": one.name,
        "version": one.version,
        "runs": SpecifierSet(one.metadata.get("Requires-Python") or "").contains(python["python_full_version"]),
        "needs": [need.name for need in needs if need.marker is None or need.marker.evaluate(python)],
    })
print(json.dumps(seen))
`;

interface Tool {
  readonly name: string;
  readonly version: string;
  readonly runs: boolean;
  readonly needs: readonly string[];
}

/** As in an index: case and kind of separator do not matter (PyPA, "Names and normalization"). */
const normal = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, "-");

it("installs tools that run on the oldest Python of README, set-up and type checks, with all that they need there", () => {
  expect(file("scripts/setup")).toContain(`sys.version_info < (${floor.replace(".", ", ")})`);
  expect(file("pyproject.toml")).toContain(`python_version = "${floor}"`);
  const pinned = [...file("requirements.txt").matchAll(/^([\w.-]+)==(\S+)/gm)].map(
    ([, name = "", version = ""]) => [normal(name), version] as const,
  );
  const printed = execFileSync(join(ROOT, ".venv/bin/python3"), ["-c", SCRIPT, floor], { encoding: "utf8" });
  const tools = (JSON.parse(printed) as Tool[]).filter(({ name, version }) =>
    pinned.some(([pin, at]) => pin === normal(name) && at === version),
  );
  expect(tools.length).toBeGreaterThan(25);
  expect(tools.filter(({ runs }) => !runs).map(({ name, version }) => `${name} ${version}`)).toEqual([]);
  const names = pinned.map(([name]) => name);
  const lacking = tools.flatMap(({ name, needs }) =>
    needs.filter((need) => !names.includes(normal(need))).map((need) => `${need}, which ${name} needs`),
  );
  expect(lacking).toEqual([]);
});
