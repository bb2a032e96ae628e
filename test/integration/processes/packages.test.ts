import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "fflate";
import { parseTar } from "nanotar";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type PackageRepository, startPackageRepository } from "../../../local/packages/repository.ts";
import { findProgram } from "../../../local/processes/child.ts";
import { temporaryFolder } from "./helpers.ts";

const run = promisify(execFile);
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let repository: PackageRepository;
const fetched = async (path: string) => {
  const response = await fetch(repository.url + path);
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
};
const sha256 = (data: Uint8Array) => createHash("sha256").update(data).digest("hex");
const field = (index: string, name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(index)?.[1];

beforeEach(async () => {
  folder = await temporaryFolder();
  repository = await startPackageRepository({
    host: "127.0.0.1",
    settings: { "activate.server": "http://127.0.0.1:1" },
  });
});

afterEach(async () => {
  await repository.close();
  await folder.remove();
});

test("the amd64 index of the suite names a package whose size and checksum are right", async () => {
  const index = (await fetched("dists/xenial/main/binary-amd64/Packages")).body.toString();
  const zipped = (await fetched("dists/xenial/main/binary-amd64/Packages.gz")).body;
  const deb = (await fetched(field(index, "Filename") ?? "")).body;

  expect(field(index, "Package")).toBe("railgun-stable");
  expect(field(index, "Size")).toBe(`${deb.length}`);
  expect(field(index, "SHA256")).toBe(sha256(deb));
  expect(repository.deb.sha256).toBe(sha256(deb));
  expect(Buffer.from(gunzipSync(zipped)).toString()).toBe(index);
  const release = (await fetched("dists/xenial/Release")).body.toString();
  expect(release).toContain(` ${sha256(Buffer.from(index))} `);
  expect((await fetched("dists/noble/Release")).status).toBe(404);
  expect((await fetched("pubkey.gpg")).body.toString()).toContain("BEGIN PGP PUBLIC KEY BLOCK");
});

test("the package unpacks into a listener that runs, with its table beside it and the local settings", async () => {
  const file = join(folder.path, "package.deb");
  await writeFile(file, Buffer.from(await (await fetch(repository.deb.url)).arrayBuffer()));
  await unpack(file, folder.path);

  const { stdout } = await run(findProgram("python3") ?? "", [
    join(folder.path, "usr/bin/rg-listener"),
    "-version",
  ]);

  expect(stdout).toContain("5.3.3");
  const table = JSON.parse(await readFile(join(folder.path, "usr/share/railgun/listener.json"), "utf8"));
  expect(table.reload.keys).toContain("memcached.servers");
  const config = await readFile(join(folder.path, "etc/railgun/railgun.conf"), "utf8");
  expect(config).toContain("activation.token = YOUR_TOKEN_HERE\n");
  expect(config).toContain("activate.server = http://127.0.0.1:1\n");
});

test("a repository that is gone finds nothing, a corrupt one breaks the checksum, and both can be mended", async () => {
  const pool = new URL(repository.deb.url).pathname.slice(1);

  repository.gone();
  expect((await fetched("dists/xenial/Release")).status).toBe(404);
  expect((await fetched(pool)).status).toBe(404);
  repository.empty();
  expect((await fetched("dists/xenial/InRelease")).status).toBe(404);
  expect((await fetched("pubkey.gpg")).status).toBe(200);
  repository.corrupt();
  expect(sha256((await fetched(pool)).body)).not.toBe(repository.deb.sha256);
  repository.restore();
  expect(sha256((await fetched(pool)).body)).toBe(repository.deb.sha256);
  expect(repository.requests).toEqual(
    ["dists/xenial/Release", pool, "dists/xenial/InRelease", "pubkey.gpg", pool, pool].map(
      (path) => `/${path}`,
    ),
  );
});

/** With dpkg where there is one, which also proves that dpkg takes the archive. */
async function unpack(file: string, into: string): Promise<void> {
  const dpkg = findProgram("dpkg-deb");
  if (dpkg) {
    await run(dpkg, ["--extract", file, into]);
    return;
  }
  await run(findProgram("ar") ?? "ar", ["x", file, "data.tar.gz"], { cwd: into });
  expect(parseTar(gunzipSync(await readFile(join(into, "data.tar.gz")))).length).toBeGreaterThan(0);
  await run("tar", ["-xzf", "data.tar.gz"], { cwd: into });
}

test("the suite is signed with the key that is offered, until it is forged", async (context) => {
  const gpgv = findProgram("gpgv");
  if (!gpgv) return context.skip("gpgv is not installed (apt-get install gpgv)");
  const lines = (await fetched("pubkey.gpg")).body.toString().split("\n");
  const key = lines.slice(
    2,
    lines.findIndex((line) => line.startsWith("=")),
  );
  const keyring = join(folder.path, "key.gpg");
  await writeFile(keyring, Buffer.from(key.join(""), "base64"));
  const verified = async (): Promise<string> => {
    const file = join(folder.path, "InRelease");
    await writeFile(file, (await fetched("dists/xenial/InRelease")).body);
    const { stdout } = await run(gpgv, ["--keyring", keyring, "--output", "-", file]);
    return stdout;
  };

  expect(await verified()).toBe((await fetched("dists/xenial/Release")).body.toString());
  repository.forge();
  await expect(verified()).rejects.toThrow(/No public key/);
  repository.restore();
  await verified();
});
