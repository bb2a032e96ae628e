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
  const answer = await kept.get("http://example.test/kept");
  kept.close();
  expect(answer.servers.length === count, `an open connection survives and sees ${count} servers`);
  return [
    `${count} servers in ${after.length} listeners, ${((end - grown) / 1_000).toFixed(1)} s after the node`,
  ];
}
