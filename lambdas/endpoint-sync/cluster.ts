import {
  type CacheCluster,
  DescribeCacheClustersCommand,
  type ElastiCacheClient,
} from "@aws-sdk/client-elasticache";
import type { Deadline } from "../shared/deadline.ts";
import { retry, type Timing } from "../shared/retry.ts";
import type { CacheView } from "./endpoints.ts";

export interface Cluster extends CacheView {
  readonly id: string;
  /** ElastiCache turns a topic off when it once may not publish to it. */
  readonly topicInactive: boolean;
}

/**
 * The cluster that reports to `topicArn`, with all its nodes; undefined when there is none. The topic tells which
 * cluster is ours, not its id: the id is not known before the cluster is made, and its first notification is sent
 * before anything that would have to know the id could be made. While a replacement is made there are two: the
 * newest one that serves counts.
 */
export async function readCluster(
  client: ElastiCacheClient,
  topicArn: string,
  deadline: Deadline,
  timing: Timing,
): Promise<Cluster | undefined> {
  const all = await describe(client, deadline, timing);
  const ours = all.filter(
    ({ NotificationConfiguration }) => NotificationConfiguration?.TopicArn === topicArn,
  );
  const newestFirst = ours.sort((one, other) => madeAt(other) - madeAt(one));
  const chosen = newestFirst.find(({ CacheClusterStatus }) => serves(CacheClusterStatus)) ?? newestFirst[0];
  return (
    chosen && {
      id: chosen.CacheClusterId ?? "",
      topicInactive: chosen.NotificationConfiguration?.TopicStatus === "inactive",
      status: chosen.CacheClusterStatus ?? "",
      expected: chosen.NumCacheNodes ?? 0,
      nodes: nodes(ours.filter(({ CacheClusterId }) => CacheClusterId === chosen.CacheClusterId)),
    }
  );
}

const madeAt = ({ CacheClusterCreateTime }: CacheCluster): number => CacheClusterCreateTime?.getTime() ?? 0;

/** Not while it comes to be or goes; modifying and rebooting clusters serve. */
const serves = (status: string | undefined): boolean =>
  status !== undefined && !["creating", "deleting", "deleted"].includes(status);

async function describe(
  client: ElastiCacheClient,
  deadline: Deadline,
  timing: Timing,
): Promise<CacheCluster[]> {
  const clusters: CacheCluster[] = [];
  let Marker: string | undefined;
  do {
    const command = new DescribeCacheClustersCommand({ ShowCacheNodeInfo: true, Marker });
    const page = await retry((options) => client.send(command, options), deadline, timing);
    clusters.push(...(page.CacheClusters ?? []));
    Marker = page.Marker;
  } while (Marker);
  return clusters;
}

/** The nodes of all pages; a cluster whose nodes do not fit one page comes once on each. */
function nodes(clusters: readonly CacheCluster[]): CacheView["nodes"] {
  return clusters
    .flatMap(({ CacheNodes }) => CacheNodes ?? [])
    .map(({ Endpoint, CacheNodeStatus }) => ({
      endpoint: Endpoint?.Address && Endpoint.Port ? `${Endpoint.Address}:${Endpoint.Port}` : undefined,
      status: CacheNodeStatus ?? "",
    }));
}
