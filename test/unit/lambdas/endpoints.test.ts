import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CacheView, desiredServers } from "../../../lambdas/endpoint-sync/endpoints.ts";

const endpoint = fc.integer({ min: 1, max: 8 }).map((node) => `node${node}:11211`);
const written = fc.uniqueArray(endpoint, { maxLength: 8 });
const nodeStatus = fc.constantFrom(
  "available",
  "creating",
  "rebooting cache nodes",
  "rebooting",
  "modifying",
  "deleting",
);
const view: fc.Arbitrary<CacheView> = fc.record({
  status: fc.constantFrom(
    "available",
    "creating",
    "modifying",
    "rebooting cluster nodes",
    "deleting",
    "snapshotting",
  ),
  expected: fc.integer({ min: 0, max: 8 }),
  nodes: fc.uniqueArray(
    fc.record({ endpoint: fc.option(endpoint, { nil: undefined }), status: nodeStatus }),
    { maxLength: 8, selector: (node) => node.endpoint },
  ),
});

/** Prints the seed of a failing case, as fast-check does. */
const holds = (check: (seen: CacheView | undefined, before: string[]) => void) =>
  fc.assert(fc.property(fc.option(view, { nil: undefined }), written, check), { numRuns: 1000 });

describe("the list of endpoints", () => {
  it("is never empty once there was one", () =>
    holds((seen, before) => {
      if (before.length > 0) expect(desiredServers(seen, before)).not.toEqual([]);
    }));

  it("is sorted and has each endpoint once", () =>
    holds((seen, before) => {
      const list = desiredServers(seen, before);
      expect(list).toEqual([...new Set(list)].sort());
    }));

  it("keeps each written node that is listed and not being deleted", () =>
    holds((seen, before) => {
      const list = desiredServers(seen, before);
      for (const node of seen?.nodes ?? []) {
        if (node.endpoint && before.includes(node.endpoint) && node.status !== "deleting") {
          expect(list).toContain(node.endpoint);
        }
      }
    }));

  it("takes in nodes only when they are available", () =>
    holds((seen, before) => {
      const available =
        seen?.nodes.filter(({ status }) => status === "available").map((node) => node.endpoint) ?? [];
      for (const each of desiredServers(seen, before)) expect([...before, ...available]).toContain(each);
    }));

  it("says the same again about what it said", () =>
    holds((seen, before) => {
      const list = desiredServers(seen, before);
      expect(desiredServers(seen, list)).toEqual(list);
    }));

  it("drops a node that is absent, unless the listing lacks nodes that the cluster counts", () => {
    const nodes = [{ endpoint: "a:1", status: "available" }];
    expect(desiredServers({ status: "available", expected: 1, nodes }, ["a:1", "b:1"])).toEqual(["a:1"]);
    expect(desiredServers({ status: "available", expected: 2, nodes }, ["a:1", "b:1"])).toEqual([
      "a:1",
      "b:1",
    ]);
  });
});
