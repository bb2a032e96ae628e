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

  test("and a node whose address EC2 does not tell any more serves nobody", async () => {
    const one = await world(2);
    one.mayReplace = true;
    const other = one.node(1);
    const { address } = other;
    diesAtSuspension(one, 1, 1);
    one.clock.after(1, () => {
      other.address = "";
    });
    one.clock.after(30_000, () => {
      other.address = address;
      other.listen(true);
    });
    const result = await one.rotate(NEW);
    expect(result).toMatchObject({ outcome: "rotated", failure: undefined });
    expect(one.least).toBe(1);
  });

  test("and again while port-probe cannot be asked, because until then only the load balancer has a word", async () => {
    const one = await world(2);
    one.mayReplace = true;
    diesAtSuspension(one, 1, 1);
    one.probe = () => ({ FunctionError: "Unhandled", text: "" });
    one.clock.after(20_000, () => {
      one.probe = undefined;
    });
    one.clock.after(60_000, () => one.node(1).listen(true));
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

describe("before a restart is repeated the floor is looked at once more", () => {
  test("when converge found another one at work for minutes", async () => {
    const one = await world(2);
    one.mayReplace = true;
    one.node(0).busyRuns = 1;
    one.after = ({ call, input }) => {
      if (call !== "SSM.SendCommand" || input.Parameters?.mode?.[0] !== "--token pending") return;
      one.after = () => {};
      one.clock.after(60_000, () => one.node(1).listen(false));
      one.clock.after(400_000, () => one.node(1).listen(true));
    };
    const result = await one.rotate(NEW);
    expect(one.least).toBe(1);
    expect(result).toMatchObject({ outcome: "rotated", failure: undefined });
  });

  test("when one of a wave has gone and the others are told one by one", async () => {
    const one = await world(5);
    one.mayReplace = true;
    let early = -1;
    one.before = ({ call, input }) => {
      if (call !== "SSM.SendCommand" || input.InstanceIds?.length !== 3) return;
      const [gone, , last] = input.InstanceIds.map((id: string) => one.nodes.find((node) => node.id === id));
      one.before = () => {};
      gone.lifecycle = "gone";
      gone.end();
      // While the second is told, all others but the third die for a while.
      const others = one.nodes.filter(({ id }) => !input.InstanceIds.includes(id));
      one.clock.after(1_000, () => {
        for (const other of others) other.listen(false);
      });
      one.clock.after(40_000, () => {
        early = last.restarts;
      });
      one.clock.after(200_000, () => {
        for (const other of others) other.listen(true);
      });
    };
    await one.rotate(NEW, { waveSize: 3 });
    expect(early).toBe(0);
  });
});

describe("a canary that failed, but answers", () => {
  /** The load balancer stops checking one node for good, after which it says unhealthy, whatever is so. */
  async function failing(heals: boolean): Promise<World> {
    const one = await world(2);
    one.mayReplace = true;
    const [canary, other] = [one.node(0), one.node(1)];
    one.after = ({ call, input }) => {
      if (call !== "SSM.SendCommand" || input.Parameters?.mode?.[0] !== "--token pending") return;
      Object.defineProperty(canary, "isHealthy", { get: () => canary.restarts !== 1, configurable: true });
      one.clock.after(60_000, () => other.listen(false));
      if (heals) one.clock.after(140_000, () => other.listen(true));
    };
    return one;
  }

  test("goes back once another node serves again", async () => {
    const one = await failing(true);
    const { failure } = await one.rotate(NEW);
    expect(failure).toMatchObject({ code: "rotation.canary-failed" });
    expect(failure?.message).toContain("it is back on version 1");
    expect(one.running).toEqual([tokenOf(1), tokenOf(1)]);
    expect(one.node(0).restarts).toBe(2);
  });

  test("is left as it is while no other serves, and that is said", async () => {
    const one = await failing(false);
    const { failure } = await one.rotate(NEW);
    expect(failure).toMatchObject({ code: "rotation.canary-failed" });
    expect(failure?.message).toContain("the floor needs it");
    expect(one.node(0).restarts).toBe(1);
    expect(one.node(0).isListening).toBe(true);
    expect(one.labels).toEqual({ current: 1 });
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
