import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** A process, told from a later one with the same number by its start. */
export interface ProcessId {
  readonly pid: number;
  /** Clock ticks between the machine's start and the process's (proc(5), field 22 of stat). */
  readonly started: string;
}

interface Stat extends ProcessId {
  readonly state: string;
  readonly parent: number;
}

/** Undefined when there is no such process, or only what a parent has not fetched yet (a zombie). */
export function identify(pid: number): ProcessId | undefined {
  const stat = readStat(pid);
  return stat && { pid: stat.pid, started: stat.started };
}

/** Live processes whose environment, as they were started, has `name=value`. */
export function marked(name: string, value: string): number[] {
  const wanted = `${name}=${value}`;
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => readStat(pid) && read(pid, "environ")?.split("\0").includes(wanted));
}

export interface Ancestor extends ProcessId {
  readonly kind: "npm" | "runner" | "shell";
}

/**
 * The processes above `pid` that belong to the same command, nearest first: shells that npm uses to start a script,
 * test runners, and up to the first npm. Ends before the first process of another kind.
 */
export function commandAbove(pid: number): Ancestor[] {
  const found: Ancestor[] = [];
  for (const stat of ancestors(pid)) {
    const kind = kindOf(commandLine(stat.pid));
    if (!kind) break;
    found.push({ pid: stat.pid, started: stat.started, kind });
    if (kind === "npm") break;
  }
  return found;
}

/** Whether any process above `pid` is npm. */
export const isBelowNpm = (pid: number): boolean =>
  ancestors(pid).some((stat) => kindOf(commandLine(stat.pid)) === "npm");

/** What a command line tells of a process: npm and vitest rewrite theirs, so both forms are known. */
export function kindOf(words: readonly string[]): Ancestor["kind"] | undefined {
  const [program = "", first = ""] = words;
  if (/^(npm|npx)( |$)/.test(program) || /^(npm|npx)$/.test(basename(program))) return "npm";
  if (/^node \(vitest/.test(program)) return "runner";
  if (/^(sh|dash|bash)$/.test(basename(program)) && first === "-c") return "shell";
  if (!/^node(js)?$/.test(basename(program))) return undefined;
  const path = words.slice(1).find((word) => /[/.]/.test(word) && !word.startsWith("-")) ?? "";
  if (/^(npm|npx)(-cli\.js)?$/.test(basename(path))) return "npm";
  const isRunner =
    /^vitest(\.mjs)?$|\.ts$/.test(basename(path)) ||
    words.some((word) => word.includes("/node_modules/vitest/"));
  return isRunner ? "runner" : undefined;
}

/** Live processes that `pid` started, or took over. */
export function childrenOf(pid: number): number[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((one) => readStat(one)?.parent === pid);
}

function ancestors(pid: number): Stat[] {
  const found: Stat[] = [];
  for (let stat = readStat(pid); stat && stat.parent > 1; ) {
    stat = readStat(stat.parent);
    if (stat) found.push(stat);
  }
  return found;
}

/** The words of a process's command line; none when there is no such process. */
export function commandLine(pid: number): string[] {
  return read(pid, "cmdline")?.split("\0").filter(Boolean) ?? [];
}

function readStat(pid: number): Stat | undefined {
  const text = read(pid, "stat");
  if (!text) return undefined;
  // The name, second, stands in brackets and may hold anything; what follows the last bracket is field 3 and on.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state = "", parent = ""] = fields;
  const started = fields[19];
  if (started === undefined || state === "Z" || state === "X") return undefined;
  return { pid, started, state, parent: Number(parent) };
}

function read(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return undefined;
  }
}
