import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "fflate";
import { parseTar } from "nanotar";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PackageSource } from "../../../contract/package-source.ts";
import { USER_DATA_LIMIT } from "../../../scripts/payload.ts";
import type { StackConfig } from "../../../src/stack/config.ts";
import { userData } from "../../../src/stack/user-data.ts";
import { assets, awkwardUrls, base } from "./support/configurations.ts";
import { resolve } from "./support/resolve.ts";
import { unbase85 } from "./support/unbase85.ts";

const known = { "AWS::Region": "eu-central-1" };
const script = (changes: Partial<StackConfig> = {}, payload = assets.instancePayload): string =>
  resolve(userData({ ...base, ...changes }, { ...assets, instancePayload: payload }), known) as string;

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "railgun-ha-boot-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the script below `root`, with a bootstrap that only says what it was given. */
function boot(text: string): string {
  const replaced = text.replace(/^exec bash .*$/m, (line) => line.replace("exec bash", "printf '%s\\n'"));
  expect(replaced).not.toBe(text);
  writeFileSync(join(root, "user-data"), replaced);
  return execFileSync("bash", [join(root, "user-data")], {
    env: { PATH: process.env.PATH, DESTDIR: root },
  }).toString();
}
const unpacked = (name: string): string => join(root, "var/lib/railgun-ha/boot", name);

describe("user data", () => {
  test("is a script that bash reads without complaint", () => {
    expect(script().startsWith("#!/bin/bash\n")).toBe(true);
    execFileSync("bash", ["-n"], { input: script() });
  });

  test("unpacks the payload, every byte and mode of it, and hands over to bootstrap", () => {
    expect(boot(script())).toBe(`${unpacked("bootstrap")}\n${unpacked("constants.json")}\n`);
    const entries = parseTar(gunzipSync(unbase85(assets.instancePayload)));
    const files = entries.filter(({ type }) => type !== "directory");
    expect(files.length).toBeGreaterThan(3);
    for (const { name, data, attrs } of files) {
      expect(readFileSync(unpacked(name)).equals(Buffer.from(data ?? [])), name).toBe(true);
      expect(statSync(unpacked(name)).mode & 0o111, name).toBe(Number.parseInt(attrs?.mode ?? "", 8) & 0o111);
    }
  });

  test("ends with bootstrap in place of the shell", () => {
    expect(script().trimEnd().split("\n").at(-1)).toBe('exec bash "$boot/bootstrap" "$boot/constants.json"');
  });

  test("writes the instance's constants, the region as CloudFormation knows it", () => {
    boot(script({ stackName: "production" }));
    expect(JSON.parse(readFileSync(unpacked("constants.json"), "utf8"))).toEqual({
      region: "eu-central-1",
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

  test("refers to the region and to nothing else of the stack", () => {
    const { "Fn::Sub": text } = userData(base, assets) as { "Fn::Sub": string };
    expect([...text.matchAll(/\$\{([^!][^}]*)\}/g)].map(([, name]) => name)).toEqual(["AWS::Region"]);
  });

  test("stays within what EC2 takes, with the longest stack name and the real payload", () => {
    const size = Buffer.byteLength(script({ stackName: "x".repeat(128) }));
    console.log(`user data: ${size} of ${USER_DATA_LIMIT} bytes`);
    expect(size).toBeLessThan(USER_DATA_LIMIT);
  });
});
