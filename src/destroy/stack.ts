import { OUTPUTS } from "../../contract/names.ts";
import { deleteStack, protectStack } from "../cloudformation/delete.ts";
import type { Failed, Operation, Outcome } from "../cloudformation/operation.ts";
import type { Refused } from "../cloudformation/refused.ts";
import { describeStack, type Stack } from "../cloudformation/stack.ts";
import { roleAdvice, stackFailure } from "../deploy/failure.ts";
import { AppError, messageOf } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { interfacesOf, saying } from "./interfaces.ts";
import { endingLaunches, stopRebuilding } from "./stop.ts";

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
 * Deletes the stack, and stops first what would rebuild its fleet. What cannot be deleted and is named in `retain` stays
 * behind, and is answered. Throws AppError `destroy.incomplete` that names everything that is left, and what to do about
 * it. A deletion that does not begin leaves the stack protected, if it was, and its group able to launch.
 */
export async function removeStack(
  runtime: Pick<Runtime, "aws" | "clock" | "log" | "record">,
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
  const probe = stack.outputs[OUTPUTS.portProbe] ?? "";
  const resume = await stopRebuilding(runtime, stack);
  const first = await begin(runtime, { operation, stack, roleArn, probe }).catch(async (error: unknown) => {
    await restore(log, { operation, stack, resume });
    throw error;
  });
  if (first.kind === "refused") {
    await restore(log, { operation, stack, resume });
    throw refusedDeletion(runtime, stack, first, roleArn);
  }
  if (first.kind === "done") return [];
  if (first.kind === "timed-out") throw late(stack, first.status, await interfacesLeft(runtime, probe));
  const left = leftOf(first);
  const kept = left.filter(({ logicalId }) => retain.includes(logicalId));
  if (kept.length === 0 || kept.length < left.length) throw incomplete(runtime, stack, first, kept);
  // CloudFormation takes what is to be retained only now, and only what has failed.
  log.info(`deleting the stack again without ${kept.map(({ logicalId }) => logicalId).join(", ")}`);
  const names = kept.map(({ logicalId }) => logicalId);
  const second = await saying(runtime, probe, deleteStack(operation, { roleArn, retain: names }));
  if (second.kind === "refused") throw refusedDeletion(runtime, stack, second, roleArn);
  if (second.kind === "done") return kept;
  if (second.kind === "timed-out") throw late(stack, second.status, await interfacesLeft(runtime, probe));
  throw incomplete(runtime, stack, second, []);
}

interface Beginning {
  readonly operation: Operation;
  readonly stack: Stack;
  readonly roleArn: string;
  /** Name of port-probe's function; empty where there is none. */
  readonly probe: string;
}

async function begin(
  runtime: Pick<Runtime, "aws" | "clock" | "log">,
  { operation, stack, roleArn, probe }: Beginning,
): Promise<Outcome | Refused> {
  if (stack.isProtected) await protectStack(operation, false);
  const deletion = endingLaunches(runtime, stack.name, deleteStack(operation, { roleArn }));
  return saying(runtime, probe, deletion);
}

/**
 * Switches on again what was switched off for a deletion that did not begin, whatever else became of the stack
 * meanwhile. What cannot be is a warning: the error that is told is the one that kept the deletion from beginning.
 */
async function restore(
  log: Runtime["log"],
  { operation, stack, resume }: Pick<Beginning, "operation" | "stack"> & { resume: () => Promise<void> },
): Promise<void> {
  let now: Stack | undefined;
  try {
    now = await describeStack(operation.client, stack.id);
  } catch (error) {
    log.warning(
      `whether the deletion began could not be read (${messageOf(error)}), so what it had switched off stays off: where the stack lives on, deploy switches it on`,
    );
    return;
  }
  if (!now || now.status.hasDeletionBegun) return;
  const isOpen = stack.isProtected && !now.isProtected;
  const done = await Promise.allSettled([isOpen && protectStack(operation, true), resume()]);
  const failures = done.flatMap((one) => (one.status === "rejected" ? [messageOf(one.reason)] : []));
  if (failures.length === 0) log.info("the deletion did not begin: what it had switched off is on again");
  else
    log.warning(
      `the deletion did not begin, and not all that it had switched off is on again (${failures.join("; ")}): deploy switches it on`,
    );
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
  runtime: Pick<Runtime, "record">,
  { name }: Stack,
  failed: Failed,
  kept: readonly Left[],
): AppError {
  const left = leftOf(failed);
  const lacking = left.filter(({ logicalId }) => !kept.some((one) => one.logicalId === logicalId));
  const remedy =
    lacking.length === 0
      ? "run destroy again"
      : `mend what holds it and run destroy again, or give it up with retain-resources: ${left.map(({ logicalId }) => logicalId).join(",")}`;
  const { root, events } = failed;
  const details = [
    `stack ${name} was not deleted; ${remedy}`,
    ...left.map((one) => `left: ${leftLine(one)}`),
  ];
  return stackFailure(runtime, { code: "destroy.incomplete", root, details, events });
}

/** The deletion did not begin. */
function refusedDeletion(
  runtime: Pick<Runtime, "record">,
  { name }: Stack,
  { root }: Refused,
  roleArn: string,
): AppError {
  const what = `stack ${name} was not deleted: CloudFormation refused to begin; ${refusalAdvice(root.reason, roleArn)}, then run destroy again`;
  return stackFailure(runtime, { code: "destroy.incomplete", root, details: [what] });
}

function refusalAdvice(reason: string, roleArn: string): string {
  if (/TerminationProtection is enabled/i.test(reason))
    return "somebody switched its termination protection on meanwhile: leave it off";
  if (/cannot be deleted while in status/i.test(reason))
    return "another operation was begun meanwhile: wait for its end";
  return roleAdvice(roleArn);
}

function late({ name }: Stack, status: string, interfaces: readonly string[]): AppError {
  const message = `stack ${name} was not deleted: it is still ${status} after ${DELETION / 60_000} minutes; run destroy again`;
  return new AppError("destroy.incomplete", message, {
    details: interfaces.map(
      (id) => `left: network interface ${id} of port-probe, which AWS removes by itself`,
    ),
  });
}
