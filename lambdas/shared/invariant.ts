import type { Meter } from "./metrics.ts";

/** What a function refuses to do, whatever led it there; stands in the record of the event, and never changes. */
export type InvariantCode =
  | "invariant.empty-list"
  | "invariant.unproven-continue"
  | "invariant.hasty-abandon"
  | "invariant.fleet-restart";

/** An action that would have broken an invariant, and was not done: a defect of this product. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
  readonly code: InvariantCode;
  constructor(code: InvariantCode, text: string) {
    super(`${code}: ${text}`);
    this.code = code;
  }
}

/** Stops what would break an invariant, and has it counted: its alarm is the only one that tells of a defect. */
export function insist(holds: boolean, code: InvariantCode, text: string, meter: Meter): asserts holds {
  if (holds) return;
  meter({ invariantRefusals: 1 });
  throw new InvariantError(code, text);
}
