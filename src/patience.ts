import { isNamed } from "./aws/failures.ts";
import { poll } from "./cloudformation/pace.ts";
import type { Runtime } from "./runtime.ts";

/** Milliseconds between two attempts. */
const PACE = 5_000;

export interface Patience {
  /** Names of the errors that pass by themselves. */
  readonly passing: readonly string[];
  readonly forMillis: number;
  /** Said once, when the first attempt has failed. */
  readonly saying: string;
}

/** Attempts something until AWS lets it. Throws what kept it from that last when the time is over. */
export async function patiently(
  { clock, log }: Pick<Runtime, "clock" | "log">,
  { passing, forMillis, saying }: Patience,
  attempt: () => Promise<void>,
): Promise<void> {
  let last: unknown;
  const isDone = await poll({ clock, forMillis, every: PACE }, async () => {
    try {
      await attempt();
      return true;
    } catch (error) {
      if (!isNamed(error, ...passing)) throw error;
      if (last === undefined) log.info(saying);
      last = error;
      return undefined;
    }
  });
  if (!isDone) throw last;
}
