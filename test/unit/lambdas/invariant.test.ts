import { expect, test } from "vitest";
import { writeServers } from "../../../lambdas/endpoint-sync/servers.ts";
import { bootDeadline, isBorneOut } from "../../../lambdas/launch-gate/verdict.ts";
import { sendConverge } from "../../../lambdas/shared/converge.ts";
import type { Measures } from "../../../lambdas/shared/metrics.ts";
import { FakeAws } from "./aws.ts";

const machine = { address: "10.240.0.10", launched: 0, gone: false };
const deadline = bootDeadline(machine) ?? 0;

test("an empty list of servers is refused, measured and not sent", async () => {
  const aws = new FakeAws();
  const measured: Measures[] = [];
  const timing = { clock: aws.clock, random: aws.random, meter: (one: Measures) => void measured.push(one) };

  const written = writeServers(
    aws.ssm,
    "/railgun-ha/x/memcached-servers",
    [],
    { remaining: () => 1_000 },
    timing,
  );

  await expect(written).rejects.toMatchObject({ name: "InvariantError", code: "invariant.empty-list" });
  expect(measured).toEqual([{ invariantRefusals: 1 }]);
  expect(aws.sent).toEqual([]);
});

test("a full converge of a whole fleet is refused, measured and not sent: it would restart all listeners at once", async () => {
  const aws = new FakeAws();
  const measured: Measures[] = [];
  const timing = { clock: aws.clock, random: aws.random, meter: (one: Measures) => void measured.push(one) };
  const command = { stackName: "x", document: "x-Converge", mode: "", comment: "" } as const;

  const sent = sendConverge(aws.ssm, command, { remaining: () => 1_000 }, timing);

  await expect(sent).rejects.toMatchObject({ name: "InvariantError", code: "invariant.fleet-restart" });
  expect(measured).toEqual([{ invariantRefusals: 1 }]);
  expect(aws.sent).toEqual([]);
});

test("CONTINUE is borne out by a look at this instance's own address only", () => {
  const seen = { host: "10.240.0.10", state: "open", attempts: 3 } as const;
  const verdict = { kind: "continue" } as const;
  expect(isBorneOut(verdict, machine, seen, 0)).toBe(true);
  expect(isBorneOut(verdict, machine, { ...seen, state: "refused" }, 0)).toBe(false);
  expect(isBorneOut(verdict, machine, { ...seen, host: "10.240.0.11" }, 0)).toBe(false);
  expect(isBorneOut(verdict, machine, undefined, 0)).toBe(false);
});

const abandon = { kind: "abandon", reason: "refused" } as const;

test("ABANDON is borne out by an instance that is gone, and after the deadline by one without an address", () => {
  const nowhere = { ...machine, address: undefined };
  expect(isBorneOut(abandon, { ...machine, gone: true }, undefined, 0)).toBe(true);
  expect(isBorneOut(abandon, nowhere, undefined, deadline - 1)).toBe(false);
  expect(isBorneOut(abandon, nowhere, undefined, deadline)).toBe(true);
  expect(isBorneOut(abandon, undefined, undefined, deadline)).toBe(false);
});

test("ABANDON of one with an address is borne out after the deadline by a look that found it closed only", () => {
  const seen = { host: "10.240.0.10", state: "refused", attempts: 1 } as const;
  expect(isBorneOut(abandon, machine, seen, deadline - 1)).toBe(false);
  expect(isBorneOut(abandon, machine, seen, deadline)).toBe(true);
  expect(isBorneOut(abandon, machine, undefined, deadline)).toBe(false);
  expect(isBorneOut(abandon, machine, { ...seen, attempts: 0 }, deadline)).toBe(false);
  expect(isBorneOut(abandon, machine, { ...seen, state: "open" }, deadline)).toBe(false);
  expect(isBorneOut(abandon, machine, { ...seen, host: "10.240.0.11" }, deadline)).toBe(false);
});
