import type { AutoScalingGroup, Instance as GroupMember } from "@aws-sdk/client-auto-scaling";
import { OUTPUTS, stackParameters } from "../../contract/names.ts";
import { DescribeInstancesCommand } from "../aws/ec2.ts";
import { DescribeCacheClustersCommand } from "../aws/elasticache.ts";
import { isNamed } from "../aws/failures.ts";
import { DescribeTargetHealthCommand } from "../aws/load-balancing.ts";
import { GetParameterCommand } from "../aws/ssm.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { readGroup } from "./group.ts";
import { probe } from "./probe.ts";
import type { FleetInstance, FleetState } from "./state.ts";

/** The value of one of the stack's outputs. */
export function output(stack: Stack, name: keyof typeof OUTPUTS): string {
  const value = stack.outputs[OUTPUTS[name]];
  if (value) return value;
  throw new AppError(
    "stack.failed-state",
    `stack ${stack.name} (${stack.status.name}) has no output ${OUTPUTS[name]}; deploy it again`,
  );
}

/** A fleet, and the group that it was read from. */
export interface FleetLook {
  readonly group: AutoScalingGroup;
  readonly state: FleetState;
}

/**
 * Reads the fleet of a stack as it is now. The number of calls does not grow with the fleet up to 200 instances.
 * `connects`: as in `probe`.
 */
export async function readFleet(
  { aws }: Pick<Runtime, "aws">,
  stack: Stack,
  { connects }: { readonly connects?: number } = {},
): Promise<FleetLook> {
  // All of them first: one that is missing ends this before anything is under way.
  const groupName = output(stack, "groupName");
  const [targetGroup, cluster, portProbe] = [
    output(stack, "targetGroupArn"),
    output(stack, "cacheCluster"),
    output(stack, "portProbe"),
  ];
  const [{ group, members, addresses, ports }, targets, cache, servers] = await Promise.all([
    readMembers(aws, stack.name, { groupName, portProbe, connects }),
    readTargets(aws, targetGroup),
    readCache(aws, cluster),
    readServers(aws, stack.name),
  ]);
  const instances = members.map((member): FleetInstance => {
    const id = member.InstanceId ?? "";
    const address = addresses.get(id) ?? "";
    return {
      id,
      zone: member.AvailabilityZone ?? "",
      address,
      lifecycle: member.LifecycleState ?? "",
      health: member.HealthStatus ?? "",
      target: targets.get(id) ?? "not registered",
      port: ports.get(address) ?? "not asked",
      templateVersion: member.LaunchTemplate?.Version ?? "",
    };
  });
  const size = group.DesiredCapacity ?? 0;
  return { group, state: { size, instances, ...cache, servers } };
}

interface Members {
  readonly group: AutoScalingGroup;
  /** By id, sorted. */
  readonly members: readonly GroupMember[];
  /** By id. */
  readonly addresses: ReadonlyMap<string, string>;
  /** By address: of those in service. */
  readonly ports: Awaited<ReturnType<typeof probe>>;
}

/** Three calls, each of which needs what the one before answers; the last takes longest. */
async function readMembers(
  aws: Runtime["aws"],
  stackName: string,
  {
    groupName,
    portProbe,
    connects,
  }: { readonly groupName: string; readonly portProbe: string; readonly connects: number | undefined },
): Promise<Members> {
  const group = await readGroup({ aws }, stackName);
  if (!group) {
    const message = `Auto Scaling group ${groupName} is gone; deploy the stack under another name`;
    throw new AppError("fleet.not-right", message);
  }
  const members = [...(group.Instances ?? [])].sort((a, b) =>
    (a.InstanceId ?? "") < (b.InstanceId ?? "") ? -1 : 1,
  );
  const addresses = await readAddresses(aws, members);
  const hosts = members
    .filter(({ LifecycleState }) => LifecycleState === "InService")
    .map(({ InstanceId }) => addresses.get(InstanceId ?? "") ?? "")
    .filter(Boolean);
  return { group, members, addresses, ports: await probe(aws, portProbe, hosts, connects) };
}

/** State of each target by instance, with its reason unless it is healthy. */
export async function readTargets(aws: Runtime["aws"], arn: string): Promise<ReadonlyMap<string, string>> {
  const client = await aws.loadBalancing();
  const reply = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: arn }));
  return new Map(
    (reply.TargetHealthDescriptions ?? []).map(({ Target, TargetHealth }) => {
      const { State = "unknown", Reason } = TargetHealth ?? {};
      return [Target?.Id ?? "", Reason ? `${State} (${Reason})` : State];
    }),
  );
}

/** Of all instances, wherever EC2 puts them: each reservation holds those of one launch. */
export async function readAddresses(
  aws: Runtime["aws"],
  members: readonly Pick<GroupMember, "InstanceId">[],
): Promise<ReadonlyMap<string, string>> {
  const ids = members.map(({ InstanceId }) => InstanceId ?? "").filter(Boolean);
  const addresses = new Map<string, string>();
  if (ids.length === 0) return addresses;
  const client = await aws.ec2();
  let token: string | undefined;
  do {
    // A filter, because naming an id that has just gone is an error.
    const page = await client.send(
      new DescribeInstancesCommand({
        Filters: [{ Name: "instance-id", Values: ids }],
        ...(token && { NextToken: token }),
      }),
    );
    for (const { InstanceId, PrivateIpAddress } of (page.Reservations ?? []).flatMap(
      (one) => one.Instances ?? [],
    )) {
      addresses.set(InstanceId ?? "", PrivateIpAddress ?? "");
    }
    token = page.NextToken;
  } while (token);
  return addresses;
}

async function readCache(
  aws: Runtime["aws"],
  id: string,
): Promise<Pick<FleetState, "cacheNodes" | "cacheSize">> {
  const client = await aws.elastiCache();
  const reply = await client.send(
    new DescribeCacheClustersCommand({ CacheClusterId: id, ShowCacheNodeInfo: true }),
  );
  const cluster = reply.CacheClusters?.[0];
  // As endpoint-sync decides it: a node that reboots stays listed.
  const nodes = (cluster?.CacheNodes ?? []).filter(
    ({ CacheNodeStatus, Endpoint }) =>
      Endpoint?.Address && !["creating", "deleting"].includes(CacheNodeStatus ?? ""),
  );
  return {
    cacheNodes: nodes.map(({ Endpoint }) => `${Endpoint?.Address}:${Endpoint?.Port}`).sort(),
    cacheSize: cluster?.NumCacheNodes ?? 0,
  };
}

async function readServers(aws: Runtime["aws"], stackName: string): Promise<readonly string[]> {
  const client = await aws.ssm();
  try {
    const { Parameter } = await client.send(
      new GetParameterCommand({ Name: stackParameters(stackName).servers }),
    );
    return (Parameter?.Value ?? "").split(/\s+/).filter(Boolean).sort();
  } catch (error) {
    if (isNamed(error, "ParameterNotFound")) return [];
    throw error;
  }
}
