import { describe, expect, test } from "vitest";
import { type Evidence, findings, underWay } from "../../../src/status/findings.ts";
import type { LockStatus } from "../../../src/status/lock.ts";
import { nodeStatuses } from "../../../src/status/nodes.ts";
import { suspensionsOf } from "../../../src/status/suspensions.ts";

const instance = (id: string, lifecycle = "InService", templateVersion = "1") => ({
  id,
  zone: "eu-west-1a",
  address: "10.240.0.10",
  lifecycle,
  health: "Healthy",
  target: "healthy",
  port: "open",
  templateVersion,
});
const report = (instanceId: string, changes: object = {}) => ({
  instanceId,
  mode: "check" as const,
  action: "nothing" as const,
  phase: "done" as const,
  desiredVersion: 3,
  appliedVersion: 3,
  serversVersion: 5,
  pinned: false,
  restored: false,
  listening: true,
  seconds: 0.1,
  error: null,
  ...changes,
});

const UNTIL = "2026-01-01T00:02:00.000Z";
const lockOf = (state: LockStatus["state"], ...suspended: string[]): LockStatus => ({
  owner: "77-1-ab",
  purpose: "rotate",
  state,
  leaseUntil: UNTIL,
  suspended,
});

interface Fleet {
  readonly instances?: readonly ReturnType<typeof instance>[];
  readonly reports?: Evidence["reports"];
  readonly lock?: LockStatus | null;
  readonly suspended?: readonly string[];
  readonly launchFailure?: string;
}

/** A fleet of two that is right, but for what is given. */
function evidence(fleet: Fleet = {}, more: Partial<Evidence> = {}): Evidence {
  const {
    instances = [instance("i-1"), instance("i-2")],
    lock = null,
    suspended = [],
    launchFailure,
  } = fleet;
  const reports = fleet.reports ?? { value: new Map(instances.map(({ id }) => [id, report(id)])) };
  const servers = { value: { version: 5, writtenAt: 0 } };
  return {
    nodes: nodeStatuses(instances, { reports, servers, now: 0 }),
    reports,
    alarms: { value: [] },
    token: { value: { labels: { current: 3, previous: 2 }, ageSeconds: 1 } },
    lock: { value: lock },
    pause: { value: null },
    suspensions: { value: suspensionsOf({ names: suspended, launchFailure }, lock) },
    newestTemplate: "1",
    ...more,
  };
}

test("nothing speaks against a fleet that is right", () => {
  expect(findings(evidence())).toEqual([]);
  expect(underWay(evidence())).toEqual([]);
});

describe("a node in service", () => {
  test("that does not answer its check is a finding, each by itself", () => {
    const none = evidence({ reports: { value: new Map() } });
    expect(findings(none)).toEqual(["i-1 does not answer its check", "i-2 does not answer its check"]);
  });

  test("that is still coming need not answer", () => {
    const coming = evidence({
      instances: [instance("i-1", "Pending:Wait")],
      reports: { value: new Map() },
    });
    expect(findings(coming)).toEqual([]);
  });

  test("whose listener is silent is a finding", () => {
    const silent = new Map([
      ["i-1", report("i-1")],
      ["i-2", report("i-2", { listening: false })],
    ]);
    expect(findings(evidence({ reports: { value: silent } }))).toEqual([
      "i-2 says that its listener does not answer",
    ]);
  });

  test("that this role may not ask is none, but one that could not be asked is", () => {
    const unknown = { unknown: "the role may not look", isDenied: true };
    expect(findings(evidence({ reports: unknown }))).toEqual([]);
    const broken = { unknown: "InternalServerError", isDenied: false };
    expect(findings(evidence({ reports: broken }))).toEqual(["nodes could not be read: InternalServerError"]);
  });
});

describe("a newer version of the launch template", () => {
  const fleet = [instance("i-1"), instance("i-2", "InService", "2"), instance("i-3", "Pending:Wait")];

  test("that waits for nodes in service is a finding, with what takes it to them", () => {
    expect(findings(evidence({ instances: fleet }, { newestTemplate: "3" }))).toEqual([
      "i-1 runs version 1 of the launch template, and 3 is the newest: deploy replaces it",
      "i-2 runs version 2 of the launch template, and 3 is the newest: deploy replaces it",
    ]);
    expect(findings(evidence({ instances: fleet }, { newestTemplate: "2" }))).toHaveLength(1);
  });

  test("that a deploy is taking to the nodes is none, but with any other lock it is", () => {
    const seen = (purpose: LockStatus["purpose"], state: LockStatus["state"]) =>
      findings(evidence({ lock: { ...lockOf(state), purpose } }, { newestTemplate: "2" }));
    expect(seen("deploy", "live")).toEqual([]);
    expect(seen("deploy", "free")).toHaveLength(2);
    expect(seen("rotate", "live")).toHaveLength(2);
  });

  test("that the stack does not tell is none", () => {
    expect(findings(evidence({}, { newestTemplate: "" }))).toEqual([]);
    const unknown = [instance("i-1", "InService", "")];
    expect(findings(evidence({ instances: unknown }, { newestTemplate: "2" }))).toEqual([]);
  });
});

