import * as z from "zod";
import { OUTPUTS } from "../../../contract/names.ts";
import { Client } from "../client.ts";
import { action, deployInputs, listeners, type Scene } from "../scene.ts";
import { expect, until } from "../wait.ts";

/** One more memcached node reaches every listener by a reload: same process, connections kept. */
export async function growCache(scene: Scene): Promise<string[]> {
  const { observer, cloud } = scene;
  const outputs = (await observer.outputs()) ?? {};
  const [entrance] = cloud.addressesOf(outputs[OUTPUTS.loadBalancerDnsName] ?? "");
  expect(entrance !== undefined, "the load balancer accepts connections");
  const kept = await Client.open(entrance);
  await kept.get("http://example.test/kept");
  const before = await listeners(scene);

  const count = (await observer.cacheNodes()).length + 1;
  scene.settings["memcached-nodes"] = String(count);
  let grown = 0;
  const reloaded = until(`every listener lists ${count} servers`, 90, async () => {
    if (!grown && (await observer.cacheNodes()).length === count) grown = performance.now();
    const now = await listeners(scene);
    return now.every(({ servers }) => servers.length === count) ? performance.now() : undefined;
  });
  const [run, end] = await Promise.all([action(scene, deployInputs(scene)), reloaded]);
  expect(run.status === 0, `deploy ends with status 0\n${run.log}`);

  const after = await listeners(scene);
  const identity = (all: typeof before): string =>
    all.map(({ pid, startedAt }) => `${pid} since ${startedAt}`).join(", ");
  expect(identity(after) === identity(before), `the listeners are those of before: ${identity(after)}`);
  const cluster = (await observer.outputs())?.[OUTPUTS.cacheCluster];
  expect(cluster === outputs[OUTPUTS.cacheCluster], `the cluster is modified, not replaced by ${cluster}`);
  const change = await changeOfCluster(scene);
  const event = await broughtBy(scene, count);
  const answer = await kept.get("http://example.test/kept");
  kept.close();
  expect(
    answer.servers.length === count && before.some(({ pid }) => pid === answer.pid),
    `an open connection survives and sees ${count} servers`,
  );
  return [
    `${count} servers in ${after.length} listeners, ${((end - grown) / 1_000).toFixed(1)} s after the node`,
    `change set: ${change}, and not replaced`,
    event,
    "same processes, open connection kept",
  ];
}

/**
 * What the change set said of the cluster: that it is modified. Replacement is Conditional and not False, on AWS too: its
 * schema knows that a cluster without preferred zones would be replaced, and not that this one has them.
 */
async function changeOfCluster({ observer }: Scene): Promise<string> {
  const changes = (await observer.lastChanges()).filter(
    ({ ResourceType }) => ResourceType === "AWS::ElastiCache::CacheCluster",
  );
  const said = changes.map(({ Action, Replacement }) => `${Action}, replacement ${Replacement}`).join("; ");
  const isModified = /^Modify, replacement (False|Conditional)$/.test(said);
  expect(isModified, `the change set modifies the cluster and replaces nothing: "${said}"`);
  return said;
}

/** ElastiCache's event that brought endpoint-sync to the new list, as the function's own record has it. */
async function broughtBy({ observer }: Scene, count: number): Promise<string> {
  return await until("endpoint-sync's record of ElastiCache's event", 30, async () => {
    const lines = (await observer.logged("endpointsync")).filter((line) => line.includes('"outcome"'));
    const records = lines.map((line) => Record.parse(JSON.parse(line)).details);
    const ofEvents = records.filter(({ by }) => by.some((name) => name.endsWith("Complete")));
    const found = ofEvents.find(({ servers }) => servers.length === count);
    if (!found) return undefined;
    // Once in a while the reconciler's turn comes in between.
    return `${found.by[0]}: list ${found.writes > 0 ? "written" : "found written by the reconciler"}`;
  });
}

/** What endpoint-sync's record says of a list, where it says anything. */
const Record = z.object({
  details: z.object({
    by: z.array(z.string()).default([]),
    writes: z.number().default(0),
    servers: z.array(z.string()).default([]),
  }),
});
