import { beforeEach, describe, expect, it } from "vitest";
import { endpointSync } from "../../../lambdas/endpoint-sync/sync.ts";
import type { Handler } from "../../../lambdas/shared/outcomes.ts";
import { type Answer, FakeAws, json, jsonFault, lost, queryFault } from "./aws.ts";

const CLUSTER = "prod-memcached-1x2y3z";
const TOPIC = "arn:aws:sns:us-east-1:123456789012:prod-cache";
const ASKED = { source: "railgun-ha", by: "reconciler" };
const NODE1 = "a.0001.use1.cache.amazonaws.test:11211";
const NODE2 = "a.0002.use1.cache.amazonaws.test:11211";
const NODE3 = "a.0003.use1.cache.amazonaws.test:11211";

const notification = (...messages: readonly unknown[]) => ({
  Records: messages.map((message) => ({
    EventSource: "aws:sns",
    Sns: { TopicArn: TOPIC, Message: typeof message === "string" ? message : JSON.stringify(message) },
  })),
});

const report = (id: string, action: string) =>
  JSON.stringify({
    instanceId: id,
    mode: "reload-only",
    action,
    phase: "done",
    desiredVersion: null,
    appliedVersion: null,
    serversVersion: 2,
    pinned: false,
    restored: false,
    listening: true,
    seconds: 0.4,
    error: null,
  });

const invocation = (id: string, Status: string, output = "") => ({
  InstanceId: id,
  Status,
  CommandPlugins: [{ Name: "converge", Output: output }],
});

let aws: FakeAws;
let sync: Handler;
let written: string | undefined;
let nodes: [endpoint: string, status: string][];
let status: string;
beforeEach(() => {
  aws = new FakeAws();
  written = undefined;
  status = "available";
  nodes = [
    [NODE2, "available"],
    [NODE1, "available"],
  ];
  aws.on("DescribeCacheClusters", () => cluster());
  aws.on("GetParameter", () =>
    written === undefined
      ? jsonFault("ParameterNotFound")
      : json({ Parameter: { Value: written, Version: 1 } }),
  );
  aws.on("PutParameter", ({ input }) => {
    written = input.Value;
    return json({ Version: 2 });
  });
  aws.on("SendCommand", () => json({ Command: { CommandId: "c-1" } }));
  aws.on("ListCommandInvocations", () =>
    json({
      CommandInvocations: [
        invocation("i-1", "Success", `${report("i-1", "reload")}\n`),
        invocation("i-2", "Success", report("i-2", "nothing")),
      ],
    }),
  );
  const { elastiCache, ssm, meter, clock, random } = aws;
  const settings = { stackName: "production", cacheTopic: TOPIC, document: "converge-doc" };
  sync = endpointSync({ ...settings, elastiCache, ssm, meter, clock, random }, aws.record);
});

interface Described {
  id?: string;
  topic?: string;
  topicStatus?: string;
  made?: string;
  status?: string;
  nodes?: [endpoint: string, status: string][];
}

function described(of: Described = {}): string {
  const list = of.nodes ?? nodes;
  const members = list.map(([endpoint, nodeStatus]) => {
    const [host, port] = endpoint.split(":");
    return `<CacheNode><CacheNodeStatus>${nodeStatus}</CacheNodeStatus>
      <Endpoint><Address>${host}</Address><Port>${port}</Port></Endpoint></CacheNode>`;
  });
  return `<CacheCluster><CacheClusterId>${of.id ?? CLUSTER}</CacheClusterId>
    <NotificationConfiguration><TopicArn>${of.topic ?? TOPIC}</TopicArn>
      <TopicStatus>${of.topicStatus ?? "active"}</TopicStatus></NotificationConfiguration>
    <CacheClusterCreateTime>${of.made ?? "2026-01-01"}T00:00:00Z</CacheClusterCreateTime>
    <CacheClusterStatus>${of.status ?? status}</CacheClusterStatus>
    <NumCacheNodes>${list.length}</NumCacheNodes><CacheNodes>${members.join("")}</CacheNodes></CacheCluster>`;
}

