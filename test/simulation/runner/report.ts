import { FAULT_KINDS } from "../faults/kinds.ts";
import { SITUATIONS } from "../faults/situations.ts";
import { OPERATION_NAMES } from "../operations/operations.ts";
import type { Branch } from "./branches.ts";
import type { PoolResult } from "./pool.ts";
import { awaitPoints, neverSeen, reachedAfterAll, unexplained } from "./proof.ts";

export interface Report extends PoolResult {
  readonly first: number;
  readonly branches: readonly Branch[];
  readonly fixed: { readonly seed: number; readonly hash: string };
}

export function printTable(
  title: string,
  rows: readonly (readonly [name: string, value: string | number])[],
): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`${title}:`);
  for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}  ${value}`);
}

export function printReport(report: Report, isBrief = false): void {
  const { first, tally, failures, millis, fixed } = report;
  if (!isBrief) printTables(report);
  const seconds = millis / 1_000;
  const { histories, requests } = tally;
  console.log(
    `histories: ${histories} (seeds from ${first}), ${failures.length} failed; ${requests} requests through the SDK`,
  );
  console.log(
    `rate: ${(histories / seconds).toFixed(1)} seeds per second, ${((histories / seconds) * 60).toFixed(0)} per minute, ${seconds.toFixed(0)} s`,
  );
  console.log(`trace of seed ${fixed.seed}: ${fixed.hash}`);
}

function printTables({ tally, branches }: Report): void {
  const { counts, checks } = tally;
  const times = (name: string): number => counts[name] ?? 0;
  printTable(
    "faults injected",
    FAULT_KINDS.map((kind) => [kind, times(kind)] as const),
  );
  printTable(
    "operations",
    OPERATION_NAMES.map((name) => [name, times(`operation.${name}`)] as const),
  );
  printTable(
    "situations met",
    SITUATIONS.map((name) => [name, times(`saw.${name}`)] as const),
  );
  const others = Object.keys(counts).filter((name) => /^(gate|record|run|end|lock)\./.test(name));
  printTable(
    "outcomes seen",
    others.sort().map((name) => [name, times(name)] as const),
  );
  printTable(
    "runs killed, of those that came to the await point",
    awaitPoints(counts).map(({ name, passed, killed }) => [name, `${killed} of ${passed}`] as const),
  );
  const invariants = Object.keys(checks).sort((one, other) => order(one) - order(other));
  printTable(
    "invariant checks",
    invariants.map((name) => [name, checks[name] ?? 0] as const),
  );
  const strange = unexplained(branches);
  console.log(
    `branches of lambdas/ and src/rotation/ that no history reached: ${branches.length}, without a reason: ${strange.length}`,
  );
  for (const { path, line, text } of strange) console.log(`  ${path}:${line}  ${text}`);
  const reached = reachedAfterAll(branches);
  console.log(`branches that were reached although the list gives a reason why not: ${reached.length}`);
  for (const { path, text } of reached) console.log(`  ${path}  ${text}`);
  console.log(`never seen: ${neverSeen(tally).join(", ") || "nothing"}`);
}

const order = (invariant: string): number => Number(invariant.slice(1)) || 99;
