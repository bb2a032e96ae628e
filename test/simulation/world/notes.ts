import type { JsonObject } from "../../../local/ports.ts";
import type { Execution, Notes } from "./execution.ts";
import { GROUP, NAMES } from "./names.ts";
import { modeOf } from "./sent.ts";
import type { Call } from "./wire.ts";
import type { World } from "./world.ts";

/** Keeps what an execution is told of the fleet and of the lock, for the checkers. */
export function note(world: World, execution: Execution, call: Call, output: JsonObject): void {
  const { notes } = execution;
  const { input } = call;
  switch (call.action) {
    case "DescribeAutoScalingGroups": {
      const groups = output.AutoScalingGroups as JsonObject[];
      const group = groups.find(({ AutoScalingGroupName }) => AutoScalingGroupName === GROUP);
      notes.views = {
        ...notes.views,
        // A run keeps to the size with which it began.
        size: notes.views.size ?? Number(group?.DesiredCapacity ?? 0),
        inService: new Set(servingIn(groups)),
      };
      return;
    }
    case "DescribeTargetHealth": {
      const all = output.TargetHealthDescriptions as JsonObject[];
      const healthy = all.filter(({ TargetHealth }) => (TargetHealth as JsonObject).State === "healthy");
      const { healthy: healthyBefore } = notes.views;
      const ids = healthy.map(({ Target }) => String((Target as JsonObject).Id));
      notes.views = { ...notes.views, healthy: new Set(ids), ...(healthyBefore && { healthyBefore }) };
      return;
    }
    case "GetParameter":
      if (String(input.Name) === NAMES.lock) notes.lockSeen = ownerOf((output.Parameter as JsonObject).Value);
      return;
    case "PutParameter":
      if (input.Name === NAMES.lock) notes.lockSeen = ownerOf(input.Value);
      return;
    case "SendCommand": {
      const ids = (input.InstanceIds ?? []) as string[];
      const [argument = ""] = ((input.Parameters as JsonObject | undefined)?.mode ?? [""]) as string[];
      const mode = modeOf(argument);
      if (ids.length === 0) return;
      if (mode === "pending") notes.canary = ids[0];
      const answering = new Set(answeringSince(world, notes));
      const origin = {
        execution,
        mode,
        at: world.clock.now(),
        view: notes.views,
        answering,
        instanceIds: ids,
      };
      world.sent.sent(origin, ids);
      return;
    }
    default:
  }
}

/** A look, and what follows from it before the command is on its way. */
const LOOK = 3_000;

/** Of the stack's nodes in service. Those that fell silent or left it later the sender cannot have known of. */
const answeringSince = (world: World, { views, heardAt }: Notes): readonly string[] =>
  [...new Set([...inService(world), ...(views.inService ?? [])])].filter(
    (id) => (world.machines.find(id)?.openUntil ?? 0) >= heardAt - LOOK,
  );

function inService(world: World): readonly string[] {
  const groups = world.models.operations["autoscaling.DescribeAutoScalingGroups"]?.({
    AutoScalingGroupNames: [GROUP],
  }) as JsonObject;
  return servingIn(groups.AutoScalingGroups as JsonObject[]);
}

/** One that Auto Scaling has marked unhealthy serves all the same, as long as its port and the load balancer say so. */
const servingIn = (groups: readonly JsonObject[]): readonly string[] =>
  groups
    .filter(({ AutoScalingGroupName }) => AutoScalingGroupName === GROUP)
    .flatMap(({ Instances }) => Instances as JsonObject[])
    .filter(({ LifecycleState }) => LifecycleState === "InService")
    .map(({ InstanceId }) => String(InstanceId));

/** Who holds the lock by what its parameter says; undefined: nobody. */
export function ownerOf(value: unknown): string | undefined {
  try {
    const lock = JSON.parse(String(value));
    return lock.held ? String(lock.owner) : undefined;
  } catch {
    return undefined;
  }
}
