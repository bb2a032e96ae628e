import type { Inputs } from "./inputs.ts";
import type { StackConfig } from "./stack/config.ts";

/** The part of the inputs that decides the template. */
export function stackConfig(inputs: Inputs): StackConfig {
  return {
    stackName: inputs.stackName,
    vpcCidr: inputs.vpcCidr,
    zoneCount: inputs.zones.count,
    nat: inputs.nat,
    allowedCidrs: inputs.allowedCidrs,
    instanceType: inputs.instanceType,
    size: inputs.size,
    memcachedNodeType: inputs.memcachedNodeType,
    memcachedNodes: inputs.memcachedNodes,
    memcachedVersion: inputs.memcachedVersion,
    packageSource: inputs.packageSource,
    elasticIps: inputs.elasticIps,
    tags: inputs.tags,
  };
}
