import { createHash } from "node:crypto";
import type { StackConfig } from "./config.ts";
import { accountId, ref } from "./intrinsics.ts";
import { ID } from "./logical-ids.ts";
import { type Network, zone } from "./network.ts";
import { tags } from "./tags.ts";
import { DELETED_WITH_STACK, type Resources, resource } from "./types.ts";

export const MEMCACHED_PORT = 11211;
const SUBNET_GROUP = "CacheSubnetGroup";
const FAMILIES = ["memcached1.4", "memcached1.5", "memcached1.6"];

/**
 * Parameter group family of an engine version: `memcached1.6` for 1.6.22.
 * @throws Error for a version of no known family.
 */
export function cacheFamily(version: string): string {
  const family = FAMILIES.find((name) => `memcached${version}.`.startsWith(`${name}.`));
  if (family === undefined) {
    throw new Error(
      `memcached version "${version}" has no parameter group family, use one of 1.4, 1.5 or 1.6`,
    );
  }
  return family;
}

/**
 * Logical id of the cluster. CloudFormation cannot change the node type of a memcached cluster, and a change of the
 * engine's version loses the cache anyway: with both in the id a changed one is a new cluster, made before the old
 * one goes (AWS::ElastiCache::CacheCluster, template reference).
 */
export function cacheClusterId(config: StackConfig): string {
  const key = `${config.memcachedNodeType} ${config.memcachedVersion}`;
  return `CacheCluster${createHash("sha256").update(key).digest("hex").slice(0, 8)}`;
}

/** Cache cluster with its parts, and the topic on which it says that nodes come and go. */
export function memcached(config: StackConfig, network: Network): Resources {
  const family = cacheFamily(config.memcachedVersion);
  // CloudFormation cannot change the family of a parameter group either.
  const parameterGroup = `CacheParameters${family.replace(/\W/g, "")}`;
  return {
    ...topic(config),
    [SUBNET_GROUP]: resource("AWS::ElastiCache::SubnetGroup", {
      Description: "Private subnets, one for each zone",
      SubnetIds: network.privateSubnets,
      Tags: tags(config),
    }),
    [parameterGroup]: resource("AWS::ElastiCache::ParameterGroup", {
      CacheParameterGroupFamily: family,
      Description: "Settings of the memcached nodes",
      Tags: tags(config),
    }),
    [cacheClusterId(config)]: resource(
      "AWS::ElastiCache::CacheCluster",
      {
        Engine: "memcached",
        EngineVersion: config.memcachedVersion,
        CacheNodeType: config.memcachedNodeType,
        NumCacheNodes: config.memcachedNodes,
        AZMode: "cross-az",
        // Node i in zone i mod n, so that more or fewer nodes only change the end of the list. Without it a change of
        // NumCacheNodes would replace the cluster. No ClusterName either: it would forbid every replacement.
        PreferredAvailabilityZones: Array.from({ length: config.memcachedNodes }, (_, node) =>
          zone(node % config.zoneCount),
        ),
        Port: MEMCACHED_PORT,
        CacheSubnetGroupName: ref(SUBNET_GROUP),
        CacheParameterGroupName: ref(parameterGroup),
        VpcSecurityGroupIds: [ref(ID.memcachedSecurityGroup)],
        NotificationTopicArn: ref(ID.topic),
        // No encryption in transit: the listener speaks plain memcached only.
        Tags: tags(config),
      },
      // ElastiCache turns notifications off when it may not publish at the first try. With the subscription made
      // first, its "provisioning complete" writes the list of servers before the first instance asks for it.
      { DependsOn: [ID.topicPolicy, ID.subscription], ...DELETED_WITH_STACK },
    ),
  };
}

/**
 * The topic must not be encrypted and its policy must know ElastiCache by `AWS:SourceOwner`: it publishes with
 * neither a key nor a source account (ElastiCache user guide, "Managing Amazon SNS notifications").
 */
function topic(config: StackConfig): Resources {
  return {
    [ID.topic]: resource("AWS::SNS::Topic", { Tags: tags(config) }),
    [ID.topicPolicy]: resource("AWS::SNS::TopicPolicy", {
      Topics: [ref(ID.topic)],
      PolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "OwnAccountPublishes",
            Effect: "Allow",
            Principal: { AWS: "*" },
            Action: "sns:Publish",
            Resource: ref(ID.topic),
            Condition: { StringEquals: { "AWS:SourceOwner": accountId } },
          },
        ],
      },
    }),
  };
}
