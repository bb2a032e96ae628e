import { isNamed } from "./aws/failures.ts";
import { poll } from "./cloudformation/pace.ts";
import type { Runtime } from "./runtime.ts";

/** Milliseconds between two attempts. */
const PACE = 5_000;

export interface Patience {
  /** Names of the errors that pass by themselves. */
  readonly passing: readonly string[];
  /** Milliseconds for which each thing is attempted. */
  readonly forMillis: number;
  /** Said when something is attempted again, once whatever else is. */
  readonly saying: string;
}

/** Attempts something until AWS lets it. Throws what kept it from that last when the time is over. */
export type Patiently = (attempt: () => Promise<unknown>) => Promise<void>;

export function patience(
  { clock, log }: Pick<Runtime, "clock" | "log">,
  { passing, forMillis, saying }: Patience,
): Patiently {
  let isSaid = false;
  return async (attempt) => {
    let last: unknown;
    const isDone = await poll({ clock, forMillis, every: PACE }, async () => {
      try {
        await attempt();
        return true;
      } catch (error) {
        last = error;
        if (!isNamed(error, ...passing)) throw error;
        if (!isSaid) log.info(saying);
        isSaid = true;
        return undefined;
      }
    });
    if (!isDone) throw last;
  };
}
