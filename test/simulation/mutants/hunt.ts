import { runHistory } from "../runner/history.ts";
import { readKept } from "../runner/kept.ts";
import { readPlan } from "../runner/plan.ts";
import { runPool } from "../runner/pool.ts";
import { warmUp } from "../world/clients.ts";
import { loadShapes } from "../world/wire.ts";
import { catching, type Hunt, sort } from "./caught.ts";
import { MUTANTS, type Mutant } from "./list.ts";

/** The history that found what this mutant undoes must find it again. */
async function huntKept(mutant: Mutant): Promise<boolean | undefined> {
  const kept = readKept().filter((one) => one.mutant === mutant.name);
  if (kept.length === 0) return undefined;
  await loadShapes();
  await warmUp();
  for (const { plan } of kept) {
    const { violation } = await runHistory(readPlan(plan));
    if (!violation || !catching(mutant).includes(violation.invariant)) return false;
  }
  return true;
}

/**
 * Runs seeds until one catches the mutant, or all of them where none is named; the last line is what came of it, as
 * JSON. Started in a copy of the sources.
 */
const [name = "", seeds = "1000", seconds = "0"] = process.argv.slice(2);
const mutant = MUTANTS.find((one) => one.name === name);
const { tally, failures } = await runPool({
  first: 1,
  seeds: Number(seeds),
  millis: Number(seconds) * 1_000,
  workers: 2,
  watched: 0,
  stopAt: mutant ? catching(mutant) : [],
});
const isKeptFound = mutant && (await huntKept(mutant));
const hunt: Hunt = { histories: tally.histories, ...sort(mutant, failures), isKeptFound };
console.log(JSON.stringify(hunt));
