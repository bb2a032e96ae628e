import { sleep, systemClock } from "../../contract/clock.ts";

/** Asks until `ask` answers something but undefined; fails with `what` and the last error after `seconds`. */
export async function until<T>(what: string, seconds: number, ask: () => Promise<T | undefined>): Promise<T> {
  const end = systemClock.now() + seconds * 1_000;
  let last = "";
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      last = "";
    } catch (error) {
      last = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (systemClock.now() > end) throw new Error(`not within ${seconds} s: ${what}${last}`);
    await sleep(systemClock, 200);
  }
}

/** Fails with `what` unless `condition` holds. */
export function expect(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`does not hold: ${what}`);
}
