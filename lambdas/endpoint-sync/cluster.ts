import { DescribeCacheClustersCommand, type ElastiCacheClient } from "@aws-sdk/client-elasticache";
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
  let view: CacheView | undefined;
  let Marker: string | undefined;
  do {
    const command = new DescribeCacheClustersCommand({
      CacheClusterId: clusterId,
      ShowCacheNodeInfo: true,
      Marker,
    });
    const page = await describe();
    if (!page) return undefined;
    for (const cluster of page.CacheClusters ?? []) {
      if (cluster.CacheClusterId?.toLowerCase() !== clusterId.toLowerCase()) continue;
      const nodes = (cluster.CacheNodes ?? []).map(({ Endpoint, CacheNodeStatus }) => ({
        endpoint: Endpoint?.Address && Endpoint.Port ? `${Endpoint.Address}:${Endpoint.Port}` : undefined,
        status: CacheNodeStatus ?? "",
      }));
      view = {
        status: cluster.CacheClusterStatus ?? "",
        expected: cluster.NumCacheNodes ?? 0,
        nodes: [...(view?.nodes ?? []), ...nodes],
      };
    }
    Marker = page.Marker;

    async function describe() {
      try {
        return await retry((options) => client.send(command, options), deadline, timing);
      } catch (error) {
        if (hasName(error, "CacheClusterNotFound", "CacheClusterNotFoundFault")) return undefined;
        throw error;
      }
    }
  } while (Marker);
  return view;
}
