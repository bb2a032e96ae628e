import * as z from "zod/mini";
import { type Asked, askedByUs, look, skip } from "../shared/asked.ts";

const SnsEvent = z.object({
  Records: z
    .array(z.object({ Sns: z.object({ Message: z.string(), TopicArn: z.string() }) }))
    .check(z.minLength(1)),
});

/** As DescribeEvents has it; older documentation shows this shape as the notification. */
const CacheEvent = z.object({ SourceIdentifier: z.string(), Message: z.string() });

const PREFIX = "ElastiCache:";

/** One answer for each record of an SNS event, or one for everything else. */
export function readNotices(event: unknown, topicArn: string): readonly Asked[] {
  const own = askedByUs(event);
  if (own) return [own];
  const sns = SnsEvent.safeParse(event);
  if (!sns.success) return [skip("neither a notification nor an invocation")];
  return sns.data.Records.map(({ Sns }) =>
    Sns.TopicArn === topicArn ? readMessage(Sns.Message) : skip("notification of another topic"),
  );
}

/**
 * A message is an object whose key is the event's name, `{"ElastiCache:AddCacheNodeComplete":"my-cluster"}`. Which
 * event it is does not matter, nor which cluster it names: the cluster that reports to the topic is read in any case.
 */
function readMessage(message: string): Asked {
  let content: unknown;
  try {
    content = JSON.parse(message);
  } catch {
    return skip("notification that is not JSON");
  }
  if (typeof content !== "object" || content === null) return skip("notification without an event");
  if (CacheEvent.safeParse(content).success) return look("DescribeEvents");
  const name = Object.keys(content).find((key) => key.startsWith(PREFIX));
  return name ? look(name.slice(PREFIX.length)) : skip("notification that is not ElastiCache's");
}
