import { CONVERGE_SECONDS } from "../../../contract/commands.ts";
import { LAUNCH_HOOK, STACK_TAG } from "../../../contract/names.ts";
import { HOOK_TIMEOUT_SECONDS } from "../../../contract/numbers.ts";
import type { JsonObject } from "../../../local/ports.ts";
import { CONVERGE_ARGUMENTS } from "../../../src/stack/document.ts";
import {
  DOCUMENT,
  FOREIGN_GROUP,
  FOREIGN_STACK,
  FOREIGN_TOPIC,
  GROUP,
  NAMES,
  STACK,
  TARGETS,
  TEMPLATE,
  TOPIC,
  ZONES,
} from "./names.ts";
import type { World } from "./world.ts";

export interface StackSize {
  readonly nodes: number;
  readonly zones: number;
  readonly cacheNodes: number;
  /** Versions of the token that there were before. */
  readonly tokenVersions: number;
  readonly hasStrangers: boolean;
}

const GROUP_TYPE = "AWS::AutoScaling::AutoScalingGroup";
const CLUSTER_TYPE = "AWS::ElastiCache::CacheCluster";

function owner(world: World, type: string) {
  const found = world.models.owners[type];
  if (!found) throw new Error(`the models have no ${type}`);
  return found;
}

const publicSubnet = (index: number): string => `subnet-${index}`;
const privateSubnet = (index: number): string => `subnet-p${index}`;

/** A stack that was deployed some time ago and is right: its parameters, cluster, group and fleet. */
export async function deployStack(world: World, size: StackSize): Promise<void> {
  furnish(world, size);
  const first = size.tokenVersions - 1;
  for (let version = 1; version <= first; version++)
    world.parameters.put(NAMES.token, world.newToken(), "SecureString");
  const current = world.parameters.put(NAMES.token, world.newToken(), "SecureString");
  world.parameters.label(NAMES.token, current, ["current"]);
  if (first >= 1) world.parameters.label(NAMES.token, first, ["previous"]);
  world.parameters.put(NAMES.host, "sim.elb.local");
  const { physicalId } = await settled(
    world,
    owner(world, CLUSTER_TYPE).create(request("Cluster", clusterProperties(size.cacheNodes, size.zones))),
  );
  world.parameters.put(NAMES.servers, cacheServers(world, physicalId).join(" "));
  world.machines.serveAtOnce = true;
  await owner(world, GROUP_TYPE).create(request("Group", groupProperties(size)));
  if (size.hasStrangers) await strangers(world, size);
  await admitAll(world, size);
  world.machines.serveAtOnce = false;
}

/** Runs the world until `work` has ended. */
async function settled<T>(world: World, work: Promise<T>): Promise<T> {
  let isDone = false;
  void work.finally(() => {
    isDone = true;
  });
  await world.clock.runUntil(world.clock.now() + 600_000, () => isDone);
  return work;
}

/** The first instances are let in without the gate: a history begins with a fleet that serves. */
async function admitAll(world: World, size: StackSize): Promise<void> {
  const { clock } = world;
  const complete = world.models.operations["autoscaling.CompleteLifecycleAction"];
  await clock.runUntil(clock.now() + 8_000);
  for (const { InstanceId, LifecycleState } of await membersOf(world)) {
    if (LifecycleState !== "Pending:Wait") continue;
    await complete?.({
      AutoScalingGroupName: GROUP,
      LifecycleHookName: LAUNCH_HOOK,
      InstanceId: InstanceId as string,
      LifecycleActionResult: "CONTINUE",
    });
  }
  await clock.runUntil(clock.now() + 12_000);
  const serving = (await membersOf(world)).filter(({ LifecycleState }) => LifecycleState === "InService");
  if (serving.length !== size.nodes) throw new Error(`${serving.length} of ${size.nodes} came into service`);
}

export async function groupOf(world: World): Promise<JsonObject | undefined> {
  const reply = await world.models.operations["autoscaling.DescribeAutoScalingGroups"]?.({
    AutoScalingGroupNames: [GROUP],
  });
  return ((reply?.AutoScalingGroups ?? []) as JsonObject[])[0];
}

export const membersOf = async (world: World): Promise<JsonObject[]> =>
  ((await groupOf(world))?.Instances ?? []) as JsonObject[];

