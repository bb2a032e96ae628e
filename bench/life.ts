/**
 * `npm run bench:life`: how fast the fleet follows, against the local cloud, with the built Action and Lambdas.
 * Prints the time from an open port to CompleteLifecycleAction, from a new memcached node to the last listener that
 * uses it, to the list of servers when ElastiCache's event is lost, and of a rotation, beside the design's numbers, and
 * the AWS calls of an endpoint change for a small and a large fleet. `--launches N` (default 30), `--changes N` (default
 * 5) and `--lost N` (default 2) say how often the first three are measured; `--only gate,endpoints,lost,rotation` leaves
 * out the rest. All machines of the fleet share this one's cores: beside the figures stands how busy it was.
 */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { TerminateInstanceInAutoScalingGroupCommand } from "@aws-sdk/client-auto-scaling";
import { sleep, systemClock } from "../contract/clock.ts";
import { listener } from "../contract/listener.ts";
import { PRODUCT } from "../contract/names.ts";
import { startLocalCloud } from "../local/cloud.ts";
import { Client } from "../local/demo/client.ts";
import { Observer } from "../local/demo/observer.ts";
import { action, deployInputs, healthy, type Scene } from "../local/demo/scene.ts";
import { table } from "../local/demo/table.ts";
import { until } from "../local/demo/wait.ts";
import { flagsOf, wholeNumber } from "../local/flags.ts";
import { tcpProber } from "../local/network/prober.ts";
import { functionIds } from "../src/stack/logical-ids.ts";

const values = flagsOf("bench:life", {
  launches: { type: "string", default: "30" },
  changes: { type: "string", default: "5" },
  lost: { type: "string", default: "2" },
  only: { type: "string", default: "gate,endpoints,lost,rotation" },
});
const number = (flag: "launches" | "changes" | "lost"): number =>
  wholeNumber("bench:life", flag, values[flag]);
const LAUNCHES = number("launches");
const CHANGES = number("changes");
const LOST = number("lost");
const PARTS = new Set(values.only.split(","));
const PROBE_PAUSE = 10;
const LOOK_PAUSE = 50;

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
  if (PARTS.has("gate")) await gate();
  const small = PARTS.has("endpoints") ? await endpoints(2) : [];
  if (PARTS.has("lost")) await lost();
  if (PARTS.has("rotation")) {
    await deploy({ size: "6" });
    await rotation(1);
    await rotation(2);
  }
  if (PARTS.has("endpoints")) {
    await deploy({ size: "12" });
    const large = await endpoints(12);
    // A notification that comes twice costs a look more: the least is what the change itself takes.
    const [few, many] = [small, large].map((calls) => Math.min(...calls));
    const range = (calls: readonly number[]) => [...new Set(calls)].sort((a, b) => a - b).join(" or ");
    rows.push([
      "AWS calls of endpoint-sync for a change",
      `${range(small)} with 2 nodes, ${range(large)} with 12`,
      few === many ? "the same at least: holds" : "differ: MISSED",
    ]);
  }
  rows.push(["load of this machine at the end", load(), `${availableParallelism()} cores`]);
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

/**
 * Adds one node after the other, and waits each time until the last listener uses it. Answers the AWS calls that the
 * Lambdas made for each change.
 */
