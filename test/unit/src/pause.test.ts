import { beforeEach, describe, expect, test } from "vitest";
import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";

const INPUTS = { "stack-name": "x", "activation-token": "d".repeat(32), "package-source": "ami" };
const PAUSE = "/railgun-ha/x/pause";
const LOCK = "/railgun-ha/x/lock";

let account: Account;
/** Processes of the group that are suspended. */
let suspended: Set<string>;
/** What was written, enabled and resumed, in order. */
let changes: string[];
/** What happens as soon as processes were resumed. */
let whenResumed: () => void;
beforeEach(async () => {
  account = new Account();
  account.writeServers("x");
  await runAction(INPUTS, account.handlers);
  suspended = new Set();
  changes = [];
  whenResumed = () => {};
});

function run(inputs: Record<string, string>): Promise<Ran> {
  const before = account.handlers;
  return runAction(inputs, {
    ...before,
    "AutoScaling.DescribeAutoScalingGroups": async (input) => {
      const reply = (await before["AutoScaling.DescribeAutoScalingGroups"]?.(input)) as {
        AutoScalingGroups: object[];
      };
      const SuspendedProcesses = [...suspended].map((ProcessName) => ({ ProcessName }));
      return {
        AutoScalingGroups: reply.AutoScalingGroups.map((group) => ({ ...group, SuspendedProcesses })),
      };
    },
    "AutoScaling.ResumeProcesses": ({ AutoScalingGroupName, ScalingProcesses }) => {
      changes.push(`resume ${AutoScalingGroupName} ${ScalingProcesses}`);
      for (const name of ScalingProcesses) suspended.delete(name);
      whenResumed();
      return {};
    },
    "EventBridge.EnableRule": ({ Name }) => void changes.push(`enable ${Name}`),
    "SSM.PutParameter": (input) => {
      if (input.Name !== LOCK) changes.push(`put ${input.Name} ${input.Value}`);
      return before["SSM.PutParameter"]?.(input);
    },
  });
}

const command = (name: string) => run({ command: name, "stack-name": "x" });
/** As a destroy may have left them that died. */
const enabled = ["enable x-LaunchRule-1", "enable x-ScheduleRule-1"];
const written = (paused: boolean) => `put ${PAUSE} {"paused":${paused},"by":"42-3"}`;

describe("pause", () => {
  test("writes who paused, and that the fleet is looked at but not changed", async () => {
    const ran = await command("pause");
    expect(ran.status).toBe(0);
    expect(changes).toEqual([written(true)]);
    expect(ran.result).toMatchObject({ command: "pause", stack: "x", paused: true, changed: true });
    expect(ran.log).toContain("stack x is paused: its reconciler looks and measures but changes nothing");
  });

  test("of a paused stack says by whom, and changes nothing: failures are not forgiven by it", async () => {
    await command("pause");
    changes = [];
    const ran = await command("pause");
    expect(changes).toEqual([]);
    expect(ran.result).toMatchObject({ paused: true, changed: false });
    expect(ran.log).toContain("was paused already, by run 42-3");
  });

  test("does not touch the group", async () => {
    suspended.add("Launch");
    await command("pause");
    expect([...suspended]).toEqual(["Launch"]);
  });
});

describe("resume", () => {
  test("ends the pause", async () => {
    await command("pause");
    changes = [];
    const ran = await command("resume");
    expect(changes).toEqual([written(false)]);
    expect(ran.result).toMatchObject({ paused: false, wasPaused: true, launchesResumed: false });
    expect(ran.log).toContain(
      "stack x: the pause is over; failed launches and repairs up to now count no more",
    );
  });

  test("enables the rules, forgives, and only then lets the group launch again, and resumes nothing else", async () => {
    for (const name of ["Launch", "HealthCheck"]) suspended.add(name);
    const ran = await command("resume");
    expect(changes).toEqual([
      ...enabled,
      written(false),
      "resume x-listeners ReplaceUnhealthy,Terminate,Launch",
    ]);
    expect([...suspended]).toEqual(["HealthCheck"]);
    expect(ran.result).toMatchObject({ wasPaused: false, launchesResumed: true });
    expect(ran.log).toContain("it was not paused; the group launches again");
  });

  test.each([
    ["leaves suspended what a run that lives has suspended", 1e13, "Terminate,Launch"],
    ["resumes all when that run is dead", 0, "ReplaceUnhealthy,Terminate,Launch"],
  ])("%s", async (_, leaseUntil, resumed) => {
    for (const name of ["Launch", "ReplaceUnhealthy"]) suspended.add(name);
    const lock = {
      owner: "other",
      purpose: "rotate",
      held: true,
      leaseUntil,
      suspended: ["ReplaceUnhealthy"],
    };
    account.parameters.set(LOCK, { value: JSON.stringify(lock), version: 1, labels: [] });
    expect((await command("resume")).result).toMatchObject({ launchesResumed: true });
    expect(changes).toEqual([...enabled, written(false), `resume x-listeners ${resumed}`]);
  });

  test("resumes also what a run had suspended that let go of it meanwhile, because the breaker needed it", async () => {
    for (const name of ["Launch", "ReplaceUnhealthy"]) suspended.add(name);
    const claim = { owner: "other", purpose: "rotate", held: true, leaseUntil: 1e13 };
    const write = (...names: string[]) => {
      const value = JSON.stringify({ ...claim, suspended: names });
      account.parameters.set(LOCK, { value, version: 1, labels: [] });
    };
    write("ReplaceUnhealthy");
    whenResumed = () => write();
    await command("resume");
    expect([...suspended]).toEqual([]);
  });

  test("can be repeated", async () => {
    suspended.add("Launch");
    await command("resume");
    const again = await command("resume");
    expect(again.status).toBe(0);
    expect(again.result).toMatchObject({ wasPaused: false, launchesResumed: false });
  });

  test("puts a parameter right that says nothing that can be read", async () => {
    account.parameters.set(PAUSE, { value: "please", version: 1, labels: [] });
    expect((await command("resume")).status).toBe(0);
    expect(account.parameters.get(PAUSE)?.value).toBe('{"paused":false,"by":"42-3"}');
  });
});

test.each(["pause", "resume"])("%s of a stack that is not there names region and account", async (name) => {
  const ran = await run({ command: name, "stack-name": "y" });
  expect(ran.status).toBe(1);
  expect(ran.result).toMatchObject({
    error: { code: "stack.missing", message: expect.stringContaining("eu-west-1 of account 123456789012") },
  });
  expect(changes).toEqual([]);
});

describe("deploy", () => {
  test("lets the group launch again after failed launches, and keeps a pause", async () => {
    await command("pause");
    suspended.add("Launch");
    changes = [];
    const ran = await run(INPUTS);
    expect(ran.status).toBe(0);
    expect(changes).toEqual([
      ...enabled,
      written(true),
      "resume x-listeners ReplaceUnhealthy,Terminate,Launch",
    ]);
    expect(ran.log).toContain("the group launches again");
  });

  test("does nothing of that while the group launches", async () => {
    await run(INPUTS);
    expect(changes).toEqual([]);
  });
});
