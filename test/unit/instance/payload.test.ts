import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import table from "../../../contract/listener.json" with { type: "json" };
import { instancePayload, outdented, unpacker, withoutComments } from "../../../scripts/payload.ts";

const ROOT = join(import.meta.dirname, "../../..");
const source = (name: string): string => readFileSync(join(ROOT, "instance", name), "utf8");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "railgun-ha-payload-"));
  execFileSync("bash", ["-c", unpacker()], { env: { PATH: process.env.PATH, DESTDIR: folder } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const boot = (): string => join(folder, "run/railgun-ha/boot");
const unpacked = (name: string): string => readFileSync(join(boot(), name), "utf8");
const names = (): string[] =>
  readdirSync(boot(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(boot().length + 1))
    .sort();

/** What Python makes of each text, docstrings left out. */
const SYNTAX = `import ast, json, sys
def dump(text):
    tree = ast.parse(text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
            if isinstance(body[0].value.value, str):
                del body[0]
    return ast.dump(tree)
print(json.dumps([dump(text) for text in json.load(sys.stdin)]))`;

describe("the payload of the instances", () => {
  test("is the script, compressed, the same each time", () => {
    expect(instancePayload()).toBe(instancePayload());
    expect(Buffer.from(gunzipSync(Buffer.from(instancePayload(), "base64"))).toString()).toBe(unpacker());
  });

  test("unpacks bootstrap, converge, the units and the listener's table", () => {
    expect(names()).toEqual([
      "bootstrap",
      "listener.json",
      "railgun-ha-converge",
      "railgun-ha-converge.service",
      "railgun-ha-converge.timer",
      "railgun.service",
      ...readdirSync(join(ROOT, "instance/railgun_ha"))
        .filter((name) => name.endsWith(".py"))
        .map((name) => `railgun_ha/${name}`)
        .sort(),
    ]);
    expect(JSON.parse(unpacked("listener.json"))).toEqual(table);
  });

  test("carries the programs as they are, but for comments and what the lines begin with", () => {
    const programs = names().filter((name) => /\.py$|converge$/.test(name));
    const texts = programs.flatMap((name) => [source(name), unpacked(name)]);
    const input = JSON.stringify(texts);
    const [...dumps] = JSON.parse(execFileSync("python3", ["-c", SYNTAX], { input }).toString()) as string[];
    for (const [at, name] of programs.entries()) expect(dumps[2 * at + 1], name).toBe(dumps[2 * at]);
    for (const name of names().filter((one) => /bootstrap|\.(service|timer)$/.test(one))) {
      const lines = (text: string): string[] =>
        text
          .split("\n")
          .filter((line) => !/^\s*(#(?!!).*)?$/.test(line))
          .map((line) => line.trimStart());
      expect(lines(unpacked(name)), name).toEqual(lines(source(name)));
    }
  });

  test("begins a line with one blank for each step of its indentation", () => {
    expect(outdented("if a:\n    b\n        c    d\n   e\n")).toBe("if a:\n b\n  c    d\n   e\n");
    expect(outdented("#!/bin/bash\nif a; then\n  b\n    c\nfi\n")).toBe(
      "#!/bin/bash\nif a; then\n b\n  c\nfi\n",
    );
  });

  test("keeps the first line of a script and what only looks like a comment", () => {
    expect(withoutComments('#!/bin/sh\n# gone\n\n  # gone\necho "#kept" # kept\n')).toBe(
      '#!/bin/sh\necho "#kept" # kept\n',
    );
    expect(withoutComments('"""Gone,\nall of it."""\n\nx = """kept"""\n')).toBe('\nx = """kept"""\n');
  });
});
