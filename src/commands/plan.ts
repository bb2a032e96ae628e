import type { ResourceChange } from "../cloudformation/changes.ts";
import { refusedChanges } from "../cloudformation/gate.ts";
import type { Stack } from "../cloudformation/stack.ts";
import type { MonthlyCost } from "../cost/estimate.ts";
import { monthlyCost } from "../cost/estimate.ts";
import { findPackage, tellPackage } from "../deploy/package.ts";
import { presentStack } from "../deploy/present-stack.ts";
import type { Drifted } from "../deploy/preview.ts";
import { isDeployed, resolveTarget, type Target } from "../deploy/resolve.ts";
import { gateOf } from "../deploy/stateful.ts";
import { warnOfUnmatched } from "../deploy/unused.ts";
import { messageOf } from "../errors.ts";
import { changesLaunchTemplate, type Forecast, forecast } from "../fleet/refresh-need.ts";
import { readRefreshView } from "../fleet/refresh-view.ts";
import type { Identity } from "../identity.ts";
import type { Inputs } from "../inputs.ts";
import { changesHeadline, changesTable } from "../report/changes.ts";
import { refusal } from "../report/sections.ts";
import { tableLines } from "../report/table.ts";
import type { Runtime } from "../runtime.ts";
import { together } from "../together.ts";
import type { Command, Report } from "./command.ts";

/**
 * Shows what a deploy with the same inputs would do, and does nothing of it. A new stack is not even asked about at
 * CloudFormation, which would leave the shell of one; of a stack that lives a change set is made, read and deleted.
 */
export const run: Command = async (inputs, runtime) => {
  const { log } = runtime;
  const { identity, stack, target } = await log.group("Preflight", () => look(inputs, runtime));
  const { changes, gap } = await log.group("Plan", () => plan(inputs, runtime, { identity, stack, target }));
  for (const line of tableLines(changesTable(changes))) log.info(line);
  warnOfUnmatched(log, inputs, target.template, changes);
  const instances = stack && (await forecastOf(runtime, stack, changes));
  if (instances) log.info(instances.sentence);
  const refused = stack ? refusedChanges(changes, gateOf(inputs)).map(({ logicalId }) => logicalId) : [];
  if (refused.length > 0) log.warning(refusal(refused));
  const cost = stack ? undefined : monthlyCost(target.template);
  return report(runtime, { inputs, stack, changes, gap, refused, cost, instances });
};

interface Looked {
  readonly identity: Identity;
  readonly stack: Stack | undefined;
  readonly target: Target;
}

async function look(inputs: Inputs, runtime: Runtime): Promise<Looked> {
  const { identity, stack } = await presentStack(runtime, inputs, { mends: false });
  if (stack) runtime.record({ stackId: stack.id });
  const [target, found] = await together(
    resolveTarget(inputs, runtime, identity, stack),
    findPackage(inputs, runtime),
  );
  // Whether it is there matters when it is deployed: here it is said.
  tellPackage(runtime, found, true);
  return { identity, stack, target };
}

async function plan(inputs: Inputs, runtime: Runtime, { identity, stack, target }: Looked): Promise<Drifted> {
  if (!stack) {
    // Whoever looks for drift has a stack, and is not to take this for one in which nothing differs.
    const gap = inputs.drift === "true" ? `there is no stack ${inputs.stackName}` : undefined;
    return { changes: additions(target), gap };
  }
  const { driftOf, previewChanges } = await import("../deploy/preview.ts");
  const isUnchanged = inputs.drift !== "revert" && isDeployed(stack, target);
  if (isUnchanged) runtime.log.info("template and parameters are those of the stack");
  const changes = isUnchanged ? [] : await previewChanges(inputs, runtime, { identity, stack, target });
  return inputs.drift === "true" ? driftOf(runtime, stack, changes) : { changes, gap: undefined };
}

/** How many instances the deploy would replace. Undefined where the role of the plan may not look at the group. */
async function forecastOf(
  runtime: Runtime,
  stack: Stack,
  changes: readonly ResourceChange[],
): Promise<Forecast | undefined> {
  try {
    const view = await readRefreshView(runtime, stack);
    return view && forecast(view, changesLaunchTemplate(changes));
  } catch (error) {
    runtime.log.info(`whether instances would be replaced is not known: ${messageOf(error)}`);
    return undefined;
  }
}

const additions = ({ template }: Target): readonly ResourceChange[] =>
  Object.entries(template.Resources).map(([logicalId, { Type }]) => ({
    action: "Add",
    logicalId,
    physicalId: undefined,
    type: Type,
    replacement: "no",
    properties: [],
  }));

interface Planned {
  readonly inputs: Inputs;
  readonly stack: Stack | undefined;
  readonly changes: readonly ResourceChange[];
  readonly gap: string | undefined;
  /** Logical ids. */
  readonly refused: readonly string[];
  readonly cost: MonthlyCost | undefined;
  readonly instances: Forecast | undefined;
}

function report(runtime: Runtime, planned: Planned): Report {
  const { inputs, stack, changes, gap, refused, cost, instances } = planned;
  const { stackName } = inputs;
  const month = cost
    ? `, for about $${cost.total.toFixed(0)} a month (${cost.region}, ${cost.asOf}, without traffic)`
    : "";
  const what = stack ? changesHeadline(changes) : `would be new: ${changes.length} resources${month}`;
  const drifted = changes.filter(({ drift }) => drift).map(({ logicalId }) => logicalId);
  return {
    headline: `stack ${stackName} ${stack ? "would change" : ""}: ${what}`.replace(" :", ":"),
    outputs: stack ? { "stack-id": stack.id } : {},
    result: {
      command: "plan",
      stack: stackName,
      stackId: stack?.id ?? null,
      isNew: stack === undefined,
      changed: changes.some(({ action }) => action !== "None") || (instances?.replaced ?? 0) > 0,
      changes,
      refused,
      drift: inputs.drift === "false" ? null : drifted,
      driftGap: gap ?? null,
      instances: instances ? { replaced: instances.replaced, of: instances.of } : null,
      cost: cost ?? null,
      cloudFormationCalls: runtime.aws.cloudFormationCalls(),
    },
    tables: [],
    changes,
    refused,
    instances: instances?.sentence,
    cost,
    failure: undefined,
  };
}
