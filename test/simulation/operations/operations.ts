import type { JsonObject } from "../../../local/ports.ts";
import type { Random } from "../random.ts";
import { GROUP, NAMES } from "../world/names.ts";
import {
  clusterId,
  groupProperties,
  membersOf,
  mostOf,
  replaceNode,
  request,
  resizeCluster,
} from "../world/stack.ts";
import type { World } from "../world/world.ts";
import { newToken, ROTATIONS, rotation } from "./rotations.ts";
import { runDeploy, runPause } from "./runs.ts";
import type { Act, Stage } from "./stage.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
const DAY = 24 * 60 * MINUTE;
/** What somebody suspends for reasons of his own. */
const BY_HAND = "AZRebalance";

async function call(world: World, operation: string, input: JsonObject): Promise<JsonObject | undefined> {
  try {
    return await world.models.operations[operation]?.(input);
  } catch (error) {
    world.trace(`operation ${operation} was refused: ${(error as Error).message}`);
    return undefined;
  }
}

async function serving(world: World): Promise<string[]> {
  const members = await membersOf(world);
  return members
    .filter(({ LifecycleState }) => LifecycleState === "InService")
    .map(({ InstanceId }) => String(InstanceId));
}

async function terminate({ world }: Stage, random: Random, most: number): Promise<void> {
  const alive = await serving(world);
  const count = Math.min(random.whole(1, most), alive.length);
  const InstanceIds: string[] = [];
  for (let index = 0; index < count; index++)
    InstanceIds.push(...alive.splice(random.whole(0, alive.length - 1), 1));
  if (InstanceIds.length > 0) await call(world, "ec2.TerminateInstances", { InstanceIds });
}

/** Something is so for a while; both in the world's own time, whoever dies meanwhile. */
function during(world: World, millis: number, begin: () => void, end: () => void): void {
  begin();
  world.later(millis, end);
}

/** While a rotation goes on, the group becomes another one. */
function sawGroupChange({ world }: Stage): void {
  if (world.rotations > 0) world.saw("group changes while rotating");
}

/** A node is given up for a new one, which has another address. */
async function replaceCacheNode({ world, size, cacheNodes }: Stage): Promise<void> {
  world.isCacheReplaced = true;
  await replaceNode(world, cacheNodes, size.zones).catch((error: Error) =>
    world.trace(`cache: ${error.message}`),
  );
  world.isCacheReplaced = false;
}

/** The group as a deploy changes it, sometimes to another size: a larger one raises what the group is to have. */
async function resize(stage: Stage, random: Random): Promise<void> {
  const { world, size, deployed } = stage;
  const owner = world.models.owners["AWS::AutoScaling::AutoScalingGroup"];
  if (random.chance(0.4)) stage.deployed = random.whole(size.nodes, size.nodes + 2);
  stage.nodes = Math.min(Math.max(stage.nodes, stage.deployed), mostOf(stage.deployed));
  await owner?.update(GROUP, {
    ...request("Group", groupProperties({ ...size, nodes: stage.deployed })),
    previous: groupProperties({ ...size, nodes: deployed }),
  });
}

