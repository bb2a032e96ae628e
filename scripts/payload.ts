import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzip } from "pako";
import { listener } from "../contract/listener.ts";

const ROOT = join(import.meta.dirname, "..");
/** The largest user data that the stack may send, in bytes as EC2 counts them; its own limit is 16 KB. */
export const USER_DATA_LIMIT = 14 * 1024;
/** Ends each file in the script; a line of no file. */
const END = "END_OF_FILE";

interface Entry {
  readonly name: string;
  readonly text: string;
}

/**
 * The first part of an instance's user data in base64: a gzip member that holds a shell script, which writes the
 * instance's files below `$boot`. cloud-init takes user data that is compressed (its documentation, "User-data
 * formats"), so nothing has to stand in letters. Depends on the content of `instance/` and the listener's table only:
 * Node's own zlib gives other bytes on other processors, and this one no date.
 */
export function instancePayload(): string {
  return Buffer.from(gzip(unpacker(), { level: 9 })).toString("base64");
}

/** The script in plain text. Comments, docstrings and most of the indentation stay behind, for user data is small. */
export function unpacker(): string {
  const files = entries().map(({ name, text }) => ({ name, text: outdented(withoutComments(text)) }));
  const folders = new Set(files.map(({ name }) => dirname(name)).filter((folder) => folder !== "."));
  const wrong = files.find(({ text }) => !text.endsWith("\n") || text.split("\n").includes(END));
  if (wrong) throw new Error(`${wrong.name} has no line break at its end, or a line that is ${END}`);
  return [
    "#!/bin/bash\nset -euo pipefail\n",
    `boot="\${DESTDIR:-}/run/railgun-ha/boot"\n`,
    `mkdir -p "$boot" ${[...folders].map((folder) => `"$boot/${folder}"`).join(" ")}\n`,
    ...files.map(({ name, text }) => `cat >"$boot/${name}" <<'${END}'\n${text}${END}\n`),
  ].join("");
}

/** In an order in which alike stands beside alike: what is compressed is smaller. */
function entries(): Entry[] {
  return [
    ...["bootstrap", "railgun-ha-converge"].map(read),
    ...listed("railgun_ha", ".py").map((name) => read(`railgun_ha/${name}`)),
    ...[...listed(".", ".service"), ...listed(".", ".timer")].map(read),
    { name: "listener.json", text: `${JSON.stringify(listener)}\n` },
  ];
}

function read(name: string): Entry {
  return { name, text: readFileSync(join(ROOT, "instance", name), "utf8") };
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

/** One blank for each four of Python, or two of the shell, that a line begins with. A block stays a block. */
export function outdented(text: string): string {
  const unit = text.startsWith("#!/bin/bash") ? 2 : 4;
  return text.replace(new RegExp(`^(?: {${unit}})+`, "gm"), (blanks) => " ".repeat(blanks.length / unit));
}

if (import.meta.main) {
  const { length } = Buffer.from(instancePayload(), "base64");
  console.log(
    `payload of the instances: ${length} bytes compressed, of ${USER_DATA_LIMIT} for the whole user data`,
  );
}
