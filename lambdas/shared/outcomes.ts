import type { OutcomeRecord } from "../../contract/outcome.ts";
import { type Deadline, deadlineOf, type LambdaContext } from "./deadline.ts";

export type Details = OutcomeRecord["details"];
/** Where the one record of an event goes. */
export type Recorder = (record: OutcomeRecord) => void;
export type Handler = (event: unknown, context: LambdaContext) => Promise<readonly OutcomeRecord[]>;

export const done = (reason: string, details: Details = {}): OutcomeRecord => ({
  outcome: "done",
  reason,
  details,
});
export const alreadyDone = (reason: string, details: Details = {}): OutcomeRecord => ({
  outcome: "already-done",
  reason,
  details,
});
export const skipped = (reason: string, details: Details = {}): OutcomeRecord => ({
  outcome: "skipped",
  reason,
  details,
});

/** Something failed for good while the rest went on; `details` say how far the rest came. */
export class PartialFailure extends AggregateError {
  override readonly name = "PartialFailure";
  readonly details: Details;
  constructor(errors: readonly unknown[], details: Details) {
    super(errors, errors.map(errorText).join("; "), { cause: errors[0] });
    this.details = details;
  }
}

/** Name and message of an error, short; never the request or the answer that belong to it. */
export function errorText(error: unknown): string {
  if (error instanceof PartialFailure) return error.message;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, 500);
}

/**
 * A Lambda handler that leaves the records of `work` and, when it throws, exactly one of outcome `failed`; the error
 * goes on to Lambda, so that its retries and the on-failure queue see it.
 */
export function recorded(
  record: Recorder,
  work: (event: unknown, deadline: Deadline) => Promise<readonly OutcomeRecord[]>,
): Handler {
  return async (event, context) => {
    try {
      const records = await work(event, deadlineOf(context));
      for (const each of records) record(each);
      return records;
    } catch (error) {
      const details = error instanceof PartialFailure ? error.details : {};
      record({ outcome: "failed", reason: errorText(error), details });
      throw error;
    }
  };
}
