import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OUTPUTS } from "../../../contract/names.ts";
import type { ActionRun } from "../runner.ts";
import { action, healthy, listeners, type Scene } from "../scene.ts";
import { Traffic } from "../traffic.ts";
import { expect } from "../wait.ts";

const CANARY_SECONDS = "5";
const newToken = (): string => randomBytes(16).toString("hex");

function rotateInputs(scene: Scene, token: string): Record<string, string> {
  return {
    command: "rotate",
    "stack-name": scene.observer.stackName,
    "activation-token": token,
    "canary-seconds": CANARY_SECONDS,
  };
}

/** A new token reaches both nodes, one after the other; the old one is kept. */
export async function rotate(scene: Scene): Promise<string[]> {
  const { observer, cloud } = scene;
  const token = newToken();
  cloud.activation.allow(token);
  const before = await listeners(scene);
  const labels = await observer.tokenLabels();
  const outputs = (await observer.outputs()) ?? {};
  const traffic = Traffic.through(cloud.addressesOf(outputs[OUTPUTS.loadBalancerDnsName] ?? ""));
  const run = await action(scene, rotateInputs(scene, token));
  const { requests, failed } = await traffic.stop();
  expect(run.status === 0, `rotate ends with status 0\n${run.log}`);
  scene.token = token;

  const now = await observer.tokenLabels();
  expect(now["previous"] === labels["current"], `version ${labels["current"]} is kept as previous`);
  expect(
    now["current"] !== labels["current"] && !now["pending"],
    `the labels have moved: ${JSON.stringify(now)}`,
  );
  const after = await listeners(scene);
  expect(
    after.every(({ pid }) => !before.some((one) => one.pid === pid)),
    "every listener was started again",
  );
  await healthy(scene, 2);
  return [
    `${run.seconds.toFixed(1)} s for ${after.length} nodes`,
    `${failed} of ${requests} requests failed`,
  ];
}

/** A token that the vendor does not know stops at one node, which goes back. */
export async function refuseRevoked(scene: Scene): Promise<string[]> {
  const { observer } = scene;
  const before = await listeners(scene);
  const labels = await observer.tokenLabels();
  const run = await action(scene, rotateInputs(scene, newToken()));
  expect(run.status !== 0, "rotate to a revoked token fails");
  const now = await observer.tokenLabels();
  expect(now["current"] === labels["current"] && !now["pending"], `the labels stand: ${JSON.stringify(now)}`);
  await healthy(scene, 2);
  const touched = (await listeners(scene)).filter(({ pid }) => !before.some((one) => one.pid === pid));
  expect(touched.length <= 1, `only the canary was touched, not ${touched.length} nodes`);
  return [`status ${run.status} after ${run.seconds.toFixed(1)} s`, `${touched.length} node touched`];
}

/**
 * A rotation whose runner dies in the middle of a wave: the labels have moved, the canary runs with the new token, the
 * other node is about to be restarted and Auto Scaling held back for it. The next attempt of its run finishes it.
 */
export async function finishInterrupted(scene: Scene): Promise<string[]> {
  const { observer } = scene;
  const old = scene.token;
  const token = newToken();
  scene.cloud.activation.allow(token);
  const labels = await observer.tokenLabels();
  const before = await listeners(scene);
  const members = await observer.inService();

  const interrupted = await killInWave(scene, token);
  const killed = performance.now();
  const now = await observer.tokenLabels();
  expect(now["current"] !== labels["current"], `the labels have moved: ${JSON.stringify(now)}`);
  const tokens = members.map((id) => tokenOn(scene, id));
  const [canary, other] = [members[tokens.indexOf(token)], members[tokens.indexOf(old)]];
  expect(canary !== undefined && other !== undefined, "one node has the new token, the other the old one");
  const between = await listeners(scene);
  const same = between.filter(({ pid }) => before.some((one) => one.pid === pid));
  expect(same.length === 1, `one listener still runs as before, not ${same.length}`);
  const suspended = await observer.suspendedProcesses();
  const lock = await observer.lock();
  expect(
    lock.held && suspended.length > 0 && lock.suspended.join() === suspended.join(),
    `the lock says what is suspended: ${lock.suspended}, suspended are ${suspended}`,
  );
  scene.say(
    `killed: ${canary} has the new token, ${other} the old one, ${suspended.join(" and ")} suspended`,
  );

  const run = await action(scene, rotateInputs(scene, token), { rerun: interrupted });
  const finished = performance.now();
  expect(run.status === 0, `the next attempt ends with status 0\n${run.log}`);
  scene.token = token;
  expect(
    members.every((id) => tokenOn(scene, id) === token),
    "both nodes have the new token",
  );
  const after = await listeners(scene);
  const kept = between.filter(({ pid }) => after.some((one) => one.pid === pid));
  expect(kept.length === 1 && kept[0]?.pid !== same[0]?.pid, "only the second node was restarted");
  const left = await observer.suspendedProcesses();
  expect(left.length === 0, `no process is left suspended: ${left}`);
  expect(!(await observer.lock()).held, "the lock is free");
  await healthy(scene, 2);
  const present = await observer.inService();
  expect(members.join() === present.join(), `no node was replaced: ${members} before, ${present} now`);
  return [
    `killed with 1 of 2 nodes done`,
    `the next attempt finished it in ${run.seconds.toFixed(1)} s, ${((finished - killed) / 1_000).toFixed(1)} s after the kill`,
  ];
}

/** Kills the runner as soon as it has suspended processes for the wave that follows the labels. */
async function killInWave(scene: Scene, token: string): Promise<ActionRun> {
  const killed = new AbortController();
  let labelled = 0;
  let commands = 0;
  const stop = scene.cloud.watchCalls(({ action: name, status }) => {
    // pending, previous, current; then the wave begins.
    if (name === "LabelParameterVersion" && status === 200) labelled += 1;
    if (labelled < 3) return;
    if (name === "SuspendProcesses") killed.abort();
    if (name === "SendCommand") commands += 1;
  });
  const run = await action(scene, rotateInputs(scene, token), { signal: killed.signal }).finally(stop);
  expect(killed.signal.aborted && run.status !== 0, `the run is killed in its wave\n${run.log}`);
  expect(commands === 0, "the second node has not been told yet");
  return run;
}

/** The token in the configuration of a machine. */
function tokenOn({ cloud }: Scene, instanceId: string): string | undefined {
  const file = join(cloud.folder, "machines", instanceId, "root/etc/railgun/railgun.conf");
  return /^activation\.token\s*=\s*(\S+)/m.exec(readFileSync(file, "utf8"))?.[1];
}
