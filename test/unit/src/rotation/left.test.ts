import { describe, expect, test } from "vitest";
import { stackParameters } from "../../../../contract/names.ts";
import { rotate } from "../../../../src/rotation/rotate.ts";
import { awsError } from "../fake-aws.ts";
import { expectRight } from "./killed.ts";
import { DEFAULTS, STACK, tokenOf, world } from "./world.ts";

const [OLD, NEW] = [tokenOf(1), tokenOf(2)];
const names = stackParameters(STACK);

describe("an error of AWS in the middle", () => {
  test("undoes the trial and releases the lock at once", async () => {
    const one = await world();
    one.before = ({ call, input }) => {
      if (call === "SSM.SendCommand" && /pending/.test(input.Parameters?.mode?.[0] ?? "")) {
        throw awsError("AccessDeniedException", "not authorized to perform ssm:SendCommand");
      }
    };
    await expect(one.rotate(NEW)).rejects.toThrow("ssm:SendCommand");
    expectRight(one, OLD, "");
  });
});

describe("processes that could not be resumed", () => {
  test("are left to the reconciler and the next run, in a lock that is dead", async () => {
    const one = await world();
    one.before = ({ call }) => {
      if (call === "AutoScaling.ResumeProcesses") throw awsError("AccessDeniedException");
    };
    await one.rotate(NEW).catch(() => {});
    expect(one.lock).toMatchObject({
      held: true,
      leaseUntil: 0,
      suspended: ["HealthCheck", "ReplaceUnhealthy"],
    });
    one.before = () => {};
    expect((await one.rotate(NEW, { owner: "run-2" })).failure).toBeUndefined();
    expectRight(one, NEW);
  });
});

describe("what another run left", () => {
  const leave = async (size: number) => {
    const one = await world(size);
    one.mayReplace = true;
    const suspended = ["HealthCheck", "ReplaceUnhealthy"];
    const lock = { owner: "run-0", purpose: "rotate", held: true, leaseUntil: 0, suspended };
    one.parameters.put(names.lock, JSON.stringify(lock));
    for (const name of suspended) one.suspended.add(name);
    return one;
  };

  test("is resumed at once where a node has ended: nothing restarts it, and the group must replace it", async () => {
    const one = await leave(3);
    one.node(1).end();
    one.node(2).end();
    await one.clock.pass(15_000);
    const began = one.clock.now();
    await expect(one.rotate(NEW, { owner: "run-2" })).rejects.toMatchObject({ code: "rotation.below-floor" });
    expect([...one.suspended]).toEqual([]);
    expect(one.lock).toMatchObject({ held: false, suspended: [] });
    expect(one.clock.now() - began).toBeLessThan(240_000);
  });

  test("is resumed by a run that touches nothing, once a restart of the other would be over", async () => {
    const one = await leave(3);
    for (const index of [1, 2]) {
      one.node(index).isDeaf = true;
      one.node(index).listen(false);
    }
    await one.clock.pass(15_000);
    await expect(one.rotate(NEW, { owner: "run-2" })).rejects.toMatchObject({ code: "rotation.below-floor" });
    expect([...one.suspended]).toEqual([]);
    expect(one.lock).toMatchObject({ held: false, suspended: [] });
  });

  test("is taken over when its lock is dead: processes are resumed and nodes brought along", async () => {
    const one = await world();
    await one.rotate(NEW);
    const lock = { owner: "run-0", purpose: "rotate", held: true, leaseUntil: one.clock.now() - 1 };
    one.parameters.put(
      names.lock,
      JSON.stringify({ ...lock, suspended: ["HealthCheck", "ReplaceUnhealthy"] }),
    );
    one.suspended.add("HealthCheck").add("ReplaceUnhealthy").add("Launch");
    one.node(1).value = OLD;
    one.node(1).version = 1;
    const result = await one.rotate(NEW, { owner: "run-2" });
    expect(result).toMatchObject({ outcome: "resumed", version: 2, failure: undefined });
    expect(result.steps.map(({ node, action }) => [node, action])).toEqual([[one.node(1).id, "wave"]]);
    expect(one.running).toEqual([NEW, NEW]);
    // Launch is suspended by the breaker, which needs the other one.
    expect([...one.suspended].toSorted()).toEqual(["Launch", "ReplaceUnhealthy"]);
  });

  test("is taken back where its nodes do not come up, as that run would have", async () => {
    const one = await world(3);
    await one.rotate(NEW);
    // The run ended between two waves, and the reconciler has released its lock since.
    one.parameters.label(names.token, 1, ["unfinished"]);
    Object.assign(one.node(2), { value: OLD, version: 1, isStubborn: true });
    const result = await one.rotate(NEW, { owner: "run-2" });
    expect(result.failure).toMatchObject({ code: "rotation.wave-failed" });
    expect(one.running).toEqual([OLD, OLD, OLD]);
    expect(one.labels).toEqual({ current: 1 });
  });

  test("is not asked to take the fleet back for one node that went astray", async () => {
    const one = await world(3);
    await one.rotate(NEW);
    Object.assign(one.node(2), { value: OLD, version: 1, isStubborn: true });
    const result = await one.rotate(NEW);
    expect(result.failure).toMatchObject({ code: "rotation.wave-failed" });
    expect(one.running).toEqual([NEW, NEW, OLD]);
    expect(one.labels).toEqual({ current: 2, previous: 1 });
  });

  test("counts no more when no node runs what was left: one that went astray later takes nobody back", async () => {
    const one = await world(3);
    await one.rotate(NEW);
    await one.rotate(tokenOf(3));
    // That run ended between two waves, and the reconciler has repaired the rest since.
    one.parameters.label(names.token, 2, ["unfinished"]);
    Object.assign(one.node(2), { value: OLD, version: 1 });
    // Activation is asked for only at a start: those that run go on.
    one.allowed.delete(tokenOf(3));
    const result = await one.rotate(tokenOf(3), { owner: "run-2" });
    expect(result.failure).toMatchObject({ code: "rotation.wave-failed" });
    expect(one.running).toEqual([tokenOf(3), tokenOf(3), OLD]);
    expect(one.labels).toEqual({ current: 3, previous: 2 });
  });

  test("is finished by a run that is given no token, only asked for its age", async () => {
    const one = await world();
    await one.rotate(NEW);
    Object.assign(one.node(0), { value: OLD, version: 1 });
    const result = await one.clock.run(
      rotate(one.site, { kind: "nothing" }, { ...DEFAULTS, maxTokenAgeDays: 30 }),
    );
    expect(result).toMatchObject({ outcome: "resumed", failure: undefined });
    expect(one.running).toEqual([NEW, NEW]);
  });
});
