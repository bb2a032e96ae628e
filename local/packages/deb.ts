import { createHash } from "node:crypto";
import { gzipSync } from "fflate";
import { createTar } from "nanotar";

/** One file of a Debian package. */
export interface PackagedFile {
  /** Absolute, as on the machine: `/usr/bin/rg-listener`. */
  readonly path: string;
  readonly data: string | Uint8Array;
  readonly mode: 0o755 | 0o644 | 0o640;
}

export interface PackageContents {
  /** Fields of DEBIAN/control in order, without Installed-Size, which is added. */
  readonly control: Readonly<Record<string, string>>;
  /** Maintainer scripts by name: `postinst`. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly files: readonly PackagedFile[];
}

interface TarEntry {
  readonly name: string;
  readonly data?: Uint8Array;
  readonly mode: number;
}

const AR_MAGIC = "!<arch>\n";
const EPOCH_SECONDS = 0;

/**
 * A Debian binary package (deb(5): an ar archive of debian-binary, control.tar.gz and data.tar.gz). All files belong
 * to root and carry the same time, so equal contents give equal bytes. Everything below /etc is a conffile.
 */
export function buildDeb(contents: PackageContents): Uint8Array {
  return ar([
    { name: "debian-binary", data: Buffer.from("2.0\n") },
    { name: "control.tar.gz", data: tarball(controlEntries(contents)) },
    { name: "data.tar.gz", data: tarball(dataEntries(contents.files)) },
  ]);
}

/** One paragraph of a Debian control file. */
export function paragraph(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}

export const digest = (algorithm: "md5" | "sha256", data: Uint8Array): string =>
  createHash(algorithm).update(data).digest("hex");

function controlEntries({ control, scripts, files }: PackageContents): TarEntry[] {
  const kibibytes = files.reduce((sum, file) => sum + Math.ceil(file.data.length / 1024), 0);
  const isConffile = (file: PackagedFile) => file.path.startsWith("/etc/");
  const conffiles = files.filter(isConffile).map((file) => `${file.path}\n`);
  const sums = files
    .filter((file) => !isConffile(file))
    .map((file) => `${digest("md5", bytes(file.data))}  ${file.path.slice(1)}\n`);
  return [
    { name: "./", mode: 0o755 },
    {
      name: "./control",
      mode: 0o644,
      data: bytes(paragraph({ ...control, "Installed-Size": `${kibibytes}` })),
    },
    { name: "./md5sums", mode: 0o644, data: bytes(sums.join("")) },
    { name: "./conffiles", mode: 0o644, data: bytes(conffiles.join("")) },
    ...Object.entries(scripts).map(([name, text]) => ({ name: `./${name}`, mode: 0o755, data: bytes(text) })),
  ];
}

/** The files with every folder above them first, as dpkg wants them. */
function dataEntries(files: readonly PackagedFile[]): TarEntry[] {
  const folders = new Set(["./"]);
  for (const { path } of files) {
    const parts = path.split("/").slice(1, -1);
    for (const depth of parts.keys()) folders.add(`./${parts.slice(0, depth + 1).join("/")}/`);
  }
  return [
    ...[...folders].map((name) => ({ name, mode: 0o755 })),
    ...files.map(({ path, data, mode }) => ({ name: `.${path}`, mode, data: bytes(data) })),
  ];
}

function tarball(entries: readonly TarEntry[]): Uint8Array {
  const tar = createTar(
    entries.map(({ name, data, mode }) => ({
      name,
      ...(data ? { data } : {}),
      attrs: { mode: mode.toString(8), uid: 0, gid: 0, user: "root", group: "root", mtime: EPOCH_SECONDS },
    })),
  );
  // An archive ends with two empty blocks; the library leaves them out when the entries fill its last record.
  const ended = new Uint8Array(tar.length + 1024);
  ended.set(tar);
  return gzipSync(ended, { mtime: EPOCH_SECONDS, level: 9 });
}

function ar(members: readonly { name: string; data: Uint8Array }[]): Uint8Array {
  const parts: Uint8Array[] = [bytes(AR_MAGIC)];
  for (const { name, data } of members) {
    const owner = `${name.padEnd(16)}${`${EPOCH_SECONDS}`.padEnd(12)}${"0".padEnd(6)}${"0".padEnd(6)}`;
    parts.push(bytes(`${owner}${"100644".padEnd(8)}${`${data.length}`.padEnd(10)}\`\n`), data);
    if (data.length % 2 === 1) parts.push(bytes("\n"));
  }
  return Buffer.concat(parts);
}

function bytes(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? Buffer.from(data) : data;
}
