import { describe, expect, test } from "vitest";
import { stackParameters } from "../../../../contract/names.ts";
import type { AppError } from "../../../../src/errors.ts";
import { awsError, type Sent } from "../fake-aws.ts";
import { expectRight } from "./killed.ts";
import { bareWorld, STACK, tokenOf, type World, world } from "./world.ts";

const [OLD, NEW, THIRD] = [tokenOf(1), tokenOf(2), tokenOf(3)];
const LEASE = 130_000;
const names = stackParameters(STACK);

describe("two rotations at once", () => {
  const settle = (run: Promise<unknown>) =>
    run.then(
      () => "done",
      (error: AppError) => error.code,
    );

  test.each([0, 1, 200, 1_000, 5_000, 20_000])(
    "one yields with a clear message, %i ms apart",
    async (apart) => {
      const one = await world();
      // The lock exists and is free, as after any run.
      await one.rotate(OLD);
      const first = settle(one.start(NEW, { owner: "run-1" }));
      if (apart > 0) await one.clock.pass(apart);
      const second = settle(one.start(THIRD, { owner: "run-2" }));
      const ends = await one.clock.run(Promise.all([first, second]));
      expect(ends.toSorted()).toEqual(["done", "lock.held"]);
      const winner = ends[0] === "done" ? NEW : THIRD;
      expectRight(one, winner, "");
      expect(one.parameters.all(names.token)).toHaveLength(2);
    },
  );

  test("one yields also where the lock does not exist yet, naming the other", async () => {
    const one = await world();
    const first = settle(one.start(NEW, { owner: "run-1" }));
    const second = one.start(THIRD, { owner: "run-2" }).catch((error: AppError) => error.message);
    const [, message] = await one.clock.run(Promise.all([first, second]));
    expect(message).toMatch(
      /stack x is being changed by another run, run-1 \(rotate\), whose lock holds until 20/,
    );
    expectRight(one, NEW, "");
  });

  test.each([
    ["waits for a repair of the reconciler", 100_000, "done"],
    ["does not wait for ever for repairs", 3_600_000, "lock.held"],
  ])("a run %s", async (_, millis, end) => {
    const one = await world();
    await one.rotate(OLD);
    const until = one.clock.now() + millis;
    const renew = () => {
      const isOver = one.clock.now() >= until;
      const leaseUntil = one.clock.now() + LEASE;
      const repair = { owner: "reconciler-1-a", purpose: "repair", held: !isOver, leaseUntil, suspended: [] };
      one.parameters.put(names.lock, JSON.stringify(repair));
      if (!isOver) one.clock.after(10_000, renew);
    };
    renew();
    const run = settle(one.start(NEW, { owner: "run-1" }));
    expect(await one.clock.run(run)).toBe(end);
    expect(one.running.every((token) => token === (end === "done" ? NEW : OLD))).toBe(true);
  });

  test("a run whose lock was taken over stops, and touches nothing more", async () => {
    const one = await world(6);
    const other = {
      owner: "run-9",
      purpose: "destroy",
      held: true,
      leaseUntil: one.clock.now() + 1e7,
      suspended: [],
    };
    let at = 0;
    one.before = ({ call, input }) => {
      if (call !== "SSM.SendCommand" || input.Parameters || at > 0) return;
      one.parameters.put(names.lock, JSON.stringify(other));
      at = one.sent.length;
    };
    await expect(one.rotate(NEW)).rejects.toMatchObject({
      code: "lock.lost",
      message: expect.stringContaining("it is run-9's (destroy)"),
    });
    const after = one.sent.slice(at).map(({ call }) => call);
    expect(after.filter((call) => !/Get|Describe|List|Invoke/.test(call))).toEqual([]);
    expect(one.lock.owner).toBe("run-9");
  });

  test("a run that writes too late puts back what the winner said last, also that it has ended", async () => {
    const one = await world();
    await one.rotate(OLD);
    const winner = { owner: "run-9", purpose: "rotate", held: true, leaseUntil: 0, suspended: [] };
    const released = JSON.stringify({ ...winner, held: false });
    one.before = ({ call, input }) => {
      if (call !== "SSM.PutParameter" || input.Name !== names.lock) return;
      one.before = () => {};
      one.parameters.put(names.lock, JSON.stringify(winner));
      one.parameters.put(names.lock, released);
    };
    await expect(one.rotate(NEW, { owner: "run-2" })).rejects.toMatchObject({ code: "lock.held" });
    expect(one.parameters.find(names.lock)?.value).toBe(released);
  });

  test("a run waits for a holder that ends meanwhile, and takes the lock then", async () => {
    const one = await world();
    await one.rotate(OLD);
    const lock = { owner: "run-9", purpose: "deploy", held: true, suspended: [] };
    const say = (more: object) => {
      const leaseUntil = one.clock.now() + 120_000;
      one.parameters.put(names.lock, JSON.stringify({ ...lock, leaseUntil, ...more }));
    };
    say({});
    one.clock.after(4_000, () => say({ held: false }));
    expect(await one.rotate(NEW, { owner: "run-2" })).toMatchObject({ outcome: "rotated" });
    expectRight(one, NEW);
  });

  test("a lock whose holder shows no life is waited for until its lease is over", async () => {
    const one = await world();
    one.parameters.put(
      names.lock,
      JSON.stringify({
        owner: "dead",
        purpose: "rotate",
        held: true,
        leaseUntil: one.clock.now() + 120_000,
        suspended: [],
      }),
    );
    const start = one.clock.now();
    expect((await one.rotate(NEW)).outcome).toBe("rotated");
    expect(one.clock.now() - start).toBeGreaterThan(120_000);
    expect(one.clock.now() - start).toBeLessThan(LEASE + 90_000);
  });

  test.each([
    ["an earlier attempt of the same workflow run is known to have ended", "77-1-ab", "77-2-cd", true],
    ["the same attempt may be another job", "77-1-ab", "77-1-cd", false],
    ["another workflow run may be alive", "76-1-ab", "77-2-cd", false],
  ])("%s", async (_, owner, mine, isAtOnce) => {
    const one = await world();
    const leaseUntil = one.clock.now() + 120_000;
    one.parameters.put(
      names.lock,
      JSON.stringify({ owner, purpose: "rotate", held: true, leaseUntil, suspended: [] }),
    );
    const start = one.clock.now();
    await one.rotate(OLD, { owner: mine });
    expect(one.clock.now() - start < 30_000).toBe(isAtOnce);
  });

  test("a lock that is prolonged while it looks dead is not taken over: our clock is wrong", async () => {
    const one = await world();
    const lock = {
      owner: "alive",
      purpose: "deploy",
      held: true,
      leaseUntil: one.clock.now() - 60_000,
      suspended: [],
    };
    one.parameters.put(names.lock, JSON.stringify(lock));
    one.clock.after(9_000, () => void one.parameters.put(names.lock, JSON.stringify(lock)));
    await expect(one.rotate(NEW)).rejects.toMatchObject({ code: "lock.held" });
    expect(one.nodes.map(({ restarts }) => restarts)).toEqual([0, 0]);
  });
});

