/**
 * `npm run bench:life`: how fast the fleet follows, against the local cloud, with the built Action and Lambdas.
 * Prints the time from an open port to CompleteLifecycleAction, from a new memcached node to the last listener that
 * uses it, and of a rotation, beside the targets of docs/architecture.md, and the AWS calls of an endpoint change
 * for a small and a large fleet. `--launches N` (default 30) makes the first figure rougher and faster.
 */
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { TerminateInstanceInAutoScalingGroupCommand } from "@aws-sdk/client-auto-scaling";
import { sleep, systemClock } from "../contract/clock.ts";
import { listener } from "../contract/listener.ts";
import { startLocalCloud } from "../local/cloud.ts";
import { Observer } from "../local/demo/observer.ts";
import { action, deployInputs, healthy, listeners, type Scene } from "../local/demo/scene.ts";
import { table } from "../local/demo/table.ts";
import { until } from "../local/demo/wait.ts";
import { tcpProber } from "../local/network/prober.ts";

const { values } = parseArgs({ options: { launches: { type: "string", default: "30" } } });
const LAUNCHES = Number(values.launches);
const PROBE_PAUSE = 10;

const cloud = await startLocalCloud({ reconcilerSeconds: 60, say: console.error });
process.once("SIGINT", () => void cloud.stop().then(() => process.exit(130)));
const scene: Scene = {
  cloud,
  observer: new Observer("bench", cloud.endpoint, cloud.region),
  checkout: cloud.checkout,
  token: newToken(),
  settings: {},
  say: console.error,
  runs: [],
};
const rows: string[][] = [];
try {
  await deploy({});
  await gate();
  const small = await endpoints(2, 3);
  await deploy({ size: "6" });
  await rotation(1);
  await rotation(2);
  await deploy({ size: "12" });
  const large = await endpoints(12, 4);
  rows.push([
    "AWS calls of an endpoint change",
    `${small} with 2 nodes, ${large} with 12`,
    small === large ? "the same: holds" : "differ: MISSED",
  ]);
  console.log(table(["what", "measured", "target"], rows));
} finally {
  await cloud.stop();
}
process.exitCode = rows.some((row) => row[2]?.endsWith("MISSED")) ? 1 : 0;

function newToken(): string {
  const token = randomBytes(16).toString("hex");
  cloud.activation.allow(token);
  return token;
}

async function deploy(settings: Record<string, string>): Promise<void> {
  Object.assign(scene.settings, settings);
  const run = await action(scene, deployInputs(scene));
  if (run.status !== 0) throw new Error(`deploy failed\n${run.log}`);
  await healthy(scene, Number(scene.settings["size"] ?? 2));
}

/** One launch after the other; the port is watched from here as closely as possible. */
async function gate(): Promise<void> {
  const delays: number[] = [];
  for (let at = 0; at < LAUNCHES; at++) {
    const before = await scene.observer.inService();
    await scene.observer.autoScaling.send(
      new TerminateInstanceInAutoScalingGroupCommand({
        InstanceId: before[at % before.length] ?? "",
        ShouldDecrementDesiredCapacity: false,
      }),
    );
    const known = new Set(before);
    const launched = await until("a launch waits at the gate", 60, async () =>
      (await scene.observer.instances()).find(
        ({ InstanceId, LifecycleState }) => LifecycleState === "Pending:Wait" && !known.has(InstanceId ?? ""),
      ),
    );
    const opened = await firstOpen(await scene.observer.address(launched.InstanceId ?? ""));
    const completed = await until("the launch is completed", 60, async () =>
      calls("autoscaling", "CompleteLifecycleAction").find((time) => time >= opened),
    );
    delays.push(completed - opened);
    console.error(`launch ${at + 1} of ${LAUNCHES}: ${completed - opened} ms`);
    await until("two are in service", 90, async () =>
      (await scene.observer.inService()).length === 2 ? true : undefined,
    );
  }
  row(`open port to CompleteLifecycleAction, p50 of ${LAUNCHES}`, quantile(delays, 0.5), 400);
  row(`open port to CompleteLifecycleAction, p99 of ${LAUNCHES}`, quantile(delays, 0.99), 1_000);
}

async function firstOpen(host: string): Promise<number> {
  for (;;) {
    if ((await tcpProber.connect(host, listener.port, 300)) === "open") return systemClock.now();
    await sleep(systemClock, PROBE_PAUSE);
  }
}

/** Adds a node and waits until the last listener uses it. Answers the AWS calls that the Lambda made for it. */
async function endpoints(nodes: number, count: number): Promise<number> {
  const start = cloud.calls().length;
  let added = 0;
  const reloaded = until(`every listener lists ${count} servers`, 120, async () => {
    if (!added && (await scene.observer.cacheNodes()).length === count) added = systemClock.now();
    const all = await listeners(scene);
    return all.every(({ servers }) => servers.length === count) ? systemClock.now() : undefined;
  });
  scene.settings["memcached-nodes"] = String(count);
  const [, end] = await Promise.all([action(scene, deployInputs(scene)), reloaded]);
  row(`new memcached node to the last of ${nodes} listeners`, end - added, 5_000);
  // What a change costs: the list written and the fleet told. Looking and waiting go by the clock, not by the fleet.
  const changing = new Set(["PutParameter", "SendCommand"]);
  return cloud
    .calls()
    .slice(start)
    .filter(({ agent, action: name }) => fromLambda(agent) && changing.has(name)).length;
}

function fromLambda(agent: readonly string[]): boolean {
  return agent.some((word) => word.includes("AWS_Lambda"));
}

async function rotation(wave: number): Promise<void> {
  const size = Number(scene.settings["size"]);
  const inputs = {
    command: "rotate",
    "stack-name": scene.observer.stackName,
    "activation-token": newToken(),
    "wave-size": String(wave),
  };
  const run = await action(scene, inputs);
  if (run.status !== 0) throw new Error(`rotate failed\n${run.log}`);
  scene.token = inputs["activation-token"];
  row(`rotation of ${size} nodes, waves of ${wave}`, run.seconds * 1_000, Math.ceil(size / wave) * 30_000);
}

function calls(service: string, name: string): number[] {
  return cloud
    .calls()
    .filter((call) => call.service === service && call.action === name)
    .map(({ time }) => new Date(time).getTime());
}

function row(what: string, millis: number, target: number): void {
  const text = (value: number): string =>
    value < 10_000 ? `${Math.round(value)} ms` : `${Math.round(value / 1_000)} s`;
  rows.push([what, text(millis), `<= ${text(target)}: ${millis <= target ? "holds" : "MISSED"}`]);
  console.error(rows.at(-1)?.join("  "));
}

function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
