import { Fault, type JsonObject } from "../../ports.ts";
import { number, text, texts } from "../json.ts";

export const PORT = 11211;
export const MOST_NODES = 40;

export interface Node {
  readonly id: string;
  readonly zone: string;
  readonly createdAt: number;
  readonly host: string;
  readonly release: () => void;
  status: "creating" | "available" | "rebooting" | "deleting";
}

export interface ClusterEvent {
  readonly at: number;
  readonly message: string;
}

export interface Cluster {
  readonly id: string;
  readonly arn: string;
  readonly createdAt: number;
  readonly nodeType: string;
  readonly subnetGroup: string;
  readonly endpoint: string;
  readonly origin: { readonly stackName: string; readonly logicalId: string };
  readonly nodes: Map<string, Node>;
  engineVersion: string;
  status: string;
  topic: { readonly arn: string; readonly status: string } | undefined;
  /** Node count asked for without ApplyImmediately. */
  pendingNodes: number | undefined;
  parameterGroup: string | undefined;
  securityGroups: readonly string[];
}

export interface ClusterSettings {
  readonly nodes: number;
  readonly zones: readonly string[];
  readonly preferred: boolean;
  readonly nodeType: string;
  readonly engineVersion: string;
  readonly subnetGroup: string;
  readonly topicArn: string | undefined;
  readonly parameterGroup: string | undefined;
  readonly securityGroups: readonly string[];
}

const invalid = (message: string, code = "InvalidParameterCombination"): Fault => new Fault(code, message);

/** Settings of a Memcached cluster from template properties, refused where AWS refuses them. */
export function clusterSettings(properties: JsonObject, defaultZones: readonly string[]): ClusterSettings {
  const engine = text(properties, "Engine");
  if (engine !== "memcached")
    throw invalid(`engine ${engine} is not modelled: only memcached is`, "InvalidParameterValue");
  const nodes = number(properties, "NumCacheNodes") ?? 0;
  if (!Number.isInteger(nodes) || nodes < 1 || nodes > MOST_NODES) {
    throw invalid(
      `NumCacheNodes ${nodes} must be between 1 and ${MOST_NODES} for memcached`,
      "InvalidParameterValue",
    );
  }
  const listed = texts(properties, "PreferredAvailabilityZones");
  const single = text(properties, "PreferredAvailabilityZone");
  if (listed.length > 0 && listed.length !== nodes) {
    throw invalid(
      `PreferredAvailabilityZones lists ${listed.length} zones, but NumCacheNodes is ${nodes}: the numbers must match`,
    );
  }
  const mode = text(properties, "AZMode") ?? "single-az";
  if (mode === "cross-az" && nodes < 2) {
    throw invalid("AZMode cross-az needs at least 2 nodes, but NumCacheNodes is 1");
  }
  if (mode === "single-az" && new Set(listed).size > 1) {
    throw invalid(
      "AZMode single-az does not allow PreferredAvailabilityZones in several zones: use cross-az",
    );
  }
  const spread = mode === "cross-az" ? defaultZones : [single ?? defaultZones[0] ?? ""];
  const chosen = Array.from(
    { length: nodes },
    (_, index) => listed[index] ?? spread[index % spread.length] ?? "",
  );
  return {
    nodes,
    zones: chosen,
    preferred: listed.length > 0,
    nodeType: text(properties, "CacheNodeType") ?? "",
    engineVersion: text(properties, "EngineVersion") ?? "1.6.22",
    subnetGroup: text(properties, "CacheSubnetGroupName") ?? "",
    topicArn: text(properties, "NotificationTopicArn"),
    parameterGroup: text(properties, "CacheParameterGroupName"),
    securityGroups: texts(properties, "VpcSecurityGroupIds"),
  };
}

/** Properties whose change replaces the cluster (template reference, AWS::ElastiCache::CacheCluster). */
const REPLACING = [
  "ClusterName",
  "CacheSubnetGroupName",
  "Engine",
  "NetworkType",
  "Port",
  "PreferredAvailabilityZone",
  "SnapshotArns",
  "SnapshotName",
  "TransitEncryptionEnabled",
] as const;

/**
 * Whether a change replaces the cluster. A change of NumCacheNodes stays in place only with
 * PreferredAvailabilityZones, and only when the new list begins with the old one or the other way round:
 * nodes do not move between zones.
 */
export function replacesCluster(previous: JsonObject, properties: JsonObject): boolean {
  const differs = (key: string): boolean => JSON.stringify(previous[key]) !== JSON.stringify(properties[key]);
  if (REPLACING.some(differs)) return true;
  const before = texts(previous, "PreferredAvailabilityZones");
  const after = texts(properties, "PreferredAvailabilityZones");
  const resized = number(previous, "NumCacheNodes") !== number(properties, "NumCacheNodes");
  if (after.length === 0) return resized;
  const common = Math.min(before.length, after.length);
  return before.slice(0, common).join() !== after.slice(0, common).join();
}

export const nodeId = (index: number): string => String(index).padStart(4, "0");

/** Highest number of a node so far, 0 for none. */
export const highest = (cluster: Cluster): number =>
  Math.max(0, ...[...cluster.nodes.keys()].map((id) => Number(id)));
