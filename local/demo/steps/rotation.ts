import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { systemClock } from "../../../contract/clock.ts";
import { listener } from "../../../contract/listener.ts";
import { OUTPUTS } from "../../../contract/names.ts";
import type { ActionRun } from "../runner.ts";
import { action, healthy, listenerOf, listeners, type Scene } from "../scene.ts";
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
  expectToken(scene, await observer.inService());
  await healthy(scene, 2);
  return [
    `${run.seconds.toFixed(1)} s for ${after.length} nodes`,
    `${failed} of ${requests} requests failed`,
  ];
}

/** A token that the vendor has revoked stops at one node, which goes back. */
export async function refuseRevoked(scene: Scene): Promise<string[]> {
  const { observer, cloud } = scene;
  const before = await listeners(scene);
  const labels = await observer.tokenLabels();
  const token = newToken();
  cloud.activation.allow(token);
  cloud.activation.revoke(token);
  const run = await action(scene, rotateInputs(scene, token));
  expect(run.status !== 0, "rotate to a revoked token fails");
  const now = await observer.tokenLabels();
  expect(now["current"] === labels["current"] && !now["pending"], `the labels stand: ${JSON.stringify(now)}`);
  await healthy(scene, 2);
  const touched = (await listeners(scene)).filter(({ pid }) => !before.some((one) => one.pid === pid));
  expect(touched.length === 1, `the canary was tried, and nobody else: ${touched.length} nodes were touched`);
  expectToken(scene, await observer.inService());
  return [`status ${run.status} after ${run.seconds.toFixed(1)} s`, `${touched.length} node touched`];
}

/**
 * A rotation whose runner dies in the middle of a wave: the labels have moved, the canary runs with the new token, and
 * the other node, for which Auto Scaling is held back, is being restarted. The next attempt of its run finishes it at
 * once. Any other run, and the reconciler, wait for the end of the lease, as test/unit/src/rotation/left.test.ts and
 * test/unit/lambdas/reconciler-locks.test.ts show.
 */
export async function finishInterrupted(scene: Scene): Promise<string[]> {
  const { observer } = scene;
  const token = newToken();
  scene.cloud.activation.allow(token);
  const labels = await observer.tokenLabels();
  const members = await observer.inService();

  const { run: interrupted, tokens, at: killedAt } = await killInWave(scene, { token, members });
  const killed = performance.now();
  const [canary, other] = [members[tokens.indexOf(token)], members[tokens.indexOf(scene.token)]];
  expect(
    canary !== undefined && other !== undefined,
    "when the runner dies, one node has the new token, the other the old one",
  );
  const now = await observer.tokenLabels();
  expect(now["current"] !== labels["current"], `the labels have moved: ${JSON.stringify(now)}`);
  const suspended = await observer.suspendedProcesses();
  const lock = await observer.lock();
  expect(
    lock.held && suspended.length > 0 && lock.suspended.join() === suspended.join(),
    `the lock says what is suspended: ${lock.suspended}, suspended are ${suspended}`,
  );
  const between = await listenerOf(scene, canary);
  scene.say(
    `killed: ${canary} has the new token, ${other} is being restarted, ${suspended.join(" and ")} suspended`,
  );

  const run = await action(scene, rotateInputs(scene, token), { rerun: interrupted });
  const finished = performance.now();
  expect(run.status === 0, `the next attempt ends with status 0\n${run.log}`);
  scene.token = token;
  expectToken(scene, members);
  expect((await listenerOf(scene, canary)).pid === between.pid, "the canary was not restarted again");
  const { startedAt } = await listenerOf(scene, other);
  expect(
    Number(startedAt) > killedAt,
    `${other} was in its restart when the runner died: its listener started at ${startedAt}, the kill was at ${killedAt}`,
  );
  const left = await observer.suspendedProcesses();
  expect(left.length === 0, `no process is left suspended: ${left}`);
  expect(!(await observer.lock()).held, "the lock is free");
  const end = await observer.tokenLabels();
  expect(!end["pending"] && !end["unfinished"], `no label tells of work to do: ${JSON.stringify(end)}`);
  await healthy(scene, 2);
  const present = await observer.inService();
  expect(members.join() === present.join(), `no node was replaced: ${members} before, ${present} now`);
  return [
    "killed while the second of 2 nodes restarted",
    `the next attempt finished it in ${run.seconds.toFixed(1)} s, ${((finished - killed) / 1_000).toFixed(1)} s after the kill`,
  ];
}

interface Killed {
  readonly run: ActionRun;
  /** Of each member, when the runner died. */
  readonly tokens: readonly (string | undefined)[];
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Kills the runner as soon as it has told the wave that follows the labels to restart. */
async function killInWave(
  scene: Scene,
  { token, members }: { readonly token: string; readonly members: readonly string[] },
): Promise<Killed> {
  const killed = new AbortController();
  let labelled = 0;
  let at = 0;
  let tokens: readonly (string | undefined)[] = [];
  const stop = scene.cloud.watchCalls(({ action: name, status }) => {
    // pending, previous, current; then the wave begins.
    if (name === "LabelParameterVersion" && status === 200) labelled += 1;
    if (labelled < 3 || name !== "SendCommand" || killed.signal.aborted) return;
    killed.abort();
    at = systemClock.now();
    tokens = members.map((id) => tokenOn(scene, id));
  });
  const run = await action(scene, rotateInputs(scene, token), { signal: killed.signal }).finally(stop);
  expect(killed.signal.aborted && run.status !== 0, `the run is killed in its wave\n${run.log}`);
  return { run, tokens, at };
}

function expectToken(scene: Scene, members: readonly string[]): void {
  const wrong = members.filter((id) => tokenOn(scene, id) !== scene.token);
  expect(members.length === 2 && wrong.length === 0, `both nodes run with the new token, not so ${wrong}`);
}

/** The token in the configuration of a machine. */
function tokenOn({ cloud }: Scene, instanceId: string): string | undefined {
  const file = join(cloud.machines.rootOf(instanceId), listener.config);
  return /^activation\.token\s*=\s*(\S+)/m.exec(readFileSync(file, "utf8"))?.[1];
}
