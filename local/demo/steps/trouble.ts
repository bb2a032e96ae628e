import { sleep, systemClock } from "../../../contract/clock.ts";
import { stackParameters } from "../../../contract/names.ts";
import { action, healthy, type Scene } from "../scene.ts";
import { expect, until } from "../wait.ts";

/** A fault that all nodes share: replacements cannot boot, so nobody is given up for them. */
export async function surviveBadSetting(scene: Scene): Promise<string[]> {
  const { observer, cloud } = scene;
  const before = await observer.inService();
  const { settings } = stackParameters(observer.stackName);
  await observer.putParameter(settings, '{"no.such.key":"1"}');
  for (const id of before) cloud.machines.breakListener(id);
  const start = performance.now();
  await until("the breaker has suspended launches", 150, async () =>
    (await observer.suspendedProcesses()).includes("Launch") ? true : undefined,
  );
  const opened = ((performance.now() - start) / 1_000).toFixed(1);
  scene.say(`the breaker is open after ${opened} s`);
  // Long enough for the group to look at its instances' health again and again.
  await sleep(systemClock, 5_000);
  const members = (await observer.instances()).map(({ InstanceId }) => InstanceId ?? "");
  expect(
    before.every((id) => members.includes(id)),
    `no node is terminated: ${before} before, ${members} now`,
  );
  const why = await until("the reconciler's record tells why", 30, async () =>
    (await observer.logged("reconciler")).find(
      (line) => /breaker/.test(line) && /no\.such\.key|setting/i.test(line),
    ),
  );
  scene.say(why.slice(0, 300));

  await observer.deleteParameter(settings);
  const resumed = await action(scene, { command: "resume", "stack-name": observer.stackName });
  expect(resumed.status === 0, `resume ends with status 0\n${resumed.log}`);
  await until("both broken nodes are replaced", 150, async () => {
    const now = await observer.inService();
    return now.length === 2 && !now.some((id) => before.includes(id)) ? true : undefined;
  });
  await healthy(scene, 2);
  return [`breaker open after ${opened} s, no node terminated before`];
}
