import { runHistory } from "../runner/history.ts";
import { readKept } from "../runner/kept.ts";
import { readPlan } from "../runner/plan.ts";
import { type Failure, runPool } from "../runner/pool.ts";
import { warmUp } from "../world/clients.ts";
import { loadShapes } from "../world/wire.ts";

/** What came of a hunt. */
export interface Hunt {
  readonly histories: number;
  /** Of a seed that nobody chose. */
  readonly failure: Failure | undefined;
  /** Whether the history that is kept because of this mutant fails again; undefined: none is. */
  readonly isKeptFound: boolean | undefined;
}

/** The history that found what this mutant undoes must find it again. */
async function huntKept(mutant: string): Promise<boolean | undefined> {
  const kept = readKept().filter((one) => one.mutant === mutant);
  if (kept.length === 0) return undefined;
  await loadShapes();
  await warmUp();
  for (const { plan } of kept) if (!(await runHistory(readPlan(plan))).violation) return false;
  return true;
}

/** Runs seeds until one fails; the last line is what came of it, as JSON. Started in a copy of the sources. */
const [mutant = "", seeds = "500", workers = "2"] = process.argv.slice(2);
const { tally, failures } = await runPool({
  first: 1,
  seeds: Number(seeds),
  millis: 0,
  workers: Number(workers),
  watched: 0,
  stopAtFirst: true,
});
const isKeptFound = await huntKept(mutant);
const hunt: Hunt = { histories: tally.histories, failure: failures[0], isKeptFound };
console.log(JSON.stringify(hunt));
