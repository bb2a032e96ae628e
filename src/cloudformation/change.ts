import { ExecuteChangeSetCommand } from "../aws/cloudformation.ts";
import { isNamed } from "../aws/failures.ts";
import { type ChangeSetRequest, discard, type Proposal, propose, refusal } from "./change-set.ts";
import type { ResourceChange } from "./changes.ts";
import { type Operation, type Outcome, runOperation } from "./operation.ts";

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
  const execute = async (ClientRequestToken?: string) => {
    await client.send(
      new ExecuteChangeSetCommand({ ...id, ...(ClientRequestToken && { ClientRequestToken }) }),
    );
    isExecuting = true;
  };
  try {
    await request.review(changes);
    if (request.isDetached) {
      await execute();
      return { kind: "started", stackId: id.StackName };
    }
    const operation = { ...request, stackId: id.StackName };
    return await runOperation(operation, execute, (stack) => stack?.status.isSuccess ?? false, {
      isFirst: request.isNew,
    });
  } catch (error) {
    if (isExecuting) throw error;
    // Where the answer was lost the execution may have begun after all: then AWS refuses the deletion.
    await discard(request, id).catch((refused: unknown) => {
      if (!isNamed(refused, "InvalidChangeSetStatusException")) throw refused;
    });
    return refusal(error, request);
  }
}
