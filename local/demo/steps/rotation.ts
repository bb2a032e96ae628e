import { randomBytes } from "node:crypto";
import { OUTPUTS } from "../../../contract/names.ts";
import { action, healthy, listeners, type Scene } from "../scene.ts";
import { Traffic } from "../traffic.ts";
import { expect, until } from "../wait.ts";

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

/** A rotation whose runner dies after the labels have moved is finished by the next attempt of its run. */
export async function finishInterrupted(scene: Scene): Promise<string[]> {
  const { observer, cloud } = scene;
  const token = newToken();
  cloud.activation.allow(token);
  const labels = await observer.tokenLabels();
  const killed = new AbortController();
  const first = action(scene, rotateInputs(scene, token), { signal: killed.signal });
  await until("the labels have moved", 120, async () =>
    (await observer.tokenLabels())["current"] === labels["current"] ? undefined : true,
  );
  killed.abort();
  const interrupted = await first;
  expect(interrupted.status !== 0, "the killed run fails");
  scene.say("the runner is killed after the labels have moved");
  const start = performance.now();
  const run = await action(scene, rotateInputs(scene, token), { rerun: interrupted });
  expect(run.status === 0, `the next attempt ends with status 0\n${run.log}`);
  scene.token = token;
  const suspended = await observer.suspendedProcesses();
  expect(suspended.length === 0, `no process is left suspended: ${suspended}`);
  await healthy(scene, 2);
  return [`finished ${((performance.now() - start) / 1_000).toFixed(1)} s after the kill`];
}
