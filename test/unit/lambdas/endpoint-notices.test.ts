import { beforeEach, describe, expect, it } from "vitest";
import { endpointSync } from "../../../lambdas/endpoint-sync/sync.ts";
import type { Handler } from "../../../lambdas/shared/outcomes.ts";
import { FakeAws, json } from "./aws.ts";

const CLUSTER = "prod-memcached-1x2y3z";
const TOPIC = "arn:aws:sns:us-east-1:123456789012:prod-cache";

const notification = (...messages: readonly unknown[]) => ({
  Records: messages.map((message) => ({
    EventSource: "aws:sns",
    Sns: { TopicArn: TOPIC, Message: typeof message === "string" ? message : JSON.stringify(message) },
  })),
});

let aws: FakeAws;
let sync: Handler;
beforeEach(() => {
  aws = new FakeAws();
  // Nothing to do when it looks: the last good list stays while there is no cluster.
  aws.on("GetParameter", () => json({ Parameter: { Value: "a:11211", Version: 1 } }));
  aws.on("DescribeCacheClusters", () => ({ body: "<R><DescribeCacheClustersResult/></R>" }));
  const { elastiCache, ssm, meter, clock, random } = aws;
  const settings = { stackName: "production", cacheTopic: TOPIC, document: "converge-doc" };
  sync = endpointSync({ ...settings, elastiCache, ssm, meter, clock, random }, aws.record);
});

describe("endpoint-sync reads what it is sent", () => {
  it("knows the shape of DescribeEvents, and a node after the cluster's name", async () => {
    const event = {
      SourceIdentifier: CLUSTER,
      SourceType: "cache-cluster",
      Message: "Added node 0003",
      Date: "x",
    };
    await aws.invoke(
      sync,
      notification(event, { "ElastiCache:CacheNodeReplaceComplete": `${CLUSTER}:0001`, Extra: 1 }),
    );
    expect(aws.records).toMatchObject([{ outcome: "already-done" }]);
    expect(aws.inputs("DescribeCacheClusters")).toHaveLength(1);
  });

  it("skips each record that is not JSON or not of its topic, with one record each", async () => {
    const event = notification("Cache cluster changed", "7", { Event: "x" }, { "ElastiCache:X": CLUSTER });
    const last = event.Records.at(-1);
    if (last) last.Sns.TopicArn = `${TOPIC}-2`;
    await aws.invoke(sync, event);
    expect(aws.sent).toEqual([]);
    expect(aws.records.map(({ outcome, reason }) => `${outcome}: ${reason}`)).toEqual([
      "skipped: notification that is not JSON",
      "skipped: notification without an event",
      "skipped: notification that is not ElastiCache's",
      "skipped: notification of another topic",
    ]);
  });

  it.each([undefined, {}, { Records: [] }, { Records: [{ Sns: {} }] }])("skips %j", async (event) => {
    await aws.invoke(sync, event);
    expect(aws.sent).toEqual([]);
    expect(aws.records).toMatchObject([{ outcome: "skipped" }]);
  });
});
