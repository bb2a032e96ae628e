import type { Change, CloudFormationClient, Parameter, Tag } from "@aws-sdk/client-cloudformation";
import type { Clock } from "../../contract/clock.ts";
import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  ListChangeSetsCommand,
} from "../aws/cloudformation.ts";
import { isNamed } from "../aws/failures.ts";
import { messageOf } from "../errors.ts";
import type { ChangeSetId, ResourceChange } from "./changes.ts";
import { poll } from "./pace.ts";
import { type Refused, refused } from "./refused.ts";
import { resourceChanges } from "./resource-changes.ts";
import { describeStack, isMissingStack } from "./stack.ts";

/** The template: in the request, at an address in S3, or the one that the stack has. */
export type TemplateSource =
  | { readonly TemplateBody: string }
  | { readonly TemplateURL: string }
  | { readonly UsePreviousTemplate: true };

export interface ChangeSetRequest {
  readonly client: CloudFormationClient;
  readonly clock: Clock;
  readonly stackName: string;
  /** Whether the stack is made by this change: there is none, or only a change set of one. */
  readonly isNew: boolean;
  /** Unique: a left-over change set of the same name would answer for this one. */
  readonly changeSetName: string;
  readonly template: TemplateSource;
  readonly parameters: readonly Parameter[];
  readonly tags: Readonly<Record<string, string>>;
  /** Role that CloudFormation works with; empty for the caller's. */
  readonly roleArn?: string;
  /** Compare with what the resources really are and put drift right. Only of a stack that exists. */
  readonly revertsDrift?: boolean;
}

/** What became of the wish for a change set. */
export type Proposal =
  | { readonly kind: "ready"; readonly id: ChangeSetId; readonly changes: readonly ResourceChange[] }
  /** CloudFormation found nothing to change; the change set is deleted. */
  | { readonly kind: "unchanged" }
  /** No change set came to be; nothing was changed. */
  | Refused
  /** Another run began to change the stack meanwhile; nothing was changed by this one. */
  | { readonly kind: "overtaken" };

/** Time in which CloudFormation works out a change set. */
const CREATION = 10 * 60_000;
const MOST_PAGES = 100;

/** Creates a change set, waits until CloudFormation has worked it out, and reads all of it. */
export async function propose(request: ChangeSetRequest): Promise<Proposal> {
  const id = await create(request);
  if ("kind" in id) return id;
  try {
    const proposal = await awaitChangeSet(request, id);
    if (proposal.kind !== "ready") await discardIfReady(request, id);
    return proposal;
  } catch (error) {
    await discard(request, id).catch(() => undefined);
    // Another run executed its change set, which takes all others of the stack away.
    if (isNamed(error, "ChangeSetNotFoundException")) return { kind: "overtaken" };
    throw error;
  }
}

type Creation = ChangeSetId | ReturnType<typeof refusal>;

async function create(request: ChangeSetRequest): Promise<Creation> {
  const { client, stackName, changeSetName } = request;
  try {
    const { StackId = stackName, Id = changeSetName } = await client.send(creation(request));
    return { StackName: StackId, ChangeSetName: Id };
  } catch (error) {
    const made = isNamed(error, "AlreadyExistsException") ? await ownChangeSet(request) : undefined;
    return made ?? refusal(error, request);
  }
}

/** The change set of this request's own name, which no other has: it was made, and only the answer was lost. */
async function ownChangeSet(request: ChangeSetRequest): Promise<ChangeSetId | undefined> {
  const { client, stackName, changeSetName } = request;
  try {
    const { StackId = stackName, ChangeSetId = changeSetName } = await client.send(
      new DescribeChangeSetCommand({ StackName: stackName, ChangeSetName: changeSetName }),
    );
    return { StackName: StackId, ChangeSetName: ChangeSetId };
  } catch (error) {
    if (isNamed(error, "ChangeSetNotFoundException") || isMissingStack(error, stackName)) return undefined;
    throw error;
  }
}

function creation(request: ChangeSetRequest): CreateChangeSetCommand {
  return new CreateChangeSetCommand({
    StackName: request.stackName,
    ChangeSetName: request.changeSetName,
    // With the token the client's repetition of a call whose answer was lost is the same request.
    ClientToken: request.changeSetName,
    ChangeSetType: request.isNew ? "CREATE" : "UPDATE",
    ...request.template,
    Parameters: [...request.parameters],
    Tags: Object.entries(request.tags).map(([Key, Value]): Tag => ({ Key, Value })),
    Capabilities: ["CAPABILITY_NAMED_IAM"],
    ...(request.roleArn && { RoleARN: request.roleArn }),
    ...(request.revertsDrift && !request.isNew && { DeploymentMode: "REVERT_DRIFT" as const }),
  });
}

/** What CloudFormation says to a change of a stack that is being changed; it has no code of its own for it. */
const BUSY = /is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;

/** The same for the creation of a stack that was made in between (its own words, without a code). */
const MADE = /already exists and cannot be created again with the changeset/i;

