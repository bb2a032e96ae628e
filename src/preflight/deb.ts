import { gunzipSync, zstdDecompressSync } from "node:zlib";

/** What a Debian package says of itself, or why it does not: `broken` packages cannot be installed. */
export type Architecture =
  | { readonly kind: "known"; readonly name: string }
  | { readonly kind: "unknown"; readonly why: string }
  | { readonly kind: "broken"; readonly why: string };

/** Uncompressed; those of real packages have some kilobytes. */
const LARGEST_CONTROL = 16 * 1024 * 1024;
const AR_MAGIC = "!<arch>\n";
const AR_HEADER = 60;
const TAR_BLOCK = 512;

type Unpack = (bytes: Uint8Array) => Buffer;

/** By the ending of the control member's name. Node has no xz. */
const UNPACK: Readonly<Record<string, Unpack>> = {
  "": (bytes) => Buffer.from(bytes),
  ".gz": (bytes) => gunzipSync(bytes, { maxOutputLength: LARGEST_CONTROL }),
  ".zst": (bytes) => zstdDecompressSync(bytes, { maxOutputLength: LARGEST_CONTROL }),
};

/** Reads the field Architecture of a Debian package (deb(5): an ar archive whose second member is control.tar). */
export function architectureOf(deb: Buffer): Architecture {
  const member = findMember(deb, /^control\.tar/);
  if (!member) return { kind: "broken", why: "it is no Debian package" };
  const unpack = UNPACK[member.name.slice("control.tar".length)];
  if (!unpack) return { kind: "unknown", why: `${member.name} cannot be read here` };
  const control = controlIn(member.data, unpack);
  const name = control === undefined ? undefined : /^Architecture:[ \t]*(\S+)/im.exec(control)?.[1];
  return name ? { kind: "known", name } : { kind: "broken", why: `its ${member.name} names no architecture` };
}

/** The first member of an ar archive whose name fits. */
function findMember(archive: Buffer, wanted: RegExp): { name: string; data: Buffer } | undefined {
  if (archive.toString("latin1", 0, AR_MAGIC.length) !== AR_MAGIC) return undefined;
  for (let at = AR_MAGIC.length; at + AR_HEADER <= archive.length; ) {
    const name = archive
      .toString("latin1", at, at + 16)
      .trimEnd()
      .replace(/\/$/, "");
    const size = Number.parseInt(archive.toString("latin1", at + 48, at + 58), 10);
    const start = at + AR_HEADER;
    if (!(size >= 0) || start + size > archive.length) return undefined;
    if (wanted.test(name)) return { name, data: archive.subarray(start, start + size) };
    at = start + size + (size % 2);
  }
  return undefined;
}

/** The text of the file `control`; undefined when the archive has none or cannot be unpacked. */
function controlIn(packed: Buffer, unpack: Unpack): string | undefined {
  let tar: Buffer;
  try {
    tar = unpack(packed);
  } catch {
    return undefined;
  }
  for (let at = 0; at + TAR_BLOCK <= tar.length; ) {
    const name = tar.toString("latin1", at, at + 100).replace(/\0.*$/s, "");
    const size = Number.parseInt(tar.toString("latin1", at + 124, at + 136), 8);
    if (/^(\.\/)?control$/.test(name))
      return tar.toString("utf8", at + TAR_BLOCK, at + TAR_BLOCK + (size || 0));
    at += TAR_BLOCK + Math.ceil((size || 0) / TAR_BLOCK) * TAR_BLOCK;
  }
  return undefined;
}
