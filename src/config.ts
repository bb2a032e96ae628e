import type { Inputs } from "./inputs.ts";
import type { StackConfig } from "./stack/config.ts";

/** Days after which the token's age raises the alarm when max-token-age-days does not say. */
const TOKEN_AGE_DAYS = 365;

/** The part of the inputs that decides the template. */
export function stackConfig(inputs: Inputs): StackConfig {
  return {
    stackName: inputs.stackName,
    vpcCidr: inputs.vpcCidr,
    ownNetwork: inputs.ownNetwork,
    zoneCount: inputs.zones.count,
    nat: inputs.nat,
    allowedCidrs: inputs.allowedCidrs,
    instanceType: inputs.instanceType,
    size: inputs.size,
    memcachedNodeType: inputs.memcachedNodeType,
    memcachedNodes: inputs.memcachedNodes,
    memcachedVersion: inputs.memcachedVersion,
    packageSource: inputs.packageSource,
    listenerSettings: inputs.listenerSettings,
    mapFile: inputs.mapFile,
    elasticIps: inputs.elasticIps,
    tags: inputs.tags,
    alarmTopicArn: inputs.alarmTopicArn,
    alarmEmail: inputs.alarmEmail,
    permissionsBoundary: inputs.permissionsBoundary,
    tokenAgeAlarmDays: inputs.maxTokenAgeDays || TOKEN_AGE_DAYS,
  };
}
