import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startGuardian } from "../processes/guardian.ts";
import { childrenOf } from "../processes/proc.ts";
import { createRun, RUN_VARIABLE, type Run } from "../processes/run.ts";

/** In the environment of a program inside: the run outside, by whose name everything there is called. */
const INSIDE_VARIABLE = "RAILGUN_HA_INSIDE";

/** Name of the run outside, to which all cgroups of the machines belong; undefined outside of the namespaces. */
export const insideOf = (): string | undefined => process.env[INSIDE_VARIABLE];

/** Whatever npm tells a program of itself: inside there is no npm that could be watched. */
const isOurs = ([name]: readonly [string, unknown]): boolean => !/^npm_/.test(name);

interface Hooks {
  /** Before the program starts. */
  readonly begin?: (run: Run) => Promise<void>;
  /** Told the process whose only child is the first one inside. */
  readonly began?: (pid: number) => void;
}

/**
 * Runs a program in network, mount and process namespaces of its own, as root, and answers its exit status. Whatever it
 * leaves there (machines, networks, mounts) ends with it: the kernel kills all processes when the first one ends, and that
 * one is killed when this process ends. Its temporary files lie in a run's folder, which a guardian outside removes with
 * the cgroups of the run.
 */
export async function runInside(
  words: readonly string[],
  { begin = async () => {}, began = () => {} }: Hooks = {},
): Promise<number> {
  const run = createRun();
  const guardian = await startGuardian(run);
  try {
    await begin(run);
    return await entered(words, run, began);
  } finally {
    await guardian.release();
  }
}

function entered(words: readonly string[], run: Run, began: NonNullable<Hooks["began"]>): Promise<number> {
  const enter = fileURLToPath(new URL("enter", import.meta.url));
  const unshare = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child=KILL", "--mount-proc"];
  const [program = "", ...args] = ["setpriv", "--pdeathsig", "KILL", "--", ...unshare, enter, ...words];
  const env = Object.fromEntries(Object.entries(process.env).filter(isOurs));
  const child = spawn(program, args, {
    env: { ...env, TMPDIR: run.folder, [RUN_VARIABLE]: run.id, [INSIDE_VARIABLE]: run.id },
    stdio: "inherit",
  });
  child.once("spawn", () => began(child.pid ?? 0));
  const forward = (signal: NodeJS.Signals): void => void signalInside(child.pid, signal);
  process.on("SIGINT", forward).on("SIGTERM", forward);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      process.off("SIGINT", forward).off("SIGTERM", forward);
      resolve(status ?? 1);
    });
  });
}

/** unshare keeps signals to itself, so its child is told: the first process inside. */
function signalInside(pid: number | undefined, signal: NodeJS.Signals): void {
  for (const inside of childrenOf(pid ?? 0)) process.kill(inside, signal);
}
