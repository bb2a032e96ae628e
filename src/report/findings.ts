import type { StackEvent } from "@aws-sdk/client-cloudformation";
import type { ResourceChange, RootCause } from "../cloudformation/changes.ts";
import type { MonthlyCost } from "../cost/estimate.ts";
import type { FleetState } from "../fleet/state.ts";
import type { Identity } from "../identity.ts";

/** What a summary tells of an event; a StackEvent as the SDK gives it is one. */
export type ReportedEvent = Partial<
  Pick<
    StackEvent,
    "Timestamp" | "LogicalResourceId" | "ResourceType" | "ResourceStatus" | "ResourceStatusReason"
  >
>;

/**
 * What a run found out that summary and comment show. All of it is optional: what is missing is not shown. What is
 * known before the end is recorded at once (`Runtime.record`), so that a run that throws later shows it as well; the
 * rest comes with the report.
 */
export interface Findings {
  readonly identity?: Identity | undefined;
  readonly stackId?: string | undefined;
  /** What is, or was, to change. Empty: CloudFormation or the stack's own tags said that nothing is. */
  readonly changes?: readonly ResourceChange[] | undefined;
  /** Logical ids that a deploy would not replace or delete, and stop for. Of a plan. */
  readonly refused?: readonly string[] | undefined;
  /** What would become of the instances, in one sentence. Of a plan. */
  readonly instances?: string | undefined;
  /** The failure that all others follow from. Shown on top, and as annotation. */
  readonly rootCause?: RootCause | undefined;
  /** Of the operation that failed, old to new. */
  readonly events?: readonly ReportedEvent[] | undefined;
  readonly fleet?: FleetState | undefined;
  /** What to paste where, after a failure that is about permissions. */
  readonly pastes?: readonly Paste[] | undefined;
  /** Of a stack that is new. */
  readonly cost?: MonthlyCost | undefined;
}

/** What is ready to be pasted somewhere: a policy. */
export interface Paste {
  readonly title: string;
  readonly text: string;
}

/** A phase of a run, as `Log.group` names it, and how long it took in milliseconds. */
export interface Phase {
  readonly name: string;
  readonly millis: number;
}
