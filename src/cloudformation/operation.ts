import type { CloudFormationClient, StackEvent } from "@aws-sdk/client-cloudformation";
import type { Clock } from "../../contract/clock.ts";
import { EventFollower, eventLine, rootCause } from "./events.ts";
import { describeStack, poll, type Stack } from "./stack.ts";
import { StackStatus } from "./status.ts";

/** How an operation on a stack ended. Only what nobody expects is thrown. */
export type Outcome =
  /** `stack` is undefined after a deletion. */
  | { readonly kind: "done"; readonly stack: Stack | undefined }
  | { readonly kind: "failed"; readonly status: string; readonly cause: string }
  | { readonly kind: "timed-out"; readonly status: string };

export interface Operation {
  readonly client: CloudFormationClient;
  readonly clock: Clock;
  readonly stackId: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly onEvent: (line: string) => void;
}

/**
 * Starts an operation and follows it to its end. `start` sends the one call that begins it; `isDone` tells whether
 * the end that was reached is the one that was wanted.
 */
export async function runOperation(
  operation: Operation,
  start: () => Promise<unknown>,
  isDone: (stack: Stack | undefined) => boolean,
): Promise<Outcome> {
  const { client, stackId, clock, timeout } = operation;
  const before = (await describeStack(client, stackId))?.status.name;
  const events = await EventFollower.fromNow(client, stackId);
  await start();
  let last = before ?? "";
  const ended = await poll({ clock, forMillis: timeout }, async () => {
    // Status first, events second: what is read after the end holds every event of the operation.
    const stack = await describeStack(client, stackId);
    for (const event of await events.next()) operation.onEvent(eventLine(event));
    last = stack?.status.name ?? "";
    const running = stack && (stack.status.isInProgress || stack.status.isPreview);
    // Right after the start a read may still show the state before it: then the events decide.
    const isStale = stack && last === before && !endSeen(events.all);
    return running || isStale ? undefined : { stack };
  });
  if (!ended) return { kind: "timed-out", status: last };
  for (const event of await events.next()) operation.onEvent(eventLine(event));
  if (isDone(ended.stack))
    return { kind: "done", stack: ended.stack?.status.isDeleted ? undefined : ended.stack };
  const cause = rootCause(events.all) ?? ended.stack?.statusReason ?? "";
  return { kind: "failed", status: last, cause: cause || "CloudFormation gave no reason" };
}

/** Whether the stack's own newest event says that the operation is over. */
function endSeen(events: readonly StackEvent[]): boolean {
  const own = events.findLast(({ PhysicalResourceId, StackId }) => PhysicalResourceId === StackId);
  return own !== undefined && !new StackStatus(own.ResourceStatus).isInProgress;
}
