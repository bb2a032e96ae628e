import type { CloudFormationClient, Stack as Description } from "@aws-sdk/client-cloudformation";
import { DescribeStacksCommand } from "../aws/cloudformation.ts";
import { StackStatus } from "./status.ts";

/** A stack as it is now. */
export interface Stack {
  readonly id: string;
  readonly name: string;
  readonly status: StackStatus;
  readonly statusReason: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly isProtected: boolean;
  /** ARN of the change set that was executed last; empty when there was none. */
  readonly changeSetId: string;
}

/** Reads a stack by name or id; undefined when there is none. One call. */
export async function describeStack(
  client: CloudFormationClient,
  nameOrId: string,
): Promise<Stack | undefined> {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: nameOrId }));
    const found = Stacks?.[0];
    return found && toStack(found);
  } catch (error) {
    if (isMissingStack(error, nameOrId)) return undefined;
    throw error;
  }
}

/**
 * CloudFormation has no code for this: a missing stack is a ValidationError like any other, also like that of a template
 * that is not there. Its text names the stack as it was asked for, or by its name.
 */
export function isMissingStack(error: unknown, nameOrId: string): boolean {
  if (!(error instanceof Error) || error.name !== "ValidationError") return false;
  const name = nameOrId.split("/")[1] ?? nameOrId;
  return /^Stack\b.* does not exist/.test(error.message) && error.message.includes(name);
}

function toStack(stack: Description): Stack {
  return {
    id: stack.StackId ?? "",
    name: stack.StackName ?? "",
    status: new StackStatus(stack.StackStatus),
    statusReason: stack.StackStatusReason ?? "",
    tags: Object.fromEntries((stack.Tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""])),
    parameters: Object.fromEntries(
      (stack.Parameters ?? []).map((one) => [one.ParameterKey ?? "", one.ParameterValue ?? ""]),
    ),
    outputs: Object.fromEntries(
      (stack.Outputs ?? []).map((one) => [one.OutputKey ?? "", one.OutputValue ?? ""]),
    ),
    isProtected: stack.EnableTerminationProtection ?? false,
    changeSetId: stack.ChangeSetId ?? "",
  };
}
