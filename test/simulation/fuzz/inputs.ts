import { LAUNCH_HOOK } from "../../../contract/names.ts";
import type { Random } from "../random.ts";
import type { FunctionName } from "../world/functions.ts";
import { GROUP, TOPIC } from "../world/names.ts";

/** Well-formed inputs, from which the broken ones are made. */
const EVENTS: readonly unknown[] = [
  {
    version: "0",
    source: "aws.autoscaling",
    "detail-type": "EC2 Instance-launch Lifecycle Action",
    detail: {
      LifecycleActionToken: "token",
      AutoScalingGroupName: GROUP,
      LifecycleHookName: LAUNCH_HOOK,
      EC2InstanceId: "i-0123456789abcdef0",
      LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
      Origin: "EC2",
      Destination: "AutoScalingGroup",
    },
  },
  { source: "aws.events", "detail-type": "Scheduled Event", detail: {} },
  { source: "railgun-ha", by: "fuzz" },
  { Event: "autoscaling:TEST_NOTIFICATION" },
  { Records: [{ Sns: { TopicArn: TOPIC, Message: '{"ElastiCache:AddCacheNodeComplete":"cluster"}' } }] },
  { hosts: ["10.240.0.10", "10.240.2.11"], until: "each", forMillis: 0 },
  { hosts: ["10.240.0.10"], until: "each", forMillis: 5_000, connects: 1 },
];

export const REPORT = {
  instanceId: "i-0123456789abcdef0",
  mode: "full",
  action: "restart",
  phase: "done",
  desiredVersion: 3,
  appliedVersion: 3,
  serversVersion: 1,
  pinned: false,
  restored: false,
  listening: true,
  seconds: 2.5,
  error: null,
};

const LOCK = {
  owner: "17-1-rotate",
  purpose: "rotate",
  held: true,
  leaseUntil: 1_767_225_600_000,
  suspended: ["HealthCheck"],
};

/** Which of them a function is there for. */
const OWN: Readonly<Record<FunctionName, readonly number[]>> = {
  "launch-gate": [0, 2],
  reconciler: [1, 2],
  "endpoint-sync": [4, 2],
  "port-probe": [5],
};

const PAUSE = { paused: true, by: "17-1-pause" };
const PROBED = { seen: [{ host: "10.240.0.10", state: "open", attempts: 3 }] };
const NOTICE = { "ElastiCache:AddCacheNodeComplete": "cluster" };

const SCALARS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  1.5,
  "",
  "text",
  "\u0000\ud800",
  "__proto__",
  "constructor",
  "{",
  "10.240.0.300",
  "2026-01-01T00:00:00Z",
  "1969-12-31T00:00:00.000Z, put again",
  [],
  {},
];

/** Anything at all, a few levels deep. */
export function anything(random: Random, depth = 3): unknown {
  if (depth === 0 || random.chance(0.5)) return random.pick(SCALARS);
  const size = random.whole(0, 3);
  if (random.chance(0.4)) return Array.from({ length: size }, () => anything(random, depth - 1));
  const keys = ["source", "detail", "detail-type", "Records", "Sns", "Message", "hosts", "__proto__", "x"];
  return Object.fromEntries(
    Array.from({ length: size }, () => [random.pick(keys), anything(random, depth - 1)]),
  );
}

/** One of the well-formed inputs with something in it changed, taken away or added; or anything. */
export function event(random: Random, name: FunctionName): unknown {
  if (random.chance(0.2)) return anything(random);
  const whole = EVENTS[random.chance(0.6) ? random.pick(OWN[name]) : random.whole(0, EVENTS.length - 1)];
  return random.chance(0.3) ? whole : broken(random, whole);
}

export function broken(random: Random, value: unknown): unknown {
  if (random.chance(0.15)) return anything(random, 2);
  if (Array.isArray(value)) return value.map((item) => (random.chance(0.6) ? item : broken(random, item)));
  if (typeof value !== "object" || value === null) return random.chance(0.7) ? value : anything(random, 1);
  const entries = Object.entries(value).filter(() => !random.chance(0.08));
  const changed = entries.map(
    ([key, item]) => [key, random.chance(0.5) ? item : broken(random, item)] as const,
  );
  const extra = random.chance(0.1) ? [["extra", anything(random, 1)] as const] : [];
  return Object.fromEntries([...changed, ...extra]);
}

/** What somebody may have written by hand. */
export function text(random: Random): string {
  const given = random.pick(SCALARS);
  return random.chance(0.5)
    ? random.hex(12)
    : String(typeof given === "object" ? JSON.stringify(given) : given);
}

/** What a machine may print: whole, cut, twice, among other lines. */
export function output(random: Random): string {
  const whole = random.pick<unknown>([REPORT, LOCK, PAUSE, PROBED, NOTICE, EVENTS[0]]);
  const line = JSON.stringify(random.chance(0.4) ? whole : broken(random, whole)) ?? "";
  const text = random.chance(0.3) ? line.slice(0, random.whole(0, line.length)) : line;
  const noise = random.chance(0.4) ? `${JSON.stringify(anything(random)) ?? ""}\n` : "";
  return `${noise}${text}${random.chance(0.3) ? `\n${text}` : ""}\n----------ERROR-------\n${random.hex(8)}`;
}
