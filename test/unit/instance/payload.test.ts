import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "fflate";
import { parseTar } from "nanotar";
import { describe, expect, test } from "vitest";
import table from "../../../contract/listener.json" with { type: "json" };
import { base85, instancePayload, USER_DATA_LIMIT, withoutComments } from "../../../scripts/payload.ts";
import { unbase85 } from "../stack/support/unbase85.ts";

const ROOT = join(import.meta.dirname, "../../..");
const source = (name: string): string => readFileSync(join(ROOT, "instance", name), "utf8");
const entries = () => parseTar(gunzipSync(unbase85(instancePayload())));
const textOf = (name: string): string => entries().find((entry) => entry.name === name)?.text ?? "";

/** Room for the stub that unpacks it, and for constants with long addresses. */
const ROOM = 900;

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
  test("leaves room for the rest of the user data", () => {
    const { length } = instancePayload();
    console.log(
      `payload of the instances: ${length} bytes in base85, of ${USER_DATA_LIMIT} for the whole user data`,
    );
    expect(length).toBeLessThanOrEqual(USER_DATA_LIMIT - ROOM);
  });

  test("is one line, the same each time, of files that belong to root and have one time", () => {
    expect(instancePayload()).toBe(instancePayload());
    expect(instancePayload()).toMatch(/^[!#-&(-+;-~0-9A-Z-]+$/);
    for (const { name, attrs } of entries()) {
      expect({ name, uid: attrs?.uid, gid: attrs?.gid, mtime: attrs?.mtime }).toEqual({
        name,
        uid: 0,
        gid: 0,
        mtime: Date.UTC(2020, 0, 1) / 1_000,
      });
    }
  });

  test("holds bootstrap, converge, the units and the listener's table", () => {
    expect(entries().map(({ name, attrs }) => `${name} ${attrs?.mode?.slice(-3)}`)).toEqual([
      "bootstrap 755",
      "railgun-ha-converge 755",
      "railgun_ha/boot_log.py 644",
      "railgun_ha/conf.py 644",
      "railgun_ha/converge.py 644",
      "railgun_ha/desired.py 644",
      "railgun_ha/machine.py 644",
      "railgun-ha-converge.service 644",
      "railgun.service 644",
      "railgun-ha-converge.timer 644",
      "listener.json 644",
    ]);
    expect(JSON.parse(textOf("listener.json"))).toEqual(table);
  });

  test("carries the programs as they are, but for comments", () => {
    const names = entries().flatMap(({ name }) => (/\.py$|converge$/.test(name) ? [name] : []));
    const texts = names.flatMap((name) => [source(name), textOf(name)]);
    const input = JSON.stringify(texts);
    const [...dumps] = JSON.parse(execFileSync("python3", ["-c", SYNTAX], { input }).toString()) as string[];
    for (const [at, name] of names.entries()) expect(dumps[2 * at + 1], name).toBe(dumps[2 * at]);
    for (const name of ["bootstrap", "railgun.service"]) {
      const lines = (text: string): string[] =>
        text.split("\n").filter((line) => !/^\s*(#(?!!).*)?$/.test(line));
      expect(lines(textOf(name)), name).toEqual(lines(source(name)));
    }
  });

  test("is written in digits that Python reads back, whatever the bytes and their number", () => {
    for (const length of [0, 1, 2, 3, 4, 5, 255, 256]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 151 + 255) % 256);
      expect([...unbase85(base85(bytes))], `${length} bytes`).toEqual([...bytes]);
    }
    const [most, least] = [Buffer.alloc(8, 0xff), Buffer.alloc(7)];
    expect([unbase85(base85(most)), unbase85(base85(least))]).toEqual([most, least]);
  });

  test("keeps the first line of a script and what only looks like a comment", () => {
    expect(withoutComments('#!/bin/sh\n# gone\n\n  # gone\necho "#kept" # kept\n')).toBe(
      '#!/bin/sh\necho "#kept" # kept\n',
    );
    expect(withoutComments('"""Gone,\nall of it."""\n\nx = """kept"""\n')).toBe('\nx = """kept"""\n');
  });
});
