import { createHash } from "node:crypto";
import { gunzipSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildDeb } from "../../../local/packages/deb.ts";
import { packageRoot } from "../../../src/assets.ts";
import { bucketName } from "../../../src/bucket-name.ts";
import { reasonOfFailures } from "../../../src/fleet/launches.ts";
import { parsePackageSource } from "../../../src/inputs/package-source.ts";
import { verifyPackage, versionIn } from "../../../src/preflight/package.ts";
import { chooseZones } from "../../../src/preflight/zones.ts";

const INDEX = [
  "Package: other\nArchitecture: amd64\nVersion: 1",
  "Package: railgun-stable\nArchitecture: arm64\nVersion: 9",
  "Package: railgun-stable\nVersion: 5.3.3\nArchitecture: amd64\nDescription: listener",
].join("\n\n");

/** A package whose control member is packed with `pack` and has that ending. */
function debOf(architecture: string, pack: (tar: Buffer) => Buffer = gzipSync, ending = ".gz"): Buffer {
  const control = { Package: "railgun-stable", Version: "1", Architecture: architecture };
  const built = Buffer.from(buildDeb({ control, scripts: { postinst: "#!/bin/sh\n" }, files: [] }));
  // The second member's header stands at 8 + 60 + 4, its data 60 bytes behind that.
  const size = Number(built.toString("latin1", 72 + 48, 72 + 58));
  const packed = pack(gunzipSync(built.subarray(132, 132 + size)));
  const header = Buffer.from(built.subarray(72, 132));
  header.write(`control.tar${ending}`.padEnd(16), 0, "latin1");
  header.write(String(packed.length).padEnd(10), 48, "latin1");
  const rest = built.subarray(132 + size + (size % 2));
  return Buffer.concat([built.subarray(0, 72), header, packed, Buffer.alloc(packed.length % 2, "\n"), rest]);
}

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
  const apt = parsePackageSource("apt http://p.example/deb/ key=https://p.example/key", "noble");
  const at = (suite: string) => `http://p.example/deb/dists/${suite}/main/binary-amd64/Packages`;

  test("of kind apt falls back from the release's suite to xenial and finds the amd64 package", async () => {
    const { fetch, asked } = serve({
      "https://p.example/key": "key",
      [`${at("xenial")}.gz`]: gzipSync(INDEX),
    });
    expect(await verifyPackage(apt, fetch)).toBe(
      "package source: railgun-stable 5.3.3 in http://p.example/deb/ xenial",
    );
    expect(asked).toEqual(["https://p.example/key", `${at("noble")}.gz`, at("noble"), `${at("xenial")}.gz`]);
  });

  test("of kind apt without the key or the package is refused with every address", async () => {
    const { fetch } = serve({ "https://p.example/key": "key", [at("noble")]: "Package: other\n" });
    await expect(verifyPackage(apt, fetch)).rejects.toMatchObject({
      code: "package.unavailable",
      details: [
        `${at("noble")} does not list railgun-stable for amd64`,
        `${at("xenial")}.gz answers 404; ${at("xenial")} answers 404`,
      ],
    });
    await expect(verifyPackage(apt, serve({}).fetch)).rejects.toMatchObject({
      details: ["https://p.example/key answers 404"],
    });
  });

  const url = "http://p.example/a.deb";
  const sha256Of = (body: Uint8Array) => createHash("sha256").update(body).digest("hex");
  const verifyDeb = (body: Buffer, sha256 = sha256Of(body)) =>
    verifyPackage({ kind: "deb", url, sha256 }, serve({ [url]: body }).fetch);

  test("of kind deb is downloaded and its SHA-256 compared", async () => {
    const body = debOf("amd64");
    expect(await verifyDeb(body)).toBe(
      `package source: ${url}, ${body.length} bytes, SHA-256 as expected, for amd64`,
    );
    await expect(verifyDeb(body, "0".repeat(64))).rejects.toMatchObject({
      details: [`${url} has the SHA-256 ${sha256Of(body)}, not ${"0".repeat(64)}`],
    });
  });

  test.each([
    ["not compressed", (tar: Buffer) => tar, ""],
    ["gzip", (tar: Buffer) => gzipSync(tar), ".gz"],
    ["Zstandard", (tar: Buffer) => zstdCompressSync(tar), ".zst"],
  ])("of kind deb for another architecture is refused: %s", async (_how, pack, ending) => {
    for (const architecture of ["arm64", "i386", "amd64v3"]) {
      await expect(verifyDeb(debOf(architecture, pack, ending))).rejects.toMatchObject({
        code: "package.unavailable",
        details: [`${url} is for ${architecture}, and the instances run amd64`],
      });
    }
    expect(await verifyDeb(debOf("all", pack, ending))).toContain(", for all");
  });

  test("of kind deb that is compressed with xz says that the architecture is not known", async () => {
    expect(await verifyDeb(debOf("arm64", (tar) => tar, ".xz"))).toContain(
      "; its architecture could not be checked: control.tar.xz cannot be read here",
    );
  });

  test.each([
    ["a web page", Buffer.from("<html>"), "it is no Debian package"],
    ["nothing", Buffer.alloc(0), "it is no Debian package"],
    ["one that is cut off", debOf("amd64").subarray(0, 150), "it is no Debian package"],
    ["garbage for its control", debOf("amd64", () => Buffer.from("garbage")), "names no architecture"],
  ])("of kind deb that is %s is refused", async (_what, body, why) => {
    await expect(verifyDeb(body)).rejects.toMatchObject({
      code: "package.unavailable",
      details: [expect.stringContaining(why)],
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
