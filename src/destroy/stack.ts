import { OUTPUTS } from "../../contract/names.ts";
import { deleteStack, protectStack } from "../cloudformation/delete.ts";
import type { Failed, Operation } from "../cloudformation/operation.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { interfacesOf, saying } from "./interfaces.ts";

/** Milliseconds. The network interfaces of functions in a VPC alone may take 40 minutes to go. */
const DELETION = 90 * 60_000;

export interface Removal {
  /** Logical ids that may stay when they cannot be deleted. */
  readonly retain: readonly string[];
  /** Empty: the role that the stack was last changed with, or the caller's permissions. */
  readonly roleArn: string;
}

/** Something of the stack that is still there. */
export interface Left {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  /** Why it could not be deleted, in AWS's words. */
  readonly reason: string;
}

/**
 * Deletes the stack. What cannot be deleted and is named in `retain` stays behind, and is answered. Throws AppError
 * `destroy.incomplete` that names everything that is left, and what to do about it.
 */
export async function removeStack(
  runtime: Pick<Runtime, "aws" | "clock" | "log">,
  stack: Stack,
  { retain, roleArn }: Removal,
): Promise<readonly Left[]> {
  const { aws, clock, log } = runtime;
  const operation: Operation = {
    client: await aws.cloudFormation(),
    clock,
    stackId: stack.id,
    timeout: DELETION,
    onEvent: (line) => log.info(line),
  };
  if (stack.isProtected) await protectStack(operation, false);
  const probe = stack.outputs[OUTPUTS.portProbe] ?? "";
  const first = await saying(runtime, probe, deleteStack(operation, { roleArn }));
  if (first.kind === "done") return [];
  if (first.kind === "timed-out") throw late(stack, first.status, await interfacesLeft(runtime, probe));
  const left = leftOf(first);
  const kept = left.filter(({ logicalId }) => retain.includes(logicalId));
  if (kept.length === 0 || kept.length < left.length) throw incomplete(stack, first, left, kept);
  // CloudFormation takes what is to be retained only now, and only what has failed.
  log.info(`deleting the stack again without ${kept.map(({ logicalId }) => logicalId).join(", ")}`);
  const names = kept.map(({ logicalId }) => logicalId);
  const second = await saying(runtime, probe, deleteStack(operation, { roleArn, retain: names }));
  if (second.kind === "done") return kept;
  if (second.kind === "timed-out") throw late(stack, second.status, await interfacesLeft(runtime, probe));
  throw incomplete(stack, second, leftOf(second), []);
}

const interfacesLeft = (runtime: Pick<Runtime, "aws">, probe: string): Promise<readonly string[]> =>
  probe ? interfacesOf(runtime, probe).catch(() => []) : Promise.resolve([]);

/** What could not be deleted, by the last word of each resource's events. */
function leftOf({ events, resources }: Failed): readonly Left[] {
  return resources.map((logicalId) => {
    const event = events.findLast(({ LogicalResourceId }) => LogicalResourceId === logicalId);
    return {
      logicalId,
      type: event?.ResourceType ?? "",
      physicalId: event?.PhysicalResourceId ?? "",
      reason: event?.ResourceStatusReason ?? "CloudFormation gives no reason",
    };
  });
}

export const leftLine = ({ logicalId, type, physicalId, reason }: Left): string =>
  `${logicalId} (${type} ${physicalId}): ${reason}`;

function incomplete(
  { name }: Stack,
  { cause }: Failed,
  left: readonly Left[],
  kept: readonly Left[],
): AppError {
  const lacking = left.filter((one) => !kept.includes(one)).map(({ logicalId }) => logicalId);
  const remedy =
    lacking.length === 0
      ? "run destroy again"
      : `mend what holds it and run destroy again, or give it up with retain-resources: ${left.map(({ logicalId }) => logicalId).join(",")}`;
  return new AppError("destroy.incomplete", `stack ${name} was not deleted: ${cause}; ${remedy}`, {
    details: left.map((one) => `left: ${leftLine(one)}`),
  });
}

function late({ name }: Stack, status: string, interfaces: readonly string[]): AppError {
  const message = `stack ${name} was not deleted: it is still ${status} after ${DELETION / 60_000} minutes; run destroy again`;
  return new AppError("destroy.incomplete", message, {
    details: interfaces.map(
      (id) => `left: network interface ${id} of port-probe, which AWS removes by itself`,
    ),
  });
}
