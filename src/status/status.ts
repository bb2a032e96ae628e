import type { Pause } from "../../contract/lock.ts";
import { OUTPUTS, TEMPLATE_TAG, VERSION_TAG } from "../../contract/names.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { stackConfig } from "../config.ts";
import { readPause } from "../fleet/pause.ts";
import { output, readFleet } from "../fleet/read.ts";
import { type FleetState, isServing, problems } from "../fleet/state.ts";
import type { Inputs } from "../inputs.ts";
import type { Runtime } from "../runtime.ts";
import { renderTemplate, templateBody, templateHash } from "../stack/template.ts";
import { type RaisedAlarm, raisedAlarms } from "./alarms.ts";
import { type RangeChanges, rangeChanges } from "./cloudflare.ts";
import { blindSpots, type Evidence, findings, underWay } from "./findings.ts";
import { type ImageStatus, imageStatus } from "./image.ts";
import { isKnown, type Known, look, valueOrNull } from "./known.ts";
import { type LockStatus, readLockStatus } from "./lock.ts";
import { checkNodes } from "./node-checks.ts";
import { type NodeStatus, nodeStatuses } from "./nodes.ts";
import { type RuntimeStatus, readRuntime } from "./runtimes.ts";
import { serversVersion } from "./servers.ts";
import { readSuspended, type Suspension, suspensionsOf } from "./suspensions.ts";
import { readTokenStatus, type TokenStatus } from "./token.ts";

/** All that status sees, looked at once. */
export interface Status {
  readonly stack: Stack;
  /** Version of this product that deployed the stack last; empty when it does not say. */
  readonly version: string;
  /** The inputs of this run would give the template that the stack has. */
  readonly isTemplateCurrent: boolean;
  readonly fleet: FleetState;
  /** Everything that is not right, each as one sentence. */
  readonly problems: readonly string[];
  /** What a run does now. */
  readonly underWay: readonly string[];
  /** What would decide as well, and could not be seen. */
  readonly blindSpots: readonly string[];
  readonly nodes: readonly NodeStatus[];
  /** Newest version of the launch template; empty where the stack does not tell it. */
  readonly newestTemplate: string;
  /** Why the nodes' own answers are missing; undefined when they were asked. */
  readonly nodesUnknown: string | undefined;
  readonly token: Known<TokenStatus>;
  readonly alarms: Known<readonly RaisedAlarm[]>;
  /** Null: nobody has taken it yet. */
  readonly lock: Known<LockStatus | null>;
  /** Null: never written. */
  readonly pause: Known<Pause | null>;
  readonly suspensions: Known<readonly Suspension[]>;
  readonly image: Known<ImageStatus>;
  readonly cloudflare: Known<RangeChanges>;
  readonly runtime: Known<RuntimeStatus>;
}

/** Looks at everything at once. Only the stack and its fleet must be readable; the rest may stay unknown. */
export async function readStatus(inputs: Inputs, runtime: Runtime, stack: Stack): Promise<Status> {
  const { stackName } = inputs;
  const [{ state: fleet, group }, servers, token, alarms, lock, pause, image, cloudflare, functions] =
    await Promise.all([
      readFleet(runtime, stack),
      look(() => serversVersion(runtime, stackName)),
      look(() => readTokenStatus(runtime, stackName)),
      look(() => raisedAlarms(runtime, stackName)),
      look(() => readLockStatus(runtime, stackName)),
      look(async () => (await readPause(runtime, stackName)) ?? null),
      look(() => imageStatus(runtime, stack)),
      look(() => rangeChanges(runtime.fetch)),
      look(() => readRuntime(runtime, output(stack, "portProbe"))),
    ]);
  const ids = fleet.instances.filter(isServing).map(({ id }) => id);
  const [reports, suspended] = await Promise.all([
    look(() => checkNodes(runtime, { stackName, document: output(stack, "document"), ids })),
    look(() => readSuspended(runtime, group)),
  ]);
  const nodes = nodeStatuses(fleet.instances, { reports, servers, now: runtime.clock.now() });
  const suspensions = isKnown(suspended)
    ? { value: suspensionsOf(suspended.value, valueOrNull(lock)) }
    : suspended;
  const newestTemplate = stack.outputs[OUTPUTS.launchTemplateVersion] ?? "";
  const evidence: Evidence = { nodes, reports, alarms, token, lock, pause, suspensions, newestTemplate };
  return {
    stack,
    version: stack.tags[VERSION_TAG] ?? "",
    isTemplateCurrent: stack.tags[TEMPLATE_TAG] === hashOf(inputs, runtime),
    fleet,
    problems: [...problems(fleet), ...findings(evidence)],
    underWay: underWay(evidence),
    blindSpots: blindSpots(evidence),
    nodes,
    newestTemplate,
    nodesUnknown: "unknown" in reports ? reports.unknown : undefined,
    token,
    alarms,
    lock,
    pause,
    suspensions,
    image,
    cloudflare,
    runtime: functions,
  };
}

const hashOf = (inputs: Inputs, { assets }: Runtime): string =>
  templateHash(templateBody(renderTemplate(stackConfig(inputs), assets().stack)));
