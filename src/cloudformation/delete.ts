import { DeleteStackCommand, UpdateTerminationProtectionCommand } from "../aws/cloudformation.ts";
import type { Operation, Outcome } from "./operation.ts";
import { type Refused, tryOperation } from "./refused.ts";

export interface Deletion {
  /** Logical ids that stay when the stack goes. CloudFormation takes them in the state DELETE_FAILED only. */
  readonly retain?: readonly string[];
  /** Role that CloudFormation works with; by default the one that the stack was last changed with. */
  readonly roleArn?: string;
}

/** Deletes a stack by its id and follows the deletion to its end. Termination protection must be off. */
export function deleteStack(
  operation: Operation,
  { retain = [], roleArn = "" }: Deletion = {},
): Promise<Outcome | Refused> {
  const { client, stackId } = operation;
  const input = {
    StackName: stackId,
    ...(retain.length > 0 && { RetainResources: [...retain] }),
    ...(roleArn && { RoleARN: roleArn }),
  };
  return tryOperation(
    operation,
    (ClientRequestToken) => client.send(new DeleteStackCommand({ ...input, ClientRequestToken })),
    (stack) => stack === undefined || stack.status.isDeleted,
  );
}

export async function protectStack(
  { client, stackId }: Pick<Operation, "client" | "stackId">,
  on: boolean,
): Promise<void> {
  await client.send(
    new UpdateTerminationProtectionCommand({ StackName: stackId, EnableTerminationProtection: on }),
  );
}
