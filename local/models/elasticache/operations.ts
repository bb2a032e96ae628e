import { Fault, type JsonObject, type Operations } from "../../ports.ts";
import { flag, number, paged, required, text, texts } from "../json.ts";
import { type Cluster, MOST_NODES, PORT } from "./cluster.ts";
import type { Clusters } from "./clusters.ts";

const HOUR_MINUTES = 60;
const invalid = (message: string, code = "InvalidParameterValue"): Fault => new Fault(code, message);
const badMarker = (): Fault => invalid("The marker value is invalid");

function described(cluster: Cluster, withNodes: boolean): JsonObject {
  const nodes = [...cluster.nodes.values()];
  const zones = new Set(nodes.map(({ zone }) => zone));
  const created = cluster.status !== "creating";
  return {
    CacheClusterId: cluster.id,
    ARN: cluster.arn,
    CacheClusterStatus: cluster.status,
    CacheClusterCreateTime: created ? new Date(cluster.createdAt) : undefined,
    CacheNodeType: cluster.nodeType,
    Engine: "memcached",
    EngineVersion: cluster.engineVersion,
    NumCacheNodes: nodes.length,
    PreferredAvailabilityZone: zones.size > 1 ? "Multiple" : nodes[0]?.zone,
    ConfigurationEndpoint: created ? { Address: cluster.endpoint, Port: PORT } : undefined,
    CacheSubnetGroupName: cluster.subnetGroup,
    CacheParameterGroup: cluster.parameterGroup
      ? {
          CacheParameterGroupName: cluster.parameterGroup,
          ParameterApplyStatus: "in-sync",
          CacheNodeIdsToReboot: [],
        }
      : undefined,
    SecurityGroups: cluster.securityGroups.map((SecurityGroupId) => ({ SecurityGroupId, Status: "active" })),
    CacheSecurityGroups: [],
    NotificationConfiguration: cluster.topic && {
      TopicArn: cluster.topic.arn,
      TopicStatus: cluster.topic.status,
    },
    PendingModifiedValues: cluster.pendingNodes === undefined ? {} : { NumCacheNodes: cluster.pendingNodes },
    AutoMinorVersionUpgrade: true,
    TransitEncryptionEnabled: false,
    CacheNodes: withNodes ? nodes.map(describedNode) : undefined,
  };
}

const describedNode = (node: Cluster["nodes"] extends Map<string, infer N> ? N : never): JsonObject => ({
  CacheNodeId: node.id,
  CacheNodeStatus: node.status,
  CacheNodeCreateTime: new Date(node.createdAt),
  Endpoint: node.status === "creating" ? undefined : { Address: node.host, Port: PORT },
  ParameterGroupStatus: "in-sync",
  CustomerAvailabilityZone: node.zone,
});

function assertAvailable(cluster: Cluster): void {
  if (cluster.status !== "available") {
    throw invalid(
      `Cluster ${cluster.id} is not in available state: it is ${cluster.status}`,
      "InvalidCacheClusterState",
    );
  }
}

/** Nodes that a modification removes: they must be named, as many as go. */
function leaving(cluster: Cluster, count: number, input: JsonObject): string[] {
  const named = texts(input, "CacheNodeIdsToRemove");
  const fewer = cluster.nodes.size - count;
  const unknown = named.find((id) => !cluster.nodes.has(id));
  if (unknown !== undefined)
    throw invalid(`CacheNodeIdsToRemove names ${unknown}, which ${cluster.id} does not have`);
  if (named.length !== Math.max(0, fewer)) {
    throw invalid(
      `CacheNodeIdsToRemove names ${named.length} nodes, but NumCacheNodes ${count} removes ${Math.max(0, fewer)}`,
      "InvalidParameterCombination",
    );
  }
  return named;
}

