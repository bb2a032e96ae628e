import { Fault, type Ports, type ResourceNotice } from "../../ports.ts";
import type { Network } from "../ec2/network.ts";
import { texts } from "../json.ts";
import { arn, shortRegion } from "../naming.ts";
import type { Timers } from "../timers.ts";
import {
  type Cluster,
  type ClusterEvent,
  type ClusterSettings,
  highest,
  type Node,
  nodeId,
  PORT,
} from "./cluster.ts";

/** Durations before `pace`. */
const TIMES = { creating: 30_000, deleting: 5000, rebooting: 5000 } as const;
const EVENTS_KEPT = 14 * 24 * 3_600_000;

/** ElastiCache's clusters: their nodes come and go through the port that plays them. */
export class Clusters {
  readonly ports: Ports;
  private readonly timers: Timers;
  private readonly network: Network;
  private readonly known = new Map<string, Cluster>();
  private readonly subnetGroups = new Map<string, readonly string[]>();
  private readonly log: (ClusterEvent & { readonly clusterId: string })[] = [];

  constructor(ports: Ports, timers: Timers, network: Network) {
    this.ports = ports;
    this.timers = timers;
    this.network = network;
  }

  noticeSubnetGroup({ physicalId, properties }: ResourceNotice): void {
    if (properties) this.subnetGroups.set(physicalId.toLowerCase(), texts(properties, "SubnetIds"));
    else this.subnetGroups.delete(physicalId.toLowerCase());
  }

  all(): Cluster[] {
    return [...this.known.values()];
  }

  find(id: string): Cluster | undefined {
    return this.known.get(id.toLowerCase());
  }

  get(id: string): Cluster {
    const found = this.find(id);
    if (!found) throw new Fault("CacheClusterNotFound", `CacheCluster not found: ${id}`, 404);
    return found;
  }

  /** Zones in which a subnet group has subnets. */
  zonesOf(subnetGroup: string): string[] {
    return [...new Set(this.subnetsOf(subnetGroup).map(({ zone }) => zone))];
  }

  events(): readonly (ClusterEvent & { readonly clusterId: string })[] {
    const oldest = this.ports.clock.now() - EVENTS_KEPT;
    return this.log.filter(({ at }) => at > oldest);
  }

  /** Makes a cluster; resolves when all its nodes are available. */
  async create(id: string, settings: ClusterSettings, origin: Cluster["origin"]): Promise<Cluster> {
    if (this.find(id)) throw new Fault("CacheClusterAlreadyExists", `Cache cluster ${id} already exists`);
    const cluster: Cluster = {
      id,
      arn: arn(this.ports, "elasticache", `cluster:${id}`),
      createdAt: this.ports.clock.now(),
      nodeType: settings.nodeType,
      subnetGroup: settings.subnetGroup,
      endpoint: `${id}.${this.ports.ids.hex(6)}.cfg.${shortRegion(this.ports.region)}.cache.local`,
      origin,
      nodes: new Map(),
      engineVersion: settings.engineVersion,
      status: "creating",
      topic: undefined,
      pendingNodes: undefined,
      parameterGroup: settings.parameterGroup,
      securityGroups: settings.securityGroups,
    };
    this.setTopic(cluster, settings.topicArn);
    const nodes = this.newNodes(cluster, settings.zones);
    this.known.set(id, cluster);
    await this.bringUp(cluster, nodes, TIMES.creating, "CacheClusterProvisioningFailed");
    cluster.status = "available";
    this.tell(cluster, "CacheClusterProvisioningComplete", "Cache cluster created");
    return cluster;
  }

  /** Adds a node in each of these zones, numbered upwards; resolves when they are available. */
  async add(cluster: Cluster, zones: readonly string[]): Promise<void> {
    if (zones.length === 0) return;
    const nodes = this.newNodes(cluster, zones);
    cluster.status = "modifying";
    await this.bringUp(cluster, nodes, TIMES.creating, "AddCacheNodeFailed");
    cluster.status = "available";
    for (const node of nodes)
      this.tell(
        cluster,
        "AddCacheNodeComplete",
        `Added cache node ${node.id} in availability zone ${node.zone}`,
      );
  }

  /** Removes nodes; resolves when they are gone. */
  async remove(cluster: Cluster, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    cluster.status = "modifying";
    await this.takeDown(cluster, ids);
    cluster.status = "available";
    for (const id of ids) this.tell(cluster, "RemoveCacheNodeComplete", `Removed cache node ${id}`);
  }

