import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { INPUT_NAMES } from "../../../../src/inputs/declared.ts";
import { warm } from "../rotation/scene.ts";
import { EFFECTS, TABLES } from "./tables.ts";

beforeAll(warm, 60_000);

describe("every declared input has an effect", () => {
  const effects = Object.entries(EFFECTS);

  test.each(effects)("%s decides what is sent", async (name, { sent, values }) => {
    const seen: unknown[] = [];
    // One by one: runs share the process's output and environment.
    for (const [value] of values) seen.push(await sent(value === undefined ? {} : { [name]: value }));
    expect(seen).toStrictEqual(values.map(([, one]) => one));
  });

  test.each(effects)("and %s has values of which no two send the same", (_, { values }) => {
    const same = values.filter(([, one], index) =>
      values.slice(index + 1).some(([, other]) => isDeepStrictEqual(one, other)),
    );
    expect(values.length).toBeGreaterThan(1);
    expect(same).toEqual([]);
  });

  test("none is left out, and none is there twice", () => {
    const names = TABLES.flatMap((table) => Object.keys(table));
    expect(names.toSorted()).toEqual([...INPUT_NAMES].sort());
    expect(Object.keys(EFFECTS).toSorted()).toEqual([...INPUT_NAMES].sort());
  });
});
