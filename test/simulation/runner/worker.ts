import { parentPort, workerData } from "node:worker_threads";
import { warmUp } from "../world/clients.ts";
import { loadShapes } from "../world/wire.ts";
import { Branches, type Unreached } from "./branches.ts";
import { runHistory } from "./history.ts";
import { drawPlan } from "./plan.ts";
import { rehearse } from "./rehearsal.ts";
import { addHistory, newTally } from "./tally.ts";

export interface WorkerTask {
  /** The next seed, as an offset from `first`: shared by all workers. */
  readonly next: Int32Array;
  readonly first: number;
  readonly seeds: number;
  /** Milliseconds of the machine's clock after which no more history is begun; 0: none. */
  readonly millis: number;
  /** How many of the seeds, from `first` on, are watched for the branches that they reach. */
  readonly watched: number;
  /** Invariants at whose first violation no more history is begun. */
  readonly stopAt: readonly string[];
}

/** One of several threads that take seeds in turn. Posts each failure as it is found, and at the end its tally. */
async function work(task: WorkerTask): Promise<void> {
  await loadShapes();
  await warmUp();
  const tally = newTally();
  const branches = new Branches();
  if (task.watched > 0) {
    await rehearse();
    branches.start();
  }
  // Thousands of requests fail in each history: where they were made, a few lines tell.
  Error.stackTraceLimit = 4;
  let unreached: Unreached | undefined = task.watched > 0 ? undefined : {};
  const began = performance.now();
  for (;;) {
    if (task.millis > 0 && performance.now() - began > task.millis) break;
    const offset = Atomics.add(task.next, 0, 1);
    if (offset >= task.seeds) break;
    if (offset >= task.watched) unreached ??= branches.end();
    const seed = task.first + offset;
    try {
      const result = await runHistory(drawPlan(seed));
      addHistory(tally, result);
      if (result.violation) fail(task, seed, result.violation.invariant, result.violation.text);
    } catch (error) {
      fail(task, seed, "simulation", error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
  parentPort?.postMessage({ kind: "done", tally, unreached: unreached ?? branches.end() });
}

function fail(task: WorkerTask, seed: number, invariant: string, text: string): void {
  parentPort?.postMessage({ kind: "failed", failure: { seed, invariant, text } });
  if (task.stopAt.includes(invariant)) Atomics.store(task.next, 0, task.seeds);
}

await work(workerData as WorkerTask);
