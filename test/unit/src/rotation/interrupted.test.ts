import { describe, expect, test } from "vitest";
import { stackParameters } from "../../../../contract/names.ts";
import type { AppError } from "../../../../src/errors.ts";
import { rotate } from "../../../../src/rotation/rotate.ts";
import { awsError } from "../fake-aws.ts";
import { DEFAULTS, STACK, tokenOf, type World, world } from "./world.ts";

const [OLD, NEW, THIRD] = [tokenOf(1), tokenOf(2), tokenOf(3)];
const LEASE = 130_000;
const names = stackParameters(STACK);

/** From its k-th request on, nothing that the run sends is answered; `isLate`: the k-th is carried out all the same. */
async function killed(
  one: World,
  token: string,
  k: number,
  isLate: boolean,
  owner = DEFAULTS.owner,
): Promise<boolean> {
  let requests = 0;
  const dead = () => awsError("TestFailure", "the runner is gone");
  one.before = () => {
    requests += 1;
    if (requests > k || (requests === k && !isLate)) throw dead();
  };
  one.after = () => {
    if (requests === k && isLate) throw dead();
  };
  const end = await one.rotate(token, { owner }).then(
    () => "ended",
    () => "killed",
  );
  one.before = () => {};
  one.after = () => {};
  return end === "killed" || requests >= k;
}

function expectRight(one: World, token: string, k: string): void {
  expect(one.running, k).toEqual([token, token]);
  expect(one.parameters.find(`${names.token}:current`)?.value, k).toBe(token);
  expect(one.labels, k).not.toHaveProperty("pending");
  expect([one.lock.held, one.lock.suspended, [...one.suspended]], k).toEqual([false, [], []]);
  expect(one.least, k).toBeGreaterThanOrEqual(1);
  expect([...one.replaced], k).toEqual([]);
}

describe("a rotation that is killed at its k-th request, for every k,", () => {
  describe.each([
    ["before it is carried out", false],
    ["after it is carried out", true],
  ])("%s", (_, isLate) => {
    test.each([
      ["is finished by the next run with the same token", NEW],
      ["is undone by the next run with the token from before", OLD],
      ["gives way to the next run with a third token", THIRD],
    ])("%s", { timeout: 120_000 }, async (__, next) => {
      let k = 0;
      for (; ; k++) {
        const one = await world();
        const wasKilled = await killed(one, NEW, k + 1, isLate);
        if (!wasKilled) break;
        const { failure } = await one.rotate(next, { owner: "run-2" });
        expect(failure, `killed at ${k + 1}`).toBeUndefined();
        expectRight(one, next, `killed at ${k + 1}`);
      }
      expect(k).toBeGreaterThan(50);
    });
  });

  test("is finished by the next attempt of its workflow run at once", { timeout: 120_000 }, async () => {
    for (let k = 1; ; k++) {
      const one = await world();
      if (!(await killed(one, NEW, k, false, "5-1-ab"))) break;
      const { failure } = await one.rotate(NEW, { owner: "5-2-cd" });
      expect(failure, `killed at ${k}`).toBeUndefined();
      expectRight(one, NEW, `killed at ${k}`);
    }
  });

  test("leaves an interrupted way back to the next run", { timeout: 120_000 }, async () => {
    let k = 0;
    for (; ; k++) {
      const one = await world();
      one.node(1).isStubborn = true;
      const wasKilled = await killed(one, NEW, k + 1, false);
      if (!wasKilled) break;
      await one.rotate(OLD, { owner: "run-2" });
      expectRight(one, OLD, `killed at ${k + 1}`);
    }
    expect(k).toBeGreaterThan(60);
  });
});

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

describe("what another run left", () => {
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
    expect([...one.suspended]).toEqual(["Launch"]);
  });

  test("is taken back where its nodes do not come up, as that run would have", async () => {
    const one = await world(3);
    await one.rotate(NEW);
    one.parameters.put(
      names.lock,
      JSON.stringify({
        owner: "run-0",
        purpose: "rotate",
        held: true,
        leaseUntil: one.clock.now(),
        suspended: [],
      }),
    );
    Object.assign(one.node(2), { value: OLD, version: 1, isStubborn: true });
    const result = await one.rotate(NEW, { owner: "run-2" });
    expect(result.failure).toMatchObject({ code: "rotation.wave-failed" });
    expect(one.running).toEqual([OLD, OLD, OLD]);
    expect(one.labels).toMatchObject({ current: 1 });
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
