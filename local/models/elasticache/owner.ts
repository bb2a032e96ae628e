import type { JsonObject, ResourceOwner } from "../../ports.ts";
import { text } from "../json.ts";
import { customNamed } from "../naming.ts";
import { type Cluster, clusterSettings, PORT, replacesCluster } from "./cluster.ts";
import type { Clusters } from "./clusters.ts";

const LONGEST_NAME = 50;

/** A generated id: lower case, letters, digits and single hyphens, begins with a letter. */
function generatedId(clusters: Clusters, stackName: string, logicalId: string): string {
  const suffix = clusters.ports.ids.hex(12);
  const readable = `${stackName.slice(0, 20)}-${logicalId}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${readable.slice(0, LONGEST_NAME - suffix.length - 1).replace(/-+$/, "")}-${suffix}`;
}

const attributesOf = (cluster: Cluster): JsonObject => ({
  "ConfigurationEndpoint.Address": cluster.endpoint,
  "ConfigurationEndpoint.Port": String(PORT),
});

/** Owner of AWS::ElastiCache::CacheCluster, engine memcached. Each step ends when its nodes are available or gone. */
export function clusterOwner(clusters: Clusters): ResourceOwner {
  const settingsOf = (properties: JsonObject) =>
    clusterSettings(properties, clusters.zonesOf(text(properties, "CacheSubnetGroupName") ?? ""));
  return {
    async create({ stackName, logicalId, properties }) {
      const given = text(properties, "ClusterName")?.toLowerCase();
      if (given !== undefined && given.length > LONGEST_NAME) {
        throw new Error(`ClusterName ${given} is longer than ${LONGEST_NAME} characters`);
      }
      const taken = given === undefined ? undefined : clusters.find(given);
      if (taken && taken.origin.stackName === stackName && taken.origin.logicalId === logicalId) {
        throw new Error(customNamed(taken.id));
      }
      const id = given ?? generatedId(clusters, stackName, logicalId);
      const cluster = await clusters.create(id, settingsOf(properties), { stackName, logicalId });
      return { physicalId: cluster.id, attributes: attributesOf(cluster) };
    },
    async update(physicalId, { properties, previous }) {
      const cluster = clusters.get(physicalId);
      const settings = settingsOf(properties);
      if (text(previous, "CacheNodeType") !== settings.nodeType) {
        throw new Error(
          `Changing the CacheNodeType of Memcached cluster ${physicalId} to ${settings.nodeType} is not supported: change the logical id of the resource to force a replacement`,
        );
      }
      clusters.setTopic(cluster, settings.topicArn);
      cluster.parameterGroup = settings.parameterGroup;
      cluster.securityGroups = settings.securityGroups;
      const ids = [...cluster.nodes.keys()].sort();
      await clusters.add(cluster, settings.zones.slice(ids.length));
      await clusters.remove(cluster, ids.slice(settings.nodes));
      if (settings.engineVersion !== cluster.engineVersion) {
        cluster.engineVersion = settings.engineVersion;
        await clusters.reboot(cluster, [...cluster.nodes.keys()]);
      }
      return { attributes: attributesOf(cluster) };
    },
    async delete(physicalId) {
      const cluster = clusters.find(physicalId);
      if (cluster) await clusters.delete(cluster);
    },
    replaces: replacesCluster,
  };
}
