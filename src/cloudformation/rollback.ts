import { ContinueUpdateRollbackCommand } from "../aws/cloudformation-rare.ts";
import type { Operation, Outcome } from "./operation.ts";
import { type Refused, tryOperation } from "./refused.ts";

/**
 * Continues the rollback of an update that got stuck (UPDATE_ROLLBACK_FAILED). `skip` are logical ids that
 * CloudFormation is to leave as they are and to call rolled back: it must be told each by name.
 */
export function continueRollback(
  operation: Operation,
  { skip = [], roleArn = "" }: { readonly skip?: readonly string[]; readonly roleArn?: string } = {},
): Promise<Outcome | Refused> {
  const { client, stackId } = operation;
  const input = {
    StackName: stackId,
    ...(skip.length > 0 && { ResourcesToSkip: [...skip] }),
    ...(roleArn && { RoleARN: roleArn }),
  };
  return tryOperation(
    operation,
    (ClientRequestToken) => client.send(new ContinueUpdateRollbackCommand({ ...input, ClientRequestToken })),
    (stack) => stack?.status.isUpdatable ?? false,
  );
}