const clusters = (...all: readonly string[]): Answer => page(all);
const cluster = (marker?: string): Answer => page([described()], marker);
const page = (all: readonly string[], marker?: string): Answer => ({
  body: `<R><DescribeCacheClustersResult>${marker ? `<Marker>${marker}</Marker>` : ""}<CacheClusters>
    ${all.join("")}</CacheClusters></DescribeCacheClustersResult></R>`,
});

const puts = () => aws.inputs("PutParameter").map(({ Value }) => Value);

describe("endpoint-sync brings the list to the cluster's nodes", () => {
  it("writes it sorted, reads the cluster again, and tells the fleet once by tag", async () => {
    await aws.invoke(sync, notification({ "ElastiCache:AddCacheNodeComplete": CLUSTER }));
    expect(aws.actions()).toEqual([
      "GetParameter",
      "DescribeCacheClusters",
      "PutParameter",
      "DescribeCacheClusters",
      "SendCommand",
      "ListCommandInvocations",
      "ListCommandInvocations",
    ]);
    expect(aws.inputs("DescribeCacheClusters")[0]).toMatchObject({ ShowCacheNodeInfo: "true" });
    expect(aws.inputs("PutParameter")).toEqual([
      {
        Name: "/railgun-ha/production/memcached-servers",
        Value: `${NODE1} ${NODE2}`,
        Type: "String",
        Overwrite: true,
      },
    ]);
    expect(aws.inputs("SendCommand")).toEqual([
      {
        DocumentName: "converge-doc",
        DocumentVersion: "$LATEST",
        Comment: "new memcached servers",
        Parameters: { mode: ["--reload-only"] },
        Targets: [{ Key: "tag:railgun-ha:stack", Values: ["production"] }],
        MaxConcurrency: "100%",
        MaxErrors: "100%",
        TimeoutSeconds: 60,
      },
    ]);
    expect(aws.records).toMatchObject([
      {
        outcome: "done",
        details: {
          by: ["AddCacheNodeComplete"],
          fleet: { instances: 2, reloaded: 1, unchanged: 1, failed: 0, unanswered: 0 },
        },
      },
    ]);
  });

  it("asks AWS as often for 12 instances as for 2", async () => {
    const made = async (size: number): Promise<string[]> => {
      written = undefined;
      const ids = Array.from({ length: size }, (_, at) => `i-${at}`);
      aws.on("ListCommandInvocations", () =>
        json({ CommandInvocations: ids.map((id) => invocation(id, "Success", report(id, "reload"))) }),
      );
      const before = aws.actions().length;
      await aws.invoke(sync, ASKED);
      expect(aws.records.at(-1)).toMatchObject({ details: { fleet: { instances: size, reloaded: size } } });
      return aws.actions().slice(before);
    };
    expect(await made(12)).toEqual(await made(2));
  });

  it("changes nothing and sends nothing when the list is right", async () => {
    written = `${NODE1} ${NODE2}`;
    await aws.invoke(sync, ASKED);
    expect(aws.actions()).toEqual(["GetParameter", "DescribeCacheClusters"]);
    expect(aws.records).toMatchObject([{ outcome: "already-done" }]);
  });

  it("keeps a node that reboots and drops one that is being deleted", async () => {
    written = `${NODE1} ${NODE2} ${NODE3}`;
    nodes = [
      [NODE1, "rebooting"],
      [NODE2, "available"],
      [NODE3, "deleting"],
    ];
    await aws.invoke(sync, ASKED);
    expect(puts()).toEqual([`${NODE1} ${NODE2}`]);
  });

  it("follows a cluster that changes while it writes", async () => {
    aws.on("PutParameter", ({ input }) => {
      written = input.Value;
      nodes = [...nodes.slice(0, 2), [NODE3, "available"]];
      return json({ Version: 2 });
    });
    await aws.invoke(sync, ASKED);
    expect(puts()).toEqual([`${NODE1} ${NODE2}`, `${NODE1} ${NODE2} ${NODE3}`]);
    expect(aws.inputs("SendCommand")).toHaveLength(1);
  });

  it("stops following after five writes", async () => {
    let port = 1;
    aws.on("PutParameter", () => {
      nodes = [[`n:${port++}`, "available"]];
      return json({ Version: port });
    });
    await aws.invoke(sync, ASKED);
    expect(puts()).toHaveLength(5);
    expect(aws.inputs("SendCommand")).toHaveLength(1);
    expect(aws.records).toMatchObject([{ outcome: "done", details: { writes: 5 } }]);
  });

  it("reads all pages of the cluster's description", async () => {
    written = `${NODE1} ${NODE2}`;
    const all = nodes;
    aws.on("DescribeCacheClusters", ({ input }) => {
      nodes = input.Marker ? all.slice(1) : all.slice(0, 1);
      return cluster(input.Marker ? undefined : "next");
    });
    await aws.invoke(sync, ASKED);
    expect(puts()).toEqual([]);
  });
});

