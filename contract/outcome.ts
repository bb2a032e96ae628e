/**
 * How the handling of one event ended. Each event leaves exactly one structured record with one of these;
 * what failed is thrown as well, so that retries and the on-failure queue see it.
 */
export type Outcome = "done" | "already-done" | "skipped" | "failed";

export interface OutcomeRecord {
  readonly outcome: Outcome;
  /** Why an event was skipped or failed, or what was done, in a few words. */
  readonly reason: string;
  /** Names and counts, never secrets. */
  readonly details: Readonly<Record<string, unknown>>;
}
