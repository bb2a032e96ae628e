import { expect, test } from "vitest";
import type { Failure } from "../runner/pool.ts";
import { catching, isCaught, sort } from "./caught.ts";
import { MUTANTS, type Mutant } from "./list.ts";

const MUTANT: Mutant = { name: "one", invariant: "I12", changes: [] };
const failed = (seed: number, invariant: string): Failure => ({ seed, invariant, text: "text" });
const hunt = (mutant: Mutant | undefined, ...failures: Failure[]) => ({
  histories: 2,
  isKeptFound: undefined,
  ...sort(mutant, failures),
});

test("a mutant is caught by a violation of the invariant that it breaks", () => {
  const found = hunt(MUTANT, failed(1, "I13"), failed(2, "I12"));
  expect(found).toMatchObject({ failure: failed(2, "I12"), others: [failed(1, "I13")] });
  expect(isCaught(found)).toBe(true);
});

test("a mutant is not caught by what breaks another invariant, or the simulation itself", () => {
  const found = hunt(MUTANT, failed(1, "I13"), failed(2, "simulation"));
  expect(found.failure).toBeUndefined();
  expect(isCaught(found)).toBe(false);
});

test("a mutant that a shipped assertion stops is caught by the refusal, and not by its invariant", () => {
  const mutant = { ...MUTANT, caughtBy: ["refusals"] };
  expect(isCaught(hunt(mutant, failed(1, "refusals")))).toBe(true);
  expect(isCaught(hunt(mutant, failed(1, "I12")))).toBe(false);
});

test("a mutant whose kept history does not fail again is not caught", () => {
  expect(isCaught({ ...hunt(MUTANT, failed(1, "I12")), isKeptFound: false })).toBe(false);
});

test("of the code as it is every violation is one too many", () => {
  expect(hunt(undefined, failed(1, "I12")).others).toEqual([failed(1, "I12")]);
});

test.each(MUTANTS)("the invariant that catches the mutant is one: $name", (mutant) => {
  for (const name of catching(mutant)) expect(name).toMatch(/^(I\d+|refusals)$/);
});
