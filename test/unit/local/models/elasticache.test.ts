import { beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../../local/ports.ts";
import { furnish, newWorld, owner, request, type World } from "./world.ts";

const TYPE = "AWS::ElastiCache::CacheCluster";
const TOPIC = "arn:aws:sns:us-east-1:123456789012:topic";
let world: World;
beforeEach(() => {
  world = newWorld();
  furnish(world);
});

const zones = (letters: string): string[] => [...letters].map((letter) => `us-east-1${letter}`);
const properties = (letters = "ab", more: JsonObject = {}): JsonObject => ({
  Engine: "memcached",
  EngineVersion: "1.6.22",
  CacheNodeType: "cache.t4g.small",
  AZMode: "cross-az",
  NumCacheNodes: letters.length,
  PreferredAvailabilityZones: zones(letters),
  CacheSubnetGroupName: "caches",
  NotificationTopicArn: TOPIC,
  ...more,
});

async function within<T>(millis: number, work: Promise<T>): Promise<T> {
  work.catch(() => {});
  await world.clock.advance(millis);
  return work;
}

const create = (given = properties()) => within(60_000, owner(world, TYPE).create(request(given, "Cache")));

async function nodes(): Promise<string[]> {
  const { CacheClusters } = await world.call("elasticache.DescribeCacheClusters", {
    ShowCacheNodeInfo: true,
  });
  const list = (CacheClusters as JsonObject[])[0]?.CacheNodes as JsonObject[];
  return list.map(
    (one) =>
      `${one.CacheNodeId} ${one.CacheNodeStatus} ${(one.Endpoint as JsonObject | undefined)?.Address ?? "-"}`,
  );
}
const told = () => world.notes.map((note) => Object.keys(JSON.parse(note.message))[0]);

describe("a cluster", () => {
  test("is created when its nodes are, each in its zone, and then tells the topic", async () => {
    const creation = owner(world, TYPE).create(request(properties(), "Cache"));
    await world.clock.advance(10_000);
    expect(await nodes()).toEqual(["0001 creating -", "0002 creating -"]);
    expect(world.notes).toEqual([]);
    await world.clock.advance(30_000);
    const { physicalId, attributes } = await creation;
    expect(await nodes()).toEqual(["0001 available 127.77.1.10", "0002 available 127.77.3.10"]);
    expect(world.cacheNodes).toEqual(["0001 127.77.1.10:11211", "0002 127.77.3.10:11211"]);
    expect(world.notes).toEqual([
      { topic: TOPIC, message: `{"ElastiCache:CacheClusterProvisioningComplete":"${physicalId}"}` },
    ]);
    expect(physicalId).toMatch(/^[a-z][a-z0-9-]{1,49}$/);
    expect(attributes).toEqual({
      "ConfigurationEndpoint.Address": expect.stringContaining(".cfg.use1."),
      "ConfigurationEndpoint.Port": "11211",
    });
  });

  test("is refused where AWS refuses it", async () => {
    await expect(create(properties("ab", { NumCacheNodes: 3 }))).rejects.toThrow(
      /lists 2 zones, but NumCacheNodes is 3/,
    );
    await expect(create(properties("a"))).rejects.toThrow(/cross-az needs at least 2 nodes/);
    await expect(create(properties("ab", { AZMode: "single-az" }))).rejects.toThrow(/single-az/);
    await expect(create(properties("ac"))).rejects.toThrow(/us-east-1c/);
    await expect(create(properties("ab", { NumCacheNodes: 41 }))).rejects.toThrow(/between 1 and 40/);
    expect(world.cacheNodes).toEqual([]);
  });

  test("grows and shrinks in place by extending or truncating its zones, and is replaced otherwise", () => {
    const replaces = (before: JsonObject, after: JsonObject) => owner(world, TYPE).replaces(before, after);
    expect(replaces(properties("ab"), properties("aba"))).toBe(false);
    expect(replaces(properties("aba"), properties("ab"))).toBe(false);
    expect(replaces(properties("ab"), properties("bab"))).toBe(true);
    const without = (count: number) =>
      properties("ab", { NumCacheNodes: count, PreferredAvailabilityZones: undefined });
    expect(replaces(without(2), without(3))).toBe(true);
    expect(replaces(properties("ab"), without(3))).toBe(true);
    expect(replaces(properties("ab"), without(2))).toBe(false);
    expect(replaces(properties("ab"), properties("ab", { Engine: "redis" }))).toBe(true);
    expect(replaces(properties("ab"), properties("ab", { NotificationTopicArn: undefined }))).toBe(false);
  });

  test("adds nodes with higher numbers, and removes the highest", async () => {
    const { physicalId } = await create();
    const change = (from: string, to: string) =>
      within(
        60_000,
        owner(world, TYPE).update(physicalId, {
          ...request(properties(to), "Cache"),
          previous: properties(from),
        }),
      );
    await change("ab", "aba");
    expect(await nodes()).toEqual([
      "0001 available 127.77.1.10",
      "0002 available 127.77.3.10",
      "0003 available 127.77.1.11",
    ]);
    await change("aba", "ab");
    expect(await nodes()).toEqual(["0001 available 127.77.1.10", "0002 available 127.77.3.10"]);
    expect(told()).toEqual([
      "ElastiCache:CacheClusterProvisioningComplete",
      "ElastiCache:AddCacheNodeComplete",
      "ElastiCache:RemoveCacheNodeComplete",
    ]);
    expect(world.cacheNodes).toHaveLength(2);
  });

  test("refuses another node type", async () => {
    const { physicalId } = await create();
    const next = properties("ab", { CacheNodeType: "cache.t4g.medium" });
    await expect(
      within(
        1000,
        owner(world, TYPE).update(physicalId, { ...request(next, "Cache"), previous: properties() }),
      ),
    ).rejects.toThrow(/not supported: change the logical id/);
  });

  test("is modified at once or not at all, naming the nodes that go", async () => {
    const { physicalId } = await create();
    const modify = { CacheClusterId: physicalId, ApplyImmediately: true };
    expect(
      (await world.refused("elasticache.ModifyCacheCluster", { ...modify, NumCacheNodes: 1 })).code,
    ).toBe("InvalidParameterCombination");
    await world.call("elasticache.ModifyCacheCluster", {
      ...modify,
      NumCacheNodes: 1,
      CacheNodeIdsToRemove: ["0001"],
    });
    expect(await nodes()).toEqual(["0001 deleting 127.77.1.10", "0002 available 127.77.3.10"]);
    expect(
      (await world.refused("elasticache.ModifyCacheCluster", { ...modify, NumCacheNodes: 2 })).code,
    ).toBe("InvalidCacheClusterState");
    await world.clock.advance(10_000);
    expect(await nodes()).toEqual(["0002 available 127.77.3.10"]);
    const { CacheCluster } = await world.call("elasticache.ModifyCacheCluster", {
      CacheClusterId: physicalId,
      NumCacheNodes: 2,
    });
    expect(CacheCluster).toMatchObject({ NumCacheNodes: 1, PendingModifiedValues: { NumCacheNodes: 2 } });
  });

  test("reboots nodes in place", async () => {
    const { physicalId } = await create();
    await world.call("elasticache.RebootCacheCluster", {
      CacheClusterId: physicalId,
      CacheNodeIdsToReboot: ["0002"],
    });
    await world.clock.advance(100);
    expect(await nodes()).toEqual(["0001 available 127.77.1.10", "0002 rebooting 127.77.3.10"]);
    expect(world.cacheNodes).toHaveLength(1);
    await world.clock.advance(10_000);
    expect(await nodes()).toEqual(["0001 available 127.77.1.10", "0002 available 127.77.3.10"]);
    expect(told()).toContain("ElastiCache:CacheNodesRebooted");
  });

  test("tells an inactive topic nothing, but logs its events", async () => {
    const { physicalId } = await create();
    await world.call("elasticache.ModifyCacheCluster", {
      CacheClusterId: physicalId,
      NotificationTopicStatus: "inactive",
    });
    await within(10_000, owner(world, TYPE).delete(physicalId, properties()));
    expect(told()).toEqual(["ElastiCache:CacheClusterProvisioningComplete"]);
    const { Events } = await world.call("elasticache.DescribeEvents", { SourceIdentifier: physicalId });
    expect((Events as JsonObject[]).map((one) => one.Message)).toEqual([
      "Cache cluster created",
      "Cache cluster deleted",
    ]);
    expect(world.cacheNodes).toEqual([]);
    expect(await world.refused("elasticache.DescribeCacheClusters", { CacheClusterId: physicalId })).toEqual({
      code: "CacheClusterNotFound",
      message: `CacheCluster not found: ${physicalId}`,
    });
  });
});