describe("endpoint-sync never writes a list that stops the fleet", () => {
  it.each([
    ["creating", () => nodes.splice(0, 2, [NODE1, "creating"])],
    ["without nodes", () => nodes.splice(0, 2)],
    [
      "being deleted",
      () => {
        status = "deleting";
      },
    ],
  ])("with a cluster that is %s: no list yet, nothing written", async (_name, change) => {
    change();
    await aws.invoke(sync, ASKED);
    expect(puts()).toEqual([]);
    expect(aws.records).toMatchObject([{ outcome: "skipped", reason: "no cluster has a node to offer yet" }]);
  });

  it("keeps the last good list while no cluster reports to its topic", async () => {
    written = `${NODE1}`;
    aws.on("DescribeCacheClusters", () => clusters(described({ topic: `${TOPIC}-2` })));
    await aws.invoke(sync, ASKED);
    expect(puts()).toEqual([]);
    expect(aws.records).toMatchObject([
      { outcome: "already-done", details: { cluster: "absent", servers: [NODE1] } },
    ]);
  });
});

describe("endpoint-sync finds its cluster by the topic", () => {
  it.each([
    ["creating", "the old one until its replacement serves", NODE1],
    ["available", "the replacement once it serves", NODE3],
  ])("while a replacement is %s: %s", async (replacement, _what, expected) => {
    const old = described({ id: "old", made: "2026-01-01", nodes: [[NODE1, "available"]] });
    const next = described({
      id: "new",
      made: "2026-02-01",
      status: replacement,
      nodes: [[NODE3, replacement === "available" ? "available" : "creating"]],
    });
    aws.on("DescribeCacheClusters", () => clusters(next, old));
    await aws.invoke(sync, ASKED);
    expect(puts()).toEqual([expected]);
  });
});

describe("endpoint-sync measures", () => {
  it("a list that is right, and a topic that hears of the cluster", async () => {
    await aws.invoke(sync, ASKED);
    expect(aws.measured).toEqual([{ endpointsBehind: 0, topicInactive: 0 }]);
  });

  it("a list that it could not write, and a topic that ElastiCache has turned off", async () => {
    aws.on("DescribeCacheClusters", () => clusters(described({ topicStatus: "inactive" })));
    aws.on("PutParameter", () => jsonFault("AccessDeniedException", "no right to write"));
    await expect(aws.invoke(sync, ASKED)).rejects.toThrow("no right to write");
    expect(aws.measured).toEqual([{ endpointsBehind: 1, topicInactive: 1 }]);
  });

  it("a topic of which no cluster knows any more, once there was one, and leaves the list", async () => {
    aws.on("DescribeCacheClusters", () => clusters(described({ topic: "other" })));
    await aws.invoke(sync, ASKED);
    expect(aws.measured).toEqual([{ endpointsBehind: 0 }]);
    written = NODE1;
    await aws.invoke(sync, ASKED);
    expect(aws.measured.at(-1)).toEqual({ endpointsBehind: 0, topicInactive: 1 });
    expect(puts()).toEqual([]);
  });

  it("a list that the cluster has outrun", async () => {
    let port = 1;
    aws.on("PutParameter", () => {
      nodes = [[`n:${port++}`, "available"]];
      return json({ Version: port });
    });
    await aws.invoke(sync, ASKED);
    expect(aws.measured).toEqual([{ endpointsBehind: 1, topicInactive: 0 }]);
  });

  it("nothing of a cluster that it could not read", async () => {
    aws.on("DescribeCacheClusters", () => queryFault("AccessDenied", "no"));
    await expect(aws.invoke(sync, ASKED)).rejects.toThrow();
    expect(aws.measured).toEqual([]);
  });
});

