import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";
import { forwardSignals, has, ROOT, run, seconds, workFolder } from "./children.ts";
import { cloudInitReads, listenerExposure, unitsVerify } from "./instance-checks.ts";
import { sourcesIn } from "./sources.ts";
import { closingLine, noTally, type Tally } from "./tally.ts";

const VENV = join(ROOT, ".venv/bin");

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
  { name: "Python (ruff)", run: ruff },
  { name: "types of Python (mypy)", run: mypy },
  { name: "units (systemd-analyze verify)", run: unitsVerify },
  { name: "exposure of the listener's unit (systemd-analyze security)", run: listenerExposure },
  { name: "user data (cloud-init)", run: cloudInitReads },
  { name: "dist is built from these sources", run: distIsFresh },
];

/** Makes all checks, each to its end, and says of each how it went. One that cannot be made is never counted as passed. */
export async function check(): Promise<Tally> {
  const tally = noTally();
  for (const { name, run: make } of CHECKS) {
    const started = performance.now();
    const result = await make().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    });
    if (typeof result === "string") tally.skipped.push({ name, reason: result });
    else if (result) tally.passed += 1;
    else {
      tally.failed += 1;
      tally.failures.push(name);
    }
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
  const scripts = sourcesIn("shell");
  const missing = ["scripts/setup", "scripts/install-debian", ".ci/run", "instance/bootstrap"].filter(
    (path) => !scripts.includes(path),
  );
  if (missing.length > 0) throw new Error(`no such shell script: ${missing.join(", ")}`);
  return succeeds("shellcheck", scripts);
}

async function ruff(): Promise<boolean> {
  const program = join(VENV, "ruff");
  const checked = await succeeds(program, ["check", "--quiet", ...sourcesIn("python")]);
  return (await succeeds(program, ["format", "--check", "--quiet", ...sourcesIn("python")])) && checked;
}

/** What ships is held to everything that mypy knows; the rest to what it can see. */
async function mypy(): Promise<boolean> {
  const all = sourcesIn("python");
  const shipped = all.filter((path) => path.startsWith("instance/"));
  if (shipped.length < 2) throw new Error("no Python in instance/");
  const others = all.filter((path) => !shipped.includes(path));
  const program = join(VENV, "mypy");
  const strict = await succeeds(program, ["--no-error-summary", "--strict", ...shipped]);
  return (await succeeds(program, ["--no-error-summary", ...others])) && strict;
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
