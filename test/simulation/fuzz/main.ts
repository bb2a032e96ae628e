import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { OutcomeRecord } from "../../../contract/outcome.ts";
import type { ProbeState } from "../../../contract/probe.ts";
import { flagsOf, wholeNumber } from "../../../local/flags.ts";
import { Random } from "../random.ts";
import type { FunctionName } from "../world/functions.ts";
import { Account, FAULT_NAMES } from "./account.ts";
import { Calm } from "./calm.ts";
import { event, output } from "./inputs.ts";
import { crashIn, DrawnError, unknownIn } from "./kinds.ts";
import { PARSERS, type Parser, texts } from "./parsers.ts";
import { context, fuzzHandlers, LONG, serveFuzz, time } from "./surroundings.ts";

const values = flagsOf("fuzz", {
  /** For each handler and each parser. */
  inputs: { type: "string", default: "100000" },
  seed: { type: "string", default: "1" },
  /** Those whose names begin so. */
  only: { type: "string", default: "" },
});
const INPUTS = wholeNumber("fuzz", "inputs", values.inputs);
const SEED = values.seed;
const WORKERS = 2;
const OUTCOMES = new Set(["done", "already-done", "skipped", "failed"]);
const DOORS: readonly ProbeState[] = ["open", "open", "refused", "timed-out", "reset"];
/** Of so many inputs one meets an account in which a repair can begin, and has the time to follow it. */
const CALM = 0.03;
/** Inputs among which a repair must have been one that was followed to its end. */
const MANY = 20_000;
const HANDLERS: readonly FunctionName[] = ["reconciler", "launch-gate", "endpoint-sync", "port-probe"];
const TARGETS = [...HANDLERS, ...PARSERS.map(({ name }) => name)].filter((name) =>
  name.startsWith(values.only),
);

interface Counted {
  readonly name: string;
  readonly inputs: number;
  readonly outcomes: Record<string, number>;
  readonly failures: string[];
}

const counted = (name: string): Counted => ({ name, inputs: INPUTS, outcomes: {}, failures: [] });
const count = ({ outcomes }: Counted, outcome: string): void => {
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
};

/**
 * Each input ends with records of known outcomes, or with one `failed` and the error thrown; nothing else. What it
 * threw is an error that it can know of, no record tells of a crash, and nothing made it stop itself.
 */
async function fuzzHandler(name: FunctionName): Promise<Counted> {
  const result = counted(name);
  const random = new Random(`${SEED} ${name}`);
  const records: OutcomeRecord[] = [];
  let refusals = 0;
  let account = new Account(random, time);
  await serveFuzz(() => account);
  const handler = fuzzHandlers(
    (one) => records.push(one),
    ({ invariantRefusals = 0 }) => {
      refusals += invariantRefusals;
    },
    async () => {
      if (random.chance(0.002)) throw new DrawnError("no socket is left");
      return random.pick(DOORS);
    },
  )[name];
  for (let input = 0; input < INPUTS; input++) {
    records.length = 0;
    refusals = 0;
    const given = event(random, name);
    const isCalm = random.chance(CALM);
    account = isCalm ? new Calm(random, time) : new Account(random, time);
    const thrown = await handler(given, context(isCalm ? LONG : undefined)).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    const strange = records.find(({ outcome }) => !OUTCOMES.has(outcome));
    const failed = records.filter(({ outcome }) => outcome === "failed").length;
    const isUnclassified = records.length === 0 || strange || (thrown !== undefined) !== (failed === 1);
    const unknown = thrown ? unknownIn(thrown.error, FAULT_NAMES) : [];
    if (isUnclassified || unknown.length > 0 || crashIn(records) || refusals > 0)
      result.failures.push(
        `${JSON.stringify(given)?.slice(0, 300)} left ${JSON.stringify(records).slice(0, 500)} ${unknown.map(stackOf).join("; ")}`,
      );
    const end = repairIn(records);
    if (end) count(result, `repair ${end}`);
    for (const { outcome } of records) count(result, outcome);
  }
  if (name === "reconciler" && INPUTS >= MANY && !result.outcomes["repair repaired"])
    result.failures.push("no repair was followed to its end");
  return result;
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** How the repair ended that a reconciler's record tells of. */
const repairIn = (records: readonly OutcomeRecord[]): string | undefined =>
  /"repair":\{"instanceId":"[^"]*","end":"([^"]+)"/.exec(JSON.stringify(records))?.[1];

/** Whatever somebody wrote is what it is meant to be, or is not, or is refused in words. */
async function fuzzParser({ name, read }: Parser): Promise<Counted> {
  const result = counted(name);
  const random = new Random(`${SEED} ${name}`);
  await serveFuzz(() => texts);
  for (let input = 0; input < INPUTS; input++) {
    const given = output(random);
    // A parameter holds one line; a machine prints many.
    const text = name.startsWith("converge") ? given : (given.split("\n").at(-3) ?? "x");
    try {
      count(result, await read(text));
    } catch (error) {
      result.failures.push(`${text.slice(0, 300)}: ${error instanceof Error ? error.stack : error}`);
    }
  }
  return result;
}

function fuzz(name: string): Promise<Counted> {
  const parser = PARSERS.find((one) => one.name === name);
  return parser ? fuzzParser(parser) : fuzzHandler(name as FunctionName);
}

/** Several at a time: each in a thread of its own, because each has a clock of its own. */
async function main(): Promise<void> {
  let passed = 0;
  let failed = 0;
  const left = [...TARGETS];
  const next = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const { inputs, outcomes, failures } = await inThread(name);
      const seen = Object.keys(outcomes).sort();
      console.log(`${name}: ${inputs} inputs: ${seen.map((key) => `${key} ${outcomes[key]}`).join(", ")}`);
      for (const failure of failures.slice(0, 5)) console.log(`  ${failure}`);
      if (failures.length > 0) failed += 1;
      else passed += 1;
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, next));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function inThread(name: string): Promise<Counted> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: name, argv: process.argv.slice(2) });
    worker.on("message", resolve);
    worker.on("error", reject);
  });
}

if (isMainThread) await main();
else parentPort?.postMessage(await fuzz(workerData as string));
