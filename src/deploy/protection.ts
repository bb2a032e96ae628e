import { isDeepStrictEqual } from "node:util";
import { GetStackPolicyCommand, SetStackPolicyCommand } from "../aws/cloudformation.ts";
import { toAppError } from "../aws/failures.ts";
import { protectStack } from "../cloudformation/delete.ts";
import { type Gate, stackPolicy } from "../cloudformation/gate.ts";
import { describeStack, type Stack } from "../cloudformation/stack.ts";
import { AppError, messageOf } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { settledStack } from "./current-stack.ts";
import { unlessHeld } from "./locked.ts";
import { CLOSED } from "./stateful.ts";

/** Has CloudFormation hold the gate against everybody who updates the stack. Not while an operation runs on it. */
export async function setPolicy({ aws }: Pick<Runtime, "aws">, StackName: string, gate: Gate): Promise<void> {
  const client = await aws.cloudFormation();
  await client.send(new SetStackPolicyCommand({ StackName, StackPolicyBody: stackPolicy(gate) }));
}

/**
 * The stack with its policy as it is between runs: one that died with it lifted, or did not wait for the end, has left
 * that to the next. Under the lock, because whoever holds it may just have lifted it.
 */
export async function withClosedPolicy(runtime: Runtime, stack: Stack): Promise<Stack> {
  if (await isClosed(runtime, stack.id)) return stack;
  const closed = await unlessHeld(runtime, stack.name, async () => {
    const now = await settledStack(runtime, stack.id);
    if (!now?.status.isUpdatable) {
      const message = `stack ${stack.name} became ${now?.status.name ?? "none"} by another run; run again`;
      throw new AppError("stack.busy", message);
    }
    runtime.log.info("an earlier run has left the stack's policy lifted: it is put back");
    await closePolicy(runtime, stack.id);
    return now;
  });
  return closed ?? stack;
}

/** What may not be read is taken for lifted: to put back what is in its place changes nothing. */
async function isClosed({ aws }: Pick<Runtime, "aws">, StackName: string): Promise<boolean> {
  const client = await aws.cloudFormation();
  try {
    const { StackPolicyBody } = await client.send(new GetStackPolicyCommand({ StackName }));
    return isDeepStrictEqual(JSON.parse(StackPolicyBody ?? "{}"), JSON.parse(stackPolicy(CLOSED)));
  } catch (error) {
    if (toAppError(error).code !== "access.denied") throw error;
    return false;
  }
}

/**
 * Puts back what a change had lifted, whatever came of the change. Answers whether it is closed: while an operation runs
 * it cannot be, and then the next deploy does it.
 */
export async function closePolicy(
  runtime: Pick<Runtime, "aws" | "log">,
  stackName: string,
): Promise<boolean> {
  try {
    await setPolicy(runtime, stackName, CLOSED);
    return true;
  } catch (error) {
    runtime.log.warning(
      `the stack's policy could not be put back and is so by the next deploy: ${messageOf(error)}`,
    );
    return false;
  }
}

/** Switches termination protection on and reads it back. Throws AppError `stack.unprotected`. */
export async function protect({ aws, log }: Pick<Runtime, "aws" | "log">, stackId: string): Promise<void> {
  const client = await aws.cloudFormation();
  await protectStack({ client, stackId }, true);
  const stack = await describeStack(client, stackId);
  if (!stack?.isProtected) {
    const message = `termination protection of ${stackId} was switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;
    throw new AppError("stack.unprotected", message);
  }
  log.info("termination protection is on");
}
