import { randomUUID } from "node:crypto";
import { ExecuteChangeSetCommand } from "../aws/cloudformation.ts";
import { isNamed } from "../aws/failures.ts";
import { type ChangeSetRequest, discardIfReady, type Proposal, propose, refusal } from "./change-set.ts";
import type { ChangeSetId, ResourceChange } from "./changes.ts";
import { type Operation, type Outcome, runOperation } from "./operation.ts";
import { describeStack } from "./stack.ts";

export interface ChangeRequest extends ChangeSetRequest, Pick<Operation, "timeout" | "onEvent"> {
  /** Sees what would be done before it is. What it throws leaves no change set behind. */
  readonly review: (changes: readonly ResourceChange[]) => Promise<void>;
  /** Comes back when the execution has begun, instead of when it has ended. */
  readonly isDetached?: boolean;
}

export type ChangeOutcome =
  | Outcome
  | Exclude<Proposal, { kind: "ready" }>
  /** The execution has begun, and nobody waits for its end. */
  | { readonly kind: "started"; readonly stackId: string };

/** Creates a change set, has it reviewed, executes it and follows the operation to its end. */
export async function applyChange(request: ChangeRequest): Promise<ChangeOutcome> {
  const { client } = request;
  const proposal = await propose(request);
  if (proposal.kind !== "ready") return proposal;
  const { id, changes } = proposal;
  let isExecuting = false;
  // With the token the client's repetition of a call whose answer was lost is the same request.
  const execute = async (ClientRequestToken: string) => {
    await client.send(new ExecuteChangeSetCommand({ ...id, ClientRequestToken }));
    isExecuting = true;
  };
  try {
    await request.review(changes);
    if (request.isDetached) {
      await execute(`op-${randomUUID()}`).catch(async (error: unknown) => {
        // Begun by an execution whose answer was lost.
        const isBegun = isNamed(error, "InvalidChangeSetStatusException") && (await isExecuted(client, id));
        if (!isBegun) throw error;
      });
      return { kind: "started", stackId: id.StackName };
    }
    const operation = { ...request, stackId: id.StackName };
    return await runOperation(operation, execute, (stack) => stack?.status.isSuccess ?? false, {
      isFirst: request.isNew,
      // Otherwise its status is the one from before the execution.
      isBegun: (stack) => stack === undefined || stack.changeSetId === id.ChangeSetName,
    });
  } catch (error) {
    if (isExecuting) throw error;
    // Where the answer was lost the execution may have begun after all: then AWS refuses the deletion.
    await discardIfReady(request, id);
    return refusal(error, request);
  }
}

/** Whether the stack's newest operation is the execution of this change set. */
const isExecuted = async (
  client: ChangeRequest["client"],
  { StackName, ChangeSetName }: ChangeSetId,
): Promise<boolean> => (await describeStack(client, StackName))?.changeSetId === ChangeSetName;
