import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catching, type Hunt, isCaught } from "./caught.ts";
import { MUTANTS, type Mutant } from "./list.ts";

/** Histories in which each mutant must be caught. */
const SEEDS = 500;
/** Histories in which the code as it is must break nothing, and seconds after which no more of them is begun. */
const BASELINE = { seeds: 100, seconds: 180 };
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SOURCES = ["contract", "lambdas", "src", "local", "test/simulation", "package.json"];

/** Applies each mutant to a copy of the sources and lets the simulation look for it. */
async function main(): Promise<void> {
  const only = process.argv[2];
  const chosen = MUTANTS.filter(({ name }) => only === undefined || name.includes(only));
  if (!(await isSound())) {
    process.exitCode = 1;
    return;
  }
  const rows: string[][] = [["mutant", "breaks", "caught by", "seed", "histories", "kept history"]];
  let missed = 0;
  for (const mutant of chosen) {
    const found = await hunt(mutant);
    if (!isCaught(found)) missed += 1;
    rows.push(rowOf(mutant, found));
    console.log(`${mutant.name}: ${told(mutant, found)}`);
  }
  console.log();
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  console.log(`${chosen.length - missed} passed, ${missed} failed`);
  if (missed > 0) process.exitCode = 1;
}

/** Whether the code as it is breaks nothing in the same histories: else a violation says nothing about a mutant. */
async function isSound(): Promise<boolean> {
  const { histories, others } = await hunt(undefined);
  console.log(`unmutated: ${histories} histories, ${others.length} of them break something`);
  for (const { seed, invariant, text } of others)
    console.log(`  seed ${seed}: ${invariant}: ${text.slice(0, 160)}`);
  return histories > 0 && others.length === 0;
}

function rowOf(mutant: Mutant, { histories, failure, isKeptFound }: Hunt): string[] {
  const { invariant = "NOT CAUGHT", seed = "" } = failure ?? {};
  const kept = isKeptFound === undefined ? "" : isKeptFound ? "fails again" : "NOT FOUND";
  return [mutant.name, mutant.invariant, invariant, String(seed), String(histories), kept];
}

function told(mutant: Mutant, { failure, others: [other] }: Hunt): string {
  if (failure) return `${failure.invariant}: ${failure.text.slice(0, 160)}`;
  const missed = `not caught by ${catching(mutant).join(" or ")}`;
  if (!other) return missed;
  return `${missed}; by another: seed ${other.seed}: ${other.invariant}: ${other.text.slice(0, 160)}`;
}

/** Without a mutant: the code as it is. */
async function hunt(mutant: Mutant | undefined): Promise<Hunt> {
  const folder = mkdtempSync(join(tmpdir(), "railgun-ha-mutant-"));
  try {
    for (const path of SOURCES) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    if (mutant) apply(mutant, folder);
    const { seeds, seconds } = mutant ? { seeds: SEEDS, seconds: 0 } : BASELINE;
    return await run(folder, [mutant?.name ?? "", String(seeds), String(seconds)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function apply({ name, changes }: Mutant, folder: string): void {
  for (const { file, from, to } of changes) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    const places = text.split(from).length - 1;
    if (places !== 1) throw new Error(`${name}: ${file} has "${from}" ${places} times; mend the mutant`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
}

function run(folder: string, args: readonly string[]): Promise<Hunt> {
  return new Promise((resolve, reject) => {
    const program = join(folder, "test/simulation/mutants/hunt.ts");
    const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", () => {
      const line = output.trim().split("\n").at(-1) ?? "";
      try {
        resolve(JSON.parse(line) as Hunt);
      } catch {
        reject(new Error(`the hunt ended with "${line}"`));
      }
    });
  });
}

await main();
