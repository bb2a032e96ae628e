import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { PackageSource } from "../../contract/package-source.ts";
import { AppError, messageOf } from "../errors.ts";
import type { Fetch } from "../runtime.ts";
import { architectureOf } from "./deb.ts";

/** Milliseconds for an index or a key, and for a whole package. */
const INDEX_TIMEOUT = 30_000;
const PACKAGE_TIMEOUT = 180_000;

/** Architectures of packages that an instance can install. */
const RUNNABLE = /^(amd64|all)$/;

/**
 * Fetches the package source as an instance would, before anything is made: the vendor's repository may be gone, and
 * a stack whose instances find no package launches them in a loop. Answers one line about what was found.
 * Throws AppError `package.unavailable` with what was tried.
 */
export async function verifyPackage(source: PackageSource, fetch: Fetch): Promise<string> {
  switch (source.kind) {
    case "ami":
      return "package source: the image has the listener already";
    case "deb":
      return verifyDeb(source, fetch);
    case "apt":
      return verifyApt(source, fetch);
  }
}

async function verifyDeb(
  { url, sha256 }: Extract<PackageSource, { kind: "deb" }>,
  fetch: Fetch,
): Promise<string> {
  const file = await get(fetch, url, PACKAGE_TIMEOUT);
  if (typeof file === "string") throw unavailable([file]);
  const actual = createHash("sha256").update(file).digest("hex");
  if (actual !== sha256) throw unavailable([`${url} has the SHA-256 ${actual}, not ${sha256}`]);
  const found = `package source: ${url}, ${file.length} bytes, SHA-256 as expected`;
  const architecture = architectureOf(file);
  if (architecture.kind === "broken") throw unavailable([`${url} cannot be installed: ${architecture.why}`]);
  if (architecture.kind === "unknown")
    return `${found}; its architecture could not be checked: ${architecture.why}`;
  if (RUNNABLE.test(architecture.name)) return `${found}, for ${architecture.name}`;
  throw unavailable([`${url} is for ${architecture.name}, and the instances run amd64`]);
}

async function verifyApt(source: Extract<PackageSource, { kind: "apt" }>, fetch: Fetch): Promise<string> {
  const key = await get(fetch, source.key, INDEX_TIMEOUT);
  const tried = typeof key === "string" ? [key] : key.length === 0 ? [`${source.key} is empty`] : [];
  if (tried.length > 0) throw unavailable(tried);
  for (const suite of source.suites) {
    const found = await findInSuite(source, suite, fetch);
    if (found.version) return `package source: ${source.package} ${found.version} in ${source.url} ${suite}`;
    tried.push(found.problem);
  }
  throw unavailable(tried);
}

async function findInSuite(
  source: Extract<PackageSource, { kind: "apt" }>,
  suite: string,
  fetch: Fetch,
): Promise<{ readonly version?: string; readonly problem: string }> {
  const index = `${source.url.replace(/\/+$/, "")}/dists/${suite}/${source.component}/binary-amd64/Packages`;
  const packed = await get(fetch, `${index}.gz`, INDEX_TIMEOUT);
  const plain = typeof packed === "string" ? await get(fetch, index, INDEX_TIMEOUT) : unpack(packed);
  if (plain === undefined) return { problem: `${index}.gz is not compressed as it should be` };
  if (typeof plain === "string") return { problem: `${packed}; ${plain}` };
  const version = versionIn(plain.toString("utf8"), source.package);
  return version
    ? { version, problem: "" }
    : { problem: `${index} does not list ${source.package} for amd64` };
}

function unpack(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** The version under which a `Packages` index lists a package that runs on amd64. */
export function versionIn(index: string, name: string): string | undefined {
  const field = (stanza: string, key: string) =>
    new RegExp(`^${key}:[ \\t]*(.+)$`, "m").exec(stanza)?.[1]?.trim();
  const stanza = index
    .split(/\r?\n\s*\r?\n/)
    .find((one) => field(one, "Package") === name && RUNNABLE.test(field(one, "Architecture") ?? ""));
  return stanza && field(stanza, "Version");
}

/** The body, or why it could not be had. */
async function get(fetch: Fetch, url: string, timeout: number): Promise<Buffer | string> {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    if (!reply.ok) return `${url} answers ${reply.status}`;
    return Buffer.from(await reply.arrayBuffer());
  } catch (error) {
    const cause = error instanceof Error && error.cause ? `: ${messageOf(error.cause)}` : "";
    return `${url} cannot be fetched (${messageOf(error)}${cause})`;
  }
}

const unavailable = (details: readonly string[]): AppError =>
  new AppError(
    "package.unavailable",
    "the listener's package cannot be had; set package-source to one that exists",
    {
      details,
    },
  );
