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

/** What to change when CloudFormation cannot take its role: a stack keeps the last one, also when that is gone. */
export const roleAdvice = (serviceRoleArn: string): string =>
  serviceRoleArn
    ? `correct service-role-arn (${serviceRoleArn}), a role that CloudFormation must be able to assume`
    : "if the role that the stack was last changed with is gone, name another in service-role-arn";
