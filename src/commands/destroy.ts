import { stackParameters } from "../../contract/names.ts";
import type { Bucket } from "../artifacts.ts";
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
import type { Runtime } from "../runtime.ts";
import type { Command } from "./command.ts";

/** Deletes the stack and everything that belongs to it but not to CloudFormation. Can be repeated at any point. */
export const run: Command = async (inputs, runtime) => {
  const { stackName } = inputs;
  const { log } = runtime;
  requireConfirmation(inputs);
  const identity = await log.group("Preflight", () => identify(runtime));
  const bucket = { Bucket: bucketName(identity, stackName), ExpectedBucketOwner: identity.account };
  const { stack, left, clearing } = await removeAll(inputs, runtime, bucket);
  const { token } = stackParameters(stackName);
  const { hadBucket, parameters, undeleted } = clearing;
  const failure = clearingFailure(stackName, undeleted, left);
  if (!failure)
    log.info(`deleted ${parameters} parameters and ${hadBucket ? "" : "no "}bucket ${bucket.Bucket}`);
  if (inputs.keepsToken)
    log.info(`kept ${token} with all its versions; the next deploy of ${stackName} takes it`);
  return {
    headline: headlineOf(inputs, { stack, left, clearing }),
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

interface RemovedAll extends Removed {
  readonly clearing: Clearing;
}

/**
 * Nobody rotates or deploys a fleet while it is deleted, and nobody makes one anew before everything of the old one is
 * gone. Whoever had the lock before may have changed the stack, or made another of this name: what is deleted is what is
 * found under the lock, which goes with the other parameters.
 */
async function removeAll(inputs: Inputs, runtime: Runtime, bucket: Bucket): Promise<RemovedAll> {
  const { stackName } = inputs;
  // Whoever works on it has the lock until then.
  await settledStack(runtime, stackName);
  const lock = await takeLock(lockRequest(inputs, runtime));
  const stopKeeping = lock.keep();
  let isGone = false;
  try {
    const stack = await settledStack(runtime, stackName);
    // What is followed to its end before may take an hour.
    await lock.renew();
    const removed = await removeIfThere(inputs, runtime, stack);
    // What comes now may fail, and no other run names these any more.
    for (const one of removed.left) runtime.log.warning(`left behind, delete it by hand: ${leftLine(one)}`);
    // After the stack: as long as they live, its functions write parameters and its instances read the token.
    const kept = inputs.keepsToken ? [stackParameters(stackName).token] : [];
    const clearing = await clear(runtime, { stackName, bucket, kept, letGo: stopKeeping });
    isGone = clearing.parameters !== undefined;
    return { ...removed, clearing };
  } finally {
    await stopKeeping();
    if (!isGone) await lock.release();
  }
}

async function removeIfThere(inputs: Inputs, runtime: Runtime, stack: Stack | undefined): Promise<Removed> {
  if (stands(stack)) return runtime.log.group("Deletion", () => remove(inputs, runtime, stack));
  runtime.log.info(`there is no stack ${inputs.stackName}`);
  return { stack: undefined, left: [] };
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

function headlineOf(
  { stackName, keepsToken }: Inputs,
  { stack, left, clearing: { hadBucket, parameters, undeleted } }: RemovedAll,
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
