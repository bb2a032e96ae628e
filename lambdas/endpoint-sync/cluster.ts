import {
  type CacheCluster,
  DescribeCacheClustersCommand,
  type ElastiCacheClient,
} from "@aws-sdk/client-elasticache";
import type { Deadline } from "../shared/deadline.ts";
import { retry, type Timing } from "../shared/retry.ts";
import { hasName } from "../shared/transient.ts";
import type { CacheView } from "./endpoints.ts";

/** The cluster as it is now, with all nodes; undefined when there is none of that id. */
export async function readCluster(
  client: ElastiCacheClient,
  clusterId: string,
  deadline: Deadline,
  timing: Timing,
): Promise<CacheView | undefined> {
  try {
    const all = await describe(client, clusterId, deadline, timing);
    const own = all.filter(({ CacheClusterId }) => CacheClusterId?.toLowerCase() === clusterId.toLowerCase());
    return (
      own[0] && {
        status: own[0].CacheClusterStatus ?? "",
        expected: own[0].NumCacheNodes ?? 0,
        nodes: nodes(own),
      }
    );
  } catch (error) {
    // The name of the error's shape, or its code, as the client has it.
    if (hasName(error, "CacheClusterNotFound", "CacheClusterNotFoundFault")) return undefined;
    throw error;
  }
}

async function describe(
  client: ElastiCacheClient,
  CacheClusterId: string,
  deadline: Deadline,
  timing: Timing,
) {
  const clusters: CacheCluster[] = [];
  let Marker: string | undefined;
  do {
    const command = new DescribeCacheClustersCommand({ CacheClusterId, ShowCacheNodeInfo: true, Marker });
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
