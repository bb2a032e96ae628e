import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { flagsOf, wholeNumber } from "../../local/flags.ts";
import { type Branch, branchesOf } from "./runner/branches.ts";
import { hashElsewhere } from "./runner/elsewhere.ts";
import { runHistory } from "./runner/history.ts";
import { readKept, runKept } from "./runner/kept.ts";
import { drawPlan, readPlan, writePlan } from "./runner/plan.ts";
import { type Failure, type PoolResult, runPool } from "./runner/pool.ts";
import { LARGE, neverSeen, unexplained } from "./runner/proof.ts";
import { printReport, printTable } from "./runner/report.ts";
import { shrink } from "./runner/shrink.ts";
import { warmUp } from "./world/clients.ts";
import { Trace } from "./world/trace.ts";
import { loadShapes } from "./world/wire.ts";

/** A rotation that is taken back, under many faults: its trace is the same on every machine. */
const FIXED_SEED = 2;
const MOST_SHRUNK = 3;

const values = flagsOf("simulate", {
  seeds: { type: "string", default: "1000" },
  seed: { type: "string", default: "1" },
  /** Seconds after which no more history is begun. */
  seconds: { type: "string", default: "0" },
  workers: { type: "string", default: "2" },
  /** How many of the seeds are watched for the branches that they reach, which takes a little longer. */
  watched: { type: "string", default: "5000" },
  /** Begins at a seed that nobody has seen. */
  fresh: { type: "boolean", default: false },
  /** Without the tables. */
  brief: { type: "boolean", default: false },
  /** Prints the hash of the trace of `--seed`, and nothing else. */
  hash: { type: "boolean", default: false },
  /** Prints what happens in the one history of `--seed`. */
  trace: { type: "boolean", default: false },
});
const number = (flag: "seeds" | "seed" | "seconds" | "workers" | "watched"): number =>
  wholeNumber("simulate", flag, values[flag]);
const seeds = number("seeds");
const seed = number("seed");
const millis = number("seconds") * 1_000;
const workers = Math.max(1, number("workers"));
const watched = values.brief ? 0 : number("watched");

async function main(): Promise<void> {
  await loadShapes();
  await warmUp();
  const first = values.fresh ? Math.floor(Date.now() / 1000) * 1_000 : seed;
  if (values.hash) return console.log((await runHistory(drawPlan(first))).hash);
  if (values.trace) return trace(first);
  const again = await runKept();
  for (const failure of again)
    console.log(`kept seed ${failure.seed}: ${failure.invariant}: ${failure.text}`);
  console.log(`kept histories: ${readKept().length - again.length} of ${readKept().length} hold`);
  const found = await runPool({
    first,
    seeds,
    millis,
    workers,
    watched,
    stopAt: [],
    onFailure: ({ seed, invariant, text }) =>
      console.log(`seed ${seed}: ${invariant}: ${text.slice(0, 400)}`),
    ...(!values.brief && {
      onProgress: (begun: number) => console.error(`${begun} of ${values.seeds} histories`),
    }),
  });
  const hash = (await runHistory(drawPlan(FIXED_SEED))).hash;
  const elsewhere = await hashElsewhere(fileURLToPath(import.meta.url), FIXED_SEED);
  const branches = branchesOf(found.unreached);
  printReport({ first, ...found, branches, fixed: { seed: FIXED_SEED, hash } }, values.brief);
  const smallest = [...found.failures].sort((one, other) => one.seed - other.seed).slice(0, MOST_SHRUNK);
  for (const failure of smallest) await printShrunk(failure);
  const unproved = [...proofs(found, branches)];
  if (hash !== elsewhere) unproved.push(`seed ${FIXED_SEED} has one trace everywhere: ${elsewhere}`);
  for (const one of unproved) console.log(`not proved: ${one}`);
  const failures = [
    ...[...again, ...found.failures].map(
      ({ seed, invariant, text }) => `seed ${seed}: ${invariant}: ${text.slice(0, 200)}`,
    ),
    ...unproved.map((one) => `not proved: ${one}`),
  ];
  const failed = found.failures.length + again.length + unproved.length;
  const passed = found.tally.histories + readKept().length - found.failures.length - again.length;
  const file = process.env["TEST_TALLY_FILE"];
  if (file !== undefined) writeFileSync(file, JSON.stringify({ passed, failed, skipped: [], failures }));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** What a large run should have shown and did not. A smaller one proves nothing of that kind. */
function proofs({ tally }: PoolResult, branches: readonly Branch[]): readonly string[] {
  if (tally.histories < LARGE || values.brief) return [];
  const strange = unexplained(branches).map(({ path, line, text }) => `${path}:${line} was reached: ${text}`);
  return [...neverSeen(tally).map((name) => `${name} came about`), ...strange];
}

async function printShrunk({ seed, invariant }: Failure): Promise<void> {
  if (invariant === "simulation") return;
  const { reduction, result } = await shrink(seed, await runHistory(drawPlan(seed)));
  const plan = drawPlan(seed, reduction);
  const { size, rates, operations } = plan;
  console.log(
    `\nseed ${seed}, made smaller: ${result.violation?.invariant}: ${result.violation?.text.slice(0, 400)}`,
  );
  printTable("what is left of it", [
    ["nodes, zones", `${size.nodes}, ${size.zones}`],
    ["operations", operations.map(({ at, name }) => `${at / 1000} s ${name}`).join(", ") || "none"],
    ["faults", [...rates.keys()].join(", ") || "none"],
  ]);
  console.log(
    `to keep it: ${JSON.stringify({ found: result.violation?.text.slice(0, 80), plan: writePlan(plan) })}`,
  );
}

async function trace(seed: number): Promise<void> {
  Trace.keeps = true;
  const kept = readKept().find(({ plan }) => plan.seed === seed);
  const { lines, hash, violation } = await runHistory(kept ? readPlan(kept.plan) : drawPlan(seed));
  console.log(lines.join("\n"));
  console.log(`seed ${seed}: trace ${hash}${violation ? `, ${violation.invariant}: ${violation.text}` : ""}`);
}

await main();