/** What the nodes of a cluster are reached by, as the models have it now. */
export function cacheServers(world: World, id?: string): string[] {
  const reply = world.models.operations["elasticache.DescribeCacheClusters"]?.({
    ShowCacheNodeInfo: true,
  }) as JsonObject;
  return (reply.CacheClusters as JsonObject[])
    .filter(({ CacheClusterId, NotificationConfiguration }) =>
      id === undefined
        ? (NotificationConfiguration as JsonObject | undefined)?.TopicArn === TOPIC
        : CacheClusterId === id,
    )
    .flatMap(({ CacheNodes }) => CacheNodes as JsonObject[])
    .filter(({ CacheNodeStatus }) => CacheNodeStatus !== "creating" && CacheNodeStatus !== "deleting")
    .map(({ Endpoint }) => `${(Endpoint as JsonObject).Address}:${(Endpoint as JsonObject).Port}`)
    .sort();
}

export const clusterProperties = (nodes: number, zones: number, topic = TOPIC): JsonObject => ({
  Engine: "memcached",
  NumCacheNodes: String(nodes),
  CacheNodeType: "cache.t4g.small",
  CacheSubnetGroupName: "caches",
  AZMode: nodes > 1 ? "cross-az" : "single-az",
  PreferredAvailabilityZones: Array.from({ length: nodes }, (_, index) => ZONES[index % zones] ?? ""),
  NotificationTopicArn: topic,
});

export const request = (logicalId: string, properties: JsonObject, stackName = STACK) => ({
  stackName,
  logicalId,
  properties,
});

export const mostOf = (nodes: number): number => 2 * nodes;

export function groupProperties({ nodes, zones }: Pick<StackSize, "nodes" | "zones">): JsonObject {
  return {
    AutoScalingGroupName: GROUP,
    MinSize: String(nodes),
    MaxSize: String(mostOf(nodes)),
    VPCZoneIdentifier: Array.from({ length: zones }, (_, index) => publicSubnet(index)),
    TargetGroupARNs: [TARGETS],
    HealthCheckType: "ELB",
    HealthCheckGracePeriod: 0,
    LaunchTemplate: { LaunchTemplateId: TEMPLATE, Version: "1" },
    InstanceMaintenancePolicy: { MinHealthyPercentage: 100, MaxHealthyPercentage: 200 },
    LifecycleHookSpecificationList: [
      {
        LifecycleHookName: LAUNCH_HOOK,
        LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
        HeartbeatTimeout: HOOK_TIMEOUT_SECONDS,
        DefaultResult: "ABANDON",
      },
    ],
    Tags: [{ Key: STACK_TAG, Value: STACK, PropagateAtLaunch: true }],
  };
}

function furnish(world: World, { zones }: StackSize): void {
  const { models } = world;
  const notice = (type: string, physicalId: string, properties: JsonObject): void =>
    models.notice({ type, physicalId, attributes: {}, properties });
  for (let index = 0; index < zones; index++) {
    const zone = { VpcId: "vpc-1", AvailabilityZone: ZONES[index] ?? "" };
    notice("AWS::EC2::Subnet", publicSubnet(index), { ...zone, CidrBlock: `10.240.${index * 2}.0/24` });
    notice("AWS::EC2::Subnet", privateSubnet(index), { ...zone, CidrBlock: `10.240.${index * 2 + 1}.0/24` });
  }
  notice("AWS::EC2::LaunchTemplate", TEMPLATE, {
    LaunchTemplateName: "listeners",
    LaunchTemplateData: {
      ImageId: "ami-1",
      InstanceType: "m5.large",
      UserData: "",
      InstanceInitiatedShutdownBehavior: "terminate",
    },
  });
  notice("AWS::ElasticLoadBalancingV2::TargetGroup", TARGETS, {
    Port: 2408,
    Protocol: "TCP",
    HealthCheckIntervalSeconds: 5,
    HealthCheckTimeoutSeconds: 2,
    HealthyThresholdCount: 2,
    UnhealthyThresholdCount: 2,
    TargetGroupAttributes: [
      { Key: "deregistration_delay.timeout_seconds", Value: "30" },
      { Key: "deregistration_delay.connection_termination.enabled", Value: "true" },
    ],
  });
  notice("AWS::ElasticLoadBalancingV2::Listener", "listener", {
    DefaultActions: [{ Type: "forward", TargetGroupArn: TARGETS }],
  });
  notice("AWS::ElastiCache::SubnetGroup", "caches", {
    SubnetIds: Array.from({ length: zones }, (_, index) => privateSubnet(index)),
  });
  void owner(world, "AWS::SSM::Document").create(
    request("Document", {
      Name: DOCUMENT,
      DocumentType: "Command",
      UpdateMethod: "NewVersion",
      Content: {
        schemaVersion: "2.2",
        parameters: { mode: { type: "String", default: "", allowedValues: [...CONVERGE_ARGUMENTS] } },
        mainSteps: [
          {
            action: "aws:runShellScript",
            name: "converge",
            inputs: {
              timeoutSeconds: String(CONVERGE_SECONDS),
              runCommand: ["railgun-ha-converge {{ mode }}"],
            },
          },
        ],
      },
    }),
  );
}

