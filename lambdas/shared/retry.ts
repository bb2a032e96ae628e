import { type Clock, sleep } from "../../contract/clock.ts";
import type { Deadline } from "./deadline.ts";
import { isTransient } from "./transient.ts";

/** Time and chance, as a retry needs them. `random` is uniform in [0, 1). */
export interface Timing {
  readonly clock: Clock;
  readonly random: () => number;
}

/** Options of one SDK request: it must end before the deadline does. */
export interface CallOptions {
  readonly requestTimeout: number;
}

const FIRST_WAIT = 100;
const LONGEST_WAIT = 5_000;
const LONGEST_REQUEST = 5_000;
const SHORTEST_REQUEST = 250;

/** Exponential from 100 ms to 5 s; the upper half of each step is random, so that two runs do not keep in step. */
export function backoff(failures: number, random: () => number): number {
  const step = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1));
  return Math.round(step * (0.5 + random() / 2));
}

/**
 * Runs `attempt` until it succeeds, fails with something that is not `retryable`, or the next wait would reach the
 * deadline; then throws the last error. The clients themselves make one attempt: their own waits are out of reach
 * of the deadline.
 */
export async function retry<T>(
  attempt: (options: CallOptions) => Promise<T>,
  deadline: Deadline,
  timing: Timing,
  retryable: (error: unknown) => boolean = isTransient,
): Promise<T> {
  for (let failures = 1; ; failures++) {
    const requestTimeout = Math.max(SHORTEST_REQUEST, Math.min(LONGEST_REQUEST, deadline.remaining()));
    try {
      return await attempt({ requestTimeout });
    } catch (error) {
      const wait = backoff(failures, timing.random);
      if (!retryable(error) || wait >= deadline.remaining()) throw error;
      await sleep(timing.clock, wait);
    }
  }
}
