import { readdirSync, readFileSync } from "node:fs";
import { Session } from "node:inspector";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** What must be reached: the functions, and the rotation. Their entries only put them together. */
const FOLDERS = ["lambdas", "src/rotation"];
const WATCHED = /^(lambdas\/(?!.*handler\.ts$|shared\/(logger|environment)\.ts$)|src\/rotation\/)/;

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface ScriptCoverage {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly Range[] }[];
}

/** By file, from the root of the sources: 1 for each character that no history reached. */
export type Unreached = Record<string, Uint8Array>;

/** Which branches of the shipped code the histories of this process reach, by the engine's own block coverage. */
export class Branches {
  private readonly session = new Session();

  start(): void {
    this.session.connect();
    this.session.post("Profiler.enable");
    this.session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
  }

  /** Ends the watch, which costs time, and answers what was not reached. */
  end(): Unreached {
    const unreached: Unreached = {};
    this.session.post("Profiler.takePreciseCoverage", (_error, reply) => {
      for (const script of reply.result as unknown as ScriptCoverage[]) {
        if (!script.url.startsWith("file:")) continue;
        const path = relative(ROOT, fileURLToPath(script.url));
        if (WATCHED.test(path)) unreached[path] = missed(script);
      }
    });
    this.session.post("Profiler.stopPreciseCoverage");
    this.session.disconnect();
    return { ...untold(unreached), ...unreached };
  }
}

/** Watched files of which nothing was reached: the engine does not tell of what was not loaded, or of which nothing ran. */
export function untold(told: Unreached): Unreached {
  const all = FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: "utf8" }).map(
      (name) => `${folder}/${name}`,
    ),
  );
  const missing = all.filter((path) => path.endsWith(".ts") && WATCHED.test(path) && !(path in told));
  return Object.fromEntries(
    missing
      .map((path) => [path, readFileSync(`${ROOT}/${path}`, "utf8")] as const)
      .filter(([, text]) => hasCode(text))
      .map(([path, text]) => [path, new Uint8Array(text.length).fill(1)]),
  );
}

/** Whether anything in it can run: types alone are never loaded. */
const hasCode = (text: string): boolean => /^(export )?(async )?(const|let|function|class)\b/m.test(text);

/** Outer ranges come first: what lies inside says it more exactly. */
function missed({ url, functions }: ScriptCoverage): Uint8Array {
  const marks = new Uint8Array(readFileSync(fileURLToPath(url), "utf8").length);
  const ranges = functions.flatMap((one) => one.ranges);
  const outerFirst = [...ranges].sort(
    (one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset,
  );
  for (const { startOffset, endOffset, count } of outerFirst)
    marks.fill(count === 0 ? 1 : 0, startOffset, endOffset);
  return marks;
}

/** What neither of two processes reached. */
export function merge(one: Unreached, other: Unreached): Unreached {
  const merged: Unreached = { ...one };
  for (const [path, marks] of Object.entries(other)) {
    const known = merged[path];
    merged[path] = known ? known.map((mark, index) => mark & (marks[index] ?? 1)) : marks;
  }
  return merged;
}

/** In place of the words of a file of which nothing was reached. */
const WHOLE = "the whole file";

export interface Branch {
  readonly path: string;
  readonly line: number;
  /** The first words of it. */
  readonly text: string;
}

/** The stretches of code that were not reached. Brackets and spaces alone are none. */
export function branchesOf(unreached: Unreached): readonly Branch[] {
  const found: Branch[] = [];
  for (const [path, marks] of Object.entries(unreached).sort()) {
    if (marks.every((mark) => mark === 1)) {
      found.push({ path, line: 1, text: WHOLE });
      continue;
    }
    const text = readFileSync(`${ROOT}/${path}`, "utf8");
    for (let at = 0; at < marks.length; at++) {
      if (marks[at] !== 1) continue;
      const from = at;
      while (at < marks.length && marks[at] === 1) at++;
      const stretch = text.slice(from, at).replace(/\s+/g, " ").trim();
      if (!/[a-z0-9]/i.test(stretch)) continue;
      found.push({ path, line: text.slice(0, from).split("\n").length, text: stretch.slice(0, 70) });
    }
  }
  return found;
}
