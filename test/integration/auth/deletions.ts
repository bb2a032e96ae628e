/**
 * `npm run auth:deletions`: deletes one statement after the other from the roles of a stack and from the published
 * policies, lives the parts of a stack's life that concern its owner without it, and tells which test fails first. The
 * tests are those of auth.test.ts, which lives the same parts. `--only TEXT` takes the statements whose names have the
 * text. Ends with a table and status 1 when a statement can go without any test failing.
 */
import { startLocalCloud } from "../../../local/cloud.ts";
import { table } from "../../../local/demo/table.ts";
import { flagsOf } from "../../../local/flags.ts";
import { LIFE, type Part } from "./life.ts";
import { live, refusalText, unwantedRefusals } from "./live.ts";
import { Run } from "./run.ts";
import { type Named, publishedStatements, templateStatements } from "./statements.ts";

const { only = "" } = flagsOf("auth:deletions", { only: { type: "string" } });
/** As in auth.test.ts: seconds that stand for the reconciler's minute. */
const MINUTE = 4;

interface Failure {
  readonly test: string;
  readonly why: string;
  /** What IAM says without the statement made it fail, and not a machine that was too slow. */
  readonly isByIam: boolean;
}

/** The first part that fails without the statement; undefined when none does. */
async function firstFailure({ owner, place, shape }: Named): Promise<Failure | undefined> {
  const run = new Run(await startLocalCloud({ auth: true, reconcilerSeconds: MINUTE, without: place }));
  try {
    for (const part of partsOf(owner)) {
      try {
        await live(run, part);
      } catch (error) {
        const [refused] = unwantedRefusals(run);
        const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
        // Without a denial more is allowed: only the part that tries it can tell.
        const isByIam = refused !== undefined || (shape.startsWith("Deny") && part.of.includes(owner));
        return { test: part.name, why: refused ? refusalText(refused) : line, isByIam };
      }
    }
    return undefined;
  } finally {
    await run.cloud.stop();
  }
}

/** The first, and those that show statements of this owner with what they need before them. */
function partsOf(owner: string): readonly Part[] {
  const shown = LIFE.filter(({ of }, at) => at === 0 || of.includes(owner));
  return LIFE.filter((part) => shown.includes(part) || shown.some(({ after }) => after === part.name));
}

const chosen = [...templateStatements(), ...publishedStatements()].filter(({ name }) => name.includes(only));
const rows: string[][] = [];
let proven = 0;
for (const [at, statement] of chosen.entries()) {
  const start = performance.now();
  let failure = await firstFailure(statement);
  if (failure && !failure.isByIam) {
    console.log(`${statement.name}: once more, because ${failure.why}`);
    failure = await firstFailure(statement);
  }
  if (failure?.isByIam) proven += 1;
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  const { test, why } = failure ?? { test: "NO TEST FAILS", why: "" };
  rows.push([statement.name, test, why]);
  console.log(`${at + 1} of ${chosen.length}  ${statement.name}: ${test}: ${why} (${seconds} s)`);
}
console.log(`\n${table(["statement deleted", "test that fails", "why"], rows)}`);
console.log(`${proven} passed, ${chosen.length - proven} failed`);
process.exitCode = proven < chosen.length || chosen.length === 0 ? 1 : 0;