describe("suspended processes", () => {
  const BREAKER = ["Launch", "ReplaceUnhealthy", "Terminate"];
  const REPLACING = ["HealthCheck", "ReplaceUnhealthy"];

  test("of the breaker tell why launches failed", () => {
    const open = evidence({ suspended: BREAKER, launchFailure: "no capacity" });
    expect(findings(open)).toEqual([
      "Launch and ReplaceUnhealthy and Terminate are suspended by the breaker: the last 3 launches failed (no capacity); put that right, then run resume",
    ]);
  });

  test("of a living rotation are no fault, and it is told that it is under way", () => {
    const during = evidence(
      { suspended: REPLACING, lock: lockOf("live", ...REPLACING) },
      { token: { value: { labels: { current: 4, previous: 3, unfinished: 3 }, ageSeconds: 1 } } },
    );
    expect(findings(during)).toEqual([]);
    expect(underWay(during)).toEqual([
      `a rotation is under way: 77-1-ab holds the lock until ${UNTIL}, HealthCheck and ReplaceUnhealthy are suspended for it`,
    ]);
  });

  test("of a rotation that died are left behind, with its lock and its labels", () => {
    const dead = evidence(
      { suspended: REPLACING, lock: lockOf("dead", ...REPLACING) },
      { token: { value: { labels: { current: 3, pending: 4, unfinished: 2 }, ageSeconds: 1 } } },
    );
    expect(findings(dead)).toEqual([
      "77-1-ab (rotate) died with the lock: the reconciler releases it, or the next run takes it over",
      "HealthCheck and ReplaceUnhealthy were left suspended by 77-1-ab (rotate), which ended without resuming",
      "token version 4 is labelled pending: a rotation did not come to its end, run rotate",
      "token version 2 is labelled unfinished: a rotation did not come to its end, run rotate",
    ]);
    expect(underWay(dead)).toEqual([]);
  });

  test("of a run that released its lock without resuming are left behind", () => {
    const left = evidence({ suspended: ["HealthCheck"], lock: lockOf("free", "HealthCheck") });
    expect(findings(left)).toEqual([
      "HealthCheck was left suspended by 77-1-ab (rotate), which ended without resuming",
    ]);
  });

  test("are told apart: the breaker's, a living run's, and those that nobody accounts for", () => {
    const names = ["AZRebalance", "HealthCheck", "Launch", "ReplaceUnhealthy", "Terminate"];
    const lock = lockOf("live", ...REPLACING);
    expect(suspensionsOf({ names, launchFailure: "mute" }, lock)).toEqual([
      { processes: BREAKER, by: "breaker", because: "mute" },
      { processes: ["HealthCheck"], by: "run", because: "77-1-ab (rotate)" },
      { processes: ["AZRebalance"], by: "nobody", because: "" },
    ]);
  });

  test("without failed launches and without a lock are nobody's", () => {
    expect(findings(evidence({ suspended: ["HealthCheck", ...BREAKER] }))).toEqual([
      "HealthCheck and Launch and ReplaceUnhealthy and Terminate are suspended and no run says why: resume unless that is on purpose",
    ]);
  });
});

describe("against the fleet speak as well", () => {
  test("a pause, with whoever asked for it", () => {
    const paused = evidence({}, { pause: { value: { paused: true, by: "run 7" } } });
    expect(findings(paused)).toEqual(["paused by run 7: nothing is repaired until resume"]);
    const resumed = evidence({}, { pause: { value: { paused: false, by: "run 8" } } });
    expect(findings(resumed)).toEqual([]);
  });

  test("each raised alarm", () => {
    const raised = [
      { name: "x-AlarmBreakerOpen-1", description: "long", since: UNTIL },
      { name: "x-AlarmHealthyHosts-2", description: "long", since: "" },
    ];
    expect(findings(evidence({}, { alarms: { value: raised } }))).toEqual([
      `alarm x-AlarmBreakerOpen-1 is raised since ${UNTIL}`,
      "alarm x-AlarmHealthyHosts-2 is raised",
    ]);
  });
});
