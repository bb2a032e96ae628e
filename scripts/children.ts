import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";

/** Folder of the checkout. */
export const ROOT = join(import.meta.dirname, "..");

export interface ChildOptions {
  readonly cwd?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** `inherit` streams the output on; `capture` keeps it. */
  readonly output?: "inherit" | "capture";
}

export interface ChildResult {
  /** Exit status; 1 when a signal ended the program. */
  readonly status: number;
  /** Standard output and error in the order in which they came; empty unless captured. */
  readonly output: string;
  readonly signal: NodeJS.Signals | null;
}

/** Milliseconds that children have to end after a signal. */
const PATIENCE = 5000;

const running = new Set<ChildProcess>();

/**
 * Runs a program to its end. The child dies with this process (PR_SET_PDEATHSIG through setpriv): a build or a test
 * run that somebody kills leaves nothing behind.
 */
export function run(
  program: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<ChildResult> {
  const { promise, resolve, reject } = Promise.withResolvers<ChildResult>();
  const captured = options.output === "capture";
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "--", program, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, PATH: localPath(), ...options.env },
    stdio: ["ignore", captured ? "pipe" : "inherit", captured ? "pipe" : "inherit"],
  });
  running.add(child);
  const pieces: Buffer[] = [];
  child.stdout?.on("data", (piece: Buffer) => pieces.push(piece));
  child.stderr?.on("data", (piece: Buffer) => pieces.push(piece));
  child.once("error", reject);
  child.once("close", (status, signal) => {
    running.delete(child);
    resolve({ status: status ?? 1, signal, output: Buffer.concat(pieces).toString() });
  });
  return promise;
}

/**
 * Passes SIGINT, SIGTERM and SIGHUP on to the children, and ends this process when they have ended, with the usual
 * status for that signal. What ignores the signal dies with this process.
 */
export function forwardSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      const end = (): never => process.exit(128 + constants.signals[signal]);
      for (const child of running) child.kill(signal);
      if (running.size === 0) end();
      for (const child of running) child.once("close", () => running.size === 0 && end());
      setTimeout(end, PATIENCE);
    });
  }
}

/** Makes a folder `build/NAME-PID-…` for this process's work, and removes those of processes that are gone. */
export function workFolder(name: string): string {
  const above = join(ROOT, "build");
  mkdirSync(above, { recursive: true });
  for (const entry of readdirSync(above)) {
    const pid = /^[a-z]+-(\d+)-/.exec(entry)?.[1];
    if (pid !== undefined && !existsSync(`/proc/${pid}`))
      rmSync(join(above, entry), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(above, `${name}-${process.pid}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** PATH with this checkout's tools first, whether or not npm started this process. */
export function localPath(): string {
  return [join(ROOT, "node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
}

/** Whether PATH has the program. */
export async function has(program: string): Promise<boolean> {
  return (await run("sh", ["-c", `command -v ${program}`], { output: "capture" })).status === 0;
}

export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
