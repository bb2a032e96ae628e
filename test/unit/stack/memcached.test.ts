import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cacheFamily } from "../../../src/stack/memcached.ts";
import { renderTemplate } from "../../../src/stack/template.ts";
import type { Template, Value } from "../../../src/stack/types.ts";
import { assets, configuration, render } from "./support/configurations.ts";
import { idsOf, theOnly } from "./support/graph.ts";
import { resolve } from "./support/resolve.ts";

const known = { ZoneNames: ["a", "b", "c", "d"] };
const cluster = (template: Template) => theOnly(template, "AWS::ElastiCache::CacheCluster").Properties;
const zones = (template: Template): Value =>
  resolve(cluster(template)["PreferredAvailabilityZones"] ?? [], known);

describe("the cache cluster", () => {
  test("puts node i into zone i mod n, for exactly as many nodes as it has", () => {
    expect(zones(render({ zoneCount: 3, memcachedNodes: 7 }))).toEqual(["a", "b", "c", "a", "b", "c", "a"]);
    fc.assert(
      fc.property(configuration, (config) => {
        const properties = cluster(renderTemplate(config, assets));
        expect(properties["PreferredAvailabilityZones"]).toHaveLength(config.memcachedNodes);
        expect(properties["NumCacheNodes"]).toBe(config.memcachedNodes);
        expect(properties["AZMode"]).toBe("cross-az");
      }),
      { numRuns: 50 },
    );
  });

  test("grows from 2 to 3 nodes by nothing but their number and one more zone at the end", () => {
    const before = render({ memcachedNodes: 2 });
    const after = render({ memcachedNodes: 3 });
    const id = idsOf(before, "AWS::ElastiCache::CacheCluster")[0] ?? "";
    const { NumCacheNodes: two, PreferredAvailabilityZones: short, ...rest } = cluster(before);
    const { NumCacheNodes: three, PreferredAvailabilityZones: long, ...same } = cluster(after);
    expect([two, three]).toEqual([2, 3]);
    expect((long as Value[]).slice(0, 2)).toEqual(short);
    expect(same).toEqual(rest);
    const others = ({ Resources, ...sections }: Template) => ({
      sections,
      resources: { ...Resources, [id]: null },
    });
    expect(others(after)).toEqual(others(before));
  });

  test("is another resource when node type or engine change, and only then", () => {
    const id = (changes: Parameters<typeof render>[0]) =>
      idsOf(render(changes), "AWS::ElastiCache::CacheCluster")[0] ?? "";
    expect(id({ memcachedNodeType: "cache.m6g.large" })).not.toBe(id({}));
    expect(id({ memcachedVersion: "1.6.17" })).not.toBe(id({}));
    expect(id({ memcachedNodes: 9, zoneCount: 4, stackName: "other" })).toBe(id({}));
    expect(id({})).toMatch(/^CacheCluster[0-9a-f]{8}$/);
  });

  test("has no name of its own, no encryption in transit and notifications to the topic", () => {
    const properties = cluster(render());
    expect(properties).not.toHaveProperty("ClusterName");
    expect(properties).not.toHaveProperty("TransitEncryptionEnabled");
    expect(properties["NotificationTopicArn"]).toEqual({ Ref: "CacheTopic" });
  });

  test.each([
    ["1.4.34", "memcached1.4"],
    ["1.5.16", "memcached1.5"],
    ["1.6.6", "memcached1.6"],
    ["1.6.22", "memcached1.6"],
  ])("of version %s takes parameters of family %s", (memcachedVersion, family) => {
    const template = render({ memcachedVersion });
    expect(
      theOnly(template, "AWS::ElastiCache::ParameterGroup").Properties["CacheParameterGroupFamily"],
    ).toBe(family);
    expect(cluster(template)["CacheParameterGroupName"]).toEqual({
      Ref: idsOf(template, "AWS::ElastiCache::ParameterGroup")[0],
    });
  });

  test("of a version without a family is refused", () => {
    expect(() => cacheFamily("1.60.1")).toThrow(
      new Error('memcached version "1.60.1" has no parameter group family, use one of 1.4, 1.5 or 1.6'),
    );
  });

  test("is never asked for an endpoint, which other engines have", () => {
    expect(JSON.stringify(render())).not.toMatch(/RedisEndpoint|ConfigurationEndpoint/);
  });
});

describe("the topic", () => {
  test("is not encrypted, because ElastiCache publishes without a key", () => {
    expect(theOnly(render(), "AWS::SNS::Topic").Properties).not.toHaveProperty("KmsMasterKeyId");
  });

  test("lets its own account publish by source owner, which is how ElastiCache comes", () => {
    const { PolicyDocument } = theOnly(render(), "AWS::SNS::TopicPolicy").Properties;
    expect(PolicyDocument).toMatchObject({
      Statement: [{ Condition: { StringEquals: { "AWS:SourceOwner": { Ref: "AWS::AccountId" } } } }],
    });
    expect(JSON.stringify(PolicyDocument)).not.toContain("SourceAccount");
  });
});
