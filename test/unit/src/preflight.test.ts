import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { bucketName } from "../../../src/artifacts.ts";
import { packageRoot } from "../../../src/assets.ts";
import { reasonOfFailures } from "../../../src/fleet/launches.ts";
import { parsePackageSource } from "../../../src/inputs/package-source.ts";
import { verifyPackage, versionIn } from "../../../src/preflight/package.ts";
import { chooseZones } from "../../../src/preflight/zones.ts";

const INDEX = [
  "Package: other\nArchitecture: amd64\nVersion: 1",
  "Package: railgun-stable\nArchitecture: arm64\nVersion: 9",
  "Package: railgun-stable\nVersion: 5.3.3\nArchitecture: amd64\nDescription: listener",
].join("\n\n");

describe("the package source", () => {
  const serve = (files: Record<string, string | Buffer>) => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      const body = files[url];
      return body === undefined
        ? new Response(null, { status: 404 })
        : new Response(new Uint8Array(Buffer.from(body)));
    };
    return { fetch, asked };
  };
  const apt = parsePackageSource("apt http://p.example/deb/ key=http://p.example/key", "noble");
  const at = (suite: string) => `http://p.example/deb/dists/${suite}/main/binary-amd64/Packages`;

  test("of kind apt falls back from the release's suite to xenial and finds the amd64 package", async () => {
    const { fetch, asked } = serve({
      "http://p.example/key": "key",
      [`${at("xenial")}.gz`]: gzipSync(INDEX),
    });
    expect(await verifyPackage(apt, fetch)).toBe(
      "package source: railgun-stable 5.3.3 in http://p.example/deb/ xenial",
    );
    expect(asked).toEqual(["http://p.example/key", `${at("noble")}.gz`, at("noble"), `${at("xenial")}.gz`]);
  });

  test("of kind apt without the key or the package is refused with every address", async () => {
    const { fetch } = serve({ "http://p.example/key": "key", [at("noble")]: "Package: other\n" });
    await expect(verifyPackage(apt, fetch)).rejects.toMatchObject({
      code: "package.unavailable",
      details: [
        `${at("noble")} does not list railgun-stable for amd64`,
        `${at("xenial")}.gz answers 404; ${at("xenial")} answers 404`,
      ],
    });
    await expect(verifyPackage(apt, serve({}).fetch)).rejects.toMatchObject({
      details: ["http://p.example/key answers 404"],
    });
  });

  test("of kind deb is downloaded and its SHA-256 compared", async () => {
    const url = "http://p.example/a.deb";
    const sha256 = createHash("sha256").update("package").digest("hex");
    const { fetch } = serve({ [url]: "package" });
    expect(await verifyPackage({ kind: "deb", url, sha256 }, fetch)).toContain("7 bytes");
    const wrong = verifyPackage({ kind: "deb", url, sha256: "0".repeat(64) }, fetch);
    await expect(wrong).rejects.toMatchObject({
      details: [`${url} has the SHA-256 ${sha256}, not ${"0".repeat(64)}`],
    });
  });

  test("that cannot be reached is refused with the reason", async () => {
    const fetch = async () => {
      throw new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND p.example") });
    };
    await expect(verifyPackage(apt, fetch)).rejects.toMatchObject({
      details: [expect.stringContaining("ENOTFOUND p.example")],
    });
  });

  test("another architecture's package does not count", () => {
    expect(versionIn(INDEX, "railgun-stable")).toBe("5.3.3");
    expect(
      versionIn(INDEX.replace("amd64\nDescription", "i386\nDescription"), "railgun-stable"),
    ).toBeUndefined();
  });
});

describe("the zones", () => {
  const offer = { known: ["a", "b", "c", "e"], suitable: ["a", "b", "c"] };

  test("of a new stack are the first that offer both types", () => {
    expect(chooseZones({ count: 2, names: undefined }, offer, [])).toEqual(["a", "b"]);
  });
  test("of an existing stack stay, in their order, and new ones come behind them", () => {
    expect(chooseZones({ count: 3, names: undefined }, offer, ["c", "a"])).toEqual(["c", "a", "b"]);
    expect(chooseZones({ count: 2, names: ["a", "c"] }, offer, ["c", "a"])).toEqual(["c", "a"]);
  });
  test("cannot be moved", () => {
    expect(() => chooseZones({ count: 2, names: ["a", "b"] }, offer, ["c", "a"])).toThrow(
      "lies in c, a and cannot move to a, b",
    );
  });
  test("must offer a new type also where the stack lies", () => {
    expect(() => chooseZones({ count: 2, names: undefined }, offer, ["a", "e"])).toThrow(
      "e, where the stack lies",
    );
  });
  test("must be enough", () => {
    expect(() => chooseZones({ count: 4, names: undefined }, offer, [])).toThrow("only a, b, c offer both");
  });
});

describe("the bucket's name", () => {
  const at = { account: "123456789012", region: "ap-southeast-5" };
  test("fits S3's limit and its letters, and differs for names that differ only in case", () => {
    const names = ["x", "Production", "production", "a".repeat(128), `${"a".repeat(127)}b`].map((name) =>
      bucketName(at, name),
    );
    for (const name of names)
      expect(name).toMatch(/^railgun-ha-123456789012-ap-southeast-5-[a-z0-9-]{1,24}$/);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(63);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("hopeless launches", () => {
  const launch = (StatusCode: string, hour: number) => ({
    ActivityId: "1",
    AutoScalingGroupName: "x",
    Cause: "",
    Description: "Launching a new EC2 instance: i-1",
    StatusCode: StatusCode as never,
    StatusMessage: `at ${hour}`,
    StartTime: new Date(Date.UTC(2026, 0, 1, hour)),
  });
  const failures = [
    launch("InProgress", 9),
    launch("Failed", 8),
    launch("Cancelled", 7),
    launch("Failed", 6),
  ];

  test("are three failures in a row, whatever is still running", () => {
    expect(reasonOfFailures(failures, 0)).toBe("at 8");
    expect(reasonOfFailures(failures.slice(0, 3), 0)).toBeUndefined();
  });
  test("end with a success and do not reach back before this run", () => {
    const mixed = [launch("Failed", 8), launch("Successful", 7), ...failures];
    expect(reasonOfFailures(mixed, 0)).toBeUndefined();
    expect(reasonOfFailures(failures, Date.UTC(2026, 0, 1, 7))).toBeUndefined();
  });
});

test("the package's root is the folder of action.yml, from wherever the code lies", () => {
  const root = packageRoot();
  expect(packageRoot(`${root}/dist/action/index.js`)).toBe(root);
  expect(() => packageRoot("/nowhere/at/all.js")).toThrow("no action.yml");
});
