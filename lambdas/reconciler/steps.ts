import type { Outcome, OutcomeRecord } from "../../contract/outcome.ts";
import { alreadyDone, done, errorText, PartialFailure } from "../shared/outcomes.ts";
import type { Present } from "./present.ts";

/** One thing that is brought in order, or looked after, each minute. Steps know nothing of each other. */
export interface Step {
  readonly name: string;
  run(present: Present): Promise<OutcomeRecord>;
}

/**
 * Runs all steps side by side, so that one that hangs in retries takes no time from the others, and says of each how
 * it ended. Throws at the end when any failed.
 */
export async function runSteps(steps: readonly Step[], present: Present): Promise<OutcomeRecord> {
  const settled = await Promise.allSettled(steps.map(async (step) => step.run(present)));
  const errors = settled.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  const outcomes = settled.map(
    (result): OutcomeRecord =>
      result.status === "fulfilled"
        ? result.value
        : { outcome: "failed", reason: errorText(result.reason), details: {} },
  );
  const details = Object.fromEntries(steps.map(({ name }, index) => [name, outcomes[index]]));
  if (errors.length > 0) throw new PartialFailure(errors, details);
  const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const reason = `${steps.length} steps: ${count("done")} done, ${count("skipped")} skipped`;
  return count("done") > 0 ? done(reason, details) : alreadyDone(reason, details);
}
