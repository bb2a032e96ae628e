import { SetStackPolicyCommand } from "../aws/cloudformation.ts";
import { protectStack } from "../cloudformation/delete.ts";
import { type Gate, stackPolicy } from "../cloudformation/gate.ts";
import { describeStack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";

/** Has CloudFormation hold the gate against everybody who updates the stack. Not while an operation runs on it. */
export async function setPolicy({ aws }: Pick<Runtime, "aws">, StackName: string, gate: Gate): Promise<void> {
  const client = await aws.cloudFormation();
  await client.send(new SetStackPolicyCommand({ StackName, StackPolicyBody: stackPolicy(gate) }));
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
