import { randomUUID } from "node:crypto";
import type { CloudFormationClient, StackEvent } from "@aws-sdk/client-cloudformation";
import type { Clock } from "../../contract/clock.ts";
import type { RootCause } from "./changes.ts";
import { eventLine, waitingLine } from "./event-line.ts";
import { EventFollower } from "./events.ts";
import { poll } from "./pace.ts";
import { causeLine, causeOf, failedResources, rootCause } from "./root-cause.ts";
import { describeStack, type Stack } from "./stack.ts";

/** An operation that did not do what it was asked to do. */
export interface Failed {
  readonly kind: "failed";
  /** Of the stack. */
  readonly status: string;
  /** The root cause in one line. */
  readonly cause: string;
  readonly root: RootCause;
  /** Logical ids of the resources that are in a failed state. */
  readonly resources: readonly string[];
  /** The operation's events, old to new. */
  readonly events: readonly StackEvent[];
}

/** How an operation on a stack ended. Only what nobody expects is thrown. */
export type Outcome =
  /** `stack` is undefined after a deletion. */
  | { readonly kind: "done"; readonly stack: Stack | undefined }
  | Failed
  | { readonly kind: "timed-out"; readonly status: string };

export interface Operation {
  readonly client: CloudFormationClient;
  readonly clock: Clock;
  readonly stackId: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** A line for each event, and one for each half minute without any. */
  readonly onEvent: (line: string) => void;
}

type IsBegun = (stack: Stack | undefined) => boolean;

/** Milliseconds without an event after which it is said what the operation waits for. */
const SILENCE = 30_000;
/** Milliseconds for reading the last events when AWS throttles. */
const LAST_LOOK = 60_000;

/**
 * Starts an operation and follows it to its end. `start` sends the one call that begins it, with the token that marks
 * its events; `isDone` tells whether the end that was reached is the one that was wanted. `isFirst`: the stack had no
 * operation before. `isBegun` tells whether a stack that no event tells of has this operation behind it.
 */
export async function runOperation(
  operation: Operation,
  start: (token: string) => Promise<unknown>,
  isDone: (stack: Stack | undefined) => boolean,
  { isFirst = false, isBegun }: { readonly isFirst?: boolean; readonly isBegun?: IsBegun } = {},
): Promise<Outcome> {
  const { client, stackId } = operation;
  const token = `op-${randomUUID()}`;
  const events = isFirst
    ? EventFollower.fromBeginning(client, stackId, token)
    : await EventFollower.fromNow(client, stackId, token);
  await start(token);
  return follow(operation, events, isDone, isBegun);
}

/** Follows an operation that somebody else began, from its first event to its end. */
export async function attach(
  operation: Operation,
  isDone: (stack: Stack | undefined) => boolean,
): Promise<Outcome> {
  return follow(operation, await EventFollower.ofRunning(operation.client, operation.stackId), isDone);
}

/**
 * One call for each look: the stack's own last event tells the end. The stack itself is read when that has come, and
 * in long silences, in case that events are late.
 */
async function follow(
  operation: Operation,
  events: EventFollower,
  isDone: (stack: Stack | undefined) => boolean,
  isBegun: IsBegun = () => true,
): Promise<Outcome> {
  const { client, stackId, clock, timeout, onEvent } = operation;
  let status = "";
  let heard = clock.now();
  const ended = await poll({ clock, forMillis: timeout }, async () => {
    const fresh = await events.next();
    for (const event of fresh) onEvent(eventLine(event));
    if (fresh.length > 0) heard = clock.now();
    const isSilent = clock.now() - heard >= SILENCE;
    if (!events.isOver && !isSilent) return undefined;
    const stack = await describeStack(client, stackId);
    status = stack?.status.name ?? "";
    const hasBegun = events.all.length > 0 || isBegun(stack);
    if (hasBegun && !stack?.status.isInProgress && !stack?.status.isPreview) return { stack };
    if (isSilent) {
      onEvent(waitingLine(events.all, clock.now()));
      heard = clock.now();
    }
    return undefined;
  });
  if (!ended) return { kind: "timed-out", status: status || (await statusOf(operation)) };
  // What is read after the end holds every event: the last failure is never lost. The outcome is known without.
  const last = await poll({ clock, forMillis: LAST_LOOK }, () => events.next());
  for (const event of last ?? []) onEvent(eventLine(event));
  const { stack } = ended;
  if (isDone(stack)) return { kind: "done", stack: stack?.status.isDeleted ? undefined : stack };
  return failed(events.all, stack);
}

async function statusOf({ client, stackId }: Operation): Promise<string> {
  return (await describeStack(client, stackId))?.status.name ?? "gone";
}

function failed(events: readonly StackEvent[], stack: Stack | undefined): Failed {
  const status = stack?.status.name ?? "";
  const whole = { logicalId: stack?.name ?? "", type: "AWS::CloudFormation::Stack", status };
  const root = rootCause(events) ?? causeOf(whole, stack?.statusReason || "CloudFormation gave no reason");
  return {
    kind: "failed",
    status,
    cause: causeLine(root),
    root,
    resources: failedResources(events),
    events,
  };
}
