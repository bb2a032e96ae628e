import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { findProgram } from "./child.ts";
import { type Ancestor, commandAbove, identify, type ProcessId } from "./proc.ts";
import type { Run } from "./run.ts";

export interface Guardian {
  readonly pid: number;
  /**
   * Ends what the run left (every process with its mark, its folder) and then the guardian; resolves when that is
   * done. Safe to call twice.
   */
  release(): Promise<void>;
}

/**
 * Starts the process that outlives this one. When this process, the npm or the test runner above it ends without
 * `release`, it kills this process and all that carries the run's mark, and removes the run's folder. At its
 * start it also ends runs whose owner is dead. Call it before the run starts anything else.
 */
export async function startGuardian({ folder, id }: Run): Promise<Guardian> {
  const owner = identify(process.pid);
  const python = findProgram("python3");
  if (!owner || !python) throw new Error("python3 is not in PATH, install Python 3.10 or newer");
  const program = fileURLToPath(new URL("guardian.py", import.meta.url));
  const watched = [written(owner), ...commandAbove(process.pid).map(ancestor)];
  const child = spawn(python, ["-I", "-S", program, folder, id, ...watched], {
    cwd: "/",
    detached: true,
    // Without the mark: the guardian of another run must not take it for something left over.
    env: { PATH: process.env.PATH ?? "" },
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await once(child, "spawn");
  // A guardian that is gone already makes the pipe fail; there is nothing to tell it then.
  child.stdin.on("error", () => {});
  child.unref();
  if ("unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
  return {
    pid: child.pid ?? 0,
    release: async () => {
      child.ref();
      child.stdin.end("release\n");
      await ended;
    },
  };
}

const written = ({ pid, started }: ProcessId): string => `${pid}:${started}`;
/** The end of a shell between npm and this process means nothing by itself, but it ends with the others. */
const ancestor = (process: Ancestor): string => `${process.kind === "shell" ? "-" : ""}${written(process)}`;