/** The lock of a run that said nothing for too long is taken over: what it claims is resumed, as the reconciler does. */
async function takenMeanwhile(one: World): Promise<void> {
  await new Promise<void>((resolve) => void one.clock.after(30_000, resolve));
  one.resume(one.lock.suspended ?? []);
  const other = { owner: "run-9", purpose: "deploy", held: true, leaseUntil: one.clock.now() + 1e7 };
  one.parameters.put(names.lock, JSON.stringify({ ...other, suspended: [] }));
}

/** Lets AWS answer the k-th request so late that the lock is taken over meanwhile; answers what is changed after that. */
async function takenAt(
  k: number,
): Promise<{ readonly isOver: boolean; readonly changes: readonly string[] }> {
  const one = await bareWorld(3);
  one.mayReplace = true;
  // It comes up as the canary and fails in a wave: the way back is gone as well.
  one.node(2).isStubborn = true;
  let answers = 0;
  let taken: number | undefined;
  one.after = async () => {
    answers += 1;
    if (answers !== k) return;
    await takenMeanwhile(one);
    taken = one.sent.length;
  };
  await one.rotate(NEW, { canarySeconds: 2 }).catch(() => {});
  const after = taken === undefined ? [] : one.sent.slice(taken);
  // A lock that was written over is put back by whoever came too late: the first test of that is above.
  const isLook = ({ call, input }: Sent) =>
    /Get|Describe|List|Invoke/.test(call) ||
    input.Parameters?.mode?.[0] === "--check" ||
    input.Name === names.lock;
  return {
    isOver: taken === undefined,
    changes: after.filter((one) => !isLook(one)).map(({ call }) => call),
  };
}

test("whichever answer comes so late that the lock is another run's, nothing more is changed", async () => {
  for (let k = 1; ; k++) {
    const { isOver, changes } = await takenAt(k);
    if (isOver) return expect(k).toBeGreaterThan(100);
    expect(changes, `answer ${k} came late`).toEqual([]);
  }
}, 120_000);

describe("a change that AWS refuses so late that the lock is another run's", () => {
  test("is not sent again where AWS refused the label", async () => {
    const one = await bareWorld(3);
    one.parameters.refusedLabels.add("pending");
    one.after = async ({ call }) => {
      if (call === "SSM.LabelParameterVersion") await takenMeanwhile(one);
    };
    await expect(one.rotate(NEW)).rejects.toMatchObject({ code: "lock.lost" });
    expect(one.calls("SSM.LabelParameterVersion")).toHaveLength(1);
  });

  test.each(["AutoScaling.SuspendProcesses", "SSM.LabelParameterVersion"])(
    "is not repeated by the SDK: %s",
    async (change) => {
      const one = await world(3);
      one.mayReplace = true;
      one.after = async ({ call }) => {
        if (call !== change) return;
        await takenMeanwhile(one);
        throw awsError("ThrottlingException", "Rate exceeded");
      };
      await expect(one.rotate(NEW)).rejects.toMatchObject({ code: "lock.lost" });
      expect(one.calls(change)).toHaveLength(1);
    },
  );
});
