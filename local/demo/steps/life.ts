import { SetInstanceHealthCommand } from "@aws-sdk/client-auto-scaling";
import { BOOT_DEADLINE } from "../../../contract/numbers.ts";
import { instancesBehind } from "../client.ts";
import { action, deployInputs, healthy, type Scene } from "../scene.ts";
import { expect, until } from "../wait.ts";

export async function deployFirst(scene: Scene): Promise<string[]> {
  const run = await action(scene, deployInputs(scene));
  expect(run.status === 0, `deploy ends with status 0\n${run.log}`);
  const instances = await scene.observer.inService();
  expect(instances.length === 2, `2 instances in service, not ${instances.length}`);
  const targets = Object.values(await scene.observer.targets());
  expect(
    targets.length === 2 && targets.every((state) => state === "healthy"),
    `2 healthy targets, not ${targets}`,
  );

  const balancer = run.outputs["load-balancer-dns"] ?? "";
  const addresses = scene.cloud.addressesOf(balancer);
  expect(addresses.length === 2, `the load balancer has an address in 2 zones, not ${addresses.length}`);
  const seen = await instancesBehind(addresses, 40);
  expect(seen.size === 2, `a client reaches both instances through ${balancer}, not only ${[...seen]}`);

  const nodes = await scene.observer.cacheNodes();
  for (const node of nodes) {
    const { sets, hits } = await scene.cloud.memcachedStatistics(node);
    expect(sets > 0 && hits > 0, `memcached ${node.host} counts sets and hits (${sets}, ${hits})`);
    scene.say(`memcached ${node.host}: ${sets} sets, ${hits} hits`);
  }
  return [
    `deploy ${run.seconds.toFixed(1)} s`,
    `${seen.size} instances behind ${addresses.length} addresses`,
  ];
}

export async function deployAgain(scene: Scene): Promise<string[]> {
  const before = await scene.observer.inService();
  const run = await action(scene, deployInputs(scene));
  expect(run.status === 0, `deploy ends with status 0\n${run.log}`);
  const calls = Number(/CloudFormation calls: (\d+)/.exec(run.log)?.[1] ?? Number.NaN);
  expect(calls <= 2, `a deploy without change makes at most 2 CloudFormation calls, not ${calls}`);
  const after = await scene.observer.inService();
  expect(before.join() === after.join(), `the same instances serve: ${before} before, ${after} after`);
  return [`${run.seconds.toFixed(1)} s`, `CloudFormation calls: ${calls}`];
}

export async function replaceDead(scene: Scene): Promise<string[]> {
  const { observer, cloud } = scene;
  const before = await observer.inService();
  const victim = before[0];
  expect(victim !== undefined, "an instance is in service");
  const start = performance.now();
  const since = (): string => `${((performance.now() - start) / 1_000).toFixed(1)} s`;
  cloud.machines.breakListener(victim);
  await until(`the load balancer takes ${victim} out`, 30, async () =>
    (await observer.targets())[victim] === "healthy" ? undefined : true,
  );
  const out = since();
  scene.say(`${victim} is out after ${out}`);
  const replacement = await until("a new instance passes the gate", 90, async () =>
    (await observer.inService()).find((id) => !before.includes(id)),
  );
  const replaced = since();
  scene.say(`${replacement} is in service after ${replaced}`);
  await until(`${victim} is on its way out`, 90, async () => {
    const one = (await observer.instances()).find(({ InstanceId }) => InstanceId === victim);
    return !one || one.LifecycleState?.startsWith("Terminating") ? true : undefined;
  });
  await healthy(scene, 2);
  return [`out of the load balancer ${out}`, `replacement in service ${replaced}`];
}

export async function refuseMute(scene: Scene): Promise<string[]> {
  const { observer, cloud } = scene;
  const before = await observer.inService();
  const old = before[0];
  expect(old !== undefined, "an instance is in service");
  cloud.machines.muteNext();
  await observer.autoScaling.send(
    new SetInstanceHealthCommand({
      InstanceId: old,
      HealthStatus: "Unhealthy",
      ShouldRespectGracePeriod: false,
    }),
  );
  const mute = await until("a replacement waits at the gate", 60, async () =>
    (await observer.instances()).find(
      ({ InstanceId, LifecycleState }) =>
        LifecycleState === "Pending:Wait" && !before.includes(InstanceId ?? ""),
    ),
  );
  const id = mute.InstanceId ?? "";
  await until(`the supervisor of ${id} says that its listener runs`, 60, async () =>
    cloud.machines.listenerActive(id) ? true : undefined,
  );
  const states = new Set<string>();
  const watch = performance.now() + 10_000;
  await until(`${id} was watched for 10 s`, 15, async () => {
    const { LifecycleState } = (await observer.instances()).find((one) => one.InstanceId === id) ?? {};
    states.add(LifecycleState ?? "gone");
    return performance.now() > watch ? true : undefined;
  });
  expect([...states].join() === "Pending:Wait", `${id} stays at the gate, not ${[...states]}`);
  expect((await observer.inService()).includes(old), `${old} serves until its replacement has passed`);

  cloud.models.age(id, BOOT_DEADLINE);
  scene.say(`${id} is made to look ${BOOT_DEADLINE / 1_000} s old: past its boot deadline`);
  await until(`the gate gives ${id} up`, 90, async () => {
    const one = (await observer.instances()).find(({ InstanceId }) => InstanceId === id);
    states.add(one?.LifecycleState ?? "gone");
    return one === undefined ? true : undefined;
  });
  expect(!states.has("InService"), `${id} was never in service`);
  await until(`${old} is replaced by one that answers`, 120, async () => {
    const now = await observer.inService();
    return now.length === 2 && !now.includes(old) ? true : undefined;
  });
  await healthy(scene, 2);
  return [`states of ${id}: ${[...states].join(", ")}`];
}

export async function destroy(scene: Scene): Promise<string[]> {
  const { observer, cloud } = scene;
  const inputs = { command: "destroy", "stack-name": observer.stackName };
  const refused = await action(scene, inputs);
  expect(refused.status !== 0, "destroy without confirm is refused");
  expect((await observer.logGroups()).length > 0, "there were log groups");
  expect(
    cloud.running().some((what) => what.startsWith("function ")),
    "functions ran",
  );
  const run = await action(scene, { ...inputs, confirm: observer.stackName });
  expect(run.status === 0, `destroy ends with status 0\n${run.log}`);
  expect((await observer.outputs()) === undefined, "the stack is gone");
  expect((await observer.instances()).length === 0, "no instance is left");
  const names = await observer.parameterNames();
  expect(names.length === 0, `no parameter is left: ${names}`);
  const buckets = await observer.buckets();
  expect(buckets.length === 0, `no bucket is left: ${buckets}`);
  const groups = await observer.logGroups();
  expect(groups.length === 0, `no log group is left: ${groups}`);
  await until("no machine, listener, memcached or function runs", 5, async () => {
    const running = cloud.running();
    expect(running.length === 0, `none runs, not ${running}`);
    return true;
  });
  const late = await observer.logGroups();
  expect(late.length === 0, `no log group comes back: ${late}`);
  return [`${run.seconds.toFixed(1)} s`];
}
