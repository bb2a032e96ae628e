import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Hunt } from "./hunt.ts";
import { MUTANTS, type Mutant } from "./list.ts";

/** Histories in which each mutant must be caught. */
const SEEDS = 500;
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SOURCES = ["contract", "lambdas", "src", "local", "test/simulation", "package.json"];

/** Applies each mutant to a copy of the sources and lets the simulation look for it. */
async function main(): Promise<void> {
  const only = process.argv[2];
  const chosen = MUTANTS.filter(({ name }) => only === undefined || name.includes(only));
  const rows: string[][] = [["mutant", "breaks", "caught by", "seed", "histories", "kept history"]];
  let missed = 0;
  for (const mutant of chosen) {
    const { histories, failure, isKeptFound } = await hunt(mutant);
    const isCaught = failure !== undefined && failure.invariant !== "simulation";
    if (!isCaught || isKeptFound === false) missed += 1;
    const { invariant = "NOT CAUGHT", seed = "" } = failure ?? {};
    const kept = isKeptFound === undefined ? "" : isKeptFound ? "fails again" : "NOT FOUND";
    rows.push([mutant.name, mutant.invariant, invariant, String(seed), String(histories), kept]);
    console.log(`${mutant.name}: ${failure ? `${invariant}: ${failure.text.slice(0, 160)}` : "not caught"}`);
  }
  console.log();
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  console.log(`${chosen.length - missed} passed, ${missed} failed`);
  if (missed > 0) process.exitCode = 1;
}

async function hunt(mutant: Mutant): Promise<Hunt> {
  const folder = mkdtempSync(join(tmpdir(), "railgun-ha-mutant-"));
  try {
    for (const path of SOURCES) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    for (const { file, from, to } of mutant.changes) {
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      const places = text.split(from).length - 1;
      if (places !== 1)
        throw new Error(`${mutant.name}: ${file} has "${from}" ${places} times; mend the mutant`);
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
    }
    return await run(folder, mutant);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, { name }: Mutant): Promise<Hunt> {
  return new Promise((resolve, reject) => {
    const program = join(folder, "test/simulation/mutants/hunt.ts");
    const child = spawn(process.execPath, [program, name, String(SEEDS)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
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
