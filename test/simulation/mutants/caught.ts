import type { Failure } from "../runner/pool.ts";
import type { Mutant } from "./list.ts";

/** What came of a hunt. */
export interface Hunt {
  readonly histories: number;
  /** Of a seed that nobody chose: the one that catches the mutant. */
  readonly failure: Failure | undefined;
  /** Those that break something else than the mutant is there to break: they prove nothing about it. */
  readonly others: readonly Failure[];
  /** Whether the history that is kept because of this mutant fails again; undefined: none is. */
  readonly isKeptFound: boolean | undefined;
}

/** The invariants whose violation shows that the mutant was found. */
export const catching = ({ invariant, caughtBy = [invariant] }: Mutant): readonly string[] => caughtBy;

/** Tells the failure that catches the mutant from the others; of the unmutated code, which has none, all are others. */
export function sort(
  mutant: Mutant | undefined,
  failures: readonly Failure[],
): Pick<Hunt, "failure" | "others"> {
  const wanted = mutant ? catching(mutant) : [];
  return {
    failure: failures.find(({ invariant }) => wanted.includes(invariant)),
    others: failures.filter(({ invariant }) => !wanted.includes(invariant)),
  };
}

export const isCaught = ({ failure, isKeptFound }: Hunt): boolean =>
  failure !== undefined && isKeptFound !== false;
