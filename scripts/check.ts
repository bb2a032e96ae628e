import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";
import { forwardSignals, has, ROOT, run, seconds, workFolder } from "./children.ts";
import { closingLine, type Tally } from "./tally.ts";

/** Shell scripts: those that a checkout starts with and the one that an instance boots with. */
const SHELL = ["scripts/setup", ".ci/run", "instance/bootstrap"];

interface Check {
  readonly name: string;
  /** Answers whether it holds; says itself what does not. A reason in text: it cannot be made on this machine. */
  run(): Promise<boolean | string>;
}

const CHECKS: readonly Check[] = [
  { name: "types (tsc)", run: () => succeeds("tsc", ["-p", "."]) },
  {
    name: "format and lint (biome)",
    run: () => succeeds("biome", ["check", "--error-on-warnings", "--diagnostic-level=warn", "."]),
  },
  { name: "shell scripts (shellcheck)", run: shellcheck },
  { name: "dist is built from these sources", run: distIsFresh },
];

/** Makes all checks, each to its end, and says of each how it went. One that cannot be made is never counted as passed. */
export async function check(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: [] };
  for (const { name, run: make } of CHECKS) {
    const started = performance.now();
    const result = await make().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    });
    if (typeof result === "string") tally.skipped.push({ name, reason: result });
    else if (result) tally.passed += 1;
    else tally.failed += 1;
    const word = typeof result === "string" ? `not made: ${result}` : result ? "ok" : "FAILED";
    console.log(`check: ${name}: ${word} (${seconds(started)})`);
  }
  return tally;
}

async function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return (await run(program, args)).status === 0;
}

async function shellcheck(): Promise<boolean | string> {
  if (!(await has("shellcheck"))) return "shellcheck is not installed (apt-get install shellcheck)";
  const missing = SHELL.filter((path) => !existsSync(join(ROOT, path)));
  if (missing.length > 0) throw new Error(`no such shell script: ${missing.join(", ")}`);
  return succeeds("shellcheck", SHELL);
}

/** Builds once more and compares: a bundle of other sources than these would be tested and shipped. */
async function distIsFresh(): Promise<boolean> {
  const folder = workFolder("fresh");
  try {
    await build(join(folder, "dist"));
    const { status, output } = await run("diff", ["-rq", "dist", join(folder, "dist")], {
      output: "capture",
    });
    if (status !== 0) console.error(`${output.trimEnd()}\nbuild and commit it: npm run build`);
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  forwardSignals();
  const tally = await check();
  console.log(closingLine(tally));
  if (tally.failed > 0) process.exitCode = 1;
}
