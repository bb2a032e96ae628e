import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, closeSync, constants, openSync } from "node:fs";
import { delimiter, join } from "node:path";
import { RUN_VARIABLE } from "./run.ts";

export interface ChildOptions {
  /** A path, or a name that is looked for in PATH of `env` or else of this process. */
  readonly command: string;
  readonly args?: readonly string[];
  /** All that the child's environment holds, besides the mark of the run: nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Both streams of output are appended to it. */
  readonly logFile: string;
  /** Runs the child as this user and group; needs root. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

export interface Child {
  readonly pid: number;
  /** How it ended; never rejects. */
  readonly exited: Promise<{ readonly status: number | null; readonly signal: NodeJS.Signals | null }>;
  isRunning(): boolean;
  kill(signal: NodeJS.Signals): void;
  /** SIGTERM, and SIGKILL when it has not ended after `graceMillis` (default 2000). Resolves when it has ended. */
  stop(graceMillis?: number): Promise<void>;
}

const DEFAULT_GRACE = 2000;

/**
 * Starts a long-running process that dies with this one (by the kernel, where setpriv is installed; the guardian
 * ends the rest). Rejects when the program cannot be started.
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const searchPath = options.env?.PATH ?? process.env.PATH ?? "";
  const program = findProgram(options.command, searchPath);
  if (!program) throw new Error(`${options.command} is not in PATH, install it or correct its path`);
  const [command = program, ...args] = [...wrapper(options), program, ...(options.args ?? [])];
  const log = openSync(options.logFile, "a", 0o600);
  try {
    const started = spawn(command, args, {
      cwd: options.cwd,
      env: { ...options.env, ...runMark() },
      stdio: ["ignore", log, log],
    });
    return await running(started, options.command);
  } finally {
    closeSync(log);
  }
}

/** Absolute path of `command`, or undefined. */
export function findProgram(
  command: string,
  searchPath: string = process.env.PATH ?? "",
): string | undefined {
  const candidates = command.includes("/")
    ? [command]
    : searchPath.split(delimiter).map((folder) => join(folder, command));
  return candidates.find(isExecutable);
}

/** The mark by which the guardian finds the process. */
export function runMark(): Record<string, string> {
  const run = process.env[RUN_VARIABLE];
  return run === undefined ? {} : { [RUN_VARIABLE]: run };
}

/** A change of user clears the death signal, so that is asked for by a second setpriv after it. */
function wrapper({ user }: ChildOptions): string[] {
  const setpriv = findProgram("setpriv");
  if (!setpriv) {
    if (user) throw new Error("setpriv is missing, install util-linux");
    return [];
  }
  const asUser = user
    ? [setpriv, "--reuid", `${user.uid}`, "--regid", `${user.gid}`, "--clear-groups", "--"]
    : [];
  return [...asUser, setpriv, "--pdeathsig", "KILL", "--"];
}

function running(child: ChildProcess, name: string): Promise<Child> {
  const exited = new Promise<{ status: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once("exit", (status, signal) => resolve({ status, signal }));
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async (graceMillis = DEFAULT_GRACE) => {
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), graceMillis);
    await exited;
    clearTimeout(timer);
  };
  return new Promise((resolve, reject) => {
    child.once("error", (cause) => reject(new Error(`cannot start ${name}`, { cause })));
    child.once("spawn", () => {
      const kill = (signal: NodeJS.Signals) => void child.kill(signal);
      resolve({ pid: child.pid ?? 0, exited, isRunning, kill, stop });
    });
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
