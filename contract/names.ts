/** Names that the Action, the Lambdas, the template and the instances must agree on. */

export const PRODUCT = "railgun-ha";

/** Tag on everything that belongs to a stack; its value is the stack's name. */
export const STACK_TAG = "railgun-ha:stack";
/** Tag of the stack itself: content hash of its template. */
export const TEMPLATE_TAG = "railgun-ha:template";
/** Tag of the stack itself: hash of the resolved stack parameters. */
export const PARAMETERS_TAG = "railgun-ha:parameters";
/** Tag of the stack itself: the range of its network, which cannot be changed. */
export const NETWORK_TAG = "railgun-ha:network";
/** Tag of the stack itself: version of this product that deployed it last. */
export const VERSION_TAG = "railgun-ha:version";

export const LAUNCH_HOOK = "railgun-ha-launch";

/**
 * Labels on the versions of the activation token; nobody reads the token without one. `unfinished` is on the version
 * that a rotation leaves, from when its labels move until its nodes have followed: while it is there, nodes may still
 * run that version.
 */
export const TOKEN_LABELS = {
  current: "current",
  previous: "previous",
  pending: "pending",
  unfinished: "unfinished",
} as const;

export interface StackParameters {
  /** Path under which all parameters of the stack lie. */
  readonly prefix: string;
  /** SecureString, always read by label. */
  readonly token: string;
  /** Written by endpoint-sync: `host:port` separated by spaces, sorted. */
  readonly servers: string;
  /** Written by CloudFormation: the address that Cloudflare connects to. */
  readonly host: string;
  /** Further listener settings as a JSON object, optional. */
  readonly settings: string;
  /** The listener's map of hosts to addresses, optional. */
  readonly mapFile: string;
  /** Lock of whoever changes the fleet. */
  readonly lock: string;
  /** While it says so the reconciler changes nothing. */
  readonly pause: string;
  /** There while the group has yet to follow a size that was made smaller. */
  readonly shrink: string;
}

export function stackParameters(stackName: string): StackParameters {
  const prefix = `/${PRODUCT}/${stackName}`;
  return {
    prefix,
    token: `${prefix}/activation-token`,
    servers: `${prefix}/memcached-servers`,
    host: `${prefix}/railgun-host`,
    settings: `${prefix}/settings`,
    mapFile: `${prefix}/map-file`,
    lock: `${prefix}/lock`,
    pause: `${prefix}/pause`,
    shrink: `${prefix}/shrink`,
  };
}

/** Name of the Auto Scaling group: explicit, because its rule, hook consumer and policies are made before it. */
export const groupName = (stackName: string): string => `${stackName}-listeners`;

/** Process of the group that is suspended while the breaker is open. */
export const LAUNCH_PROCESS = "Launch";
/** What ends an instance that is one too many. */
export const TERMINATE_PROCESS = "Terminate";
/**
 * All that the reconciler suspends after failed launches. With Launch alone Auto Scaling goes on ending unhealthy
 * instances without replacing them (EC2 Auto Scaling, "How suspended processes affect other processes"). With Terminate
 * left, launches that are still on their way make the group larger than it is to be, and unhealthy instances may be
 * what it takes away for that.
 */
export const BREAKER_PROCESSES: readonly string[] = ["ReplaceUnhealthy", TERMINATE_PROCESS, LAUNCH_PROCESS];

/** Log group to which an instance writes why its boot failed; the stream is the instance's id. */
export const bootLogGroup = (stackName: string): string => `/${PRODUCT}/${stackName}/boot`;

/** Environment of the Lambdas, as the template sets it and the handlers read it. */
export const ENV = {
  stackName: "STACK_NAME",
  groupName: "GROUP_NAME",
  hookName: "HOOK_NAME",
  portProbe: "PORT_PROBE_FUNCTION",
  launchGate: "LAUNCH_GATE_FUNCTION",
  endpointSync: "ENDPOINT_SYNC_FUNCTION",
  vpcCidr: "VPC_CIDR",
  cacheTopic: "CACHE_TOPIC_ARN",
  document: "CONVERGE_DOCUMENT",
} as const;

/** Keys of the template's Outputs section. */
export const OUTPUTS = {
  loadBalancerDnsName: "LoadBalancerDnsName",
  groupName: "AutoScalingGroupName",
  targetGroupArn: "TargetGroupArn",
  cacheCluster: "CacheClusterId",
  portProbe: "PortProbeFunction",
  launchGate: "LaunchGateFunction",
  endpointSync: "EndpointSyncFunction",
  reconciler: "ReconcilerFunction",
  launchRule: "LaunchRule",
  scheduleRule: "ScheduleRule",
  document: "ConvergeDocument",
  launchTemplate: "LaunchTemplateId",
  launchTemplateVersion: "LaunchTemplateLatestVersion",
} as const;

/** Names of the template's parameters. */
export const STACK_PARAMETERS = {
  zones: "ZoneNames",
  imageId: "ImageId",
  rootDevice: "RootDeviceName",
  artifactsBucket: "ArtifactsBucket",
  servingTemplateVersion: "ServingTemplateVersion",
  vpcCidr: "VpcCidr",
} as const;
