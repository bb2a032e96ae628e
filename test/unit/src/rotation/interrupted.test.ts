import { describe, expect, test } from "vitest";
import { stackParameters } from "../../../../contract/names.ts";
import { expectRight, expectWayBack, killAtEach, killed, MOMENTS } from "./killed.ts";
import { bareWorld, STACK, tokenOf, type World } from "./world.ts";

const [OLD, NEW, THIRD] = [tokenOf(1), tokenOf(2), tokenOf(3)];

describe("a rotation that is killed at its k-th request, for every k,", { timeout: 120_000 }, () => {
  const make = (): Promise<World> => bareWorld();

  describe.each(MOMENTS)("%s", (_, isLate) => {
    test.each([
      ["is finished by the next run with the same token", NEW],
      ["is undone by the next run with the token from before", OLD],
      ["gives way to the next run with a third token", THIRD],
    ])("%s", async (__, next) => {
      const check = (one: World, { failure }: { failure: unknown }, when: string) => {
        expect(failure, when).toBeUndefined();
        expectRight(one, next, when);
      };
      expect(await killAtEach({ make, token: NEW, next, isLate, check })).toBeGreaterThan(50);
    });

    test.each([
      ["is finished", NEW],
      ["is undone", OLD],
    ])("%s also when the reconciler has released its lock in between", async (__, next) => {
      const check = (one: World, { failure }: { failure: unknown }, when: string) => {
        expect(failure, when).toBeUndefined();
        expectRight(one, next, when);
      };
      await killAtEach({ make, token: NEW, next, isLate, isReconciled: true, check });
    });
  });

  test("is finished by the next attempt of its workflow run at once", async () => {
    for (let k = 1; ; k++) {
      const one = await bareWorld();
      if (!(await killed(one, NEW, k, false, "5-1-ab"))) break;
      const { failure } = await one.rotate(NEW, { owner: "5-2-cd" });
      expect(failure, `killed at ${k}`).toBeUndefined();
      expectRight(one, NEW, `killed at ${k}`);
    }
  });

  test.each([
    ["is undone by a run with what is current", NEW],
    ["is finished by a run with the same", OLD],
  ])("and that goes to the previous version %s", async (_, next) => {
    const previous = async () => {
      const one = await bareWorld();
      await one.rotate(NEW, { canarySeconds: 0 });
      return one;
    };
    const check = (one: World, { failure }: { failure: unknown }, when: string) => {
      expect(failure, when).toBeUndefined();
      expectRight(one, next, when);
    };
    expect(await killAtEach({ make: previous, token: OLD, next, check })).toBeGreaterThan(50);
    await killAtEach({ make: previous, token: OLD, next, isLate: true, isReconciled: true, check });
  });

  test.each([
    ["is finished", THIRD],
    ["is undone", NEW],
    ["gives way to what was previous", OLD],
  ])("and that leaves one that may be gone back to %s", async (_, next) => {
    const make = async () => {
      const one = await bareWorld();
      await one.rotate(NEW, { canarySeconds: 0 });
      return one;
    };
    const check = (one: World, { failure }: { failure: unknown }, when: string) => {
      expect(failure, when).toBeUndefined();
      expectRight(one, next, when);
      expectWayBack(one, when);
    };
    for (const isLate of [false, true]) {
      await killAtEach({ make, token: THIRD, next, isLate, check });
      await killAtEach({ make, token: THIRD, next, isLate, isReconciled: true, check });
    }
  });

  test("of five nodes is finished", async () => {
    const five = () => bareWorld(5);
    const check = (one: World, { failure }: { failure: unknown }, when: string) => {
      expect(failure, when).toBeUndefined();
      expectRight(one, NEW, when);
    };
    await killAtEach({ make: five, token: NEW, next: NEW, check });
  });

  test.each(MOMENTS)("keeps what is current while its versions are full, killed %s", async (_, isLate) => {
    const TOKEN = stackParameters(STACK).token;
    const full = async () => {
      const one = await bareWorld();
      for (let n = 0; n < 99; n++) one.parameters.put(TOKEN, tokenOf(2_000 + n));
      return one;
    };
    const check = (one: World, { failure }: { failure: unknown }, when: string) => {
      expect(failure, when).toBeUndefined();
      expectRight(one, NEW, when);
      expect(one.parameters.find(`${TOKEN}:previous`)?.value, when).toBe(OLD);
    };
    await killAtEach({ make: full, token: NEW, next: NEW, isLate, check });
  });
});
