import { describe, expect, test } from "vitest";
import type { RotationResult } from "../../../../src/rotation/rotate.ts";
import { expectRight, killAtEach, MOMENTS } from "./killed.ts";
import { bareWorld, tokenOf, type World } from "./world.ts";

const [OLD, NEW] = [tokenOf(1), tokenOf(2)];

/** A listener is given up soon: what matters here is the order of the requests, not their number. */
async function hasty(size = 2): Promise<World> {
  const one = await bareWorld(size);
  for (const node of one.nodes) node.listenWaitMillis = 12_000;
  return one;
}

const expectOld = (one: World, _: unknown, when: string) => expectRight(one, OLD, when);

describe("a way back that is killed at its k-th request, for every k,", { timeout: 240_000 }, () => {
  describe.each(MOMENTS)("%s", (_, isLate) => {
    describe.each([
      ["by the next run", false],
      ["by the next run after the reconciler released its lock", true],
    ])("is finished %s", (__, isReconciled) => {
      test("where the canary failed", async () => {
        const make = async () => {
          const one = await hasty();
          one.allowed.delete(NEW);
          return one;
        };
        const requests = await killAtEach({
          make,
          token: NEW,
          next: OLD,
          isLate,
          isReconciled,
          check: expectOld,
        });
        expect(requests).toBeGreaterThan(60);
      });

      test.each([
        ["the same token, which fails once more", NEW],
        ["the token from before", OLD],
      ])("where a wave failed, given %s", async (___, next) => {
        const make = async () => {
          const one = await hasty();
          one.node(1).isStubborn = true;
          return one;
        };
        const requests = await killAtEach({ make, token: NEW, next, isLate, isReconciled, check: expectOld });
        expect(requests).toBeGreaterThan(60);
      });
    });
  });

  test.each([
    ["the same token, which fails once more", tokenOf(3)],
    ["the token from before", NEW],
  ])(
    "leaves what was previous before where that is known, and never what is current, given %s",
    async (_, next) => {
      const make = async () => {
        const one = await hasty();
        await one.rotate(NEW, { canarySeconds: 0 });
        one.node(1).isStubborn = true;
        return one;
      };
      const check = (one: World, __: unknown, when: string) => {
        expectRight(one, NEW, when);
        // Unknown to the next run: where the labels had moved wholly and the way back had not begun.
        if (one.labels.previous === undefined) forgotten += 1;
        // 3 where the next run was a rotation of its own, from the token that had taken over.
        else expect([1, 3], when).toContain(one.labels.previous);
        known += 1;
      };
      let [forgotten, known] = [0, 0];
      for (const isLate of [false, true]) await killAtEach({ make, token: tokenOf(3), next, isLate, check });
      // Most deaths leave it known: the requests before the labels move are the larger part.
      expect(forgotten).toBeLessThan(known / 2);
    },
  );

  test("of three nodes is finished", async () => {
    const make = async () => {
      const one = await hasty(3);
      one.node(2).isStubborn = true;
      return one;
    };
    await killAtEach({ make, token: NEW, next: OLD, check: expectOld });
    await killAtEach({ make, token: NEW, next: NEW, isReconciled: true, check: expectOld });
  });

  test("because of a node that starts with no token says so, and leaves those that run", async () => {
    const make = async () => {
      const one = await hasty(3);
      one.node(2).isBroken = true;
      one.mayReplace = true;
      return one;
    };
    const check = (one: World, { failure }: RotationResult, when: string) => {
      expect(one.least, when).toBeGreaterThanOrEqual(1);
      expect(one.running.slice(0, 2), when).not.toContain("down");
      expect([one.lock.held, [...one.suspended]], when).toEqual([false, []]);
      expect(one.labels, when).not.toHaveProperty("unfinished");
      if (one.node(2).lifecycle === "InService") expect(failure, when).toBeDefined();
    };
    await killAtEach({ make, token: NEW, next: NEW, check });
  });
});
