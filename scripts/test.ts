import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lacking } from "../local/booted/tools.ts";
import { startGuardian } from "../local/processes/guardian.ts";
import { createRun } from "../local/processes/run.ts";
import { check } from "./check.ts";
import { type ChildOptions, forwardSignals, run, seconds } from "./children.ts";
import { closingLine, noTally, sum, type Tally } from "./tally.ts";
import { TALLY_FILE } from "./test-reporter.ts";

/** All kept histories, and a minute of seeds that nobody has seen. */
const SIMULATION = [
  "node",
  "test/simulation/main.ts",
  "--fresh",
  "--seeds",
  "100000",
  "--seconds",
  "60",
  "--brief",
];

/**
 * `npm test`: the checks, the unit tests, the simulation, the integration tests with the demo's steps, then the tests of
 * booted machines where this machine can boot others, the last two side by side. All are run even when an earlier one
 * fails. The last line is the sum over all: `N passed, N failed`.
 */
async function main(): Promise<void> {
  forwardSignals();
  // Watches this process and the npm above it: whatever kills them, nothing of the tests is left running.
  const owned = createRun();
  const guardian = await startGuardian(owned);
  const tallies = [await check()];
  tallies.push(await vitest("unit", owned.folder));
  tallies.push(await suite("simulation", SIMULATION, owned.folder));
  // Both mostly wait for what takes its time anywhere: boots, health checks, schedules.
  tallies.push(...(await Promise.all([vitest("integration", owned.folder), machines(owned.folder)])));
  const total = sum(tallies);
  for (const { name, reason } of total.skipped) console.log(`skipped: ${name}: ${reason}`);
  // Once more at the end: in a log that is cut, or of suites side by side, they would be looked for.
  for (const failure of total.failures) console.log(`failed: ${failure}`);
  console.log(closingLine(total));
  if (total.failed > 0) process.exitCode = 1;
  await guardian.release();
}

const vitest = (project: string, folder: string): Promise<Tally> => {
  const reporters = ["--reporter=default", "--reporter=./scripts/test-reporter.ts"];
  return suite(project, ["vitest", "run", "--project", project, ...reporters], folder);
};

/** They need root on Linux; elsewhere one line tells why they are not run. */
async function machines(folder: string): Promise<Tally> {
  const { reason } = lacking();
  const command = ["node", "test/machine/main.ts"];
  if (reason === undefined) return await suite("machine", command, folder, { output: "capture" });
  console.log(`suite: machine: not run: ${reason}`);
  return { ...noTally(), skipped: [{ name: "machine", reason }] };
}

/** Runs a command that writes its tally. One that ends without a tally, or unhappily with a happy one, is a failure. */
async function suite(
  name: string,
  [program = "", ...args]: readonly string[],
  folder: string,
  options: ChildOptions = {},
): Promise<Tally> {
  const started = performance.now();
  const file = join(folder, `${name}.json`);
  const { status, signal, output } = await run(program, args, { ...options, env: { [TALLY_FILE]: file } });
  // What ran beside another suite is told in one piece.
  if (output) console.log(output.trimEnd());
  const tally = readTally(file);
  if (status !== 0 && tally.failed === 0) {
    tally.failed += 1;
    tally.failures.push(`${name}: the test runner ended with ${signal ?? `status ${status}`}`);
  }
  console.log(`suite: ${name}: ${closingLine(tally)} (${seconds(started)})`);
  return tally;
}

function readTally(file: string): Tally {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return noTally();
  }
}

await main();
