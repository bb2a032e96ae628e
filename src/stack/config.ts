import type { PackageSource } from "../../contract/package-source.ts";

export const LAMBDAS = ["launch-gate", "port-probe", "endpoint-sync", "reconciler"] as const;
export type LambdaName = (typeof LAMBDAS)[number];

/** A VPC of the operator's own, with the subnets to use; each list sorted, so that its order means nothing. */
export interface OwnNetwork {
  readonly vpcId: string;
  readonly publicSubnetIds: readonly string[];
  readonly privateSubnetIds: readonly string[];
}

/** Everything that decides what the template says. Zone names and the image are stack parameters instead. */
export interface StackConfig {
  readonly stackName: string;
  /** IPv4, /16 to a prefix that leaves a /24 for each subnet. */
  readonly vpcCidr: string;
  /** Undefined: the stack makes its network, of `vpcCidr`. */
  readonly ownNetwork?: OwnNetwork | undefined;
  /** 2 to 4. */
  readonly zoneCount: number;
  readonly nat: "none" | "single" | "per-az";
  /** Who may connect to 2408 on the load balancer: IPv4 ranges, sorted. */
  readonly allowedCidrs: readonly string[];
  readonly instanceType: string;
  /** Instances, at least 2. */
  readonly size: number;
  readonly memcachedNodeType: string;
  /** At least 2, at most 40. */
  readonly memcachedNodes: number;
  /** Engine version, for example 1.6.22. */
  readonly memcachedVersion: string;
  readonly packageSource: PackageSource;
  /** Further settings of the listener, by key. */
  readonly listenerSettings: Readonly<Record<string, string>>;
  /** Lines of the listener's map of hosts; empty for the package's own. */
  readonly mapFile: string;
  /** One Elastic IP for each zone of the load balancer, for its whole life. */
  readonly elasticIps: boolean;
  readonly tags: Readonly<Record<string, string>>;
  /** Topic that alarms go to; empty for none. */
  readonly alarmTopicArn: string;
  /** Address that a topic of the stack's own sends alarms to; empty for none. */
  readonly alarmEmail: string;
  /** Age of the token, in days, from which the alarm is raised. */
  readonly tokenAgeAlarmDays: number;
  /** ARN of the policy that bounds every role of the stack; empty for none. */
  readonly permissionsBoundary: string;
}

/** What the build made and the template refers to. */
export interface StackAssets {
  /** S3 key of each Lambda's zip, named by its content. */
  readonly lambdaKeys: Readonly<Record<LambdaName, string>>;
  /** Base64 of the first part of user data, which unpacks the instance's files (built from `instance/`). */
  readonly instancePayload: string;
}
