import type { ElastiCacheClient } from "@aws-sdk/client-elasticache";
import type { SSMClient } from "@aws-sdk/client-ssm";
import { stackParameters } from "../../contract/names.ts";
import type { OutcomeRecord } from "../../contract/outcome.ts";
import type { Deadline } from "../shared/deadline.ts";
import type { Meter } from "../shared/metrics.ts";
import {
  alreadyDone,
  done,
  errorText,
  type Handler,
  PartialFailure,
  type Recorder,
  recorded,
  skipped,
} from "../shared/outcomes.ts";
import type { Timing } from "../shared/retry.ts";
import { readCluster } from "./cluster.ts";
import { desiredServers, sameList } from "./endpoints.ts";
import { readNotices } from "./notice.ts";
import { reloadFleet } from "./reload.ts";
import { readServers, writeServers } from "./servers.ts";

export interface EndpointSync extends Timing {
  readonly stackName: string;
  /** ARN of the topic to which the stack's cluster reports. */
  readonly cacheTopic: string;
  /** Name of the stack's Run Command document. */
  readonly document: string;
  readonly elastiCache: ElastiCacheClient;
  readonly ssm: SSMClient;
  readonly meter: Meter;
}

/** Times that a cluster which goes on changing is followed in one run; the reconciler asks again within a minute. */
const MOST_WRITES = 5;

/**
 * The handler of endpoint-sync: brings `memcached-servers` and the fleet to the nodes that the cluster has now.
 * However many notifications an event brings, the cluster is looked at once.
 */
export function endpointSync(sync: EndpointSync, record: Recorder): Handler {
  return recorded(record, async (event, deadline) => {
    const notices = readNotices(event, sync.cacheTopic);
    const skips = notices.filter((notice) => notice.kind === "skip");
    const looks = notices.filter((notice) => notice.kind === "look");
    const records = skips.map(({ reason }) => skipped(reason));
    if (looks.length === 0) return records;
    const by = looks.map((notice) => notice.by);
    return [...records, await synchronise(sync, deadline, by)];
  });
}

interface Written {
  readonly servers: readonly string[];
  readonly writes: number;
  readonly version: number | undefined;
  readonly clusterStatus: string;
  /** What ended the rounds before the list was seen to be right. */
  readonly failure?: unknown;
}

async function synchronise(
  sync: EndpointSync,
  deadline: Deadline,
  by: readonly string[],
): Promise<OutcomeRecord> {
  const written = await writeUntilRight(sync, deadline);
  const { servers, writes, version, clusterStatus } = written;
  const details = {
    by,
    cluster: clusterStatus,
    servers,
    writes,
    ...(version === undefined ? {} : { version }),
  };
  if (writes === 0) {
    if (servers.length === 0) return skipped("no cluster has a node to offer yet", details);
    return alreadyDone("the list is right", details);
  }
  // Sent even when a later look at the cluster failed: the retry would find the list right and tell nobody.
  const [reload] = await Promise.allSettled([reloadFleet(sync.ssm, sync, deadline, sync)]);
  const fleet = reload.status === "fulfilled" ? reload.value : { error: errorText(reload.reason) };
  const failures = [written.failure, reload.status === "rejected" ? reload.reason : undefined];
  const errors = failures.filter((failure) => failure !== undefined);
  if (errors.length > 0) throw new PartialFailure(errors, { ...details, fleet });
  return done(`${servers.length} servers written`, { ...details, fleet });
}

/**
 * Compares, writes, and looks again after each write, because the cluster or another run may have moved on. Says
 * whether the list is behind at the end, also when writing it fails.
 */
async function writeUntilRight(sync: EndpointSync, deadline: Deadline): Promise<Written> {
  const name = stackParameters(sync.stackName).servers;
  let servers = await readServers(sync.ssm, name, deadline, sync);
  let writes = 0;
  let version: number | undefined;
  let clusterStatus = "";
  let behind = false;
  let topicInactive: boolean | undefined;
  try {
    for (;;) {
      const view = await readCluster(sync.elastiCache, sync.cacheTopic, deadline, sync);
      clusterStatus = view ? `${view.id} ${view.status}` : "absent";
      // A list that was written came from a cluster: when none publishes to the topic now, somebody turned that off.
      topicInactive = view ? view.topicInactive : servers.length > 0 || undefined;
      const desired = desiredServers(view, servers);
      behind = !sameList(desired, servers);
      if (!behind || writes >= MOST_WRITES) break;
      version = await writeServers(sync.ssm, name, desired, deadline, sync);
      servers = desired;
      behind = false;
      writes += 1;
    }
    return { servers, writes, version, clusterStatus };
  } catch (failure) {
    if (writes === 0) throw failure;
    return { servers, writes, version, clusterStatus, failure };
  } finally {
    // A cluster that could not be read says nothing of the list.
    if (clusterStatus !== "") {
      const topic = topicInactive === undefined ? {} : { topicInactive: Number(topicInactive) };
      sync.meter({ endpointsBehind: Number(behind), ...topic });
    }
  }
}
