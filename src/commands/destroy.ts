import { stackParameters } from "../../contract/names.ts";
import { bucketName } from "../bucket-name.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { settledStack } from "../deploy/current-stack.ts";
import { deleteBucket, deleteParameters } from "../destroy/leftovers.ts";
import { type Left, leftLine, removeStack } from "../destroy/stack.ts";
import { AppError } from "../errors.ts";
import type { Inputs } from "../inputs.ts";
import { lockOwner } from "../owner.ts";
import { identify } from "../preflight/identity.ts";
import { type LockRequest, takeLock } from "../rotation/lock.ts";
import { LockParameter } from "../rotation/lock-parameter.ts";
import type { Runtime } from "../runtime.ts";
import type { Command } from "./command.ts";

/** Deletes the stack and everything that belongs to it but not to CloudFormation. Can be repeated at any point. */
export const run: Command = async (inputs, runtime) => {
  const { stackName } = inputs;
  const { log } = runtime;
  requireConfirmation(inputs);
  const identity = await log.group("Preflight", () => identify(runtime));
  const stack = await settledStack(runtime, stackName);
  const isGone = !stack || stack.status.isDeleted;
  if (isGone) log.info(`there is no stack ${stackName} in ${identity.region} of account ${identity.account}`);
  const left = isGone
    ? await removeUnborn(inputs, runtime)
    : await log.group("Deletion", () => removeLocked(inputs, runtime, stack));

  // After the stack: as long as they live, its functions write parameters and its instances read the token.
  const { token } = stackParameters(stackName);
  const parameters = await deleteParameters(runtime, stackName, inputs.keepsToken ? [token] : []);
  const bucket = { Bucket: bucketName(identity, stackName), ExpectedBucketOwner: identity.account };
  const hadBucket = await deleteBucket(runtime, bucket);
  log.info(`deleted ${parameters} parameters and ${hadBucket ? "" : "no "}bucket ${bucket.Bucket}`);
  if (inputs.keepsToken)
    log.info(`kept ${token} with all its versions; the next deploy of ${stackName} takes it`);
  for (const one of left) log.warning(`left behind, delete it by hand: ${leftLine(one)}`);
  return {
    headline: isGone
      ? `stack ${stackName} was gone already; ${parameters} parameters and ${hadBucket ? 1 : 0} buckets were left of it`
      : `stack ${stackName} is gone, with its ${inputs.keepsToken ? "other " : ""}parameters and its bucket${left.length > 0 ? `; ${left.length} of its resources are left behind` : ""}`,
    outputs: { "stack-id": stack?.id ?? "" },
    result: {
      command: "destroy",
      stack: stackName,
      stackId: stack?.id ?? null,
      wasGone: isGone,
      parameters,
      bucket: hadBucket ? bucket.Bucket : null,
      keptToken: inputs.keepsToken ? token : null,
      left,
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
async function removeLocked(inputs: Inputs, runtime: Runtime, stack: Stack): Promise<readonly Left[]> {
  const { retainResources: retain, serviceRoleArn: roleArn } = inputs;
  const lock = await takeLock(lockRequest(inputs, runtime));
  const stopKeeping = lock.keep();
  let isDone = false;
  try {
    const left = await removeStack(runtime, stack, { retain, roleArn });
    isDone = true;
    return left;
  } finally {
    await stopKeeping();
    if (!isDone) await lock.release();
  }
}

/** A run that makes a stack holds the lock, and has stored the token, before there is a stack: that one is not robbed. */
async function removeUnborn(inputs: Inputs, runtime: Runtime): Promise<readonly Left[]> {
  const request = lockRequest(inputs, runtime);
  if (!(await new LockParameter(request).read())?.lock?.held) return [];
  // Of a run that lives this throws, and of one that died it waits for the lease.
  await (await takeLock(request)).release();
  const stack = await settledStack(runtime, inputs.stackName);
  return stack && !stack.status.isDeleted ? removeLocked(inputs, runtime, stack) : [];
}

const lockRequest = ({ stackName }: Inputs, runtime: Runtime): LockRequest => ({
  ...runtime,
  stackName,
  owner: lockOwner(runtime),
  purpose: "destroy",
});
