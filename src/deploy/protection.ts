import { SetStackPolicyCommand } from "../aws/cloudformation.ts";
import { protectStack } from "../cloudformation/delete.ts";
import { type Gate, stackPolicy } from "../cloudformation/gate.ts";
import { describeStack } from "../cloudformation/stack.ts";
import { AppError, messageOf } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { CLOSED } from "./stateful.ts";

/** Has CloudFormation hold the gate against everybody who updates the stack. Not while an operation runs on it. */
export async function setPolicy({ aws }: Pick<Runtime, "aws">, StackName: string, gate: Gate): Promise<void> {
  const client = await aws.cloudFormation();
  await client.send(new SetStackPolicyCommand({ StackName, StackPolicyBody: stackPolicy(gate) }));
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
