import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PackageSource } from "../../../contract/package-source.ts";
import { USER_DATA_LIMIT, unpacker } from "../../../scripts/payload.ts";
import { LONGEST_SOURCE, parsePackageSource } from "../../../src/inputs/package-source.ts";
import type { StackConfig } from "../../../src/stack/config.ts";
import { userData } from "../../../src/stack/user-data.ts";
import { assets, awkwardUrls, base } from "./support/configurations.ts";

const bytes = (changes: Partial<StackConfig> = {}): Buffer =>
  Buffer.from(userData({ ...base, ...changes }, assets), "base64");
/** What cloud-init makes of it. */
const script = (changes: Partial<StackConfig> = {}): string => gunzipSync(bytes(changes)).toString();

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "railgun-ha-boot-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the script below `root`, with a bootstrap that only says what it was given. */
function boot(text: string): string {
  const replaced = text.replace(/^exec bash .*$/m, (line) => line.replace("exec bash", "printf '%s\\n'"));
  expect(replaced).not.toBe(text);
  return execFileSync("bash", ["-s"], {
    input: replaced,
    env: { PATH: process.env.PATH, DESTDIR: root },
  }).toString();
}
const unpacked = (name: string): string => join(root, "run/railgun-ha/boot", name);

describe("user data", () => {
  test("is compressed, in two parts that cloud-init's Python reads as one script", () => {
    const program =
      'import gzip, sys; sys.stdout.write(gzip.GzipFile(None, "rb", 1, sys.stdin.buffer).read().decode())';
    const read = execFileSync("python3", ["-c", program], { input: bytes() }).toString();
    expect(read.startsWith("#!/bin/bash\n")).toBe(true);
    expect(read).toBe(script());
    expect(read.startsWith(unpacker())).toBe(true);
    execFileSync("bash", ["-n"], { input: read });
  });

  test("unpacks the payload and hands over to bootstrap in place of the shell", () => {
    expect(boot(script())).toBe(`${unpacked("bootstrap")}\n${unpacked("constants.json")}\n`);
    expect(existsSync(unpacked("railgun_ha/converge.py"))).toBe(true);
    expect(script().trimEnd().split("\n").at(-1)).toBe('exec bash "$boot/bootstrap" "$boot/constants.json"');
  });

  test("writes the instance's constants", () => {
    boot(script({ stackName: "production" }));
    expect(JSON.parse(readFileSync(unpacked("constants.json"), "utf8"))).toEqual({
      stack: "production",
      parameterPrefix: "/railgun-ha/production",
      logGroup: "/railgun-ha/production/boot",
      package: base.packageSource,
      serversWaitSeconds: 300,
    });
  });

  test.each(awkwardUrls)("keeps every character of %s", (url) => {
    const packageSource: PackageSource = { kind: "deb", url, sha256: "0".repeat(64) };
    boot(script({ packageSource }));
    expect(JSON.parse(readFileSync(unpacked("constants.json"), "utf8")).package).toEqual(packageSource);
  });

  /** What takes most room in the constants for each character of the input. */
  const extremes: readonly (readonly [string, string])[] = [
    ["an address that JSON has to escape", `deb https://p.example/${'"'.repeat(LONGEST_SOURCE)}`],
    ["an address of letters beyond ASCII", `deb https://p.example/${"가".repeat(LONGEST_SOURCE)}`],
    [
      "many suites",
      `apt https://p.example/ suite=a,b,c,d,e,f,g,h key=https://p.example/${'"'.repeat(LONGEST_SOURCE)}`,
    ],
  ];
  test.each(extremes)("stays below 14 KB with the longest stack name and %s", (what, begun) => {
    const ending = begun.startsWith("deb") ? ` sha256=${"f".repeat(64)}` : "";
    const fits = (length: number): boolean =>
      Buffer.byteLength(JSON.stringify(begun.slice(0, length) + ending)) <= LONGEST_SOURCE;
    let length = LONGEST_SOURCE;
    while (!fits(length)) length -= 1;
    const packageSource = parsePackageSource(begun.slice(0, length) + ending, "resolute");
    expect(() => parsePackageSource(begun.slice(0, length + 2) + ending, "resolute")).toThrow("more than");
    const size = bytes({ stackName: "x".repeat(128), packageSource }).length;
    console.log(`user data with ${what}: ${size} of ${USER_DATA_LIMIT} bytes`);
    expect(size).toBeLessThan(USER_DATA_LIMIT);
  });
});
