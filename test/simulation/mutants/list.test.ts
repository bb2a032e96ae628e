import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readKept } from "../runner/kept.ts";
import { readPlan } from "../runner/plan.ts";
import { MUTANTS } from "./list.ts";

const textOf = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");

test.each(MUTANTS)("the text that the mutant changes is in the sources once: $name", ({ changes }) => {
  for (const { file, from } of changes) expect(textOf(file).split(from).length - 1, file).toBe(1);
});

test("every kept history can still be run, and names a mutant that there is", () => {
  for (const { plan, mutant } of readKept()) {
    expect(readPlan(plan).seed).toBe(plan.seed);
    if (mutant !== undefined) expect(MUTANTS.map(({ name }) => name)).toContain(mutant);
  }
});
