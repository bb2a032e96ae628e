import type { ErrorCode } from "../../contract/errors.ts";
import type { RootCause } from "../cloudformation/changes.ts";
import { causeLine } from "../cloudformation/root-cause.ts";
import { AppError } from "../errors.ts";
import type { ReportedEvent } from "../report/findings.ts";
import type { Runtime } from "../runtime.ts";

export interface StackFailure {
  readonly code: ErrorCode;
  readonly root: RootCause;
  /** What was meant to happen and what became of the stack, then what to do. */
  readonly details: readonly string[];
  /** Of the operation that failed, old to new. */
  readonly events?: readonly ReportedEvent[];
}

/** The error for a stack's failure: its first line is the root cause. Cause and events are recorded for the report. */
export function stackFailure(
  { record }: Pick<Runtime, "record">,
  { code, root, details, events }: StackFailure,
): AppError {
  record({ rootCause: root, ...(events && { events }) });
  return new AppError(code, causeLine(root), {
    details: [...(root.remedy ? [root.remedy] : []), ...details],
  });
}
