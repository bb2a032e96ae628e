import { randomInt } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Decision, principalName, principalsTable } from "../../../local/auth/decisions.ts";
import type { Statement } from "../../../local/auth/evaluator.ts";
import { publishedPolicy } from "../../../local/auth/policies.ts";
import { needs, said, unexplained } from "../../../local/auth/proof.ts";
import { startLocalCloud } from "../../../local/cloud.ts";
import { table } from "../../../local/demo/table.ts";
import { LIFE } from "./life.ts";
import { live, ownerOf, WANTED_REFUSALS } from "./live.ts";
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

  // A part waits for a minute of the reconciler more than once.
  it.each(LIFE.slice(0, -1).map((part) => [part.name, part] as const))(
    "%s",
    { timeout: 300_000 },
    async (_, part) => {
      await live(run, part);
    },
  );

  it(`fails to deploy without one statement of the published policy (seed ${SEED})`, async () => {
    const sid = SAMPLED[SEED % SAMPLED.length] ?? "";
    const { status, log } = await run.deployWithout(sid);
    expect(status, `${sid}\n${log}`).not.toBe(0);
    expect(log, sid).toMatch(/not authorized to perform|AccessDenied/);
  });

  it.each(LIFE.slice(-1).map((part) => [part.name, part] as const))("%s", async (_, part) => {
    await live(run, part);
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
      .decisions.filter((one) => !one.allowed && ownerOf(one) !== "sample");
    expect(refused.map((one) => [ownerOf(one), one.action])).toEqual(WANTED_REFUSALS);
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
    expect(neededBy?.length, `no call of this run needs ${name}`).toBeGreaterThan(0);
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
