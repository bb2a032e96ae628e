import type { StackEvent } from "@aws-sdk/client-cloudformation";
import type { ErrorCode } from "../../contract/errors.ts";
import type { RootCause } from "../cloudformation/changes.ts";
import { causeLine, causeOf, rootCause } from "../cloudformation/root-cause.ts";
import type { Stack } from "../cloudformation/stack.ts";
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

export interface FailedState {
  readonly stack: Stack;
  /** Of the stack's last operation, old to new. */
  readonly events: readonly StackEvent[];
  readonly advice: string;
}

/** The error for the state that an earlier operation left a stack in. */
export function failedState(
  runtime: Pick<Runtime, "record">,
  { stack, events, advice }: FailedState,
): AppError {
  const { name, status, statusReason } = stack;
  const whole = { logicalId: name, type: "AWS::CloudFormation::Stack", status: status.name };
  const root = rootCause(events) ?? causeOf(whole, statusReason || "no reason given");
  const details = [`stack ${name} is in the state ${status.name}`, advice];
  return stackFailure(runtime, { code: "stack.failed-state", root, details, events });
}

/** What to change when CloudFormation cannot take its role: a stack keeps the last one, also when that is gone. */
export const roleAdvice = (serviceRoleArn: string): string =>
  serviceRoleArn
    ? `correct service-role-arn (${serviceRoleArn}), a role that CloudFormation must be able to assume`
    : "if the role that the stack was last changed with is gone, name another in service-role-arn";