async function endpoints(nodes: number): Promise<number[]> {
  const clients: Client[] = [];
  for (const id of await scene.observer.inService())
    clients.push(await Client.open({ host: await scene.observer.address(id), port: listener.port }));
  const delays: number[] = [];
  const made: number[] = [];
  const busy: number[] = [];
  for (let at = 0; at < CHANGES; at++) {
    await betweenChecks();
    const before = cloud.calls().length;
    const taken = processorSeconds();
    const count = (await scene.observer.cacheNodes()).length + 1;
    await scene.observer.resizeCache(count);
    const added = await when(async () => (await scene.observer.cacheNodes()).length === count);
    // Whoever has it is asked no more: looking must not keep the others from getting it.
    const reloaded = clients.map((client) =>
      when(async () => (await client.statistics()).servers.length === count),
    );
    const end = Math.max(...(await Promise.all(reloaded)));
    delays.push(end - added);
    console.error(
      `change ${at + 1} of ${CHANGES} with ${nodes} nodes: ${end - added} ms${stages(before, added)}, load ${load()}`,
    );
    // The Lambda collects the answers of the fleet before it takes the next change.
    await sleep(systemClock, 3_000);
    busy.push(processorSeconds() - taken);
    made.push(changing(before));
  }
  for (const client of clients) client.close();
  row(
    `new memcached node to the last of ${nodes} listeners, p50 of ${CHANGES}`,
    quantile(delays, 0.5),
    5_000,
  );
  const seconds = quantile(busy, 0.5);
  const least = (seconds / availableParallelism()).toFixed(1);
  rows.push([
    `processor time of its ${nodes} converges, p50`,
    `${seconds.toFixed(1)} s`,
    `no target: on this machine alone they take ${least} s of the above, on ${nodes} machines ${(seconds / nodes).toFixed(1)} s`,
  ]);
  return made;
}

/** The reconciler's own check of the nodes, in each fifth minute of the clock, sends a command as well. */
async function betweenChecks(): Promise<void> {
  const [every, before, after] = [300_000, 20_000, 75_000];
  const since = systemClock.now() % every;
  if (since > after && since < every - before) return;
  await sleep(systemClock, (since > after ? every - since : -since) + after);
}

/** Adds nodes while ElastiCache tells nobody: only the reconciler's minute, which is a real one here, finds them. */
async function lost(): Promise<void> {
  await scene.observer.tellOfCache(false);
  const delays: number[] = [];
  for (let at = 0; at < LOST; at++) {
    const count = (await scene.observer.cacheNodes()).length + 1;
    await scene.observer.resizeCache(count);
    const added = await when(async () => (await scene.observer.cacheNodes()).length === count);
    const written = await when(async () => (await scene.observer.servers()).length === count);
    delays.push(written - added);
    console.error(`event ${at + 1} of ${LOST} lost: the list is right after ${written - added} ms`);
    // Not always at the same moment of the minute.
    await sleep(systemClock, (at % 4) * 11_000);
  }
  await scene.observer.tellOfCache(true);
  row(`event lost: new memcached node to the list, most of ${LOST}`, Math.max(...delays), 75_000);
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

/** The time (milliseconds since the epoch) at which it was seen to hold. */
async function when(holds: () => Promise<boolean>): Promise<number> {
  const end = systemClock.now() + 120_000;
  while (systemClock.now() < end) {
    if (await holds()) return systemClock.now();
    await sleep(systemClock, LOOK_PAUSE);
  }
  throw new Error("not within 120 s");
}

/** Seconds of processor that what the machines ran has taken: of ended children (proc(5): cutime, cstime, in 1/100 s). */
function processorSeconds(): number {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/**
 * What a change costs endpoint-sync: every call that it makes. Its looks at the fleet's answers count as one, because
 * they go on for as long as the slowest machine takes.
 */
function changing(since: number): number {
  const made = cloud.calls().slice(since).filter(bySync);
  const looks = made.filter(({ action: name }) => name === "ListCommandInvocations").length;
  return made.length - Math.max(0, looks - 1);
}

/** When the list was written and the fleet told, after the node. */
function stages(since: number, added: number): string {
  const made = cloud.calls().slice(since);
  const at = (name: string): string => {
    const call = made.find((one) => one.action === name && bySync(one));
    return call ? `${new Date(call.time).getTime() - added} ms` : "?";
  };
  return ` (list written after ${at("PutParameter")}, fleet told after ${at("SendCommand")})`;
}

/** The name of the function begins with that of the stack, and goes on with its logical id. */
function bySync({ agent }: { readonly agent: readonly string[] }): boolean {
  return agent.some(
    (word) => word.startsWith(`${PRODUCT}/`) && word.includes(functionIds("endpoint-sync").function),
  );
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
