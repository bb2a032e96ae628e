import { describe, expect, test } from "vitest";
import { expectSettled } from "./settled.ts";
import { tokenOf, world } from "./world.ts";

const [OLD, NEW] = [tokenOf(1), tokenOf(2)];

describe("a token that does not work", () => {
  test("stops at the canary, which goes back, and leaves nothing behind", async () => {
    const one = await world(3);
    one.allowed.delete(NEW);
    const result = await one.rotate(NEW);
    expect(result.failure).toMatchObject({
      code: "rotation.canary-failed",
      message: expect.stringContaining("it is back on version 1"),
    });
    expect(one.running).toEqual([OLD, OLD, OLD]);
    expect(one.labels).toEqual({ current: 1 });
    expect(one.nodes.slice(1).map(({ restarts }) => restarts)).toEqual([0, 0]);
    expectSettled(one);
  });

  test("says so when the canary does not come back, because the old one was revoked", async () => {
    const one = await world(3);
    one.allowed.clear();
    one.mayReplace = true;
    const result = await one.rotate(NEW);
    expect(result.failure).toMatchObject({
      code: "rotation.canary-failed",
      message: expect.stringContaining("did not come back either"),
    });
    expect(one.running.slice(0, 3)).toEqual(["down", OLD, OLD]);
    expect([...one.replaced]).toEqual([one.node(0).id]);
    expect(one.labels).toEqual({ current: 1 });
  });

  test("that fails in the second wave is taken back everywhere", async () => {
    const one = await world(4);
    one.node(2).isStubborn = true;
    const result = await one.rotate(NEW);
    expect(result.failure).toMatchObject({
      code: "rotation.wave-failed",
      message: expect.stringContaining("all nodes are back on version 1"),
    });
    expect(one.running).toEqual([OLD, OLD, OLD, OLD]);
    expect(one.labels).toMatchObject({ current: 1 });
    expect(one.node(3).restarts).toBe(0);
    expect(one.least).toBeGreaterThanOrEqual(3);
    expectSettled(one);
  });

  test("that fails gives `previous` back to the version that had it", async () => {
    const one = await world(3);
    await one.rotate(NEW);
    one.node(2).isStubborn = true;
    expect((await one.rotate(tokenOf(3))).failure?.code).toBe("rotation.wave-failed");
    expect(one.labels).toEqual({ current: 2, previous: 1 });
    expect(one.running).toEqual([NEW, NEW, NEW]);
  });

  test("is kept where the old one is revoked by then: one node is tried, the rest is left", async () => {
    const one = await world(4);
    one.node(2).isBroken = true;
    one.mayReplace = true;
    one.before = ({ call, input }) => {
      if (call === "SSM.LabelParameterVersion" && input.Labels[0] === "current") one.allowed.delete(OLD);
    };
    const result = await one.rotate(NEW);
    expect(result.failure).toMatchObject({
      code: "rotation.wave-failed",
      message: expect.stringContaining("did not come up with version 1 either: the other nodes were left"),
    });
    expect(one.running.slice(0, 4)).toEqual([NEW, NEW, "down", OLD]);
    expect([...one.replaced]).toEqual([one.node(2).id]);
    expect(one.labels).toEqual({ current: 2, previous: 1 });
    expect(one.node(3).restarts).toBe(0);
    expect(one.lock.held).toBe(false);
    expect([...one.suspended]).toEqual([]);
  });
});
