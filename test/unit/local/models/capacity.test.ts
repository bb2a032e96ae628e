import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CapacityView, plan } from "../../../../local/models/autoscaling/capacity.ts";

const all = { launch: true, terminate: true, replace: true };
const members = fc.uniqueArray(
  fc.record({
    id: fc.nat(999).map((n) => `i-${n}`),
    zone: fc.constantFrom("a", "b"),
    inService: fc.boolean(),
    unhealthy: fc.boolean(),
    templateVersion: fc.integer({ min: 1, max: 2 }),
    launchedAt: fc.nat(9),
  }),
  { selector: (one) => one.id, maxLength: 8 },
);

/** What is left in service, healthy or not, after the plan's terminations. */
function servingAfter(view: CapacityView): number {
  const { unhealthy, surplus } = plan(view);
  const going = new Set([...unhealthy, ...surplus]);
  return view.members.filter((one) => one.inService && !going.has(one.id)).length;
}

describe("a plan under the policy 100/200", () => {
  const view = (desired: number, list: CapacityView["members"]): CapacityView => ({
    desired,
    maintenance: { min: 100, max: 200 },
    members: list,
    may: all,
  });

  test("never takes the instances in service below the desired capacity, nor goes above twice of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), members, (desired, list) => {
        const now = view(desired, list);
        const serving = list.filter((one) => one.inService).length;
        expect(servingAfter(now)).toBeGreaterThanOrEqual(Math.min(desired, serving));
        const { launch, unhealthy, surplus } = plan(now);
        if (launch > 0) {
          expect(list.length - unhealthy.length - surplus.length + launch).toBeLessThanOrEqual(desired * 2);
        }
      }),
    );
  });
});

test("without a policy a plan terminates everything unhealthy, and fills up to the desired capacity", () => {
  fc.assert(
    fc.property(fc.nat(4), members, (desired, list) => {
      const { launch, unhealthy, surplus } = plan({
        desired,
        maintenance: undefined,
        members: list,
        may: all,
      });
      expect([...unhealthy].sort()).toEqual(
        list
          .filter((one) => one.unhealthy)
          .map((one) => one.id)
          .sort(),
      );
      expect(list.length - unhealthy.length - surplus.length + launch).toBe(desired);
    }),
  );
});

test("a plan that may not launch gives up everything unhealthy, with a policy as without", () => {
  const policy = fc.constantFrom(undefined, { min: 100, max: 200 }, { min: 90, max: 100 });
  fc.assert(
    fc.property(fc.nat(4), members, policy, (desired, list, maintenance) => {
      const may = { ...all, launch: false };
      const { launch, unhealthy } = plan({ desired, maintenance, members: list, may });
      const sick = list.filter((one) => one.unhealthy).map((one) => one.id);
      expect({ launch, unhealthy: [...unhealthy].sort() }).toEqual({ launch: 0, unhealthy: sick.sort() });
      const kept = plan({ desired, maintenance, members: list, may: { ...may, replace: false } });
      expect(kept.unhealthy).toEqual([]);
    }),
  );
});

test("a refresh under 100/200 never ends what the desired capacity needs ready, nor goes above twice of it", () => {
  const refreshed = fc.record({ desired: fc.integer({ min: 1, max: 4 }), list: members, cut: fc.nat(8) });
  fc.assert(
    fc.property(refreshed, ({ desired, list, cut }) => {
      const ids = list.map(({ id }) => id);
      const isReady = (one: (typeof list)[number]): boolean => one.inService && !one.unhealthy;
      const refresh = {
        outdated: new Set(ids.slice(0, cut)),
        ready: new Set(list.filter(isReady).map(({ id }) => id)),
        min: 100,
        max: 200,
      };
      const { launch, unhealthy, outdated, surplus } = plan({
        desired,
        maintenance: { min: 100, max: 200 },
        refresh,
        members: list,
        may: all,
      });
      const ends = new Set([...unhealthy, ...outdated, ...surplus]);
      expect(ends.size).toBe(unhealthy.length + outdated.length + surplus.length);
      const readyBefore = list.filter(isReady).length;
      const readyAfter = list.filter((one) => isReady(one) && !ends.has(one.id)).length;
      expect(readyAfter).toBeGreaterThanOrEqual(Math.min(desired, readyBefore));
      if (launch > 0) expect(list.length - ends.size + launch).toBeLessThanOrEqual(Math.max(2 * desired, 2));
    }),
  );
});

test("a plan does nothing that is suspended", () => {
  fc.assert(
    fc.property(fc.nat(4), members, (desired, list) => {
      const none = { launch: false, terminate: false, replace: false };
      expect(plan({ desired, maintenance: undefined, members: list, may: none })).toEqual({
        launch: 0,
        ahead: 0,
        unhealthy: [],
        outdated: [],
        surplus: [],
      });
    }),
  );
});

test("a policy without room above the desired capacity gives up one instance at a time", () => {
  const list = ["i-1", "i-2"].map((id) => ({
    id,
    zone: "a",
    inService: true,
    unhealthy: true,
    templateVersion: 1,
    launchedAt: 0,
  }));
  expect(plan({ desired: 2, maintenance: { min: 90, max: 100 }, members: list, may: all })).toMatchObject({
    launch: 1,
    unhealthy: ["i-1"],
  });
});
