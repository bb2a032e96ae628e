import { randomInt } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Decision, principalName, principalsTable } from "../../../local/auth/decisions.ts";
import type { Statement } from "../../../local/auth/evaluator.ts";
import { publishedPolicy } from "../../../local/auth/policies.ts";
import { needs, said, unexplained } from "../../../local/auth/proof.ts";
import { startLocalCloud } from "../../../local/cloud.ts";
import { table } from "../../../local/demo/table.ts";
import { until } from "../../../local/demo/wait.ts";
import { Run } from "./run.ts";
import { type Named, PLACE, publishedStatements, shapeOf, templateStatements } from "./statements.ts";

/** Of the sample; another number repeats another run's. */
const SEED = Number(process.env["SEED"] ?? randomInt(1_000));
/** What a first deploy needs before it fails; the service's roles are there when the sample comes. */
const SAMPLED = ["Stack", "Bucket", "DesiredState", "Images", "Document", "Roles", "PassRoles", "Functions"];

let run: Run;
beforeAll(async () => {
  run = new Run(await startLocalCloud({ auth: true, reconcilerSeconds: 4 }));
});
afterAll(() => run?.cloud.stop());

/** The test in which something was first decided about a principal. */
const firstIn = new Map<string, string>();
const keyOf = (one: Decision): string => `${principalName(one.principal)} ${said(one)}`;

describe("with IAM in force", () => {
  afterEach(({ task }) => {
    for (const one of run.cloud.principals().decisions)
      if (!firstIn.has(keyOf(one))) firstIn.set(keyOf(one), task.name);
  });

  it("deploys as a user with the published policy alone, and the fleet gets into service", async () => {
    const { status, log } = await run.deploy();
    expect(status, log).toBe(0);
    expect(await run.observer.inService()).toHaveLength(2);
  });

  it("tells status as a user with its published policy, who cannot read the token", async () => {
    const { status, log } = await run.action({ command: "status" }, run.cloud.credentials("status"));
    expect(status, log).toBe(0);
    await expect(run.readTokenAsStatus()).rejects.toThrow(/not authorized to perform/);
  });

  it("refuses to port-probe's code what its role has for Lambda's sake", async () => {
    await expect(run.callAsPortProbe()).rejects.toMatchObject({ name: "UnauthorizedOperation" });
  });

  it("mends the list of servers and reloads the fleet", async () => {
    const right = await run.spoilServers();
    await until("the list is mended", 20, async () => ((await run.servers()) === right ? true : undefined));
    await run.decision(
      "a command to an instance",
      20,
      ({ action, resource }) => action === "ssm:SendCommand" && resource.includes(":instance/"),
    );
  });

  it("refuses the token's value to the reconciler's code", async () => {
    await until("the reconciler has run", 20, async () => {
      await expect(run.readTokenAsReconciler()).rejects.toThrow(/not authorized to perform/);
      return true;
    });
  });

  it("changes almost every resource as a user with the published policy alone", async () => {
    const { status, log } = await run.deploy({ tags: "team=edge", "memcached-nodes": "3" });
    expect(status, log).toBe(0);
  });

  it("rotates to another token as a user with the published policy alone", async () => {
    const { status, log } = await run.rotate();
    expect(status, log).toBe(0);
  });

  it("resumes what a dead run had suspended, checks the nodes, and ends a rotation that was left", async () => {
    const ofReconciler =
      (wanted: string, part = "") =>
      ({ principal, action, resource }: Decision): boolean =>
        principal.includes("ReconcilerRole") && action === wanted && resource.includes(part);
    await run.leaveDeadLock();
    await run.decision("a resumption", 45, ofReconciler("autoscaling:ResumeProcesses"));
    await until("the lock's release", 45, async () => ((await run.lock()).held ? undefined : true));
    await run.leaveRotationMark();
    await run.askReconciler();
    await run.decision("a check of the nodes", 45, ofReconciler("ssm:SendCommand", ":instance/"));
    await run.decision("the end of a rotation", 45, ofReconciler("ssm:UnlabelParameterVersion"));
  });

  it("lets an instance write why its boot failed", async () => {
    await run.spoilNextBoot();
    const { allowed } = await run.decision(
      "the boot log",
      40,
      ({ principal, action }) => action === "logs:PutLogEvents" && principal.includes("InstanceRole"),
    );
    expect(allowed).toBe(true);
  });

  it("stops launches after three that failed, and reads the console for the reason", async () => {
    await run.decision("the breaker", 60, ({ action }) => action === "autoscaling:SuspendProcesses");
    await run.decision("the console", 20, ({ action }) => action === "ec2:GetConsoleOutput");
  });

  it(`fails to deploy without one statement of the published policy (seed ${SEED})`, async () => {
    const sid = SAMPLED[SEED % SAMPLED.length] ?? "";
    const { status, log } = await run.deployWithout(sid);
    expect(status, `${sid}\n${log}`).not.toBe(0);
    expect(log, sid).toMatch(/not authorized to perform|AccessDenied/);
  });

  it("destroys as a user with the published policy alone", async () => {
    const { status, log } = await run.action({ command: "destroy", confirm: PLACE.stackName });
    expect(status, log).toBe(0);
    expect(await run.observer.outputs()).toBeUndefined();
    console.log(principalsTable(run.cloud.principals()));
  });
});

