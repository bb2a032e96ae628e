/**
 * Seams of the local cloud. The models (`models/`) are plain state machines that know only these ports;
 * the gateway puts HTTP before them, the instances and the load balancer put processes behind them.
 */
import type { Clock } from "../contract/clock.ts";
import type { ProbeState } from "../contract/probe.ts";

/** An EC2 instance as the machine that plays it sees it. */
export interface LaunchedInstance {
  readonly instanceId: string;
  readonly region: string;
  readonly accountId: string;
  readonly zone: string;
  readonly subnetId: string;
  readonly privateIp: string;
  readonly imageId: string;
  readonly instanceType: string;
  /** Decoded from base64; may be compressed. */
  readonly userData: Uint8Array;
  /** Ids of the security groups of its network interface. */
  readonly securityGroups: readonly string[];
  /** Name of the instance profile's role. */
  readonly roleName: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

export type ScriptResult =
  | { readonly kind: "exited"; readonly status: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: "timed-out"; readonly stdout: string; readonly stderr: string }
  | { readonly kind: "unreachable" };

/** What plays the instances: processes on loopback addresses, booted machines, or a model of them. */
export interface Machines {
  /** Starts the machine; its boot goes on in the background. */
  powerOn(instance: LaunchedInstance): void;
  /** Ends everything the machine runs; resolves when nothing of it is left. */
  powerOff(instanceId: string): Promise<void>;
  /** Whether the machine's agent for Run Command is connected. */
  agentOnline(instanceId: string): boolean;
  /** Runs a shell script as Run Command does, as root of that machine. */
  run(instanceId: string, script: string, timeoutMillis: number): Promise<ScriptResult>;
  consoleOutput(instanceId: string): string;
  /** Called when a machine powers itself off. */
  onPoweredOff(listener: (instanceId: string) => void): void;
}

/** One TCP connect, as a health check makes it. */
export interface Prober {
  connect(host: string, port: number, timeoutMillis: number): Promise<ProbeState>;
}

export interface CacheNodeAddress {
  readonly clusterId: string;
  /** `0001` and up. */
  readonly nodeId: string;
  readonly host: string;
  readonly port: number;
}

/** What plays the nodes of a cache cluster. */
export interface CacheNodes {
  /** `securityGroups`: ids of those that the cluster is in. */
  start(node: CacheNodeAddress, securityGroups: readonly string[]): Promise<void>;
  stop(node: CacheNodeAddress): Promise<void>;
}

/** Where the models publish what AWS would publish. */
export interface Events {
  /** To EventBridge's default bus. */
  putEvent(event: {
    source: string;
    detailType: string;
    resources: readonly string[];
    detail: Readonly<Record<string, unknown>>;
  }): void;
  /** To an SNS topic. */
  notify(topicArn: string, subject: string, message: string): void;
}

/** A target group's healthy targets, for whatever forwards connections to them. */
export interface Backends {
  /** Connections may go to `healthy` (all targets when none is healthy: the load balancer fails open). */
  update(targetGroupArn: string, healthy: readonly { host: string; port: number }[]): void;
  /** Ends the connections that still run to a target. */
  terminate(targetGroupArn: string, target: { host: string; port: number }): void;
}

/** Random identifiers, injected so that a simulation can repeat them. */
export interface Ids {
  /** `digits` hexadecimal digits. */
  hex(digits: number): string;
  uuid(): string;
}

/** Addresses of the emulated networks: each VPC of a local cloud lies in a 127.N.0.0/16 of its own. */
export interface Addresses {
  /** `10.240.2.10` of that VPC as the address that processes here can bind, `127.N.2.10`. */
  toLocal(vpcId: string, address: string): string;
}

export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly machines: Machines;
  readonly prober: Prober;
  readonly cacheNodes: CacheNodes;
  readonly events: Events;
  readonly backends: Backends;
  readonly addresses: Addresses;
  readonly accountId: string;
  readonly region: string;
  /** Multiplies the durations that AWS spends on making things (an instance pending, a cache node creating). */
  readonly pace: number;
}

/** What a request is answered with when AWS would refuse it. */
export class Fault extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export type Json = string | number | boolean | null | undefined | Date | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/**
 * One API operation in the shapes of the AWS SDK: input and output as the JavaScript SDK has them.
 * Throws a Fault for what AWS refuses.
 */
export type Operation = (input: JsonObject) => JsonObject | Promise<JsonObject>;
/** By `service.Action`, service as in the credential scope: `autoscaling.DescribeAutoScalingGroups`. */
export type Operations = Readonly<Record<string, Operation>>;

/** A resource as CloudFormation hands it over: intrinsic functions resolved, shapes as in the template reference. */
export interface ResourceRequest {
  readonly stackName: string;
  readonly logicalId: string;
  readonly properties: JsonObject;
}

/**
 * Owner of one CloudFormation resource type. A thrown Error is a failure of the resource, its message the reason.
 * `attributes` are what Fn::GetAtt answers; `Ref` answers the physical id.
 */
export interface ResourceOwner {
  create(request: ResourceRequest): Promise<{ physicalId: string; attributes: JsonObject }>;
  update(
    physicalId: string,
    request: ResourceRequest & { readonly previous: JsonObject },
  ): Promise<{ attributes: JsonObject }>;
  delete(physicalId: string, properties: JsonObject): Promise<void>;
  /** Whether this change of properties makes CloudFormation replace the resource, by the template reference. */
  replaces(previous: JsonObject, properties: JsonObject): boolean;
}
/** By type: `AWS::AutoScaling::AutoScalingGroup`. */
export type ResourceOwners = Readonly<Record<string, ResourceOwner>>;

/**
 * What the emulator made and a model must know: launch templates, load balancers, target groups, listeners, subnets.
 * Told after each create, update and delete (`properties` undefined).
 */
export interface ResourceNotice {
  readonly type: string;
  readonly physicalId: string;
  readonly attributes: JsonObject;
  readonly properties: JsonObject | undefined;
}

/** The models behind one local cloud. */
export interface Models {
  readonly operations: Operations;
  readonly owners: ResourceOwners;
  /** Types of which notices are wanted. */
  readonly noticed: readonly string[];
  notice(notice: ResourceNotice): void;
  /** Makes EC2 say that the instance was launched so many milliseconds earlier. */
  age(instanceId: string, millis: number): void;
  /** Ends all timers and machines. */
  close(): Promise<void>;
}
