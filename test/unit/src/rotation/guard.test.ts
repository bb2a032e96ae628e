import { describe, expect, test } from "vitest";
import { insistOnProof, insistOnWave } from "../../../../src/rotation/guard.ts";
import { tokenOf, type World, world } from "./world.ts";

const NEW = tokenOf(2);

describe("right before a restart the floor is looked at once more", () => {
  /** Its port closes as soon as Auto Scaling is told to look away; the load balancer knows it ten seconds later. */
  function diesAtSuspension(one: World, index: number, nth: number): void {
    let seen = 0;
    one.after = ({ call }) => {
      if (call !== "AutoScaling.SuspendProcesses" || ++seen !== nth) return;
      one.node(index).listen(false);
    };
  }

  test("by its ports, because the load balancer is late: no canary is taken while another node is down", async () => {
    const one = await world(2);
    one.mayReplace = true;
    diesAtSuspension(one, 1, 1);
    one.clock.after(30_000, () => one.node(1).listen(true));
    const result = await one.rotate(NEW);
    expect(result).toMatchObject({ outcome: "rotated", failure: undefined });
    expect(one.least).toBe(1);
  });

  test("and no wave goes on before the floor is free again", async () => {
    const one = await world(3);
    one.mayReplace = true;
    diesAtSuspension(one, 2, 2);
    one.clock.after(120_000, () => one.node(2).listen(true));
    const result = await one.rotate(NEW);
    expect(result).toMatchObject({ outcome: "rotated", failure: undefined });
    expect(one.least).toBe(2);
  });
});

describe("what would break an invariant is refused", () => {
  const broken = { code: "invariant.broken", fault: "tool" };

  test("a version becomes current only where a node says that it runs with it", () => {
    const running = new Map([
      ["i-1", 3],
      ["i-2", null],
    ]);
    expect(() => insistOnProof(running, { version: 4, equal: new Set([2, 3, 4]) })).not.toThrow();
    const refused = () => insistOnProof(running, { version: 5, equal: new Set([5]) });
    expect(refused).toThrow(expect.objectContaining(broken));
  });

  test("no more nodes are restarted at a time than a wave has", () => {
    expect(() => insistOnWave(["i-1", "i-2"], 2)).not.toThrow();
    expect(() => insistOnWave(["i-1", "i-2"], 1)).toThrow(expect.objectContaining(broken));
  });
});
