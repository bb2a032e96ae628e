/**
 * `npm run demo`: an AWS account on this machine, the built Action against it, and what is promised shown step by
 * step. `--steps 1,2` runs some of them, `--verbose` prints the Action's own log. Ends with a table of what was
 * measured; the first step that does not hold ends it with its reason and status 1.
 */
import { randomBytes } from "node:crypto";
import { enterMachines } from "../booted/enter.ts";
import { startLocalCloud } from "../cloud.ts";
import { flagsOf } from "../flags.ts";
import { Observer } from "./observer.ts";
import type { Scene } from "./scene.ts";
import { STEPS } from "./steps.ts";
import { table } from "./table.ts";

const values = flagsOf("demo", {
  steps: { type: "string" },
  machines: { type: "string", default: "process" },
  verbose: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
});
if (values.help) {
  console.log("npm run demo -- [--steps 1,2,…] [--machines process|booted] [--verbose]\n");
  for (const [at, { name }] of STEPS.entries()) console.log(`  ${at + 1}  ${name}`);
  process.exit(0);
}
const machines = await enterMachines("demo", values.machines);
process.exitCode = await demo();

async function demo(): Promise<number> {
  const chosen = STEPS.map((step, at) => ({ step, number: at + 1 })).filter(
    ({ number }) => !values.steps || values.steps.split(",").includes(String(number)),
  );
  if (chosen.length === 0) {
    console.error(`demo: no step in "${values.steps}": there are 1 to ${STEPS.length}`);
    return 2;
  }
  const cloud = await startLocalCloud({
    reconcilerSeconds: 6,
    machines,
    say: (line) => console.log(`  ${line}`),
  });
  const stop = (): void => void cloud.stop().then(() => process.exit(130));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const scene: Scene = {
    cloud,
    observer: new Observer("railgun-ha", cloud.endpoint, cloud.region),
    checkout: cloud.checkout,
    token: randomBytes(16).toString("hex"),
    settings: {},
    say: (line) => console.log(`  ${line}`),
    runs: [],
    ...(values.verbose && { onLine: (line: string) => console.log(`  | ${line}`) }),
  };
  cloud.activation.allow(scene.token);
  const rows: string[][] = [];
  const begun = performance.now();
  let failed = 0;
  try {
    for (const { step, number } of chosen) {
      console.log(`\n(${number}) ${step.name}`);
      const start = performance.now();
      const seconds = (): string => ((performance.now() - start) / 1_000).toFixed(1);
      try {
        rows.push([String(number), step.name, "holds", seconds(), (await step.run(scene)).join("; ")]);
        const row = rows.at(-1);
        if (row) row[3] = seconds();
      } catch (error) {
        failed = number;
        const reason = error instanceof Error ? error.message : String(error);
        rows.push([String(number), step.name, "FAILS", seconds(), reason.split("\n")[0] ?? ""]);
        console.error(`\n${reason}`);
        break;
      }
    }
  } finally {
    await cloud.stop();
  }
  console.log(`\n${table(["step", "what", "result", "seconds", "measured"], rows)}`);
  console.log(`\n${((performance.now() - begun) / 1_000).toFixed(0)} s in all`);
  if (failed) console.error(`\nstep ${failed} does not hold`);
  return failed ? 1 : 0;
}
