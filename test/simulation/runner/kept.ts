import { readFileSync } from "node:fs";
import { runHistory } from "./history.ts";
import type { Reduction } from "./plan.ts";
import type { Failure } from "./pool.ts";

/** A history that failed once: what it found is mended, and it is run again with every test. */
export interface Kept extends Reduction {
  readonly seed: number;
  /** What went wrong, in a few words. */
  readonly found: string;
}

export const readKept = (): readonly Kept[] =>
  JSON.parse(readFileSync(new URL("../kept.json", import.meta.url), "utf8"));

/** Runs all kept histories; answers those that fail again. */
export async function runKept(): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const kept of readKept()) {
    const { violation } = await runHistory(kept.seed, kept);
    if (violation) failures.push({ seed: kept.seed, ...violation });
  }
  return failures;
}
