import { expect } from "vitest";
import type { World } from "./world.ts";

/** What holds after every run that came to its end, whatever came of it. */
export function expectSettled(one: World, when = ""): void {
  expect(one.lock.held, when).toBe(false);
  expect(one.lock.suspended, when).toEqual([]);
  expect([...one.suspended], when).toEqual([]);
  expect(one.labels, when).not.toHaveProperty("pending");
  expect(one.labels, when).not.toHaveProperty("unfinished");
  expect(one.labels.previous, when).not.toBe(one.labels.current);
  expect([...one.replaced], when).toEqual([]);
}
