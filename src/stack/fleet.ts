import { groupName, LAUNCH_HOOK, STACK_PARAMETERS } from "../../contract/names.ts";
import { HOOK_TIMEOUT_SECONDS } from "../../contract/numbers.ts";
import type { StackAssets, StackConfig } from "./config.ts";
import { getAtt, ref } from "./intrinsics.ts";
import { loadBalancerIds } from "./load-balancer.ts";
import { functionIds, ID } from "./logical-ids.ts";
import { cacheClusterId } from "./memcached.ts";
import type { Network } from "./network.ts";
import { desiredStateIds } from "./parameters.ts";
import { tags } from "./tags.ts";
import { type Resource, type Resources, resource } from "./types.ts";
import { userData } from "./user-data.ts";

/** The listeners: how one is made, and the group that keeps their number. */
export function fleet(config: StackConfig, assets: StackAssets, network: Network): Resources {
  return {
    [ID.launchTemplate]: launchTemplate(config, assets),
    [ID.group]: group(config, network),
  };
}

function launchTemplate(config: StackConfig, assets: StackAssets): Resource {
  const name = `${config.stackName}-listener`;
  const tagged = (ResourceType: string) => ({ ResourceType, Tags: tags(config, name) });
  return resource("AWS::EC2::LaunchTemplate", {
    LaunchTemplateData: {
      ImageId: ref(STACK_PARAMETERS.imageId),
      InstanceType: config.instanceType,
      IamInstanceProfile: { Arn: getAtt(ID.instanceProfile, "Arn") },
      UserData: userData(config, assets),
      // IMDSv2 only, and no further than the instance itself.
      MetadataOptions: { HttpEndpoint: "enabled", HttpTokens: "required", HttpPutResponseHopLimit: 1 },
      // Size is the image's own: a smaller one would be refused.
      BlockDeviceMappings: [
        {
          DeviceName: ref(STACK_PARAMETERS.rootDevice),
          Ebs: { Encrypted: true, VolumeType: "gp3", DeleteOnTermination: true },
        },
      ],
      // A boot that failed powers the machine off, and the group replaces what has ended.
      InstanceInitiatedShutdownBehavior: "terminate",
      // No key pair and no SSH: people come through Session Manager.
      NetworkInterfaces: [
        {
          DeviceIndex: 0,
          AssociatePublicIpAddress: true,
          DeleteOnTermination: true,
          Groups: [ref(ID.listenerSecurityGroup)],
        },
      ],
      TagSpecifications: [tagged("instance"), tagged("volume"), tagged("network-interface")],
    },
    TagSpecifications: [{ ResourceType: "launch-template", Tags: tags(config, name) }],
  });
}

function group(config: StackConfig, network: Network): Resource {
  const listenerTags = tags(config, `${config.stackName}-listener`);
  return resource(
    "AWS::AutoScaling::AutoScalingGroup",
    {
      // Named: the rule, the gate's policy and the gate itself know the name before the group exists.
      AutoScalingGroupName: groupName(config.stackName),
      MinSize: String(config.size),
      // Room for a whole second set: replacements start before what they replace ends.
      MaxSize: String(2 * config.size),
      // No DesiredCapacity: the group begins at MinSize, and no later update of the stack undoes what a person scaled.
      VPCZoneIdentifier: network.publicSubnets,
      LaunchTemplate: {
        LaunchTemplateId: ref(ID.launchTemplate),
        // Not the latest: a new version reaches the fleet by instance refresh, which moves this parameter at its end.
        Version: ref(STACK_PARAMETERS.servingTemplateVersion),
      },
      TargetGroupARNs: [ref(loadBalancerIds(config).targetGroup)],
      HealthCheckType: "ELB",
      // The hook holds an instance back until it answers, so none needs grace after it.
      HealthCheckGracePeriod: 0,
      // An unhealthy node stays until its replacement has passed the gate: a fault of all nodes ends none.
      InstanceMaintenancePolicy: { MinHealthyPercentage: 100, MaxHealthyPercentage: 200 },
      // Part of the group: a hook of its own would come after the first instances.
      LifecycleHookSpecificationList: [
        {
          LifecycleHookName: LAUNCH_HOOK,
          LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
          HeartbeatTimeout: HOOK_TIMEOUT_SECONDS,
          DefaultResult: "ABANDON",
        },
      ],
      Tags: listenerTags.map((tag) => ({ ...tag, PropagateAtLaunch: true })),
    },
    { DependsOn: groupWaitsFor(config, network) },
  );
}

/** What must work before the first instance starts, and until the last one has ended. No reference says so. */
const groupWaitsFor = (config: StackConfig, network: Network): readonly string[] => [
  // Packages, activation and the AWS APIs are reached through the internet gateway.
  ...network.internet,
  // A target that no listener forwards to is `unused`, which health checks of type ELB take for unhealthy.
  loadBalancerIds(config).listener,
  ID.ingressFromLoadBalancer,
  ID.ingressFromProbe,
  // What a boot reads, and where it writes why it failed.
  cacheClusterId(config),
  ...desiredStateIds(config),
  ID.bootLogGroup,
  // Who completes the lifecycle action: at once by the rule, within the minute by the schedule.
  ID.launchRule,
  ID.launchPermission,
  ID.scheduleRule,
  ID.schedulePermission,
  ID.probeDenial,
  ID.failedEventsPolicy,
  functionIds("launch-gate").invokeConfig,
  functionIds("reconciler").invokeConfig,
  // Who tells the instances where memcached is.
  ID.subscription,
  functionIds("endpoint-sync").invokeConfig,
];
