import { describeStack, poll, type Stack } from "../cloudformation/stack.ts";
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
  const remedy = stack?.status.remedy;
  if (stack && remedy) {
    const reason = stack.statusReason ? `: ${stack.statusReason}` : "";
    throw new AppError(
      "stack.failed-state",
      `stack ${stackName} is in the state ${stack.status.name}${reason}; ${remedy}`,
    );
  }
  return stack?.status.isPreview || stack?.status.isDeleted ? undefined : stack;
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
