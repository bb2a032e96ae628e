import { describe, expect, test } from "vitest";
import type { Step } from "../cloudformation/fake.ts";
import { calls, inputOf } from "../deployed.ts";
import { awsError, type Handlers } from "../fake-aws.ts";
import { HARMLESS, lockedByAnother, REPLACING, Scene } from "./scene.ts";

const OTHER = { "instance-type": "t3.large" };

const slow =
  (seconds: number) =>
  (verb: string): readonly Step[] => [
    { at: 0, status: `${verb}_IN_PROGRESS` },
    { at: seconds * 1_000, status: `${verb}_COMPLETE` },
  ];

/** Answers like the fake until the `count`th call of `name`, which is answered, and its answer lost with the run. */
function killedAfter(scene: Scene, name: string, count = 1): Handlers {
  const call = name.includes(".") ? name : `CloudFormation.${name}`;
  let seen = 0;
  let dead = false;
  const dying = Object.fromEntries(
    Object.entries({ ...scene.account.handlers, ...scene.fake.handlers }).map(([other, handler]) => [
      other,
      (input: unknown) => {
        if (dead) throw awsError("TestKill", "killed");
        const answer = handler(input);
        if (other === call && ++seen === count) {
          dead = true;
          throw awsError("TestKill", "killed");
        }
        return answer;
      },
    ]),
  );
  return dying;
}

const leftOver = (scene: Scene) =>
  [...scene.stack.changeSets.values()].filter(({ execution }) => execution === "AVAILABLE");

describe("a deploy that was killed and is run again", () => {
  test.each([
    ["CreateChangeSet", 1],
    ["DescribeChangeSet", 1],
    ["ExecuteChangeSet", 1],
    ["DescribeStackEvents", 1],
    ["SetStackPolicy", 1],
    ["UpdateTerminationProtection", 1],
  ])("after %s of a creation ends right, with nothing left over", async (name, count) => {
    const scene = new Scene();
    scene.fake.script = slow(30);
    scene.fake.proposal = { changes: [HARMLESS] };
    const killed = await scene.run({}, { bent: killedAfter(scene, name, count) });
    expect(killed.status).toBe(1);
    const again = await scene.run();
    expect(again.status, again.log).toBe(0);
    expect(leftOver(scene)).toEqual([]);
    expect(scene.stack.status(scene.clock.now())).toBe("CREATE_COMPLETE");
    expect(scene.stack).toMatchObject({ isProtected: true, policy: expect.stringContaining("Deny") });
  });

  test.each([
    ["ListChangeSets", 1],
    ["CreateChangeSet", 1],
    ["DescribeChangeSet", 1],
    ["SetStackPolicy", 1],
    ["ExecuteChangeSet", 1],
    ["DescribeStackEvents", 3],
  ])("after %s of an update ends right, with nothing left over", async (name, count) => {
    const scene = new Scene();
    await scene.deployed();
    scene.fake.script = slow(30);
    const killed = await scene.run(OTHER, { bent: killedAfter(scene, name, count) });
    expect(killed.status).toBe(1);
    const again = await scene.run(OTHER);
    expect(again.status, again.log).toBe(0);
    expect(leftOver(scene)).toEqual([]);
    expect(scene.stack.status(scene.clock.now())).toBe("UPDATE_COMPLETE");
  });

  test.each([
    ["the update", ["CloudFormation.ExecuteChangeSet", 1]],
    ["the order to the group", ["AutoScaling.SetDesiredCapacity", 1]],
  ] as const)(
    "to a smaller size, before %s was answered, ends with as many instances as it says",
    async (_, [call, count]) => {
      const scene = new Scene();
      await scene.deployed();
      scene.account.bent.minSize = 4;
      scene.account.bent.desired = 4;
      scene.fake.script = slow(30);
      const smaller = { ...OTHER, size: "2" };
      const killed = await scene.run(smaller, { bent: killedAfter(scene, call, count) });
      expect(killed.status).toBe(1);
      scene.account.bent.minSize = 2;
      const again = await scene.run(smaller);
      expect(again.status, again.log).toBe(0);
      expect(scene.account.bent.desired).toBe(2);
      const size = 5;
      scene.account.bent.desired = size;
      await scene.run(smaller);
      expect(scene.account.bent.desired, "what was set by hand stays").toBe(size);
    },
  );

  test.each(["creation", "update"])(
    "while CloudFormation still works out the change set of a %s ends right: AWS does not delete that one yet",
    async (what) => {
      const scene = new Scene();
      if (what === "update") await scene.deployed();
      // The lease of the run that died is over long before.
      scene.fake.proposal = { changes: [HARMLESS], delay: 9 * 60_000 };
      const killed = await scene.run(OTHER, { bent: killedAfter(scene, "CreateChangeSet") });
      expect(killed.status).toBe(1);
      const again = await scene.run(OTHER);
      expect(again.status, again.log).toBe(0);
      expect(calls(again, "CloudFormation.DeleteChangeSet")).toHaveLength(1);
      expect(leftOver(scene)).toEqual([]);
    },
  );

  test("never executes the change set of the one before", async () => {
    const scene = new Scene();
    await scene.deployed();
    await scene.run(OTHER, { bent: killedAfter(scene, "DescribeChangeSet") });
    const [old] = leftOver(scene);
    expect(old?.name).toMatch(/^railgun-ha-deploy-/);
    const again = await scene.run(OTHER);
    expect(inputOf(again, "CloudFormation.ExecuteChangeSet").ChangeSetName).not.toBe(old?.id);
    expect(again.log).toContain(`deleted what earlier runs left behind: ${old?.name}`);
  });
});