/** Another stack of the same account: none of it is ours to touch. */
async function strangers(world: World, size: StackSize): Promise<void> {
  void owner(world, CLUSTER_TYPE).create(
    request("Cluster", clusterProperties(1, size.zones, FOREIGN_TOPIC), FOREIGN_STACK),
  );
  await owner(world, GROUP_TYPE).create(
    request(
      "Group",
      {
        ...groupProperties({ nodes: 1, zones: size.zones }),
        AutoScalingGroupName: FOREIGN_GROUP,
        LifecycleHookSpecificationList: [],
        TargetGroupARNs: [],
        HealthCheckType: "EC2",
        Tags: [{ Key: STACK_TAG, Value: FOREIGN_STACK, PropagateAtLaunch: true }],
      },
      FOREIGN_STACK,
    ),
  );
}

/** Runs a change of the cluster as CloudFormation does it; ends when its nodes are there or gone. */
export function resizeCluster(world: World, from: number, to: number, zones: number): Promise<unknown> {
  const id = clusterId(world);
  return owner(world, CLUSTER_TYPE).update(id, {
    ...request("Cluster", clusterProperties(to, zones)),
    previous: clusterProperties(from, zones),
  });
}

/** Adds a node in the last one's zone and takes the first away, as whoever replaces one by hand does. */
export async function replaceNode(world: World, nodes: number, zones: number): Promise<void> {
  const id = clusterId(world);
  const modify = (input: JsonObject) =>
    world.models.operations["elasticache.ModifyCacheCluster"]?.({
      CacheClusterId: id,
      ApplyImmediately: true,
      ...input,
    });
  const [oldest = ""] = nodesOf(world);
  await modify({ NumCacheNodes: nodes + 1, NewAvailabilityZones: [ZONES[(nodes - 1) % zones] ?? ""] });
  await until(world, () => isClusterAvailable(world));
  await modify({ NumCacheNodes: nodes, CacheNodeIdsToRemove: [oldest] });
  await until(world, () => isClusterAvailable(world));
}

async function until(world: World, isSo: () => boolean): Promise<void> {
  do await world.sleep(1_000);
  while (!isSo());
}

function nodesOf(world: World): string[] {
  const reply = world.models.operations["elasticache.DescribeCacheClusters"]?.({
    CacheClusterId: clusterId(world),
    ShowCacheNodeInfo: true,
  }) as JsonObject;
  const [cluster] = reply.CacheClusters as JsonObject[];
  return ((cluster?.CacheNodes ?? []) as JsonObject[]).map(({ CacheNodeId }) => String(CacheNodeId));
}

function ourCluster(world: World): JsonObject | undefined {
  const reply = world.models.operations["elasticache.DescribeCacheClusters"]?.({}) as JsonObject;
  return (reply.CacheClusters as JsonObject[]).find(
    ({ NotificationConfiguration }) =>
      (NotificationConfiguration as JsonObject | undefined)?.TopicArn === TOPIC,
  );
}

export const clusterId = (world: World): string => String(ourCluster(world)?.CacheClusterId ?? "");
export const isClusterAvailable = (world: World): boolean =>
  ourCluster(world)?.CacheClusterStatus === "available";
