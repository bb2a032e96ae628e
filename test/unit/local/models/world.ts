import type { ProbeState } from "../../../../contract/probe.ts";
import { createModels } from "../../../../local/models/index.ts";
import { type VirtualClock, virtualClock } from "../../../../local/models/virtual-clock.ts";
import type {
  Fault,
  JsonObject,
  LaunchedInstance,
  Models,
  Ports,
  ScriptResult,
} from "../../../../local/ports.ts";

export interface Published {
  readonly detailType: string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Models on a virtual clock with everything around them faked; what they do to it can be read here. */
export interface World {
  readonly models: Models;
  readonly clock: VirtualClock;
  readonly events: Published[];
  readonly notes: { topic: string; message: string }[];
  /** Machines that run. */
  readonly machines: Map<string, LaunchedInstance>;
  /** What a connect to a host sees; `open` unless set. */
  readonly doors: Map<string, ProbeState>;
  /** Machines whose agent is not connected. */
  readonly deaf: Set<string>;
  readonly scripts: { instanceId: string; script: string; timeoutMillis: number }[];
  readonly cacheNodes: string[];
  readonly backends: { healthy: string[]; updates: number; terminated: string[] };
  answer: (script: string) => ScriptResult | Promise<ScriptResult>;
  powersOff(instanceId: string): void;
  call(operation: string, input?: JsonObject): Promise<JsonObject>;
  /** Code and message of the fault that a call is refused with. */
  refused(operation: string, input?: JsonObject): Promise<{ code: string; message: string }>;
}

export const REGION = "us-east-1";
export const TARGETS = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/tg/1";
export const TEMPLATE = "lt-1";
export const HOOK = "gate";

export function newWorld(): World {
  const clock = virtualClock();
  let counter = 0;
  let powerOff: (id: string) => void = () => {};
  const world: Omit<World, "models" | "call" | "refused"> = {
    clock,
    events: [],
    notes: [],
    machines: new Map(),
    doors: new Map(),
    deaf: new Set(),
    scripts: [],
    cacheNodes: [],
    backends: { healthy: [], updates: 0, terminated: [] },
    answer: () => ({ kind: "exited", status: 0, stdout: "", stderr: "" }),
    powersOff: (id) => {
      world.machines.delete(id);
      powerOff(id);
    },
  };
  const ports: Ports = {
    clock,
    ids: {
      hex: (digits) => {
        counter += 1;
        return counter.toString(16).padStart(digits, "0");
      },
      uuid: () => {
        counter += 1;
        return `00000000-0000-4000-8000-${counter.toString(16).padStart(12, "0")}`;
      },
    },
    machines: {
      powerOn: (instance) => world.machines.set(instance.instanceId, instance),
      powerOff: async (id) => {
        world.machines.delete(id);
      },
      agentOnline: (id) => world.machines.has(id) && !world.deaf.has(id),
      run: async (instanceId, script, timeoutMillis) => {
        world.scripts.push({ instanceId, script, timeoutMillis });
        return world.answer(script);
      },
      consoleOutput: (id) => `console of ${id}`,
      onPoweredOff: (listener) => {
        powerOff = listener;
      },
    },
    prober: { connect: async (host) => world.doors.get(host) ?? "open" },
    cacheNodes: {
      start: async (node) => {
        world.cacheNodes.push(`${node.nodeId} ${node.host}:${node.port}`);
      },
      stop: async (node) => {
        const index = world.cacheNodes.indexOf(`${node.nodeId} ${node.host}:${node.port}`);
        if (index >= 0) world.cacheNodes.splice(index, 1);
      },
    },
    events: {
      putEvent: ({ detailType, resources, detail }) => world.events.push({ detailType, resources, detail }),
      notify: (topic, _subject, message) => world.notes.push({ topic, message }),
    },
    backends: {
      update: (_arn, healthy) => {
        world.backends.healthy = healthy.map(({ host, port }) => `${host}:${port}`);
        world.backends.updates += 1;
      },
      terminate: (_arn, { host, port }) => world.backends.terminated.push(`${host}:${port}`),
    },
    addresses: { toLocal: (_vpc, address) => address.replace(/^10\.\d+/, "127.77") },
    accountId: "123456789012",
    region: REGION,
    pace: 1,
  };
  const models = createModels(ports);
  const call = async (operation: string, input: JsonObject = {}): Promise<JsonObject> => {
    const run = models.operations[operation];
    if (!run) throw new Error(`no operation ${operation}`);
    return run(input);
  };
  const refused = async (operation: string, input: JsonObject = {}) => {
    try {
      await call(operation, input);
    } catch (error) {
      return { code: (error as Fault).code, message: (error as Fault).message };
    }
    throw new Error(`${operation} was not refused`);
  };
  return Object.assign(world, { models, call, refused });
}

/** Two public and two private subnets in zones a and b, a launch template, a target group with a listener. */
export function furnish(world: World, template: JsonObject = {}, targetGroup: JsonObject = {}): void {
  const notice = (type: string, physicalId: string, properties: JsonObject): void =>
    world.models.notice({ type, physicalId, attributes: {}, properties });
  for (const [id, cidr, zone] of [
    ["subnet-a", "10.240.0.0/24", "a"],
    ["subnet-b", "10.240.2.0/24", "b"],
    ["subnet-pa", "10.240.1.0/24", "a"],
    ["subnet-pb", "10.240.3.0/24", "b"],
  ] as const) {
    notice("AWS::EC2::Subnet", id, { VpcId: "vpc-1", CidrBlock: cidr, AvailabilityZone: REGION + zone });
  }
  notice("AWS::IAM::InstanceProfile", "profile", { Roles: ["listener-role"] });
  notice("AWS::EC2::LaunchTemplate", TEMPLATE, {
    LaunchTemplateName: "listeners",
    LaunchTemplateData: {
      ImageId: "ami-1",
      InstanceType: "t3.medium",
      UserData: Buffer.from("#!/bin/sh\n").toString("base64"),
      IamInstanceProfile: { Name: "profile" },
      InstanceInitiatedShutdownBehavior: "terminate",
      TagSpecifications: [{ ResourceType: "instance", Tags: [{ Key: "from", Value: "template" }] }],
      ...template,
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
    ...targetGroup,
  });
  notice("AWS::ElasticLoadBalancingV2::Listener", "listener", {
    DefaultActions: [{ Type: "forward", TargetGroupArn: TARGETS }],
  });
  notice("AWS::ElastiCache::SubnetGroup", "caches", { SubnetIds: ["subnet-pa", "subnet-pb"] });
}

export const groupProperties = (more: JsonObject = {}): JsonObject => ({
  AutoScalingGroupName: "fleet",
  MinSize: "2",
  MaxSize: "4",
  VPCZoneIdentifier: ["subnet-a", "subnet-b"],
  TargetGroupARNs: [TARGETS],
  HealthCheckType: "ELB",
  LaunchTemplate: { LaunchTemplateId: TEMPLATE, Version: "1" },
  InstanceMaintenancePolicy: { MinHealthyPercentage: 100, MaxHealthyPercentage: 200 },
  LifecycleHookSpecificationList: [
    {
      LifecycleHookName: HOOK,
      LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
      HeartbeatTimeout: 1020,
      DefaultResult: "ABANDON",
    },
  ],
  Tags: [{ Key: "railgun-ha:stack", Value: "s", PropagateAtLaunch: true }],
  ...more,
});

export const request = (properties: JsonObject, logicalId = "Group") => ({
  stackName: "s",
  logicalId,
  properties,
});

const GROUP_TYPE = "AWS::AutoScaling::AutoScalingGroup";

export function owner(world: World, type = GROUP_TYPE) {
  const found = world.models.owners[type];
  if (!found) throw new Error(`no owner of ${type}`);
  return found;
}

export const createGroup = (world: World, more: JsonObject = {}) =>
  owner(world).create(request(groupProperties(more)));

export interface MemberSeen {
  readonly InstanceId: string;
  readonly LifecycleState: string;
  readonly HealthStatus: string;
  readonly AvailabilityZone: string;
}

export async function members(world: World): Promise<MemberSeen[]> {
  const { AutoScalingGroups } = await world.call("autoscaling.DescribeAutoScalingGroups");
  const [group] = AutoScalingGroups as JsonObject[];
  return (group?.Instances ?? []) as unknown as MemberSeen[];
}

export async function activities(world: World): Promise<JsonObject[]> {
  const { Activities } = await world.call("autoscaling.DescribeScalingActivities", {
    AutoScalingGroupName: "fleet",
  });
  return Activities as JsonObject[];
}

export const complete = (world: World, InstanceId: string, LifecycleActionResult = "CONTINUE") =>
  world.call("autoscaling.CompleteLifecycleAction", {
    AutoScalingGroupName: "fleet",
    LifecycleHookName: HOOK,
    InstanceId,
    LifecycleActionResult,
  });

/** Lets every instance that waits through its launch hook. */
export async function admitAll(world: World): Promise<void> {
  for (const member of await members(world)) {
    if (member.LifecycleState === "Pending:Wait") await complete(world, member.InstanceId);
  }
}

/** A group of two instances that serve, both healthy in the target group. */
export async function serving(world: World, more: JsonObject = {}): Promise<MemberSeen[]> {
  await createGroup(world, more);
  await world.clock.advance(10_000);
  await admitAll(world);
  await world.clock.advance(20_000);
  return members(world);
}

export async function targetStates(world: World): Promise<Record<string, string>> {
  const { TargetHealthDescriptions } = await world.call("elasticloadbalancing.DescribeTargetHealth", {
    TargetGroupArn: TARGETS,
  });
  return Object.fromEntries(
    (TargetHealthDescriptions as JsonObject[]).map((one) => {
      const target = one.Target as JsonObject;
      const health = one.TargetHealth as JsonObject;
      return [String(target.Id), `${health.State}${health.Reason ? ` ${health.Reason}` : ""}`];
    }),
  );
}

export const published = (world: World, detailType: string): Published[] =>
  world.events.filter((event) => event.detailType === detailType);
