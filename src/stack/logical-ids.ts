import type { LambdaName } from "./config.ts";

/**
 * Logical ids that more than one file of the template refers to. CloudFormation replaces what changes its logical
 * id, so none of these may be renamed once stacks exist.
 */
export const ID = {
  vpc: "Vpc",
  loadBalancerSecurityGroup: "LoadBalancerSecurityGroup",
  listenerSecurityGroup: "ListenerSecurityGroup",
  probeSecurityGroup: "PortProbeSecurityGroup",
  memcachedSecurityGroup: "MemcachedSecurityGroup",
  ingressFromLoadBalancer: "ListenerIngressFromLoadBalancer",
  ingressFromProbe: "ListenerIngressFromPortProbe",
  topic: "CacheTopic",
  topicPolicy: "CacheTopicPolicy",
  failedEvents: "FailedEvents",
  failedEventsPolicy: "FailedEventsPolicy",
  railgunHost: "RailgunHost",
  settings: "ListenerSettings",
  mapFile: "ListenerMap",
  document: "ConvergeDocument",
  bootLogGroup: "BootLogGroup",
  instanceRole: "InstanceRole",
  instanceProfile: "InstanceProfile",
  probeDenial: "PortProbeCodeDenial",
  launchTemplate: "LaunchTemplate",
  group: "ListenerGroup",
  launchRule: "LaunchRule",
  launchPermission: "LaunchPermission",
  scheduleRule: "ScheduleRule",
  schedulePermission: "SchedulePermission",
  topicPermission: "CacheTopicPermission",
  subscription: "CacheTopicSubscription",
  alarmTopic: "AlarmTopic",
  dashboard: "Dashboard",
} as const;

const STEMS: Readonly<Record<LambdaName, string>> = {
  "launch-gate": "LaunchGate",
  "port-probe": "PortProbe",
  "endpoint-sync": "EndpointSync",
  reconciler: "Reconciler",
};

export interface FunctionIds {
  readonly function: string;
  readonly role: string;
  readonly logGroup: string;
  readonly invokeConfig: string;
}

export function functionIds(name: LambdaName): FunctionIds {
  const stem = STEMS[name];
  return {
    function: stem,
    role: `${stem}Role`,
    logGroup: `${stem}LogGroup`,
    invokeConfig: `${stem}InvokeConfig`,
  };
}
