import { describe, expect, test } from "vitest";
import { AppError } from "../../../../src/errors.ts";
import { awsError } from "../fake-aws.ts";
import { expectRight } from "./killed.ts";
import { bareWorld, tokenOf, type World } from "./world.ts";

const [OLD, NEW] = [tokenOf(1), tokenOf(2)];
/** Milliseconds in which Auto Scaling would have replaced what it saw unhealthy. */
const MINUTE = 60_000;

interface Case {
  readonly make: () => Promise<World>;
  readonly next: string;
  readonly isLate: boolean;
}

/** Lets each request of a rotation fail once, one by one, while the run goes on, and then the next run come. */
async function failAtEach({ make, next, isLate }: Case): Promise<number> {
  for (let k = 1; ; k++) {
    const one = await make();
    let requests = 0;
    const fail = () => {
      if (requests === k) throw awsError("ThrottlingException", "Rate exceeded");
    };
    one.before = () => {
      requests += 1;
      if (!isLate) fail();
    };
    one.after = () => {
      if (isLate) fail();
    };
    const when = `request ${k} failed`;
    await one.rotate(NEW, { canarySeconds: 2 }).catch(() => {});
    if (requests < k) return k - 1;
    await one.clock.pass(MINUTE);
    one.expectNoneReplaced();
    expect(one.least, when).toBeGreaterThanOrEqual(1);
    await one.rotate(next, { owner: "run-2", canarySeconds: 2 });
    expectRight(one, next, when);
  }
}

describe("one request that fails for good, whichever it is, while the run goes on,", {
  timeout: 120_000,
}, () => {
  describe.each([
    ["before it is carried out", false],
    ["after it is carried out", true],
  ])("%s", (_, isLate) => {
    test("has no node replaced, and the next run finishes the rotation", async () => {
      const make = () => bareWorld(3);
      expect(await failAtEach({ make, next: NEW, isLate })).toBeGreaterThan(80);
    });

    test("has no node replaced on the way back, and the next run goes it to its end", async () => {
      const make = async () => {
        const one = await bareWorld(3);
        one.node(2).isStubborn = true;
        for (const node of one.nodes) node.listenWaitMillis = 12_000;
        return one;
      };
      expect(await failAtEach({ make, next: OLD, isLate })).toBeGreaterThan(100);
    });
  });
});

test("a refusal to break an invariant while the trial is undone is what the run ends with", async () => {
  const one = await bareWorld(3);
  let commands = 0;
  one.before = ({ call, input }) => {
    if (call !== "SSM.SendCommand" || input.Parameters?.mode?.[0] === "--check") return;
    commands += 1;
    if (commands === 1) throw awsError("AccessDeniedException", "no more credentials");
    throw new AppError("invariant.broken", "two nodes at a time", { fault: "tool" });
  };
  // The command whose answer was lost is carried out all the same.
  one.after = ({ call, input }) => {
    if (call === "SSM.LabelParameterVersion" && input.Labels.includes("pending"))
      void one.node(0).converge("--token pending");
  };
  await expect(one.rotate(NEW)).rejects.toMatchObject({ code: "invariant.broken" });
});

describe("port-probe", () => {
  test.each([
    ["ends with an error", { FunctionError: "Unhandled", text: '{"errorMessage":"Runtime exited"}' }],
    ["answers what nobody understands", { text: "<html>" }],
  ])("that %s is asked again: it says nothing of a node", async (_, answer) => {
    const one = await bareWorld(3);
    let times = 0;
    one.probe = () => (times++ % 3 === 1 ? answer : undefined);
    expect(await one.rotate(NEW)).toMatchObject({ outcome: "rotated", failure: undefined });
    expect(times).toBeGreaterThan(3);
  });

  test("that does not answer in time is asked again", async () => {
    const one = await bareWorld(3);
    let times = 0;
    one.before = ({ call }) => {
      if (call === "Lambda.Invoke" && times++ % 3 === 1) throw awsError("NoAnswer");
    };
    expect(await one.rotate(NEW)).toMatchObject({ outcome: "rotated", failure: undefined });
    expect(times).toBeGreaterThan(3);
  });

  test("that fails whenever it is asked takes the canary back, and the failure is told", async () => {
    const one = await bareWorld(3);
    one.probe = () => ({ FunctionError: "Unhandled", text: '{"errorMessage":"Runtime exited"}' });
    const { failure } = await one.rotate(NEW);
    expect(failure).toMatchObject({ code: "rotation.canary-failed" });
    expect(failure?.message).toContain("port-probe failed (Unhandled)");
    expect(one.labels).toEqual({ current: 1 });
  });
});

test("a node that does not become well in time after an error is left to the reconciler, in a dead lock", async () => {
  const one = await bareWorld(3);
  for (const node of one.nodes) node.restartMillis = 1_000_000;
  one.before = ({ call }) => {
    if (call === "SSM.ListCommandInvocations" && one.running.includes("down"))
      throw awsError("ThrottlingException");
  };
  await expect(one.rotate(NEW)).rejects.toThrow();
  expect([...one.suspended]).toEqual(["HealthCheck", "ReplaceUnhealthy"]);
  expect(one.lock).toMatchObject({
    held: true,
    leaseUntil: 0,
    suspended: ["HealthCheck", "ReplaceUnhealthy"],
  });
});
