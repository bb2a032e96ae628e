import type { CloudFormationClient, Parameter, Tag } from "@aws-sdk/client-cloudformation";
import type { Clock } from "../../contract/clock.ts";
import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  ExecuteChangeSetCommand,
} from "../aws/cloudformation.ts";
import { isNamed } from "../aws/failures.ts";
import { messageOf } from "../errors.ts";
import { type Outcome, runOperation } from "./operation.ts";
import { describeStack, poll } from "./stack.ts";

/** The template: in the request, at an address in S3, or the one that the stack has. */
export type TemplateSource =
  | { readonly TemplateBody: string }
  | { readonly TemplateURL: string }
  | { readonly UsePreviousTemplate: true };

export interface Change {
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
  /** Milliseconds for the execution. */
  readonly timeout: number;
  readonly onEvent: (line: string) => void;
}

export type ChangeOutcome =
  | Outcome
  /** CloudFormation found nothing to change; the change set is deleted. */
  | { readonly kind: "unchanged" }
  /** No change set came to be; nothing was changed. */
  | { readonly kind: "refused"; readonly cause: string };

/** Time in which CloudFormation works out a change set. */
const CREATION = 10 * 60_000;

/** Creates a change set, waits for it, executes it and follows the operation to its end. */
export async function applyChange(change: Change): Promise<ChangeOutcome> {
  const { client } = change;
  const created = await client.send(creation(change)).catch(refusal);
  if ("kind" in created) return created;
  const stackId = created.StackId ?? change.stackName;
  const changeSet = { StackName: stackId, ChangeSetName: created.Id ?? change.changeSetName };
  const ready = await awaitChangeSet(change, changeSet);
  if (ready.kind !== "ready") {
    await discard(change, changeSet);
    return ready;
  }
  const operation = {
    client,
    clock: change.clock,
    stackId,
    timeout: change.timeout,
    onEvent: change.onEvent,
  };
  return runOperation(
    operation,
    () => client.send(new ExecuteChangeSetCommand(changeSet)),
    (stack) => stack?.status.isSuccess ?? false,
  ).catch(async (error: unknown) => {
    const refused = refusal(error);
    await discard(change, changeSet);
    return refused;
  });
}

function creation(change: Change): CreateChangeSetCommand {
  return new CreateChangeSetCommand({
    StackName: change.stackName,
    ChangeSetName: change.changeSetName,
    ChangeSetType: change.isNew ? "CREATE" : "UPDATE",
    ...change.template,
    Parameters: [...change.parameters],
    Tags: Object.entries(change.tags).map(([Key, Value]): Tag => ({ Key, Value })),
    Capabilities: ["CAPABILITY_NAMED_IAM"],
  });
}

/** CloudFormation's own refusals: a template it cannot read, a stack or change set that another run has taken on. */
function refusal(error: unknown): { readonly kind: "refused"; readonly cause: string } {
  if (!isNamed(error, "ValidationError", "InvalidChangeSetStatusException", "LimitExceededException"))
    throw error;
  return { kind: "refused", cause: messageOf(error) };
}

/** A change set and its stack, both by id. */
interface ChangeSet {
  readonly StackName: string;
  readonly ChangeSetName: string;
}

type Readiness = { readonly kind: "ready" } | Extract<ChangeOutcome, { kind: "unchanged" | "refused" }>;

async function awaitChangeSet(change: Change, changeSet: ChangeSet): Promise<Readiness> {
  const seen = await poll<Readiness>({ clock: change.clock, forMillis: CREATION }, async () => {
    const { Status, StatusReason = "" } = await change.client.send(new DescribeChangeSetCommand(changeSet));
    if (Status === "CREATE_COMPLETE") return { kind: "ready" };
    if (Status !== "FAILED") return undefined;
    return isEmpty(StatusReason) ? { kind: "unchanged" } : { kind: "refused", cause: StatusReason };
  });
  return (
    seen ?? { kind: "refused", cause: `the change set was not ready after ${CREATION / 60_000} minutes` }
  );
}

/** An empty change set is a failed one, and only its reason tells: CloudFormation has no code for it. */
const isEmpty = (reason: string): boolean =>
  reason.includes("didn't contain changes") || reason.includes("No updates are to be performed");

/** Removes a change set that is not executed, and the shell of a stack that it made. */
async function discard(change: Change, changeSet: ChangeSet): Promise<void> {
  const { client } = change;
  await client.send(new DeleteChangeSetCommand(changeSet));
  if (!change.isNew) return;
  const shell = await describeStack(client, changeSet.StackName);
  if (shell?.status.isPreview) await client.send(new DeleteStackCommand({ StackName: changeSet.StackName }));
}