describe("endpoint-sync survives faults", () => {
  it("repeats throttled, failed and lost requests", async () => {
    aws.first("GetParameter", jsonFault("ThrottlingException"));
    aws.first("DescribeCacheClusters", queryFault("Throttling", "Rate exceeded"), lost());
    aws.first("PutParameter", jsonFault("TooManyUpdates"));
    aws.first("SendCommand", jsonFault("InternalServerError", "", 500));
    aws.first("ListCommandInvocations", jsonFault("InvalidCommandId"));
    await aws.invoke(sync, ASKED);
    expect(written).toBe(`${NODE1} ${NODE2}`);
    expect(aws.records).toMatchObject([{ outcome: "done" }]);
  });

  it("throws what it may not do", async () => {
    aws.on("PutParameter", () =>
      jsonFault("AccessDeniedException", "not authorized to perform ssm:PutParameter"),
    );
    await expect(aws.invoke(sync, ASKED)).rejects.toThrow("ssm:PutParameter");
    expect(aws.records).toMatchObject([
      { outcome: "failed", reason: expect.stringContaining("ssm:PutParameter") },
    ]);
  });

  it("tells the fleet even when the second look at the cluster fails, and throws that", async () => {
    aws.on("PutParameter", ({ input }) => {
      written = input.Value;
      aws.on("DescribeCacheClusters", () => queryFault("AccessDenied", "no more"));
      return json({ Version: 2 });
    });
    await expect(aws.invoke(sync, ASKED)).rejects.toThrow("no more");
    expect(aws.inputs("SendCommand")).toHaveLength(1);
    expect(aws.records).toMatchObject([{ outcome: "failed", details: { fleet: { reloaded: 1 } } }]);
  });

  it("is content when the command reaches nobody: the first list is written before the fleet exists", async () => {
    aws.on("ListCommandInvocations", () => json({ CommandInvocations: [] }));
    await aws.invoke(sync, ASKED);
    aws.on("SendCommand", () => jsonFault("InvalidInstanceId"));
    written = undefined;
    await aws.invoke(sync, ASKED);
    expect(aws.records).toMatchObject([
      { outcome: "done", details: { fleet: { instances: 0 } } },
      { outcome: "done", details: { fleet: { instances: 0 } } },
    ]);
  });

  it("counts failed instances and those that never answer, and ends before its deadline", async () => {
    const began = aws.clock.now();
    aws.on("ListCommandInvocations", ({ input }) =>
      json(
        input.NextToken
          ? {
              CommandInvocations: [
                invocation("i-3", "InProgress"),
                invocation("i-4", "Success", "no report"),
              ],
            }
          : {
              CommandInvocations: [
                invocation("i-1", "Success", report("i-1", "reload")),
                invocation("i-2", "Failed"),
              ],
              NextToken: "next",
            },
      ),
    );
    await aws.invoke(sync, ASKED, 20_000);
    expect(aws.clock.now() - began).toBeLessThan(20_000);
    const fleet = { instances: 4, reloaded: 1, unchanged: 0, failed: 2, unanswered: 1 };
    expect(aws.records).toMatchObject([{ outcome: "done", details: { fleet } }]);
  });
});
