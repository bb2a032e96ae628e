import { attach } from "../cloudformation/operation.ts";
import { describeStack, type Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";

/** Milliseconds to wait for an operation that another run began: a cache cluster alone may take half an hour. */
const PATIENCE = 60 * 60_000;

/** The stack as it is now, whatever runs on it. */
export const currentStack = async (
  { aws }: Pick<Runtime, "aws">,
  nameOrId: string,
): Promise<Stack | undefined> => describeStack(await aws.cloudFormation(), nameOrId);

/** The stack once no operation runs on it, whatever came of it. `seen`: as it was just found. */
export async function settledStack(
  runtime: Runtime,
  stackName: string,
  seen?: { readonly stack: Stack | undefined },
): Promise<Stack | undefined> {
  const { aws, clock, log } = runtime;
  const client = await aws.cloudFormation();
  const { stack } = seen ?? { stack: await currentStack(runtime, stackName) };
  if (!stack?.status.isInProgress) return stack;
  const by = stack.changeSetId.split("/")[1];
  log.info(
    `stack ${stackName} is ${stack.status.name}${by ? ` (change set ${by})` : ""}: following that operation to its end`,
  );
  const onEvent = (line: string) => log.info(line);
  const outcome = await attach(
    { client, clock, stackId: stack.id, timeout: PATIENCE, onEvent },
    (after) => after === undefined || after.status.isDeleted || after.status.isUpdatable,
  );
  if (outcome.kind === "done") return outcome.stack;
  if (outcome.kind === "failed") return describeStack(client, stack.id);
  throw new AppError(
    "stack.busy",
    `stack ${stackName} is ${outcome.status} for more than ${PATIENCE / 60_000} minutes; run again when its operation has come to an end`,
  );
}