/** CloudFormation's own refusals: a template it cannot read, a stack or change set that another run has taken on. */
export function refusal(
  error: unknown,
  { stackName }: Pick<ChangeSetRequest, "stackName">,
): Refused | { readonly kind: "overtaken" } {
  const reason = messageOf(error);
  const isOvertaken =
    // A stack of this name was made between the look and now, or was deleted.
    isNamed(
      error,
      "AlreadyExistsException",
      "InvalidChangeSetStatusException",
      "ChangeSetNotFoundException",
    ) ||
    isMissingStack(error, stackName) ||
    (isNamed(error, "ValidationError") && (BUSY.test(reason) || MADE.test(reason)));
  if (isOvertaken) return { kind: "overtaken" };
  if (!isNamed(error, "ValidationError", "LimitExceededException", "InsufficientCapabilitiesException"))
    throw error;
  return refused(stackName, reason);
}

async function awaitChangeSet(request: ChangeSetRequest, id: ChangeSetId): Promise<Proposal> {
  const { client, clock, stackName } = request;
  const seen = await poll({ clock, forMillis: CREATION }, async () => {
    const page = await client.send(new DescribeChangeSetCommand({ ...id, IncludePropertyValues: true }));
    const isDone = page.Status === "CREATE_COMPLETE" || page.Status === "FAILED";
    return isDone ? page : undefined;
  });
  if (!seen) return refused(stackName, `the change set was not ready after ${CREATION / 60_000} minutes`);
  const { Status, StatusReason = "", Changes = [], NextToken } = seen;
  if (Status === "CREATE_COMPLETE") {
    const changes = [...Changes, ...(await restOf(request, id, NextToken))];
    return { kind: "ready", id, changes: resourceChanges(changes) };
  }
  if (isEmpty(StatusReason)) return { kind: "unchanged" };
  const { validationError } = await import("./validation.ts");
  const root = await validationError(client, id, StatusReason);
  return root ? { kind: "refused", cause: root.reason, root } : refused(stackName, StatusReason);
}

/** The pages of a change set behind its first one. */
async function restOf(
  { client }: ChangeSetRequest,
  id: ChangeSetId,
  first: string | undefined,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  let token = first;
  for (let page = 1; token && page < MOST_PAGES; page++) {
    const input = { ...id, IncludePropertyValues: true, NextToken: token };
    const reply = await client.send(new DescribeChangeSetCommand(input));
    changes.push(...(reply.Changes ?? []));
    token = reply.NextToken;
  }
  return changes;
}

/** An empty change set is a failed one, and only its reason tells: CloudFormation has no code for it. */
const isEmpty = (reason: string): boolean =>
  reason.includes("didn't contain changes") || reason.includes("No updates are to be performed");

/** As `discard`; what CloudFormation still works on, and therefore does not delete, is left to the next run. */
export async function discardIfReady(
  request: Pick<ChangeSetRequest, "client" | "isNew">,
  id: ChangeSetId,
): Promise<void> {
  await discard(request, id).catch((error: unknown) => {
    if (!isWorkedOn(error)) throw error;
  });
}

/** "Cannot delete ChangeSet in status CREATE_IN_PROGRESS", and so for one that is being executed. */
const isWorkedOn = (error: unknown): boolean => isNamed(error, "InvalidChangeSetStatusException");

/** Removes a change set that is not executed, and the shell of a stack that it made. */
export async function discard(
  { client, isNew }: Pick<ChangeSetRequest, "client" | "isNew">,
  id: ChangeSetId,
): Promise<void> {
  await client.send(new DeleteChangeSetCommand(id)).catch((error: unknown) => {
    if (!isMissingStack(error, id.StackName) && !isNamed(error, "ChangeSetNotFoundException")) throw error;
  });
  if (!isNew) return;
  const shell = await describeStack(client, id.StackName);
  if (shell?.status.isPreview) await client.send(new DeleteStackCommand({ StackName: id.StackName }));
}

/** A change set as a list shows it. */
export interface ListedChangeSet {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** A stack's change sets that nobody has executed. One call for each page. */
export async function unexecutedChangeSets(
  client: CloudFormationClient,
  stackName: string,
): Promise<readonly ListedChangeSet[]> {
  const listed: ListedChangeSet[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const input = { StackName: stackName, ...(token && { NextToken: token }) };
    const { Summaries = [], NextToken } = await client.send(new ListChangeSetsCommand(input));
    for (const { ChangeSetName: name = "", CreationTime, ExecutionStatus = "" } of Summaries) {
      if (ExecutionStatus.startsWith("EXECUTE_")) continue;
      listed.push({ name, createdAt: CreationTime?.getTime() ?? 0 });
    }
    token = NextToken;
    if (!token) break;
  }
  return listed;
}

/**
 * Deletes change sets and answers the names of those that are gone by it. One that CloudFormation still works on cannot
 * be deleted: it is left to the next run.
 */
export async function deleteChangeSets(
  client: CloudFormationClient,
  stackName: string,
  changeSets: readonly ListedChangeSet[],
): Promise<readonly string[]> {
  const deleted: string[] = [];
  for (const { name } of changeSets) {
    try {
      await client.send(new DeleteChangeSetCommand({ StackName: stackName, ChangeSetName: name }));
      deleted.push(name);
    } catch (error) {
      if (!isWorkedOn(error) && !isNamed(error, "ChangeSetNotFoundException")) throw error;
    }
  }
  return deleted;
}