describe("a deploy that was killed, and whose change is taken back", () => {
  test("leaves nothing: the next one, which finds nothing to change, deletes its change set", async () => {
    const scene = new Scene();
    await scene.deployed();
    await scene.run(OTHER, { bent: killedAfter(scene, "CreateChangeSet") });
    expect(leftOver(scene)).toHaveLength(1);
    const reverted = await scene.run();
    expect(reverted.result).toMatchObject({ operation: "unchanged" });
    expect(leftOver(scene)).toEqual([]);
    const idle = await scene.run();
    expect(idle.result).toMatchObject({ operation: "unchanged", cloudFormationCalls: 2 });
    expect(calls(idle, "SSM.PutParameter")).toEqual([]);
  });

  test.each([
    ["that finds nothing to change", {}],
    ["that changes something else", { size: "3" }],
  ])("leaves no policy lifted: the next one %s puts it back first", async (_, inputs) => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const closed = stack.policy;
    scene.fake.proposal = { changes: [REPLACING] };
    const lifting = { ...OTHER, "allow-replacement": "CacheCluster" };
    await scene.run(lifting, { bent: killedAfter(scene, "SetStackPolicy") });
    expect(stack.policy).not.toBe(closed);
    const next = await scene.run(inputs);
    const order = calls(next, "CloudFormation.").filter((call) =>
      /SetStackPolicy|DeleteChangeSet/.test(call),
    );
    expect(order.slice(0, 2)).toEqual(["CloudFormation.SetStackPolicy", "CloudFormation.DeleteChangeSet"]);
    expect(stack.policy).toBe(closed);
    expect(leftOver(scene)).toEqual([]);
  });

  test("leaves its change set to a run that lives and has the lock", async () => {
    const scene = new Scene();
    await scene.deployed();
    await scene.run(OTHER, { bent: killedAfter(scene, "CreateChangeSet") });
    const idle = await scene.run({}, { bent: lockedByAnother(scene) });
    expect(idle.result).toMatchObject({ operation: "unchanged" });
    expect(idle.log).toContain("another run works on stack x");
    expect(leftOver(scene)).toHaveLength(1);
  });
});

describe("a plan that was killed", () => {
  const PLAN = { ...OTHER, command: "plan" };
  const attempt = (number: number) => ({ GITHUB_RUN_ATTEMPT: String(number) });

  test("leaves a change set that the next attempt of its run deletes", async () => {
    const scene = new Scene();
    await scene.deployed();
    await scene.run(PLAN, { bent: killedAfter(scene, "DescribeChangeSet"), env: attempt(1) });
    expect(leftOver(scene)).toHaveLength(1);
    expect((await scene.run(PLAN, { env: attempt(2) })).status).toBe(0);
    expect(leftOver(scene)).toEqual([]);
  });

  test("of another run is left to it as long as it may live", async () => {
    const scene = new Scene();
    await scene.deployed();
    const env = { GITHUB_RUN_ID: "7" };
    await scene.run(PLAN, { bent: killedAfter(scene, "CreateChangeSet"), env });
    await scene.run(PLAN);
    expect(leftOver(scene)).toHaveLength(1);
    await new Promise<void>((resolve) => scene.clock.after(16 * 60_000, resolve));
    await scene.run(PLAN);
    expect(leftOver(scene)).toEqual([]);
  });
});

