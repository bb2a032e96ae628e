import { describeStack, type Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { identify } from "./identity.ts";

/** The stack, for commands that need one. Throws AppError `stack.missing` with where it was looked for. */
export async function standingStack(runtime: Runtime, stackName: string): Promise<Stack> {
  const { log, aws } = runtime;
  const identity = await log.group("Preflight", () => identify(runtime));
  const stack = await describeStack(await aws.cloudFormation(), stackName);
  if (stack && !stack.status.isPreview && !stack.status.isDeleted) return stack;
  const message = `there is no stack ${stackName} in ${identity.region} of account ${identity.account}; check stack-name and region`;
  throw new AppError("stack.missing", message);
}
