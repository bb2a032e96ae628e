import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";

export interface Source {
  /** From the checkout's root: `src/index.ts`. */
  readonly path: string;
  readonly text: string;
}

export const ROOT = join(import.meta.dirname, "../../..");

/** All files below these folders, except what tools leave behind. */
export function sourcesIn(folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/__pycache__|node_modules/.test(entry.parentPath))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") })),
  );
}

/** The code of a TypeScript file without its comments. Strings are kept; `//` inside a string is not a comment. */
export function code(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, string: string | undefined) => string ?? " ",
  );
}

const IMPORTS = [
  // import x from "…", import { a,\n b } from "…", import type …, export { a } from "…", export * from "…"
  /(?:^|[;}\s])(?:import|export)\s(?:[^"'`;=()]|\bas\b)*?\sfrom\s*["']([^"']+)["']/g,
  // import "…"
  /(?:^|[;}\s])import\s*["']([^"']+)["']/g,
  // import("…"), typeof import("…")
  /\bimport\s*\(\s*["'`]([^"'`]+)["'`]/g,
];

/**
 * What a TypeScript file imports, types and dynamic imports included: packages by name (`@aws-sdk/client-ssm`,
 * `node:fs`), files by their path from the root (`contract/names.ts`).
 */
export function importsOf({ path, text }: Source): readonly string[] {
  const bare = code(text);
  const found = IMPORTS.flatMap((pattern) => [...bare.matchAll(pattern)].map((match) => match[1] ?? ""));
  return [...new Set(found)].map((name) =>
    name.startsWith(".") ? posix.normalize(posix.join(posix.dirname(path), name)) : name,
  );
}
