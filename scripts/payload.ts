import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "fflate";
import { createTar } from "nanotar";
import { listener } from "../contract/listener.ts";

const ROOT = join(import.meta.dirname, "..");
/** The largest user data that the stack may send, in bytes; EC2's own limit is 16 KB. */
export const USER_DATA_LIMIT = 14 * 1024;
/** Fixed, so that the same sources give the same bytes: 1 January 2020 UTC. */
const MODIFIED = Date.UTC(2020, 0, 1);

interface Entry {
  readonly name: string;
  readonly text: string;
  readonly mode: "755" | "644";
}

/**
 * What an instance unpacks at its first boot, `bootstrap` first: a gzip-compressed tar archive in base85 (one line),
 * which is a sixteenth shorter than base64.
 * Depends on the content of `instance/` and the listener's table only, not on owner, mode, time or order of the files.
 * Comments and docstrings stay behind, for user data is small; the code travels as it is.
 */
export function instancePayload(): string {
  const attrs = { uid: 0, gid: 0, mtime: MODIFIED };
  const files = entries().map(({ name, text, mode }) => ({
    name,
    data: Buffer.from(withoutComments(text)),
    attrs: { mode },
  }));
  const gzip = gzipSync(createTar(files, { attrs }), { level: 9, mtime: MODIFIED });
  return base85(gzip);
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~".split(
  "",
);

/** What Python's base64.b85decode reads (the digits of RFC 1924): five for four bytes, n + 1 for the last n bytes. */
export function base85(bytes: Uint8Array): string {
  const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  let text = "";
  for (let at = 0; at < padded.length; at += 4) {
    const word = padded.readUInt32BE(at);
    for (const weight of [85 ** 4, 85 ** 3, 85 ** 2, 85, 1]) text += DIGITS[Math.floor(word / weight) % 85];
  }
  return text.slice(0, text.length - (padded.length - bytes.length));
}

/** In an order in which alike stands beside alike: the archive is smaller. */
function entries(): Entry[] {
  return [
    ...["bootstrap", "railgun-ha-converge"].map((name) => read(name, "755")),
    ...listed("railgun_ha", ".py").map((name) => read(`railgun_ha/${name}`, "644")),
    ...[...listed(".", ".service"), ...listed(".", ".timer")].map((name) => read(name, "644")),
    { name: "listener.json", text: JSON.stringify(listener), mode: "644" },
  ];
}

function read(name: string, mode: Entry["mode"]): Entry {
  return { name, text: readFileSync(join(ROOT, "instance", name), "utf8"), mode };
}

function listed(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, "instance", folder))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Takes out lines that are only a comment, docstrings, and empty lines; never `#!`. For shell, Python and units. */
export function withoutComments(text: string): string {
  return text
    .replace(/^ *"""(?:[^"]|"(?!""))*"""\n/gm, "")
    .replace(/^ *#(?!!).*\n/gm, "")
    .replace(/\n{2,}/g, "\n");
}

if (import.meta.main) {
  const { length } = instancePayload();
  console.log(
    `payload of the instances: ${length} bytes in base85, of ${USER_DATA_LIMIT} for the whole user data`,
  );
}
