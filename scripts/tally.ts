export interface Skip {
  readonly name: string;
  readonly reason: string;
}

/** How many tests or checks held, and which were not made. */
export interface Tally {
  passed: number;
  failed: number;
  readonly skipped: Skip[];
  /** What failed, by name and with the first line of why. A tally that counts a failure need not name it. */
  readonly failures: string[];
}

export const noTally = (): Tally => ({ passed: 0, failed: 0, skipped: [], failures: [] });

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** The last line of every run, for people and for scripts. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