describe("a deploy while somebody else works on the stack", () => {
  test("follows that operation to its end first", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    scene.fake.begin(stack, "UPDATE", "theirs", [
      { at: 0, status: "UPDATE_IN_PROGRESS" },
      { at: 0, status: "UPDATE_IN_PROGRESS", logicalId: "TheirResource" },
      { at: 90_000, status: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" },
      { at: 120_000, status: "UPDATE_COMPLETE" },
    ]);
    const ran = await scene.run(OTHER);
    expect(ran.result).toMatchObject({ operation: "updated" });
    expect(ran.log).toContain("following that operation to its end");
    expect(ran.log).toContain("TheirResource");
    expect(ran.log).toContain("still waiting for TheirResource");
  });

  test("looks at everything again when it was overtaken between the look and the change set", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    let overtakes = 1;
    const bent = {
      "CloudFormation.CreateChangeSet": (input: unknown) => {
        if (overtakes-- > 0) scene.fake.begin(stack, "UPDATE", "theirs", slow(60)("UPDATE"));
        return scene.fake.handlers["CloudFormation.CreateChangeSet"]?.(input);
      },
    };
    const ran = await scene.run(OTHER, { bent });
    expect(ran.result).toMatchObject({ operation: "updated" });
    expect(ran.log).toContain("another run changes stack x now");
    expect(calls(ran).filter((call) => call === "CloudFormation.CreateChangeSet")).toHaveLength(2);
  });

  test("leaves the token of a stack that was made since it looked to be rotated", async () => {
    const scene = new Scene();
    await scene.deployed();
    let looks = 0;
    const bent = {
      "CloudFormation.DescribeStacks": (input: { StackName: string }) => {
        if (looks++ === 0)
          throw awsError("ValidationError", `Stack with id ${input.StackName} does not exist`);
        return scene.fake.handlers["CloudFormation.DescribeStacks"]?.(input);
      },
    };
    const ran = await scene.run({ "activation-token": "d".repeat(32) }, { bent });
    expect(ran.log).toContain("another run changes stack x now");
    const labels = ran.sent.filter(({ call }) => call === "SSM.LabelParameterVersion");
    expect(labels.map(({ input }) => input.Labels)).not.toContainEqual(["current"]);
    // What a rotation begins with.
    expect(calls(ran)).toContain("SSM.GetParameterHistory");
    expect(ran.result).toMatchObject({ operation: "unchanged", tokenVersion: 1 });
  });

  test("gives up after three times in a row", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const bent = {
      "CloudFormation.CreateChangeSet": (input: unknown) => {
        scene.fake.begin(stack, "UPDATE", "theirs", slow(60)("UPDATE"));
        return scene.fake.handlers["CloudFormation.CreateChangeSet"]?.(input);
      },
    };
    expect((await scene.run(OTHER, { bent })).result).toMatchObject({ error: { code: "stack.busy" } });
  });
});

describe("a deploy that does not wait", () => {
  test("comes back while the change is executed, and the next one follows it to its end", async () => {
    const scene = new Scene();
    scene.fake.script = slow(600);
    scene.fake.proposal = { changes: [HARMLESS] };
    const start = scene.clock.now();
    const ran = await scene.run({ wait: "false" });
    expect(ran.status).toBe(0);
    expect(ran.result).toMatchObject({ operation: "started", status: "CREATE_IN_PROGRESS", changed: true });
    expect(ran.log).toContain("deploy again, with wait: true, to follow it to its end");
    expect(scene.clock.now() - start).toBeLessThan(60_000);
    const next = await scene.run();
    expect(next.status, next.log).toBe(0);
    expect(next.result).toMatchObject({ operation: "unchanged", healthy: true });
    expect(scene.clock.now() - start).toBeGreaterThanOrEqual(600_000);
    expect(scene.stack).toMatchObject({ isProtected: true, policy: expect.stringContaining("Deny") });
  });

  test("says that the new token it was given is not in use yet", async () => {
    const scene = new Scene();
    await scene.deployed();
    scene.fake.script = slow(600);
    const token = "f".repeat(32);
    const ran = await scene.run({ ...OTHER, wait: "false", "activation-token": token });
    expect(ran.result).toMatchObject({ operation: "started", tokenPending: true });
    expect(ran.log).toContain("the new activation token is neither stored nor in use");
    expect(calls(ran)).not.toContain("SSM.LabelParameterVersion");
    const same = await scene.run({ ...OTHER, wait: "false" });
    expect(same.log).not.toContain("the new activation token is neither");
  });

  test("waits all the same when instances have to be ended afterwards", async () => {
    const scene = new Scene();
    await scene.deployed();
    scene.account.bent.minSize = 4;
    scene.account.bent.desired = 4;
    const ran = await scene.run({ ...OTHER, wait: "false" });
    expect(ran.result).toMatchObject({ operation: "updated" });
    expect(calls(ran)).toContain("AutoScaling.SetDesiredCapacity");
  });
});
