import { Worker } from "node:worker_threads";
import { merge, type Unreached } from "./branches.ts";
import { addTally, newTally, type Tally } from "./tally.ts";
import type { WorkerTask } from "./worker.ts";

export interface Failure {
  readonly seed: number;
  readonly invariant: string;
  readonly text: string;
}

export interface PoolResult {
  readonly tally: Tally;
  readonly failures: readonly Failure[];
  readonly unreached: Unreached;
  /** Of the machine's clock, the start of the threads included. */
  readonly millis: number;
}

type Message =
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "done"; readonly tally: Tally; readonly unreached: Unreached };

export interface PoolRequest extends Omit<WorkerTask, "next"> {
  readonly workers: number;
  readonly onFailure?: (failure: Failure) => void;
  /** Told every so often how many histories were begun. */
  readonly onProgress?: (begun: number) => void;
}

/** Milliseconds between two words about how far it is. */
const PROGRESS = 30_000;

/** Runs many seeds on several threads. */
export async function runPool({ workers, onFailure, onProgress, ...task }: PoolRequest): Promise<PoolResult> {
  const began = performance.now();
  const next = new Int32Array(new SharedArrayBuffer(4));
  const tally = newTally();
  const failures: Failure[] = [];
  let unreached: Unreached = {};
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: { ...task, next } });
      worker.on("message", (message: Message) => {
        if (message.kind === "failed") {
          failures.push(message.failure);
          onFailure?.(message.failure);
        } else {
          addTally(tally, message.tally);
          unreached = merge(unreached, message.unreached);
        }
      });
      worker.on("error", reject);
      worker.on("exit", (status) =>
        status === 0 ? resolve() : reject(new Error(`a worker ended with ${status}`)),
      );
    });
  const timer = setInterval(() => onProgress?.(Math.min(next[0] ?? 0, task.seeds)), PROGRESS);
  try {
    await Promise.all(Array.from({ length: workers }, one));
  } finally {
    clearInterval(timer);
  }
  return { tally, failures, unreached, millis: performance.now() - began };
}
