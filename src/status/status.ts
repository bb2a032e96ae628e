import { TEMPLATE_TAG, VERSION_TAG } from "../../contract/names.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { stackConfig } from "../config.ts";
import { output, readFleet } from "../fleet/read.ts";
import { type FleetState, isServing, problems } from "../fleet/state.ts";
import type { Inputs } from "../inputs.ts";
import type { Runtime } from "../runtime.ts";
import { renderTemplate, templateBody, templateHash } from "../stack/template.ts";
import { type RaisedAlarm, raisedAlarms } from "./alarms.ts";
import { type RangeChanges, rangeChanges } from "./cloudflare.ts";
import { type ImageStatus, imageStatus } from "./image.ts";
import { type Known, look } from "./known.ts";
import { checkNodes } from "./node-checks.ts";
import { type NodeStatus, nodeStatuses } from "./nodes.ts";
import { type RuntimeStatus, runtimeStatus } from "./runtimes.ts";
import { serversVersion } from "./servers.ts";
import { readTokenStatus, type TokenStatus } from "./token.ts";

/** All that status sees, looked at once. */
export interface Status {
  readonly stack: Stack;
  /** Version of this product that deployed the stack last; empty when it does not say. */
  readonly version: string;
  /** The inputs of this run would give the template that the stack has. */
  readonly isTemplateCurrent: boolean;
  readonly fleet: FleetState;
  readonly problems: readonly string[];
  readonly nodes: readonly NodeStatus[];
  /** Why the nodes' own answers are missing; undefined when they were asked. */
  readonly nodesUnknown: string | undefined;
  readonly token: Known<TokenStatus>;
  readonly alarms: Known<readonly RaisedAlarm[]>;
  readonly image: Known<ImageStatus>;
  readonly cloudflare: Known<RangeChanges>;
  /** Undefined: its end is not known to this version. */
  readonly runtime: RuntimeStatus | undefined;
}

/** Looks at everything at once. Only the stack and its fleet must be readable; the rest may stay unknown. */
export async function readStatus(inputs: Inputs, runtime: Runtime, stack: Stack): Promise<Status> {
  const { stackName } = inputs;
  const [fleet, servers, token, alarms, image, cloudflare] = await Promise.all([
    readFleet(runtime, stack),
    look(() => serversVersion(runtime, stackName)),
    look(() => readTokenStatus(runtime, stackName)),
    look(() => raisedAlarms(runtime, stackName)),
    look(() => imageStatus(runtime, stack)),
    look(() => rangeChanges(runtime.fetch)),
  ]);
  const ids = fleet.instances.filter(isServing).map(({ id }) => id);
  const reports = await look(() =>
    checkNodes(runtime, { stackName, document: output(stack, "document"), ids }),
  );
  return {
    stack,
    version: stack.tags[VERSION_TAG] ?? "",
    isTemplateCurrent: stack.tags[TEMPLATE_TAG] === hashOf(inputs, runtime),
    fleet,
    problems: problems(fleet),
    nodes: nodeStatuses(fleet.instances, { reports, servers, now: runtime.clock.now() }),
    nodesUnknown: "unknown" in reports ? reports.unknown : undefined,
    token,
    alarms,
    image,
    cloudflare,
    runtime: runtimeStatus(runtime.clock.now()),
  };
}

const hashOf = (inputs: Inputs, { assets }: Runtime): string =>
  templateHash(templateBody(renderTemplate(stackConfig(inputs), assets().stack)));
