import { changeSetName } from "../change-set-name.ts";
import { discard, propose } from "../cloudformation/change-set.ts";
import type { ResourceChange } from "../cloudformation/changes.ts";
import { detectDrift, withDrift } from "../cloudformation/drift.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Identity } from "../identity.ts";
import type { Inputs } from "../inputs.ts";
import type { Runtime } from "../runtime.ts";
import { stackFailure } from "./failure.ts";
import { deleteLeftOver } from "./left-over.ts";
import { publishForPlan } from "./publish.ts";
import type { Target } from "./resolve.ts";

interface Previewed {
  readonly identity: Identity;
  readonly stack: Stack;
  readonly target: Target;
}

/** What a deploy would do to a stack that lives: a change set is made, read and deleted. */
export async function previewChanges(
  inputs: Inputs,
  runtime: Runtime,
  { identity, stack, target }: Previewed,
): Promise<readonly ResourceChange[]> {
  const { stackName } = inputs;
  await deleteLeftOver(runtime, stackName, { holdsLock: false });
  const request = {
    client: await runtime.aws.cloudFormation(),
    clock: runtime.clock,
    stackName,
    isNew: false,
    changeSetName: changeSetName("plan", runtime.runName),
    template: await publishForPlan(runtime, identity, stackName, target),
    parameters: target.parameters,
    tags: target.tags,
    // Whoever may only plan may pass no role; CloudFormation goes on with the one that the stack has.
    roleArn: "",
    revertsDrift: inputs.drift === "revert",
  };
  const proposal = await propose(request);
  if (proposal.kind === "ready") {
    await discard(request, proposal.id);
    return proposal.changes;
  }
  if (proposal.kind === "unchanged") return [];
  if (proposal.kind === "overtaken") {
    const message = `stack ${stack.name} is being changed by another run; plan again when that has ended`;
    throw new AppError("stack.busy", message);
  }
  const details = [`stack ${stack.name} could not be planned: CloudFormation refused the change set`];
  throw stackFailure(runtime, { code: "stack.change-failed", root: proposal.root, details });
}

/** What would change, and what somebody changed by hand. */
export interface Drifted {
  readonly changes: readonly ResourceChange[];
  /** Why some resources could not be compared; undefined where all were. */
  readonly gap: string | undefined;
}

/** The changes together with what somebody changed by hand. */
export async function driftOf(
  runtime: Runtime,
  stack: Stack,
  changes: readonly ResourceChange[],
): Promise<Drifted> {
  const { aws, clock, log } = runtime;
  log.info("comparing the stack with its resources");
  const drift = await detectDrift({ client: await aws.cloudFormation(), clock }, stack.id);
  if (drift.kind === "timed-out") {
    const message = `the comparison of stack ${stack.name} with its resources did not end; plan again, or without drift`;
    throw new AppError("aws.unavailable", message);
  }
  if (drift.kind === "refused") {
    const message = `stack ${stack.name} cannot be compared with its resources now: ${drift.reason}; plan again when that has ended, or without drift`;
    throw new AppError("stack.busy", message);
  }
  if (drift.gap) log.warning(`not everything could be compared: ${drift.gap}`);
  log.info(
    drift.drifted.length > 0 ? `${drift.drifted.length} resources have drifted` : "nothing has drifted",
  );
  return { changes: withDrift(changes, drift.drifted), gap: drift.gap };
}
