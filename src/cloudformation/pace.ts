import { type Clock, sleep } from "../../contract/clock.ts";
import { isThrottling } from "../aws/failures.ts";

export interface Pace {
  readonly clock: Clock;
  /** Milliseconds from now after which waiting ends. */
  readonly forMillis: number;
  /** Milliseconds between two looks, where they are not to grow rarer with the time. */
  readonly every?: number;
}

/** Milliseconds. What ends at once is seen at once; what takes a minute is looked at every second and a half. */
const FIRST_PAUSE = 250;
const SETTLED_PAUSE = 1_500;
const LONGEST_PAUSE = 5_000;
/** Part of the time that has passed which may pass once more before an end is seen. */
const LAG = 0.03;
const LONGEST_THROTTLED = 60_000;

/**
 * Calls `look` until it answers something. The pauses grow with the time that has passed, to five seconds; each answer
 * that AWS throttles in spite of the client's own repetitions doubles them. Undefined when the time is over; the last
 * look is after the last pause.
 */
export async function poll<T>(
  { clock, forMillis, every }: Pace,
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const start = clock.now();
  let slowness = 1;
  for (let count = 0; ; count += 1) {
    const seen = await look().catch((error: unknown) => {
      if (!isThrottling(error)) throw error;
      slowness *= 2;
      return undefined;
    });
    if (seen !== undefined) return seen;
    const passed = clock.now() - start;
    if (passed >= forMillis) return undefined;
    const pause = Math.min((every ?? pauseAfter(count, passed)) * slowness, LONGEST_THROTTLED);
    await sleep(clock, Math.min(pause, forMillis - passed));
  }
}

/** Milliseconds until the next look, after `count` looks before it and `passed` milliseconds. */
function pauseAfter(count: number, passed: number): number {
  const settling = Math.min(FIRST_PAUSE * 2 ** count, SETTLED_PAUSE);
  return Math.round(Math.min(Math.max(settling, passed * LAG), LONGEST_PAUSE));
}
