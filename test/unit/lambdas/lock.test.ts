import { beforeEach, describe, expect, it } from "vitest";
import { LOCK_LEASE, type Lock } from "../../../contract/lock.ts";
import { takeLock } from "../../../lambdas/reconciler/lock.ts";
import { readLock } from "../../../lambdas/reconciler/lock-parameter.ts";
import { json, jsonFault, lost } from "./aws.ts";
import { FleetWorld, MINUTE, NAMES, STACK } from "./fleet-world.ts";

let aws: FleetWorld;
beforeEach(() => {
  aws = new FleetWorld();
});

const other = (more: Partial<Lock> = {}): Lock => ({
  owner: "run-2",
  purpose: "rotate",
  held: true,
  leaseUntil: aws.clock.now() + MINUTE,
  suspended: [],
  ...more,
});
const free = () => aws.put(NAMES.lock, other({ held: false }));
const end = () => {
  const at = aws.clock.now() + 240_000;
  return { remaining: () => Math.max(0, at - aws.clock.now()) };
};
const version = () => aws.parameters.get(NAMES.lock)?.version ?? 0;

/** The lock as it is, taken by this run; undefined when it could not be. */
async function take() {
  const { ssm, clock, random } = aws;
  const timing = { clock, random };
  const deadline = end();
  const seen = await aws.run(readLock(ssm, STACK, deadline, timing));
  return aws.run(takeLock({ ssm, stackName: STACK, purpose: "repair", ...timing }, seen, deadline));
}

async function taken() {
  const held = await take();
  if (!held) throw new Error("the lock was not to be had");
  return held;
}

/** Lets `before` happen between what a run reads and what it writes next, once. */
function meanwhile(before: () => void): void {
  let isDone = false;
  aws.on("PutParameter", ({ input }) => {
    if (!isDone) before();
    isDone = true;
    aws.put(NAMES.lock, JSON.parse(input.Value));
    return json({ Version: version() });
  });
}

describe("a write of the lock that was given up and is carried out all the same", () => {
  it("after another run took the lock is taken back: that run's words and claims stand", async () => {
    free();
    const winner = other({ suspended: ["HealthCheck"] });
    let puts = 0;
    aws.on("PutParameter", ({ input }) => {
      puts += 1;
      const value = JSON.parse(input.Value);
      if (puts > 1) {
        aws.put(NAMES.lock, value);
        return json({ Version: version() });
      }
      aws.put(NAMES.lock, winner);
      aws.clock.after(600, () => aws.put(NAMES.lock, value));
      return lost();
    });
    expect(await take()).toBeUndefined();
    await aws.run(new Promise<void>((resolve) => void aws.clock.after(MINUTE, resolve)));
    expect(aws.stored(NAMES.lock)).toEqual(winner);
  });
});

describe("a lock is taken", () => {
  it("when nobody ever had it, in one write", async () => {
    const held = await taken();
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: true, purpose: "repair" });
    await aws.run(held.release());
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false });
  });

  it("when the first write was made and its answer lost: no other run may be blamed for our own words", async () => {
    let writes = 0;
    aws.on("PutParameter", ({ input }) => {
      if (writes++ > 0 && !input.Overwrite) return jsonFault("ParameterAlreadyExists");
      aws.put(NAMES.lock, JSON.parse(input.Value));
      return writes === 1 ? lost() : json({ Version: version() });
    });
    await taken();
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: true, purpose: "repair" });
  });

  it("when a run that came too late wrote over it, as soon as that run has put it back", async () => {
    free();
    aws.clock.after(900, () => aws.put(NAMES.lock, other()));
    aws.clock.after(1_500, () => aws.put(NAMES.lock, aws.stored(`${NAMES.lock}:2`)));
    const held = await taken();
    await aws.run(held.renew());
    expect(aws.stored(NAMES.lock).owner).toMatch(/^reconciler-/);
  });

  it("not when another run wrote first: its words are put back", async () => {
    free();
    meanwhile(() => aws.put(NAMES.lock, other()));
    expect(await take()).toBeUndefined();
    expect(aws.stored(NAMES.lock)).toEqual(other());
  });

  it("not when another run took it and released it before our write: it stays released", async () => {
    free();
    meanwhile(() => {
      aws.put(NAMES.lock, other());
      aws.put(NAMES.lock, other({ held: false }));
    });
    expect(await take()).toBeUndefined();
    expect(aws.stored(NAMES.lock)).toMatchObject({ owner: "run-2", held: false });
  });

  it("not when another run took it while our request was lost: it is not made again over that", async () => {
    free();
    aws.first("PutParameter", lost());
    aws.clock.after(50, () => aws.put(NAMES.lock, other({ leaseUntil: 1 })));
    expect(await take()).toBeUndefined();
    expect(aws.inputs("PutParameter")).toHaveLength(1);
    expect(aws.stored(NAMES.lock)).toEqual(other({ leaseUntil: 1 }));
  });

  it("not when a run took it rightly just after: it says that run's name for good", async () => {
    free();
    aws.clock.after(900, () => aws.put(NAMES.lock, other()));
    expect(await take()).toBeUndefined();
    expect(aws.stored(NAMES.lock)).toMatchObject({ owner: "run-2", held: true });
  });
});

describe("a lock that is held", () => {
  it("is lost, and not written over, when another run wrote between our look and our write", async () => {
    free();
    const held = await taken();
    aws.passTo(aws.clock.now() + 20_000);
    meanwhile(() => aws.put(NAMES.lock, other()));
    await expect(aws.run(held.renew())).rejects.toThrow("the lock was taken over by run-2");
    expect(aws.stored(NAMES.lock)).toMatchObject({ owner: "run-2" });
  });

  it("is not released over another run's", async () => {
    free();
    const held = await taken();
    meanwhile(() => aws.put(NAMES.lock, other()));
    await expect(aws.run(held.release())).rejects.toThrow("the lock was taken over by run-2");
    expect(aws.stored(NAMES.lock)).toMatchObject({ owner: "run-2", held: true });
  });

  it("outlives a late writer who puts it back, and says again what that one did not know", async () => {
    free();
    const held = await taken();
    const before = aws.stored(NAMES.lock);
    await aws.run(held.renew(["HealthCheck"]));
    aws.put(NAMES.lock, other());
    aws.clock.after(500, () => aws.put(NAMES.lock, before));
    await aws.run(held.renew());
    expect(aws.stored(NAMES.lock)).toMatchObject({ owner: before.owner, suspended: ["HealthCheck"] });
  });

  it("is not written again and again past its lease, however long the run may go on", async () => {
    free();
    const held = await taken();
    const leaseUntil = aws.clock.now() + LOCK_LEASE;
    aws.passTo(leaseUntil - 20_000);
    const tries: number[] = [];
    aws.on("PutParameter", () => {
      tries.push(aws.clock.now());
      return jsonFault("ThrottlingException", "slower");
    });
    await expect(aws.run(held.renew())).rejects.toThrow("slower");
    expect(tries.length).toBeGreaterThan(2);
    expect(Math.max(...tries)).toBeLessThan(leaseUntil);
  });
});
