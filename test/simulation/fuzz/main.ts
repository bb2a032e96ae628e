import type { OutcomeRecord } from "../../../contract/outcome.ts";
import { readLock } from "../../../lambdas/reconciler/lock-parameter.ts";
import { listAnswers } from "../../../lambdas/shared/converge.ts";
import { converge } from "../../../src/rotation/converge.ts";
import { Random } from "../random.ts";
import type { FunctionName } from "../world/functions.ts";
import { event, output } from "./inputs.ts";
import { type Answers, fuzzHandlers, fuzzSite, serveFuzz, TIMING } from "./surroundings.ts";

/** Inputs for each handler and each parser. */
const INPUTS = Number(process.argv[2] ?? 100_000);
const SEED = process.argv[3] ?? "1";
const OUTCOMES = new Set(["done", "already-done", "skipped", "failed"]);

interface Counted {
  readonly name: string;
  readonly inputs: number;
  readonly outcomes: Map<string, number>;
  readonly failures: string[];
}

const count = (counted: Counted, outcome: string): void =>
  void counted.outcomes.set(outcome, (counted.outcomes.get(outcome) ?? 0) + 1);

/** Each input ends with records of known outcomes, or with one `failed` and the error thrown; nothing else. */
async function fuzzHandler(name: FunctionName): Promise<Counted> {
  const counted: Counted = { name, inputs: INPUTS, outcomes: new Map(), failures: [] };
  const random = new Random(`${SEED} ${name}`);
  const records: OutcomeRecord[] = [];
  const handler = fuzzHandlers((one) => records.push(one))[name];
  for (let input = 0; input < INPUTS; input++) {
    records.length = 0;
    const given = event(random);
    let isThrown = false;
    try {
      await handler(given, { getRemainingTimeInMillis: () => 60_000 });
    } catch {
      isThrown = true;
    }
    const strange = records.find(({ outcome }) => !OUTCOMES.has(outcome));
    const failed = records.filter(({ outcome }) => outcome === "failed").length;
    if (records.length === 0 || strange || isThrown !== (failed === 1))
      counted.failures.push(`${JSON.stringify(given)?.slice(0, 300)} left ${JSON.stringify(records)}`);
    for (const { outcome } of records) count(counted, outcome);
  }
  return counted;
}

/** Whatever a machine prints is a report or none: no parser throws, and none takes half of one. */
async function fuzzParser(name: string, read: (text: string) => Promise<string>): Promise<Counted> {
  const counted: Counted = { name, inputs: INPUTS, outcomes: new Map(), failures: [] };
  const random = new Random(`${SEED} ${name}`);
  for (let input = 0; input < INPUTS; input++) {
    const text = output(random);
    try {
      count(counted, await read(text));
    } catch (error) {
      counted.failures.push(`${text.slice(0, 300)}: ${String(error)}`);
    }
  }
  return counted;
}

function parsers(answers: Answers): readonly (readonly [string, (text: string) => Promise<string>])[] {
  const { client, site, deadline } = fuzzSite();
  return [
    [
      "converge report, read by the functions",
      async (text) => {
        answers.output = text;
        const [answer] = await listAnswers(client, "c-1", deadline, TIMING);
        return answer?.report ? "a report" : `none, ${answer?.state}`;
      },
    ],
    [
      "converge report, read by the Action",
      async (text) => {
        answers.output = text;
        return (
          (await converge(site, ["i-1"], { mode: "--check", keep: async () => {} })).get("i-1")?.kind ??
          "nothing"
        );
      },
    ],
    [
      "lock parameter",
      async (text) => {
        answers.parameter = text.split("\n")[0] ?? "";
        return (await readLock(client, "sim", deadline, TIMING))?.lock ? "a lock" : "no lock";
      },
    ],
  ];
}

async function main(): Promise<void> {
  const answers = await serveFuzz();
  let passed = 0;
  let failed = 0;
  const tell = ({ name, inputs, outcomes, failures }: Counted): void => {
    const seen = [...outcomes].sort().map(([outcome, times]) => `${outcome} ${times}`);
    console.log(`${name}: ${inputs} inputs: ${seen.join(", ")}`);
    for (const failure of failures.slice(0, 5)) console.log(`  ${failure}`);
    if (failures.length > 0) failed += 1;
    else passed += 1;
  };
  for (const name of ["launch-gate", "port-probe", "endpoint-sync", "reconciler"] as const)
    tell(await fuzzHandler(name));
  for (const [name, read] of parsers(answers)) tell(await fuzzParser(name, read));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

await main();
