import { runPool } from "../runner/pool.ts";

/** Runs seeds until one fails; the last line is what came of it, as JSON. Started in a copy of the sources. */
const [seeds = "500", workers = "2"] = process.argv.slice(2);
const { tally, failures } = await runPool({
  first: 1,
  seeds: Number(seeds),
  millis: 0,
  workers: Number(workers),
  watched: 0,
  stopAtFirst: true,
});
console.log(JSON.stringify({ histories: tally.histories, failure: failures[0] }));
