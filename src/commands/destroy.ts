import { bucketName } from "../artifacts.ts";
import { deleteStack, protectStack } from "../cloudformation/delete.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { settledStack } from "../deploy/current-stack.ts";
import { deleteBucket, deleteParameters } from "../destroy/leftovers.ts";
import { AppError } from "../errors.ts";
import { allowTermination } from "../fleet/breaker.ts";
import type { Inputs } from "../inputs.ts";
import { lockOwner } from "../owner.ts";
import { identify } from "../preflight/identity.ts";
import { takeLock } from "../rotation/lock.ts";
import type { Runtime } from "../runtime.ts";
import type { Command } from "./command.ts";

/** Milliseconds. The network interfaces of functions in a VPC alone may take 40 minutes to go. */
const DELETION = 90 * 60_000;

/** Deletes the stack and everything that belongs to it but not to CloudFormation. Can be repeated at any point. */
export const run: Command = async (inputs, runtime) => {
  const { stackName } = inputs;
  const { log } = runtime;
  requireConfirmation(inputs);
  const identity = await log.group("Preflight", () => identify(runtime));
  const stack = await settledStack(runtime, stackName);
  const isGone = !stack || stack.status.isDeleted;
  if (isGone) log.info(`there is no stack ${stackName} in ${identity.region} of account ${identity.account}`);
  else await log.group("Deletion", () => removeLocked(runtime, stack));

  // After the stack: as long as they live, its functions write parameters and its instances read the token.
  const parameters = await deleteParameters(runtime, stackName);
  const bucket = { Bucket: bucketName(identity, stackName), ExpectedBucketOwner: identity.account };
  const hadBucket = await deleteBucket(runtime, bucket);
  log.info(`deleted ${parameters} parameters and ${hadBucket ? "" : "no "}bucket ${bucket.Bucket}`);
  return {
    headline: isGone
      ? `stack ${stackName} was gone already; ${parameters} parameters and ${hadBucket ? 1 : 0} buckets were left of it`
      : `stack ${stackName} is gone, with its parameters and its bucket`,
    outputs: { "stack-id": stack?.id ?? "" },
    result: {
      command: "destroy",
      stack: stackName,
      stackId: stack?.id ?? null,
      wasGone: isGone,
      parameters,
      bucket: hadBucket ? bucket.Bucket : null,
      cloudFormationCalls: runtime.aws.cloudFormationCalls(),
    },
    tables: [],
    failure: undefined,
  };
};

function requireConfirmation({ confirm, stackName }: Inputs): void {
  if (confirm === stackName) return;
  const message = `destroy deletes stack "${stackName}", and confirm is "${confirm}"; set confirm to the stack's name`;
  throw new AppError("destroy.unconfirmed", message);
}

/** Nobody rotates a fleet while it is deleted. The lock goes with the other parameters. */
async function removeLocked(runtime: Runtime, stack: Stack): Promise<void> {
  const request = { stackName: stack.name, owner: lockOwner(runtime), purpose: "destroy" } as const;
  const lock = await takeLock({ ...runtime, ...request });
  const stopKeeping = lock.keep();
  let isDone = false;
  try {
    await allowTermination(runtime, stack.name);
    await remove(runtime, stack);
    isDone = true;
  } finally {
    await stopKeeping();
    if (!isDone) await lock.release();
  }
}

async function remove({ aws, clock, log }: Runtime, stack: Stack): Promise<void> {
  const operation = {
    client: await aws.cloudFormation(),
    clock,
    stackId: stack.id,
    timeout: DELETION,
    onEvent: (line: string) => log.info(line),
  };
  if (stack.isProtected) await protectStack(operation, false);
  const outcome = await deleteStack(operation);
  if (outcome.kind === "done") return;
  const end =
    outcome.kind === "failed"
      ? outcome.cause
      : `it is still ${outcome.status} after ${DELETION / 60_000} minutes`;
  throw new AppError("destroy.incomplete", `stack ${stack.name} was not deleted: ${end}; run destroy again`);
}
