import type { CloudFormationClient, OperationEvent } from "@aws-sdk/client-cloudformation";
import { DescribeEventsCommand } from "../aws/cloudformation-rare.ts";
import type { ChangeSetId, RootCause } from "./changes.ts";
import { causeOf } from "./root-cause.ts";

const MOST_PAGES = 10;

/**
 * The resource and property for which CloudFormation's early validation failed a change set: its status says only that
 * there is one. Undefined where no event tells, or where this may not be read: then the status must do.
 */
export async function validationError(
  client: CloudFormationClient,
  id: ChangeSetId,
  statusReason: string,
): Promise<RootCause | undefined> {
  const events = await failedEvents(client, id).catch(() => []);
  const first = events.find(
    ({ EventType, ValidationFailureMode: mode }) => EventType === "VALIDATION_ERROR" && mode !== "WARN",
  );
  const found = first ?? events.find(({ EventType }) => EventType === "HOOK_INVOCATION_ERROR") ?? events[0];
  if (!found) return undefined;
  const said = found.ValidationStatusReason ?? found.HookStatusReason ?? found.ResourceStatusReason;
  const at = found.ValidationPath ? ` (at ${found.ValidationPath})` : "";
  const where = {
    logicalId: found.LogicalResourceId ?? "",
    type: found.ResourceType ?? "",
    status: found.ValidationName ?? found.EventType ?? "FAILED",
  };
  return causeOf(where, `${said ?? statusReason}${at}`);
}

async function failedEvents(
  client: CloudFormationClient,
  { StackName, ChangeSetName }: ChangeSetId,
): Promise<readonly OperationEvent[]> {
  const events: OperationEvent[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { OperationEvents = [], NextToken } = await client.send(
      new DescribeEventsCommand({
        StackName,
        ChangeSetName,
        Filters: { FailedEvents: true },
        ...(token && { NextToken: token }),
      }),
    );
    events.push(...OperationEvents);
    token = NextToken;
    if (!token) break;
  }
  // Newest first, as CloudFormation answers.
  return events.reverse();
}
