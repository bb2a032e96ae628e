export interface Skip {
  readonly name: string;
  readonly reason: string;
}

/** How many tests or checks held, and which were not made. */
export interface Tally {
  passed: number;
  failed: number;
  readonly skipped: Skip[];
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** The last line of every run, for people and for scripts. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
