/**
 * `npm run test:machine`: the tests of booted machines, as root on Linux. Installs the Debian packages that are missing,
 * builds the image unless it is there, and runs the tests inside namespaces of their own.
 */
import { dirname, join } from "node:path";
import { prepareMachines } from "../../local/booted/enter.ts";
import { runInside } from "../../local/booted/namespaces.ts";

const checkout = dirname(dirname(import.meta.dirname));
const vitest = join(checkout, "node_modules/vitest/vitest.mjs");
const reporters = ["--reporter=default", "--reporter=./scripts/test-reporter.ts"];

const begun = performance.now();
try {
  await prepareMachines((line) => console.error(`machine: ${line}`));
  const more = process.argv.slice(2);
  const words = [process.execPath, vitest, "run", "--project", "machine", ...reporters, ...more];
  process.exitCode = await runInside(words);
  console.error(`machine: took ${((performance.now() - begun) / 1_000).toFixed(0)} s in all`);
} catch (error) {
  console.error(`machine: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