/** Zones of the nodes that a modification adds. */
function joining(clusters: Clusters, cluster: Cluster, count: number, input: JsonObject): string[] {
  const more = Math.max(0, count - cluster.nodes.size);
  const named = texts(input, "NewAvailabilityZones");
  if (named.length > 0 && named.length !== more) {
    throw invalid(
      `NewAvailabilityZones lists ${named.length} zones, but NumCacheNodes ${count} adds ${more} nodes`,
      "InvalidParameterCombination",
    );
  }
  const possible = clusters.zonesOf(cluster.subnetGroup);
  const unknown = named.find((zone) => !possible.includes(zone));
  if (unknown !== undefined)
    throw invalid(`${unknown} is not a valid Availability Zone for ${cluster.subnetGroup}`);
  const current = new Set([...cluster.nodes.values()].map(({ zone }) => zone));
  const fallback = current.size > 1 ? possible : [...current];
  return Array.from({ length: more }, (_, index) => named[index] ?? fallback[index % fallback.length] ?? "");
}

/** Operations on cache clusters, service `elasticache`. */
export function clusterOperations(clusters: Clusters): Operations {
  const { clock } = clusters.ports;
  return {
    "elasticache.DescribeCacheClusters": (input) => {
      const id = text(input, "CacheClusterId");
      const chosen = id === undefined ? clusters.all() : [clusters.get(id)];
      const page = paged(chosen, text(input, "Marker"), number(input, "MaxRecords") ?? 100, badMarker);
      const withNodes = flag(input, "ShowCacheNodeInfo") ?? false;
      return { CacheClusters: page.items.map((one) => described(one, withNodes)), Marker: page.next };
    },
    "elasticache.ModifyCacheCluster": (input) => {
      const cluster = clusters.get(required(input, "CacheClusterId"));
      assertAvailable(cluster);
      const type = text(input, "CacheNodeType");
      if (type !== undefined && type !== cluster.nodeType) {
        throw invalid(
          `Changing the node type of a Memcached cluster is not supported: ${type}`,
          "InvalidParameterCombination",
        );
      }
      const count = number(input, "NumCacheNodes") ?? cluster.nodes.size;
      if (count < 1 || count > MOST_NODES)
        throw invalid(`NumCacheNodes ${count} must be between 1 and ${MOST_NODES}`);
      const ids = leaving(cluster, count, input);
      const zones = joining(clusters, cluster, count, input);
      const topic = text(input, "NotificationTopicArn") ?? cluster.topic?.arn;
      clusters.setTopic(cluster, topic, text(input, "NotificationTopicStatus") ?? cluster.topic?.status);
      if (!(flag(input, "ApplyImmediately") ?? false)) {
        cluster.pendingNodes = count === cluster.nodes.size ? undefined : count;
      } else {
        cluster.pendingNodes = undefined;
        // The answer comes at once; a node that cannot be started shows in the events.
        void clusters.add(cluster, zones).catch(() => {});
        void clusters.remove(cluster, ids).catch(() => {});
      }
      return { CacheCluster: described(cluster, false) };
    },
    "elasticache.RebootCacheCluster": (input) => {
      const cluster = clusters.get(required(input, "CacheClusterId"));
      assertAvailable(cluster);
      const ids = texts(input, "CacheNodeIdsToReboot");
      const unknown = ids.find((id) => !cluster.nodes.has(id));
      if (ids.length === 0 || unknown !== undefined) {
        throw invalid(`CacheNodeIdsToReboot must name nodes of ${cluster.id}: ${unknown ?? "none named"}`);
      }
      void clusters.reboot(cluster, ids).catch(() => {});
      return { CacheCluster: described(cluster, false) };
    },
    "elasticache.DescribeEvents": (input) => {
      const minutes = number(input, "Duration") ?? HOUR_MINUTES;
      const start =
        input.StartTime instanceof Date ? input.StartTime.getTime() : clock.now() - minutes * 60_000;
      const end = input.EndTime instanceof Date ? input.EndTime.getTime() : clock.now();
      const source = text(input, "SourceIdentifier");
      const type = text(input, "SourceType") ?? "cache-cluster";
      const chosen = clusters
        .events()
        .filter(({ at, clusterId }) => at >= start && at <= end && (source ?? clusterId) === clusterId)
        .filter(() => type === "cache-cluster");
      const page = paged(chosen, text(input, "Marker"), number(input, "MaxRecords") ?? 100, badMarker);
      return {
        Events: page.items.map(({ at, clusterId, message }) => ({
          SourceIdentifier: clusterId,
          SourceType: "cache-cluster",
          Message: message,
          Date: new Date(at),
        })),
        Marker: page.next,
      };
    },
  };
}
