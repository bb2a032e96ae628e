import { sleep, systemClock } from "../../../contract/clock.ts";
import { stackParameters } from "../../../contract/names.ts";
import { action, healthy, listeners, type Scene } from "../scene.ts";
import { expect, until } from "../wait.ts";

const BAD_KEY = "no.such.key";

/**
 * A fault that all nodes share. Nodes in service refuse the setting and go on serving; then both listeners die, and
 * replacements cannot boot with it: nobody is given up for them, and breaker, alarm and status tell why.
 */
export async function surviveBadSetting(scene: Scene): Promise<string[]> {
  const { observer, cloud } = scene;
  const before = await observer.inService();
  const { settings } = stackParameters(observer.stackName);
  await observer.putParameter(settings, JSON.stringify({ [BAD_KEY]: "1" }));
  await refused(scene, before);
  for (const id of before) cloud.machines.breakListener(id);
  const start = performance.now();
  await until("the breaker has suspended launches", 150, async () =>
    (await observer.suspendedProcesses()).includes("Launch") ? true : undefined,
  );
  const opened = ((performance.now() - start) / 1_000).toFixed(1);
  scene.say(`the breaker is open after ${opened} s`);
  // Long enough for the group to look at its instances' health again and again.
  await sleep(systemClock, 5_000);
  const states = (await observer.instances()).map((one) => `${one.InstanceId} ${one.LifecycleState}`);
  expect(
    before.every((id) => states.includes(`${id} InService`)),
    `no node is terminated: ${before} before, ${states} now`,
  );
  const why = await until("the breaker's record tells why", 30, async () => {
    const records = (await observer.logged("reconciler")).filter((line) => /breaker/.test(line));
    return records.map((line) => REASON.exec(line)?.[0]).find((reason) => reason?.includes(BAD_KEY));
  });
  scene.say(`the breaker says: ${why}`);
  const alarm = await until("the breaker's alarm is raised", 60, async () =>
    (await observer.raisedAlarms()).find(({ AlarmName }) => AlarmName?.includes("AlarmBreakerOpen")),
  );
  const raised = ((performance.now() - start) / 1_000).toFixed(1);
  scene.say(`alarm ${alarm.AlarmName}: ${alarm.AlarmDescription}`);
  expect(/three failed/.test(alarm.AlarmDescription ?? ""), "the alarm says what has opened the breaker");
  const told = await problems(scene);
  for (const what of [alarm.AlarmName ?? "", "suspended by the breaker", BAD_KEY])
    expect(
      told.some((problem) => problem.includes(what)),
      `status tells of ${what}: ${told.join(", ")}`,
    );

  await observer.deleteParameter(settings);
  const resumed = await action(scene, { command: "resume", "stack-name": observer.stackName });
  expect(resumed.status === 0, `resume ends with status 0\n${resumed.log}`);
  await until("both broken nodes are replaced", 150, async () => {
    const now = await observer.inService();
    return now.length === 2 && !now.some((id) => before.includes(id)) ? true : undefined;
  });
  await healthy(scene, 2);
  return [
    `breaker open after ${opened} s, its alarm after ${raised} s`,
    "no node terminated",
    why.replace(/;.*/, ""),
  ];
}

/** What the machine said of its boot. */
const REASON = /boot failed: [^"\\]+/;

/** Each node in service says of the setting what is wrong with it, and its listener is left alone. */
async function refused(scene: Scene, members: readonly string[]): Promise<void> {
  const before = await listeners(scene);
  const told = await problems(scene);
  for (const id of members)
    expect(
      told.some((problem) => problem.startsWith(id) && problem.includes(BAD_KEY)),
      `${id} says what is wrong with the setting: ${told.join(", ")}`,
    );
  const after = await listeners(scene);
  expect(
    after.every(({ pid }, at) => pid === before[at]?.pid),
    "no listener was restarted for the setting",
  );
  await healthy(scene, members.length);
  scene.say(`refused while ${members.length} nodes go on serving: ${told[0]}`);
}

/** What `status` has against the fleet. */
async function problems(scene: Scene): Promise<readonly string[]> {
  const run = await action(scene, { command: "status", "stack-name": scene.observer.stackName });
  expect(run.status === 0, `status ends with status 0\n${run.log}`);
  const result: { healthy: boolean; problems: string[] } = JSON.parse(run.outputs["result"] ?? "{}");
  expect(!result.healthy, "status does not call the fleet right");
  return result.problems;
}
