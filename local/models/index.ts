import type { Models, Ports, ResourceNotice } from "../ports.ts";
import { groupOperations, hookOperations, memberOperations } from "./autoscaling/change.ts";
import { describeOperations } from "./autoscaling/describe.ts";
import { groupOwner } from "./autoscaling/owner.ts";
import { refreshOperations } from "./autoscaling/refresh-operations.ts";
import { Scaling } from "./autoscaling/scaling.ts";
import { accountOperations } from "./ec2/account.ts";
import { Instances } from "./ec2/instances.ts";
import { LaunchTemplates } from "./ec2/launch-templates.ts";
import { Network } from "./ec2/network.ts";
import { offeringOperations } from "./ec2/offerings.ts";
import { instanceOperations } from "./ec2/operations.ts";
import { Vpcs } from "./ec2/vpcs.ts";
import { Clusters } from "./elasticache/clusters.ts";
import { clusterOperations } from "./elasticache/operations.ts";
import { clusterOwner } from "./elasticache/owner.ts";
import { targetOperations } from "./elb/operations.ts";
import { TargetGroups } from "./elb/target-groups.ts";
import { Agents } from "./ssm/agents.ts";
import { Commands } from "./ssm/commands.ts";
import { Documents } from "./ssm/documents.ts";
import { commandOperations } from "./ssm/operations.ts";
import { Timers } from "./timers.ts";

/**
 * The AWS services that have a life of their own, as state machines on the ports' clock and ids. All state is in
 * what is returned: two sets of models know nothing of each other. Rules and their sources: MODELS.md.
 */
export function createModels(ports: Ports): Models {
  const timers = new Timers(ports.clock);
  const network = new Network(ports);
  const templates = new LaunchTemplates();
  const instances = new Instances(ports, timers, network, templates);
  const targets = new TargetGroups(ports, timers);
  const scaling = new Scaling({ ports, timers, instances, network, templates, targets });
  const clusters = new Clusters(ports, timers, network);
  const documents = new Documents(ports);
  const agents = new Agents(ports, instances);
  const commands = new Commands(ports, timers, agents, documents);
  instances.onState(({ machine, state }) => {
    if (state === "terminated") targets.forget(machine.instanceId);
  });

  const vpcs = new Vpcs(ports, network);
  const notices: Readonly<Record<string, (notice: ResourceNotice) => void>> = {
    ...vpcs.notices(),
    "AWS::EC2::Subnet": (notice) => network.notice(notice),
    "AWS::EC2::LaunchTemplate": (notice) => templates.notice(notice),
    "AWS::IAM::InstanceProfile": (notice) => templates.noticeProfile(notice),
    "AWS::ElasticLoadBalancingV2::TargetGroup": (notice) => targets.noticeGroup(notice),
    "AWS::ElasticLoadBalancingV2::Listener": (notice) => targets.noticeListener(notice),
    "AWS::ElastiCache::SubnetGroup": (notice) => clusters.noticeSubnetGroup(notice),
  };

  return {
    operations: {
      ...instanceOperations(ports, instances),
      ...offeringOperations(ports),
      ...vpcs.operations(),
      ...accountOperations(),
      ...describeOperations(scaling),
      ...groupOperations(scaling),
      ...memberOperations(scaling),
      ...hookOperations(scaling),
      ...refreshOperations(scaling),
      ...targetOperations(targets, instances),
      ...clusterOperations(clusters),
      ...commandOperations(ports, commands),
      ...agents.operations(),
      ...documents.operations(),
    },
    owners: {
      "AWS::AutoScaling::AutoScalingGroup": groupOwner(scaling),
      "AWS::ElastiCache::CacheCluster": clusterOwner(clusters),
      "AWS::SSM::Document": documents.owner(),
    },
    noticed: Object.keys(notices),
    notice: (notice) => notices[notice.type]?.(notice),
    age: (instanceId, millis) => instances.age(instanceId, millis),
    async close() {
      timers.close();
      await Promise.all([instances.close(), clusters.close()]);
    },
  };
}
