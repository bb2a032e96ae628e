import type { StackEvent } from "@aws-sdk/client-cloudformation";
import type { RootCause } from "./changes.ts";
import { remedyFor } from "./remedies.ts";

/** What CloudFormation says of resources that it gave up because of another one's failure. */
const CANCELLED = /^Resource (creation|update|deletion) cancelled/i;

/** Whether an event is about the stack itself and not about one of its resources. */
export const isOwn = ({ PhysicalResourceId, StackId }: StackEvent): boolean => PhysicalResourceId === StackId;

/**
 * The first real failure of an operation: what all the others follow from. `events` are those of the operation, old
 * to new. A failure of the stack itself counts only when no resource failed.
 */
export function rootCause(events: readonly StackEvent[]): RootCause | undefined {
  const failed = events.filter(({ ResourceStatus }) => ResourceStatus?.endsWith("_FAILED"));
  const real = failed.filter(({ ResourceStatusReason }) => !CANCELLED.test(ResourceStatusReason ?? ""));
  const first = real.find((event) => !isOwn(event)) ?? real[0];
  if (!first) return undefined;
  const reason = hookReason(first, events) ?? first.ResourceStatusReason ?? "no reason given";
  return {
    logicalId: first.LogicalResourceId ?? "",
    type: first.ResourceType ?? "",
    status: first.ResourceStatus ?? "",
    reason,
    remedy: remedyFor(reason),
  };
}

/** A hook that refuses a resource says why in an event of its own; the resource's names only the hook. */
function hookReason({ LogicalResourceId }: StackEvent, events: readonly StackEvent[]): string | undefined {
  const refused = events.find(
    (event) =>
      event.LogicalResourceId === LogicalResourceId &&
      event.HookFailureMode === "FAIL" &&
      event.HookStatus?.endsWith("FAILED"),
  );
  return refused && `hook ${refused.HookType ?? ""}: ${refused.HookStatusReason ?? "no reason given"}`;
}

/** A cause that no event tells: CloudFormation said it of the stack or of the change set as a whole. */
export function causeOf(
  { logicalId, type, status }: Pick<RootCause, "logicalId" | "type" | "status">,
  reason: string,
): RootCause {
  return { logicalId, type, status, reason, remedy: remedyFor(reason) };
}

/** The cause in one line. */
export const causeLine = ({ logicalId, type, status, reason }: RootCause): string =>
  `${logicalId} (${type}) ${status}: ${reason}`;

/** Logical ids of the resources whose last event in the operation is a failure of their own. */
export function failedResources(events: readonly StackEvent[]): readonly string[] {
  const last = new Map<string, StackEvent>();
  for (const event of events) if (!isOwn(event)) last.set(event.LogicalResourceId ?? "", event);
  return [...last]
    .filter(([, { ResourceStatus, ResourceStatusReason }]) => {
      return ResourceStatus?.endsWith("_FAILED") && !CANCELLED.test(ResourceStatusReason ?? "");
    })
    .map(([logicalId]) => logicalId);
}
