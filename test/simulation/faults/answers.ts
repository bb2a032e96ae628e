import { Fault, type JsonObject } from "../../../local/ports.ts";
import { TARGETS } from "../world/names.ts";
import type { Call } from "../world/wire.ts";
import type { World } from "../world/world.ts";

/** So long after its launch EC2 may not show an instance yet, or not its address. */
const NEW = 45_000;
/** So far behind the load balancer's description may be. */
const LAG = 12_000;

/** Faults of a request that AWS would answer with an error of the operation itself; throws it. */
export function prepare(world: World, { action, input }: Call): void {
  const { faults, clock } = world;
  if (action === "DescribeInstances" && Array.isArray(input.InstanceIds)) {
    const young = (input.InstanceIds as string[]).filter((id) => isYoung(world, id));
    if (young.length > 0 && faults.strikes("ec2.unknown-id"))
      throw new Fault("InvalidInstanceID.NotFound", `The instance IDs '${young.join(", ")}' do not exist`);
  }
  if (action === "LabelParameterVersion" && faults.strikes("ssm.label-refused"))
    world.parameters.refuseLabels = 1;
  if (action === "SendCommand" && Array.isArray(input.InstanceIds) && faults.strikes("agent.unregistered"))
    throw new Fault("InvalidInstanceId", `Instances [[${input.InstanceIds}]] not in a valid state`);
  if (action === "ListCommandInvocations") {
    const sent = world.commandsSent.get(String(input.CommandId)) ?? 0;
    if (clock.now() - sent < 5_000 && faults.strikes("ssm.command-unknown"))
      throw new Fault("InvalidCommandId", `Command ${input.CommandId} does not exist`);
  }
}

function isYoung(world: World, id: string): boolean {
  const seen = world.firstSeen.get(id);
  if (seen === undefined) world.firstSeen.set(id, world.clock.now());
  return world.clock.now() - (seen ?? world.clock.now()) < NEW;
}

const isWithoutAddress = (world: World, id: string): boolean =>
  (isYoung(world, id) && world.faults.strikes("ec2.no-address")) ||
  world.machines.find(id)?.hasAddress === false;

/** The answer as it comes, where AWS's view lags behind what is so. */
export function alter(world: World, { action, input }: Call, output: JsonObject): JsonObject {
  switch (action) {
    case "SendCommand":
      world.commandsSent.set(String((output.Command as JsonObject).CommandId), world.clock.now());
      return output;
    case "DescribeInstances": {
      const instances = (output.Reservations as JsonObject[]).flatMap(
        ({ Instances }) => Instances as JsonObject[],
      );
      for (const one of instances)
        if (isWithoutAddress(world, String(one.InstanceId))) one.PrivateIpAddress = undefined;
      return output;
    }
    case "DescribeTargetHealth":
      return input.TargetGroupArn === TARGETS ? lagging(world, output) : output;
    case "ListCommandInvocations":
      if ((output.CommandInvocations as JsonObject[]).some(isTimedOut)) world.saw("delivery times out");
      return output;
    case "DescribeCacheClusters":
      if (world.isCacheReplaced) world.saw("cache read in a replacement");
      return cacheAsSeen(world, output);
    default:
      return output;
  }
}

const isTimedOut = ({ StatusDetails }: JsonObject): boolean => StatusDetails === "DeliveryTimedOut";

function lagging(world: World, output: JsonObject): JsonObject {
  const now = world.clock.now();
  world.healthSeen.push({ at: now, output });
  const before = world.healthSeen.filter(({ at }) => now - at <= LAG);
  world.healthSeen = before;
  return world.faults.strikes("elb.health-lags") ? (before[0]?.output ?? output) : output;
}

function cacheAsSeen(world: World, output: JsonObject): JsonObject {
  const { faults } = world;
  if (faults.strikes("cache.empty")) return { ...output, CacheClusters: [] };
  const clusters = output.CacheClusters as JsonObject[];
  if (faults.strikes("cache.creating"))
    return {
      ...output,
      CacheClusters: clusters.map((one) => ({ ...one, CacheClusterStatus: "creating", CacheNodes: [] })),
    };
  if (!faults.strikes("cache.partial")) return output;
  const some = (nodes: JsonObject[]) => nodes.filter(() => faults.stream("cache.partial").chance(0.5));
  return {
    ...output,
    CacheClusters: clusters.map((one) => ({
      ...one,
      CacheNodes: some((one.CacheNodes ?? []) as JsonObject[]),
    })),
  };
}
