/**
 * `npm run bench:deploy`: what a deploy costs beside `aws cloudformation deploy` and bare SDK calls: the same template
 * on the same local cloud, in interleaved rounds. `--rounds N` (default 3) says how often, `--held 20,47` for how many
 * seconds an update is held in progress to see how its end is waited for; `--held ""` leaves that out. A no-op is short
 * and is measured several times a round.
 */
import { randomBytes } from "node:crypto";
import { availableParallelism, loadavg } from "node:os";
import { startLocalCloud } from "../local/cloud.ts";
import { table } from "../local/demo/table.ts";
import { flagsOf, wholeNumber } from "../local/flags.ts";
import { ActionDeployer, AwsDeployer, type Deployer, SdkDeployer, type Usage } from "./deployers.ts";
import { holdNextUpdate, type Wait } from "./held-stack.ts";

const values = flagsOf("bench:deploy", {
  rounds: { type: "string", default: "3" },
  held: { type: "string", default: "20,47" },
});
const ROUNDS = wholeNumber("bench:deploy", "rounds", values.rounds);
const HELD = values.held.split(",").filter(Boolean).map(Number);
/** The order's numbers: CloudFormation calls of a no-op, and its part of what `aws cloudformation deploy` takes. */
const NO_OP = { calls: 2, part: 0.5 } as const;
const NO_OPS_A_ROUND = 5;
const HOLD = { late: 2, rate: 1 } as const;

const cloud = await startLocalCloud({ reconcilerSeconds: 60, say: console.error });
process.once("SIGINT", () => void cloud.stop().then(() => process.exit(130)));
const token = randomBytes(16).toString("hex");
cloud.activation.allow(token);
const action = new ActionDeployer(cloud, token);
const deployers: readonly Deployer[] = [
  action,
  new AwsDeployer(cloud, "bench-aws"),
  new SdkDeployer(cloud, "bench-sdk"),
];

type Kind = "create" | "no-op" | "update";
const measured = new Map<string, Usage[]>();
const misses: string[] = [];

async function measure(kind: Kind, deployer: Deployer, ranges: string): Promise<void> {
  const usage = await deployer.deploy(ranges);
  const key = `${kind} ${deployer.name}`;
  measured.set(key, [...(measured.get(key) ?? []), usage]);
  console.error(`${key}: ${usage.wall.toFixed(2)} s`);
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

function of(kind: Kind, { name }: Deployer): Usage {
  const all = measured.get(`${kind} ${name}`) ?? [];
  const one = (field: keyof Usage) => median(all.map((usage) => usage[field]));
  const [status, wall, cpu, peak] = [one("status"), one("wall"), one("cpu"), one("peak")];
  return {
    status,
    wall,
    cpu,
    peak,
    calls: one("calls"),
    allCalls: one("allCalls"),
    untilStack: one("untilStack"),
  };
}

const rowOf = (kind: Kind, deployer: Deployer): string[] => {
  const { calls, allCalls, untilStack, wall, cpu, peak } = of(kind, deployer);
  const seconds = (value: number) => `${value.toFixed(2)} s`;
  return [
    kind,
    deployer.name,
    ...[String(calls), String(allCalls), seconds(untilStack), seconds(wall), seconds(cpu)],
    `${(peak / 1024).toFixed(0)} MB`,
  ];
};

function check(what: string, value: number, most: number): string {
  const holds = value <= most;
  if (!holds) misses.push(what);
  return `${what}: ${value.toFixed(2)}, at most ${most.toFixed(2)}: ${holds ? "holds" : "MISSED"}`;
}

/** All clients wait at the same time, each behind its own endpoint. */
async function held(seconds: number): Promise<string[][]> {
  const waits = await Promise.all(
    deployers.map(async (deployer): Promise<[string, Wait]> => {
      const waited = holdNextUpdate(deployer.endpoint, seconds);
      await deployer.deploy(`198.51.${seconds}.0/24`);
      return [deployer.name, waited(performance.now())];
    }),
  );
  return waits.map(([name, { late, rate }]) => {
    if (name === action.name) {
      check(`held ${seconds} s: seconds late`, late, HOLD.late);
      check(`held ${seconds} s: calls a second`, rate, HOLD.rate);
    }
    return [`${seconds} s`, name, `${late.toFixed(1)} s`, rate.toFixed(2)];
  });
}

try {
  for (const deployer of deployers) await deployer.open();
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) await Promise.all(deployers.map((deployer) => deployer.remove()));
    // The first creation is the Action's: it makes the bucket that the others use as well.
    for (const deployer of deployers) await measure("create", deployer, "cloudflare");
    for (let turn = 0; turn < NO_OPS_A_ROUND; turn++)
      for (const deployer of deployers) await measure("no-op", deployer, "cloudflare");
    for (const deployer of deployers) await measure("update", deployer, `192.0.${round + 1}.0/24`);
  }
  const head = [
    "what",
    "client",
    "CloudFormation calls",
    "all calls",
    "until the stack's end",
    "wall",
    "CPU",
    "peak",
  ];
  const kinds: readonly Kind[] = ["create", "no-op", "update"];
  const rows = kinds.flatMap((kind) => deployers.map((deployer) => rowOf(kind, deployer)));
  console.log(table(head, rows));
  const [ours, theirs] = [of("no-op", action), of("no-op", deployers[1] as Deployer)];
  console.log(
    [
      `\nmedians of ${ROUNDS} rounds, ${NO_OPS_A_ROUND} no-ops in each; load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} cores`,
      "the Action's calls, wall and CPU include preflight and the look at the fleet; its creation waits for two listeners in service",
      check("no-op: CloudFormation calls", ours.calls, NO_OP.calls),
      check("no-op: wall, in seconds", ours.wall, NO_OP.part * theirs.wall),
      check("no-op: CPU, in seconds", ours.cpu, NO_OP.part * theirs.cpu),
    ].join("\n"),
  );
  for (const seconds of HELD) {
    const waits = await held(seconds);
    console.log(`\n${table(["held for", "client", "late", "calls a second"], waits)}`);
  }
} finally {
  for (const { endpoint } of deployers) await endpoint.close().catch(() => {});
  await cloud.stop();
}
if (misses.length > 0) {
  console.error(`missed: ${misses.join("; ")}`);
  process.exitCode = 1;
}
