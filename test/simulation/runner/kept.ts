import { readFileSync } from "node:fs";
import { runHistory } from "./history.ts";
import { type PlanText, readPlan } from "./plan.ts";
import type { Failure } from "./pool.ts";

/**
 * A history that failed once: what it found is mended, and it is run again with every test. Its plan is kept whole,
 * because what a seed draws changes with each new fault.
 */
export interface Kept {
  /** What went wrong, in a few words. */
  readonly found: string;
  /** The mutant (`mutants/list.ts`) that undoes what was done about it: with it the history must fail again. */
  readonly mutant?: string;
  readonly plan: PlanText;
}

export const readKept = (): readonly Kept[] =>
  JSON.parse(readFileSync(new URL("../kept.json", import.meta.url), "utf8"));

/** Runs all kept histories; answers those that fail again. */
export async function runKept(): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const { plan } of readKept()) {
    const { violation } = await runHistory(readPlan(plan));
    if (violation) failures.push({ seed: plan.seed, ...violation });
  }
  return failures;
}
