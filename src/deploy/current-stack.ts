import { poll } from "../cloudformation/pace.ts";
import { describeStack, type Stack } from "../cloudformation/stack.ts";
import type { StackStatus } from "../cloudformation/status.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";

/** Milliseconds to wait for an operation that another run began. */
const PATIENCE = 30 * 60_000;

/**
 * The stack as a change finds it; undefined when there is none yet. Waits for an operation that runs.
 * Throws AppError `stack.busy` or `stack.failed-state`.
 */
export async function currentStack(runtime: Runtime, stackName: string): Promise<Stack | undefined> {
  const stack = await settledStack(runtime, stackName);
  const remedy = stack && remedyOf(stack.status);
  if (stack && remedy) {
    const reason = stack.statusReason ? `: ${stack.statusReason}` : "";
    throw new AppError(
      "stack.failed-state",
      `stack ${stackName} is in the state ${stack.status.name}${reason}; ${remedy}`,
    );
  }
  return stack?.status.isPreview || stack?.status.isDeleted ? undefined : stack;
}

/** What to do about a stack that no change set can be executed on; undefined when one can. */
function remedyOf(status: StackStatus): string | undefined {
  if (status.isUpdatable || status.isPreview || status.isDeleted) return undefined;
  if (status.neverLived || status.isHalfDeleted)
    return "it never came to serve or is half deleted: destroy it, then deploy again";
  return "continue its rollback in CloudFormation, then deploy again";
}

/** The stack once no operation runs on it, whatever came of it. */
export async function settledStack(
  { aws, clock, log }: Runtime,
  stackName: string,
): Promise<Stack | undefined> {
  const client = await aws.cloudFormation();
  let said = false;
  const settled = await poll({ clock, forMillis: PATIENCE }, async () => {
    const stack = await describeStack(client, stackName);
    if (!stack?.status.isInProgress) return { stack };
    if (!said) log.info(`stack ${stackName} is ${stack.status.name}: waiting for that operation to end`);
    said = true;
    return undefined;
  });
  if (settled) return settled.stack;
  throw new AppError(
    "stack.busy",
    `stack ${stackName} is busy since ${PATIENCE / 60_000} minutes; run again when its operation has come to an end`,
  );
}
