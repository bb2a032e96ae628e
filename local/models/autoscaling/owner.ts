import { Fault, type JsonObject, type ResourceOwner } from "../../ports.ts";
import { objects, text } from "../json.ts";
import { customNamed, generatedName } from "../naming.ts";
import type { Group } from "./group.ts";
import type { Scaling } from "./scaling.ts";
import { hookOf, settingsOf } from "./settings.ts";

const hooksOf = (properties: JsonObject) =>
  objects(properties, "LifecycleHookSpecificationList").map((one) => hookOf(one));

function refuseUnmodelled(properties: JsonObject): void {
  for (const name of ["LaunchConfigurationName", "InstanceId", "MixedInstancesPolicy", "LoadBalancerNames"]) {
    if (properties[name] !== undefined)
      throw new Error(`${name} is not modelled: use LaunchTemplate and TargetGroupARNs`);
  }
}

function refuseTaken(group: Group, stackName: string, logicalId: string): void {
  const { origin, name } = group;
  if (origin.stackName === stackName && origin.logicalId === logicalId) throw new Error(customNamed(name));
  throw new Fault(
    "AlreadyExists",
    `AlreadyExists: AutoScalingGroup by this name already exists - A group with the name ${name} already exists`,
  );
}

/** Owner of AWS::AutoScaling::AutoScalingGroup; a group counts as created before its instances are. */
export function groupOwner(scaling: Scaling): ResourceOwner {
  return {
    async create({ stackName, logicalId, properties }) {
      refuseUnmodelled(properties);
      const name =
        text(properties, "AutoScalingGroupName") ??
        generatedName(scaling.around.ports, stackName, logicalId, 255);
      const taken = scaling.find(name);
      if (taken) refuseTaken(taken, stackName, logicalId);
      scaling.create(name, settingsOf(properties), hooksOf(properties), { stackName, logicalId });
      return { physicalId: name, attributes: { AutoScalingGroupName: name } };
    },
    async update(physicalId, { properties, previous }) {
      refuseUnmodelled(properties);
      const group = scaling.group(physicalId);
      // A property that left the template falls back to its default; the desired capacity stays.
      const settings = settingsOf(
        {
          TargetGroupARNs: [],
          HealthCheckType: "EC2",
          HealthCheckGracePeriod: 0,
          InstanceMaintenancePolicy: {},
          Tags: [],
          ...properties,
        },
        group.settings,
      );
      for (const hook of hooksOf(previous)) group.hooks.delete(hook.name);
      for (const hook of hooksOf(properties)) group.hooks.set(hook.name, hook);
      scaling.change(group, settings);
      return { attributes: { AutoScalingGroupName: physicalId } };
    },
    async delete(physicalId) {
      const group = scaling.find(physicalId);
      if (group) await scaling.delete(group);
    },
    replaces: (previous, properties) =>
      text(previous, "AutoScalingGroupName") !== text(properties, "AutoScalingGroupName"),
  };
}
