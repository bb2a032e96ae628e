import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Decision, principalsTable, readDecisions } from "../../../../local/auth/decisions.ts";
import type { Statement } from "../../../../local/auth/evaluator.ts";
import { needs, said, unexplained } from "../../../../local/auth/proof.ts";

const folder = mkdtempSync(join(tmpdir(), "railgun-ha-decisions-"));
afterAll(() => rmSync(folder, { recursive: true }));

const made = (changes: Partial<Decision> = {}): Decision => ({
  principal: "arn:aws:sts::1:assumed-role/r",
  action: "a:Read",
  resource: "arn:aws:a:eu:1:x",
  context: {},
  allowed: true,
  by: "caller",
  count: 1,
  ...changes,
});
const read: Statement = { Effect: "Allow", Action: "a:Read", Resource: "*" };
const write: Statement = { Effect: "Allow", Action: "a:Write", Resource: "*" };

describe("the record of decisions", () => {
  test("counts equal ones of all sessions of a role, and keeps its policies as they were last", () => {
    const { count: _count, ...line } = made();
    const sessions = ["one", "two"].map((name) => ({ ...line, principal: `${line.principal}/${name}` }));
    const policies = (statement: Statement) => ({ role: "r", policies: { own: { Statement: [statement] } } });
    const lines = [policies(write), ...sessions, policies(read)].map((one) => JSON.stringify(one));
    const file = join(folder, "decisions");
    writeFileSync(file, `${lines.join("\n")}\n{"principal":"arn:unfini`);
    expect(readDecisions(file)).toEqual({
      decisions: [made({ count: 2 })],
      roles: new Map([["r", [read]]]),
    });
    expect(principalsTable(readDecisions(file))).toMatch(/^r +a:Read +a:eu:1:x +caller +allowed +2$/m);
  });

  test("is empty before the first one", () => {
    expect(readDecisions(join(folder, "nothing")).decisions).toEqual([]);
  });
});

describe("a statement", () => {
  test("is needed by what is allowed with it and refused without", () => {
    const found = needs([read, write], [made()]);
    expect(found.map(({ neededBy }) => neededBy.map(said))).toEqual([["a:Read on x"], []]);
  });

  test("is not needed while another one allows the same", () => {
    expect(
      needs([read, { ...read, Action: "a:*" }], [made()]).map(({ neededBy }) => neededBy.map(said)),
    ).toEqual([[], []]);
  });

  test("that denies is needed by what is refused with it and allowed without", () => {
    const deny: Statement = { ...read, Effect: "Deny" };
    const refused = made({ allowed: false });
    expect(needs([read, deny], [refused])[1]?.neededBy.map(said)).toEqual(["not a:Read on x"]);
  });

  test("does not explain a decision that it contradicts", () => {
    expect(unexplained([read], [made(), made({ allowed: false })])).toEqual([made({ allowed: false })]);
  });
});
