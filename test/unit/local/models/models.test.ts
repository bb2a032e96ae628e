import { expect, test } from "vitest";
import { virtualClock } from "../../../../local/models/virtual-clock.ts";
import { furnish, newWorld, owner, request, serving, type World } from "./world.ts";

async function story(): Promise<World> {
  const world = newWorld();
  furnish(world);
  await serving(world);
  world.doors.set("127.77.0.10", "timed-out");
  await world.clock.advance(200_000);
  return world;
}

test("two runs of the same story publish the same events, and know nothing of each other", async () => {
  const [one, two] = [await story(), await story()];
  expect(one.events.length).toBeGreaterThan(8);
  expect(two.events).toEqual(one.events);
});

test("closing ends every timer, machine and cache node", async () => {
  const world = await story();
  const creation = owner(world, "AWS::ElastiCache::CacheCluster").create(
    request({
      Engine: "memcached",
      NumCacheNodes: 1,
      CacheNodeType: "cache.t4g.small",
      CacheSubnetGroupName: "caches",
    }),
  );
  await world.clock.advance(60_000);
  await creation;
  expect(world.machines.size).toBeGreaterThan(0);
  expect(world.cacheNodes).toHaveLength(1);
  await world.models.close();
  expect([world.clock.waiting, world.machines.size, world.cacheNodes.length]).toEqual([0, 0, 0]);
  const events = world.events.length;
  await world.clock.advance(3_600_000);
  expect(world.events).toHaveLength(events);
});

test("a virtual clock runs timers in order, each at its own time, with promises settled in between", async () => {
  const clock = virtualClock(1000);
  const seen: string[] = [];
  clock.after(20, () => seen.push(`b ${clock.now()}`));
  clock.after(10, () => {
    seen.push(`a ${clock.now()}`);
    void Promise.resolve().then(() => clock.after(5, () => seen.push(`then ${clock.now()}`)));
  });
  const cancel = clock.after(12, () => seen.push("never"));
  cancel();
  await clock.advance(100);
  expect(seen).toEqual(["a 1010", "then 1015", "b 1020"]);
  expect([clock.now(), clock.waiting]).toEqual([1100, 0]);
});
