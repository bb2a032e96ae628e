import type { HistoryResult } from "./history.ts";

/** What many histories came to. */
export interface Tally {
  histories: number;
  requests: number;
  readonly counts: Record<string, number>;
  readonly checks: Record<string, number>;
}

export const newTally = (): Tally => ({ histories: 0, requests: 0, counts: {}, checks: {} });

export function addHistory(tally: Tally, { requests, counts, checks }: HistoryResult): void {
  tally.histories += 1;
  tally.requests += requests;
  for (const [name, times] of counts) tally.counts[name] = (tally.counts[name] ?? 0) + times;
  for (const [name, times] of checks) tally.checks[name] = (tally.checks[name] ?? 0) + times;
}

export function addTally(sum: Tally, part: Tally): void {
  sum.histories += part.histories;
  sum.requests += part.requests;
  for (const [name, times] of Object.entries(part.counts)) sum.counts[name] = (sum.counts[name] ?? 0) + times;
  for (const [name, times] of Object.entries(part.checks)) sum.checks[name] = (sum.checks[name] ?? 0) + times;
}
