import { stackParameters } from "../../contract/names.ts";
import { bucketName } from "../bucket-name.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { settledStack } from "../deploy/current-stack.ts";
import { tellFailedCreation } from "../deploy/failed-creation.ts";
import { type Clearing, clear, clearingFailure } from "../destroy/clearing.ts";
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
  const seen = await settledStack(runtime, stackName);
  if (!stands(seen))
    log.info(`there is no stack ${stackName} in ${identity.region} of account ${identity.account}`);
  const removed = stands(seen)
    ? await log.group("Deletion", () => removeLocked(inputs, runtime))
    : await removeUnborn(inputs, runtime);

  const { stack, left } = removed;
  // What comes now may fail, and no other run names these any more.
  for (const one of left) log.warning(`left behind, delete it by hand: ${leftLine(one)}`);

  // After the stack: as long as they live, its functions write parameters and its instances read the token.
  const { token } = stackParameters(stackName);
  const bucket = { Bucket: bucketName(identity, stackName), ExpectedBucketOwner: identity.account };
  const kept = inputs.keepsToken ? [token] : [];
  const clearing = await clear(runtime, { stackName, bucket, kept });
  const { hadBucket, parameters, undeleted } = clearing;
  const failure = clearingFailure(stackName, undeleted, left);
  if (!failure)
    log.info(`deleted ${parameters} parameters and ${hadBucket ? "" : "no "}bucket ${bucket.Bucket}`);
  if (inputs.keepsToken)
    log.info(`kept ${token} with all its versions; the next deploy of ${stackName} takes it`);
  return {
    headline: headlineOf(inputs, removed, clearing),
    outputs: { "stack-id": stack?.id ?? "" },
    result: {
      command: "destroy",
      stack: stackName,
      stackId: stack?.id ?? null,
      wasGone: !stack,
      parameters: parameters ?? null,
      bucket: hadBucket ? bucket.Bucket : null,
      keptToken: inputs.keepsToken ? token : null,
      left,
      cloudFormationCalls: runtime.aws.cloudFormationCalls(),
    },
    tables: [],
    failure,
  };
};

function requireConfirmation({ confirm, stackName }: Inputs): void {
  if (confirm === stackName) return;
  const message = `destroy deletes stack "${stackName}", and confirm is "${confirm}"; set confirm to the stack's name`;
  throw new AppError("destroy.unconfirmed", message);
}

const stands = (stack: Stack | undefined): stack is Stack => stack !== undefined && !stack.status.isDeleted;

interface Removed {
  /** Undefined when there was none any more. */
  readonly stack: Stack | undefined;
  readonly left: readonly Left[];
}

/**
 * Nobody rotates a fleet while it is deleted. The lock goes with the other parameters. Whoever had it before may have
 * changed the stack, or made another of this name: what is deleted is what is found under the lock.
 */
async function removeLocked(inputs: Inputs, runtime: Runtime): Promise<Removed> {
  const lock = await takeLock(lockRequest(inputs, runtime));
  const stopKeeping = lock.keep();
  let isDone = false;
  try {
    const stack = await settledStack(runtime, inputs.stackName);
    // What is followed to its end before may take an hour.
    await lock.renew();
    const removed = stands(stack) ? await remove(inputs, runtime, stack) : { stack: undefined, left: [] };
    isDone = true;
    return removed;
  } finally {
    await stopKeeping();
    if (!isDone) await lock.release();
  }
}

async function remove(
  { retainResources: retain, serviceRoleArn: roleArn }: Inputs,
  runtime: Runtime,
  stack: Stack,
): Promise<Removed> {
  if (stack.status.neverLived) {
    await tellFailedCreation(runtime, stack, "it is deleted");
    // What failed before is not the cause of what comes now.
    runtime.record({ rootCause: undefined, events: undefined });
  }
  return { stack, left: await removeStack(runtime, stack, { retain, roleArn }) };
}

/**
 * A run that makes a stack holds the lock, and has stored the token, before there is a stack: that one is not robbed.
 * Of a run that lives taking the lock throws, and of one that died it waits for the lease.
 */
async function removeUnborn(inputs: Inputs, runtime: Runtime): Promise<Removed> {
  const request = lockRequest(inputs, runtime);
  const isHeld = (await new LockParameter(request).read())?.lock?.held;
  return isHeld ? removeLocked(inputs, runtime) : { stack: undefined, left: [] };
}

function headlineOf(
  { stackName, keepsToken }: Inputs,
  { stack, left }: Removed,
  { hadBucket, parameters, undeleted }: Clearing,
): string {
  const behind = left.length > 0 ? `; ${left.length} of its resources are left behind` : "";
  if (undeleted.length > 0) return `stack ${stackName} is gone, but not all that belonged to it${behind}`;
  return stack
    ? `stack ${stackName} is gone, with its ${keepsToken ? "other " : ""}parameters and its bucket${behind}`
    : `stack ${stackName} was gone already; ${parameters} parameters and ${hadBucket ? 1 : 0} buckets were left of it`;
}

const lockRequest = ({ stackName }: Inputs, runtime: Runtime): LockRequest => ({
  ...runtime,
  stackName,
  owner: lockOwner(runtime),
  purpose: "destroy",
});