/** What happens to a stack in its life, by name. Each may be drawn several times. */
export const OPERATIONS: Readonly<Record<string, Act>> = {
  scale: async (stage, random) => {
    const { world, size } = stage;
    sawGroupChange(stage);
    const nodes = random.whole(size.nodes, Math.min(size.nodes * 2, size.nodes + 3));
    const scaled = await call(world, "autoscaling.SetDesiredCapacity", {
      AutoScalingGroupName: GROUP,
      DesiredCapacity: nodes,
    });
    if (scaled) stage.nodes = nodes;
  },
  terminate: (stage, random) => terminate(stage, random, 1),
  "terminate-wave": (stage, random) => terminate(stage, random, Math.max(1, stage.nodes - 1)),
  "listener-crash": async ({ world }, random) => {
    const alive = await serving(world);
    if (alive.length > 0) world.machines.find(random.pick(alive))?.crash();
  },
  "zone-lost": ({ world, size }, random) => {
    const zones = [...new Set(world.machines.all().map(({ zone }) => zone))];
    const zone = random.pick(zones);
    if (size.zones < 2) return;
    const millis = random.whole(20, 400) * SECOND;
    during(
      world,
      millis,
      () => void world.lostZones.set(zone, world.clock.now()),
      () => void world.lostZones.delete(zone),
    );
  },
  "cache-scale": async (stage, random) => {
    const { world, size, cacheNodes } = stage;
    const to = random.whole(1, 4);
    if (to === cacheNodes) return;
    stage.cacheNodes = to;
    await resizeCluster(world, cacheNodes, to, size.zones).catch((error: Error) =>
      world.trace(`cache: ${error.message}`),
    );
  },
  "cache-node-replaced": replaceCacheNode,
  "cache-reboot": ({ world }) =>
    call(world, "elasticache.RebootCacheCluster", {
      CacheClusterId: clusterId(world),
      CacheNodeIdsToReboot: ["0001"],
    }),
  ...ROTATIONS,
  deploy: (stage, random) => {
    const { world } = stage;
    // Whoever has something that the reconciler is not to wait for asks it, and others ask what it does not know.
    const event = random.chance(0.8) ? { source: "railgun-ha", by: "deploy" } : { source: "aws.s3" };
    world.functions.invokeAsync("reconciler", event);
    return runDeploy(world, async () => {
      await world.sleepHere(random.whole(5, 120) * SECOND);
      sawGroupChange(stage);
      await resize(stage, random.fork("size"));
    });
  },
  pause: ({ world }, random) => {
    world.later(random.whole(1, 8) * MINUTE, () => void runPause(world, false));
    return runPause(world, true);
  },
  "activation-down": (stage, random) => {
    const { world } = stage;
    stage.isCommonFault = true;
    during(
      world,
      random.whole(30, 500) * SECOND,
      () => {
        world.activation.down = true;
      },
      () => {
        world.activation.down = false;
      },
    );
  },
  "token-revoked": (stage) => {
    stage.isCommonFault = true;
    stage.world.activation.revoke(stage.world.parameters.find(`${NAMES.token}:current`)?.value ?? "");
  },
  "token-moved-by-hand": (stage, random) => {
    // Past the Action, to a token that no listener comes up with: whoever is brought along fails.
    const { world } = stage;
    const token = newToken(world, random);
    world.activation.revoke(token);
    stage.isCommonFault = true;
    world.isByHand = true;
    const version = world.parameters.put(NAMES.token, token, "SecureString");
    world.parameters.label(NAMES.token, version, ["current"]);
    world.isByHand = false;
  },
  "boots-fail": (stage, random) => {
    const { world } = stage;
    world.bootsFailUntil = world.clock.now() + random.whole(3, 12) * MINUTE;
    return terminate(stage, random, 1);
  },
  "hook-changed": async ({ world, size, putsBack }, random) => {
    if ((await membersOf(world)).some(({ LifecycleState }) => LifecycleState === "Pending:Wait"))
      world.saw("hook changes while an instance waits");
    const [hook] = (groupProperties(size).LifecycleHookSpecificationList ?? []) as JsonObject[];
    const name = { AutoScalingGroupName: GROUP, LifecycleHookName: hook?.LifecycleHookName };
    if (random.chance(0.5)) await call(world, "autoscaling.DeleteLifecycleHook", name);
    else await call(world, "autoscaling.PutLifecycleHook", { ...name, ...hook, HeartbeatTimeout: 30 });
    const putBack = () => {
      if (putsBack.delete(putBack)) void call(world, "autoscaling.PutLifecycleHook", { ...name, ...hook });
    };
    putsBack.add(putBack);
    world.later(random.whole(20, 200) * SECOND, putBack);
  },
  "targets-unhealthy": ({ world }, random) =>
    during(
      world,
      random.whole(10, 120) * SECOND,
      () => {
        world.targetsAreUnhealthy = true;
      },
      () => {
        world.targetsAreUnhealthy = false;
      },
    ),
  "reconciler-silent": (stage) => {
    // The first phase of a history with this in it lasts until the hour is over.
    if (stage.world.faults.active) stage.silentUntil = stage.world.clock.now() + HOUR;
    stage.world.later(HOUR, () => {
      if (stage.silentUntil > 0) stage.world.saw("reconciler silent for an hour");
    });
  },
  "weeks-of-quiet": async (stage, random) => {
    const { world } = stage;
    // In weeks whatever is on its way has come to its end, and a leap of the clock would take it along.
    const isMoving = (await membersOf(world)).some(({ LifecycleState }) => LifecycleState !== "InService");
    if (!world.faults.active) return;
    if (isMoving || world.actions > 0 || world.functions.running > 0) {
      world.later(50 * SECOND, () => void OPERATIONS["weeks-of-quiet"]?.(stage, random));
      return;
    }
    world.clock.skip(random.whole(1, 40) * DAY);
    world.probeInactiveUntil = world.clock.now() + random.whole(5, 60) * SECOND;
  },
  "suspended-by-hand": async ({ world, suspendedByHand }) => {
    const ScalingProcesses = [BY_HAND];
    const input = { AutoScalingGroupName: GROUP, ScalingProcesses };
    if (await call(world, "autoscaling.SuspendProcesses", input)) suspendedByHand.add(BY_HAND);
  },
  /** A node is out of reach for longer than Run Command keeps what a rotation has sent it. */
  "agent-away": async (stage, random) => {
    const [id] = await serving(stage.world);
    const machine = stage.world.machines.find(id ?? "");
    if (machine) machine.offlineUntil = stage.world.clock.now() + random.whole(22, 26) * MINUTE;
    return rotation(stage, random, newToken(stage.world, random));
  },
  /** Nobody can look at a new instance, which is open for long, until its boot deadline has come or passed. */
  "probe-away": async (stage, random) => {
    stage.world.probeInactiveUntil = stage.world.clock.now() + random.whole(15, 18) * MINUTE;
    await terminate(stage, random, 1);
  },
};

export const OPERATION_NAMES = Object.keys(OPERATIONS);
