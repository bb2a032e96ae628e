import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import { closingLine, type Tally } from "./tally.ts";

/** Environment variable that names the file for the tally. */
export const TALLY_FILE = "TEST_TALLY_FILE";

/**
 * Counts what vitest ran, for the closing line. Counts as failed as well: a file that could not be run, an error
 * outside of any test, and a test that is skipped without saying why.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tally: Tally = { passed: 0, failed: unhandled.length, skipped: [] };
    for (const module of modules) countModule(module, tally);
    const file = process.env[TALLY_FILE];
    if (file === undefined) console.log(closingLine(tally));
    else writeFileSync(file, JSON.stringify(tally));
  }
}

function countModule(module: TestModule, tally: Tally): void {
  const before = tally.failed;
  for (const test of module.children.allTests()) {
    const result = test.result();
    if (result.state === "passed") tally.passed += 1;
    else if (result.state === "skipped" && result.note) {
      tally.skipped.push({ name: test.fullName, reason: result.note });
    } else {
      tally.failed += 1;
      if (result.state !== "failed") console.error(`${test.fullName}: not run, and no reason is given`);
    }
  }
  if (!module.ok() && tally.failed === before) tally.failed += 1;
}