/** Calls for each statement that are asked for again without it. */
const ASKED = 5;
const OWNERS = [...templateStatements(), ...publishedStatements()];
const ofRole = (name: string, owner: string): boolean => name.startsWith(`${PLACE.stackName}-${owner}-`);

/** Statements as they were in force, and what was decided by them. */
function evidence(owner: string): { statements: readonly Statement[]; decisions: readonly Decision[] } {
  const { roles, decisions } = run.cloud.principals();
  const [role] = [...roles].filter(([name]) => ofRole(name, owner));
  const statements = role
    ? role[1]
    : publishedPolicy(owner as Parameters<typeof publishedPolicy>[0], PLACE).Statement;
  const name = role ? role[0] : `railgun-ha-${owner}`;
  return { statements, decisions: decisions.filter(({ principal }) => principalName(principal) === name) };
}

describe("what was decided", () => {
  it("refused nothing but what the tests above wanted refused", () => {
    const refused = run.cloud
      .principals()
      .decisions.filter(
        ({ allowed, principal }) => !allowed && principalName(principal) !== "railgun-ha-sample",
      );
    expect(
      refused.map(({ principal, action }) => [
        principalName(principal).split("-").slice(0, 3).join("-"),
        action,
      ]),
    ).toEqual([
      ["railgun-ha-status", "kms:Decrypt"],
      ["railgun-ha-PortProbeRole", "ec2:DescribeNetworkInterfaces"],
      ["railgun-ha-ReconcilerRole", "kms:Decrypt"],
    ]);
  });

  it.each([...new Set(OWNERS.map(({ owner }) => owner))])("follows from the statements of %s", (owner) => {
    const { statements, decisions } = evidence(owner);
    expect(decisions.length).toBeGreaterThan(0);
    expect(unexplained(statements, decisions)).toEqual([]);
    // Were the built bundle older than the sources, this would prove another template's policies.
    expect(statements.map(shapeOf)).toEqual(
      OWNERS.filter((one) => one.owner === owner).map(({ shape }) => shape),
    );
  });
});

describe("each statement is needed:", () => {
  const rows: string[][] = [];
  afterAll(() => console.log(table(["statement", "calls that need it", "first made where it"], rows)));

  it.each(OWNERS.map((one) => [one.name, one] as const))("%s", async (name, { owner, at }: Named) => {
    const { statements, decisions } = evidence(owner);
    const { statement, neededBy } = needs(statements, decisions)[at] ?? {};
    expect(neededBy, `no call of this run needs ${name}`).not.toEqual([]);
    const asked = neededBy?.slice(0, ASKED) ?? [];
    const { identities } = run.cloud;
    // The emulator's IAM decides, with the whole policy and with what is left of it.
    const whole = await identities.decide(statements, asked);
    expect(whole, "with all statements").toEqual(asked.map(({ allowed }) => allowed));
    const rest = statements.filter((one) => one !== statement);
    expect(await identities.decide(rest, asked), `without ${name}`).toEqual(whole.map((allowed) => !allowed));
    const calls = asked.slice(0, 2).map(said).join(", ");
    const more = (neededBy?.length ?? 0) - 2;
    const where = new Set(neededBy?.map((one) => firstIn.get(keyOf(one)) ?? ""));
    rows.push([name, more > 0 ? `${calls} and ${more} more` : calls, [...where].join("; ")]);
  });
});
