import { DeleteStackCommand, UpdateTerminationProtectionCommand } from "../aws/cloudformation.ts";
import { type Operation, type Outcome, runOperation } from "./operation.ts";

/** Deletes a stack by its id and follows the deletion to its end. Termination protection must be off. */
export function deleteStack(operation: Operation): Promise<Outcome> {
  const { client, stackId } = operation;
  return runOperation(
    operation,
    () => client.send(new DeleteStackCommand({ StackName: stackId })),
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
