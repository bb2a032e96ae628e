import { changeSetName } from "../change-set-name.ts";
import { applyChange, type ChangeOutcome } from "../cloudformation/change.ts";
import type { TemplateSource } from "../cloudformation/change-set.ts";
import type { ResourceChange } from "../cloudformation/changes.ts";
import { gateWithin, refusedChanges } from "../cloudformation/gate.ts";
import { describeStack, type Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import { readGroup } from "../fleet/group.ts";
import { intendShrink, shrinkFleet, shrinkOf } from "../fleet/shrink.ts";
import type { Inputs } from "../inputs.ts";
import type { Insist } from "../owner.ts";
import { changesTable } from "../report/changes.ts";
import { tableLines } from "../report/table.ts";
import type { Runtime } from "../runtime.ts";
import { stackFailure } from "./failure.ts";
import { deleteLeftOver } from "./left-over.ts";
import type { Plan } from "./prepare.ts";
import { closePolicy, setPolicy } from "./protection.ts";
import { gateOf } from "./stateful.ts";
import { warnOfUnmatched } from "./unused.ts";

/** Milliseconds for the execution of a change set: a new cache cluster takes some ten minutes. */
const EXECUTION = 60 * 60_000;

/** `started`: CloudFormation has begun, and this run does not wait for the end. */
export type Operation = "created" | "updated" | "unchanged" | "started";

export interface Changed {
  readonly operation: Operation;
  readonly stack: Stack;
  /** The stack's policy is lifted for some resources, and has to be put back. */
  readonly isOpen: boolean;
}

/**
 * Brings the stack to the target; undefined when another run began to change it meanwhile, and everything has to be
 * looked at again. Under the stack's lock, which `insist` looks at again before the change set is executed. Throws AppError `stack.change-failed` with the root cause, or
 * `stack.replacement-refused`.
 */
export async function changeStack(
  runtime: Runtime,
  inputs: Inputs,
  { stack, isShell, target }: Plan,
  { template, insist }: { readonly template: TemplateSource; readonly insist: Insist },
): Promise<Changed | undefined> {
  const { stackName } = inputs;
  const group = stack && (await readGroup(runtime, stackName));
  const shrink = shrinkOf(group, target.size);
  if (stack || isShell) await deleteLeftOver(runtime, stackName, { holdsLock: true });
  const opens = stack !== undefined && inputs.allowReplacement.length > 0;
  let isOpen = false;
  let outcome: ChangeOutcome | undefined;
  try {
    outcome = await applyChange({
      client: await runtime.aws.cloudFormation(),
      clock: runtime.clock,
      stackName,
      isNew: stack === undefined,
      changeSetName: changeSetName(opens ? "open" : "deploy", runtime.runName),
      template,
      parameters: target.parameters,
      tags: target.tags,
      roleArn: inputs.serviceRoleArn,
      revertsDrift: inputs.drift === "revert",
      timeout: EXECUTION,
      // Who ends instances afterwards has to wait for the end.
      isDetached: !inputs.waits && !shrink,
      review: async (changes) => {
        warnOfUnmatched(runtime.log, inputs, target.template, changes);
        review(runtime, inputs, stack, changes);
        await insist();
        isOpen = opens;
        if (stack) await setPolicy(runtime, stackName, gateWithin(gateOf(inputs), changes));
        if (shrink) await intendShrink(runtime, stackName, shrink);
      },
      onEvent: (line) => runtime.log.info(line),
    });
  } finally {
    if (isOpen && outcome?.kind !== "started") isOpen = !(await closePolicy(runtime, stackName));
  }
  if (outcome.kind === "overtaken") return undefined;
  if (outcome.kind === "started")
    return { operation: "started", stack: await begun(runtime, outcome.stackId), isOpen };
  if (outcome.kind === "done" && outcome.stack) {
    // With the group as it was before: since then it has become no smaller.
    if (shrink)
      await shrinkFleet(runtime, stackName, { size: target.size, group, guard: (work) => work(insist) });
    return { operation: stack ? "updated" : "created", stack: outcome.stack, isOpen };
  }
  if (outcome.kind === "unchanged" && stack) return { operation: "unchanged", stack, isOpen };
  throw failure(runtime, outcome, { stackName, verb: stack ? "updated" : "created" });
}

/** Shows what is about to happen, and refuses what the gate does not let through. */
function review(
  runtime: Runtime,
  inputs: Inputs,
  stack: Stack | undefined,
  changes: readonly ResourceChange[],
): void {
  runtime.record({ changes });
  if (!stack) return;
  for (const line of tableLines(changesTable(changes))) runtime.log.info(line);
  const refused = refusedChanges(changes, gateOf(inputs));
  if (refused.length > 0) throw replacementRefused(stack.name, refused);
}

function replacementRefused(stackName: string, refused: readonly ResourceChange[]): AppError {
  const ids = refused.map(({ logicalId }) => logicalId).join(", ");
  const message = `this would replace or delete ${ids} of stack ${stackName}, and nothing was changed; name them in allow-replacement if that is meant`;
  return new AppError("stack.replacement-refused", message, { details: refused.map(refusalLine) });
}

const refusalLine = ({ action, logicalId, type, properties }: ResourceChange): string => {
  const why = properties.filter(({ replacement }) => replacement === "yes").map(({ path }) => path);
  const what = action === "Remove" ? "is deleted" : "is replaced";
  return `${logicalId} (${type}) ${what}${why.length > 0 ? ` because of ${why.join(", ")}` : ""}`;
};

async function begun(runtime: Runtime, stackId: string): Promise<Stack> {
  const stack = await describeStack(await runtime.aws.cloudFormation(), stackId);
  if (stack) return stack;
  throw new AppError("stack.missing", `stack ${stackId} is gone while it was being changed; deploy again`);
}

function failure(
  runtime: Runtime,
  outcome: ChangeOutcome,
  { stackName, verb }: { readonly stackName: string; readonly verb: string },
): AppError {
  const what = `stack ${stackName} could not be ${verb}`;
  const code = "stack.change-failed";
  if (outcome.kind === "failed") {
    const { root, status, events } = outcome;
    return stackFailure(runtime, { code, root, details: [`${what}; it is now ${status}`], events });
  }
  if (outcome.kind === "refused") {
    const details = [`${what}: CloudFormation refused the change set, and nothing was changed`];
    return stackFailure(runtime, { code, root: outcome.root, details });
  }
  if (outcome.kind === "timed-out") {
    const message = `${what} within ${EXECUTION / 60_000} minutes (it is still ${outcome.status}); run again to follow it to its end`;
    return new AppError("stack.busy", message);
  }
  return new AppError("internal", `${what}: it is gone or empty`, { fault: "tool" });
}
