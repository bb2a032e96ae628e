import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./children.ts";

/** Folders with programs that are not TypeScript. */
const FOLDERS = ["scripts", ".ci", "instance", "local"];
const LANGUAGES = {
  shell: { ending: ".sh", first: /^#!.*\b(ba)?sh\b/ },
  python: { ending: ".py", first: /^#!.*\bpython3?\b/ },
} as const;

/** Files in a language, by their ending or by their first line, relative to the checkout and sorted. */
export function sourcesIn(language: keyof typeof LANGUAGES): string[] {
  const { ending, first } = LANGUAGES[language];
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("__pycache__"))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
    .filter((path) => path.endsWith(ending) || (!/\.[a-z]+$/.test(path) && first.test(beginning(path))))
    .map((path) => path.slice(ROOT.length + 1))
    .sort();
}

function beginning(path: string): string {
  const file = openSync(path, "r");
  const bytes = Buffer.alloc(64);
  const length = readSync(file, bytes);
  closeSync(file);
  return bytes.toString("latin1", 0, length).split("\n", 1)[0] ?? "";
}
