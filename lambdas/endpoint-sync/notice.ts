import * as z from "zod/mini";
import { type Asked, askedByUs, look, skip } from "../shared/asked.ts";

const SnsEvent = z.object({
  Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })).check(z.minLength(1)),
});

/** As DescribeEvents has it; older documentation shows this shape as the notification. */
const CacheEvent = z.object({ SourceIdentifier: z.string(), Message: z.string() });

const PREFIX = "ElastiCache:";

/** One answer for each record of an SNS event, or one for everything else. */
export function readNotices(event: unknown, clusterId: string): readonly Asked[] {
  const own = askedByUs(event);
  if (own) return [own];
  const sns = SnsEvent.safeParse(event);
  if (!sns.success) return [skip("neither a notification nor an invocation")];
  return sns.data.Records.map(({ Sns }) => readMessage(Sns.Message, clusterId));
}

/**
 * A message is an object whose key is the event's name and whose value names the cluster,
 * `{"ElastiCache:AddCacheNodeComplete":"my-cluster"}`; for events of a node the value may go on after the cluster's
 * name. Which event it is does not matter: the cluster is read in any case.
 */
function readMessage(message: string, clusterId: string): Asked {
  let content: unknown;
  try {
    content = JSON.parse(message);
  } catch {
    return skip("notification that is not JSON");
  }
  if (typeof content !== "object" || content === null) return skip("notification without an event");
  const event = CacheEvent.safeParse(content);
  if (event.success) return fromCluster(event.data.SourceIdentifier, "DescribeEvents", clusterId);
  const named = Object.entries(content).find(([key]) => key.startsWith(PREFIX));
  if (!named) return skip("notification that is not ElastiCache's");
  return fromCluster(String(named[1]), named[0].slice(PREFIX.length), clusterId);
}

function fromCluster(source: string, name: string, clusterId: string): Asked {
  const [start = "", own] = [source.toLowerCase(), clusterId.toLowerCase()];
  // A cluster's id has letters, digits and hyphens: anything else after it is no part of another cluster's id.
  const ours = start.startsWith(own) && !/^[a-z0-9-]/.test(start.slice(own.length));
  return ours ? look(name) : skip(`${name} of another cluster`);
}
