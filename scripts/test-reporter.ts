import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import { closingLine, noTally, type Tally } from "./tally.ts";

/** Environment variable that names the file for the tally. */
export const TALLY_FILE = "TEST_TALLY_FILE";

/**
 * Counts what vitest ran, for the closing line. Counts as failed as well: a file that could not be run, an error
 * outside of any test, and a test that is skipped without saying why.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tally = noTally();
    tally.failed = unhandled.length;
    for (const error of unhandled) tally.failures.push(`outside of any test: ${firstLine(error)}`);
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
      const why = result.state === "failed" ? firstLine(result.errors[0]) : "not run, and no reason is given";
      tally.failures.push(`${module.relativeModuleId}: ${test.fullName}: ${why}`);
    }
  }
  if (module.ok() || tally.failed > before) return;
  tally.failed += 1;
  tally.failures.push(`${module.relativeModuleId}: ${firstLine(module.errors()[0])}`);
}

const firstLine = (error: unknown): string => {
  const message = (error as { readonly message?: string } | undefined)?.message ?? "it failed";
  return message.split("\n")[0] ?? "";
};