  /** Restarts nodes, which lose what they held but keep their addresses. */
  async reboot(cluster: Cluster, ids: readonly string[]): Promise<void> {
    const nodes = ids.flatMap((id) => cluster.nodes.get(id) ?? []);
    cluster.status = "rebooting cluster nodes";
    for (const node of nodes) node.status = "rebooting";
    await Promise.all(nodes.map((node) => this.ports.cacheNodes.stop(this.address(cluster, node))));
    await this.timers.sleep(TIMES.rebooting * this.ports.pace);
    await Promise.all(nodes.map((node) => this.start(cluster, node)));
    for (const node of nodes) node.status = "available";
    cluster.status = "available";
    this.tell(cluster, "CacheNodesRebooted", `Cache node ${ids.join(", ")} restarted`);
  }

  async delete(cluster: Cluster): Promise<void> {
    cluster.status = "deleting";
    await this.takeDown(cluster, [...cluster.nodes.keys()]);
    this.known.delete(cluster.id);
    this.tell(cluster, "DeleteCacheClusterComplete", "Cache cluster deleted");
  }

  setTopic(cluster: Cluster, topicArn: string | undefined, status = "active"): void {
    cluster.topic = topicArn === undefined ? undefined : { arn: topicArn, status };
  }

  /** Stops all nodes at once. */
  async close(): Promise<void> {
    const stops = this.all().flatMap((cluster) =>
      [...cluster.nodes.values()].map((node) => this.ports.cacheNodes.stop(this.address(cluster, node))),
    );
    await Promise.allSettled(stops);
  }

  private subnetsOf(subnetGroup: string): { id: string; zone: string }[] {
    const ids = this.subnetGroups.get(subnetGroup.toLowerCase());
    if (!ids) {
      throw new Fault("CacheSubnetGroupNotFoundFault", `Cache Subnet Group ${subnetGroup} does not exist.`);
    }
    return ids.flatMap((id) => this.network.find(id) ?? []);
  }

  private newNodes(cluster: Cluster, zones: readonly string[]): Node[] {
    const subnets = this.subnetsOf(cluster.subnetGroup);
    const missing = zones.find((zone) => !subnets.some((subnet) => subnet.zone === zone));
    if (missing !== undefined) {
      throw new Fault(
        "InvalidParameterValue",
        `${missing} is not a valid Availability Zone for cache subnet group ${cluster.subnetGroup}: it has no subnet there`,
      );
    }
    const first = highest(cluster) + 1;
    const nodes = zones.map((zone, index) => {
      const subnet = subnets.find((one) => one.zone === zone);
      const address = this.network.allocate(subnet?.id ?? "");
      return {
        id: nodeId(first + index),
        zone,
        createdAt: this.ports.clock.now(),
        host: address.local,
        release: address.release,
        status: "creating" as const,
      };
    });
    for (const node of nodes) cluster.nodes.set(node.id, node);
    return nodes;
  }

  private async bringUp(
    cluster: Cluster,
    nodes: readonly Node[],
    millis: number,
    failure: string,
  ): Promise<void> {
    try {
      await this.timers.sleep(millis * this.ports.pace);
      await Promise.all(nodes.map((node) => this.start(cluster, node)));
    } catch (error) {
      await this.takeDown(
        cluster,
        nodes.map(({ id }) => id),
      ).catch(() => {});
      if (cluster.nodes.size === 0) this.known.delete(cluster.id);
      else cluster.status = "available";
      this.tell(cluster, failure, `Cache nodes could not be started: ${(error as Error).message}`);
      throw error;
    }
    for (const node of nodes) node.status = "available";
  }

  private async takeDown(cluster: Cluster, ids: readonly string[]): Promise<void> {
    const nodes = ids.flatMap((id) => cluster.nodes.get(id) ?? []);
    for (const node of nodes) node.status = "deleting";
    await this.timers.sleep(TIMES.deleting * this.ports.pace);
    await Promise.all(nodes.map((node) => this.ports.cacheNodes.stop(this.address(cluster, node))));
    for (const node of nodes) {
      node.release();
      cluster.nodes.delete(node.id);
    }
  }

  private start(cluster: Cluster, node: Node): Promise<void> {
    return this.ports.cacheNodes.start(this.address(cluster, node), cluster.securityGroups);
  }

  private address(cluster: Cluster, node: Node) {
    return { clusterId: cluster.id, nodeId: node.id, host: node.host, port: PORT };
  }

  /** Logs what happened for DescribeEvents, and tells the topic while that is active. */
  private tell(cluster: Cluster, event: string, message: string): void {
    this.log.push({ clusterId: cluster.id, at: this.ports.clock.now(), message });
    if (cluster.topic?.status !== "active") return;
    const body = JSON.stringify({ [`ElastiCache:${event}`]: cluster.id });
    this.ports.events.notify(cluster.topic.arn, "Amazon ElastiCache Notification", body);
  }
}
