import { beforeAll, describe, expect, test } from "vitest";
import { stackParameters } from "../../../../contract/names.ts";
import { type Ran, runAction } from "../action.ts";
import { awsError } from "../fake-aws.ts";
import { expectRight } from "./killed.ts";
import { DEPLOY, deployed, NEW, OLD, type Scene, warm, waves } from "./scene.ts";
import { STACK, tokenOf } from "./world.ts";

const names = stackParameters(STACK);

beforeAll(warm, 60_000);

/** Lets a rotation to the new token die as soon as `isTime`: nothing that it sends is answered then. */
async function left({ one }: Scene, isTime: () => boolean): Promise<void> {
  let isDead = false;
  one.before = () => {
    isDead ||= isTime();
    if (isDead) throw awsError("TestFailure", "the runner is gone");
  };
  await one.rotate(NEW).catch(() => {});
  one.before = () => {};
  expect(isDead).toBe(true);
}

const errorOf = ({ result }: Ran) => result["error"] as { code: string; message: string } | undefined;

/** What the runner is told to mask it must be told in clear; everything else is for readers. */
const readable = ({ log, outputs, summary }: Ran): string =>
  [log.replaceAll(/::add-mask::.*/g, ""), outputs, summary].join("\n");

describe("rotate", () => {
  test("tells node, versions, action and seconds in result and summary, and no token anywhere", async () => {
    const { one, ...scene } = await deployed().then((all) => ({
      one: all.one,
      rotate: all.rotate.bind(all),
    }));
    const ran = await scene.rotate({ "activation-token": NEW });
    expect(ran.status, ran.log).toBe(0);
    expect(ran.result).toMatchObject({
      command: "rotate",
      outcome: "rotated",
      tokenVersion: 2,
      formerVersion: 1,
    });
    expect(ran.result["nodes"]).toEqual([
      expect.objectContaining({ node: one.node(0).id, from: 1, to: 2, action: "canary", end: "up" }),
      expect.objectContaining({ node: one.node(1).id, from: 1, to: 2, action: "wave", end: "up" }),
    ]);
    expect(ran.outputs).toMatch(/token-version<<\S+\n2\n/);
    expect(ran.summary).toContain("| node | old version | new version | action | result | seconds |");
    expect(ran.summary).toContain(`| ${one.node(1).id} | 1 | 2 | wave | up |`);
    expect(ran.log).toMatch(new RegExp(`${one.node(0).id} {2}canary {2}version 1 → 2 {2}up {2}\\d+ s`));
    expect(readable(ran)).not.toMatch(new RegExp(`${OLD}|${NEW}`, "i"));
  });

  test("that fails ends with status 1 and says what it did all the same", async () => {
    const scene = await deployed();
    scene.one.allowed.delete(NEW);
    const ran = await scene.rotate({ "activation-token": NEW });
    expect(ran.status).toBe(1);
    expect(errorOf(ran)?.code).toBe("rotation.canary-failed");
    expect(ran.result).toMatchObject({ outcome: "failed", tokenVersion: 1 });
    expect(ran.summary).toContain("| canary | failed: ");
    expect(readable(ran)).not.toMatch(new RegExp(`${OLD}|${NEW}`, "i"));
  });

  test("takes the token from token-parameter", async () => {
    const scene = await deployed();
    scene.one.parameters.put("/railgun/next", `${NEW}\n`);
    const ran = await scene.rotate({ "token-parameter": "/railgun/next" });
    expect(ran.result).toMatchObject({ outcome: "rotated" });
    expect(scene.one.running).toEqual([NEW, NEW]);
    expect(readable(ran)).not.toContain(NEW);
  });

  test.each([
    ["holds no token", "/railgun/next", "holds 9 characters and not 32 hexadecimal digits"],
    ["does not exist", "/railgun/none", "does not exist in this region"],
  ])("refuses a token-parameter that %s", async (_, name, message) => {
    const scene = await deployed();
    scene.one.parameters.put("/railgun/next", "not-a-hex");
    const ran = await scene.rotate({ "token-parameter": name });
    expect(errorOf(ran)).toMatchObject({ code: "input.invalid", message: expect.stringContaining(message) });
    expect(readable(ran)).not.toContain("not-a-hex");
    expect(scene.one.lock).toMatchObject({ held: false, purpose: "deploy" });
  });

  test("finds no stack when a deletion has ended that it waited for, and leaves nothing of its own", async () => {
    const scene = await deployed();
    const stack = scene.account.stacks.get(STACK);
    if (stack) stack.status = "DELETE_IN_PROGRESS";
    scene.one.clock.after(60_000, () => void scene.account.stacks.delete(STACK));
    const ran = await scene.rotate({ "activation-token": NEW });
    expect(errorOf(ran)?.code).toBe("stack.missing");
    expect(ran.sent.filter(({ call }) => /Put|Label/.test(call))).toEqual([]);
  });

  test("goes to token-version", async () => {
    const scene = await deployed();
    await scene.rotate({ "activation-token": NEW });
    const ran = await scene.rotate({ "token-version": "previous" });
    expect(ran.result).toMatchObject({ outcome: "rotated", tokenVersion: 1, formerVersion: 2 });
  });

  test("restarts wave-size nodes at a time", async () => {
    const scene = await deployed(5);
    expect(waves(await scene.rotate({ "activation-token": NEW, "wave-size": "2" }))).toEqual([2, 2]);
  });

  test("keeps to the floor", async () => {
    const scene = await deployed(3);
    const ran = await scene.rotate({ "activation-token": NEW, "wave-size": "2", floor: "2" });
    expect(waves(ran)).toEqual([1, 1]);
    const refused = await scene.rotate({ "activation-token": tokenOf(3), floor: "3" });
    expect(errorOf(refused)?.code).toBe("rotation.below-floor");
  });

  test("watches the canary for canary-seconds", async () => {
    const scene = await deployed();
    const start = scene.one.clock.now();
    await scene.rotate({ "activation-token": NEW, "canary-seconds": "600" });
    expect(scene.one.clock.now() - start).toBeGreaterThan(600_000);
  });

  test("fails after max-token-age-days, also when it is given no token to compare", async () => {
    const scene = await deployed();
    await scene.one.clock.pass(11 * 86_400_000);
    const ran = await scene.rotate({ "max-token-age-days": "10" });
    expect([ran.status, errorOf(ran)?.code]).toEqual([1, "token.too-old"]);
    expect((await scene.rotate({ "max-token-age-days": "11" })).result).toMatchObject({
      outcome: "unchanged",
      tokenAgeDays: 11,
    });
  });

  test("without any token says which inputs give one", async () => {
    const scene = await deployed();
    const ran = await scene.rotate({});
    expect(errorOf(ran)).toMatchObject({
      code: "token.missing",
      message: expect.stringContaining("token-parameter"),
    });
  });

  test.each([
    [{ "activation-token": NEW, "token-parameter": "/a" }, "activation-token is set as well"],
    [{ "activation-token": NEW, "token-version": "previous" }, "activation-token is set as well"],
    [{ "token-parameter": "/a", "token-version": "previous" }, "token-parameter is set as well"],
  ])("refuses two sources of the token: %o", async (inputs, message) => {
    const ran = await runAction({ command: "rotate", "stack-name": STACK, ...inputs }, {});
    expect(errorOf(ran)).toMatchObject({ code: "input.invalid", message: expect.stringContaining(message) });
    expect(ran.sent).toEqual([]);
  });
});

describe("deploy with another token", () => {
  test("changes the stack first, and then rotates", async () => {
    const scene = await deployed();
    const ran = await scene.run({ ...DEPLOY, "activation-token": NEW, tags: "team=edge" });
    expect(ran.status, ran.log).toBe(0);
    expect(ran.result).toMatchObject({
      operation: "updated",
      changed: true,
      tokenVersion: 2,
      healthy: true,
      rotation: { outcome: "rotated", formerVersion: 1 },
    });
    const order = ["CloudFormation.ExecuteChangeSet", "SSM.GetParameterHistory", "SSM.SendCommand"];
    const at = order.map((name) => ran.sent.findIndex(({ call }) => call === name));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
    expect(scene.one.running).toEqual([NEW, NEW]);
    expect(readable(ran)).not.toMatch(new RegExp(`${OLD}|${NEW}`, "i"));
  });

  test("makes no change set when only the token differs", async () => {
    const scene = await deployed();
    const ran = await scene.run({ ...DEPLOY, "activation-token": NEW });
    expect(ran.result).toMatchObject({ operation: "unchanged", changed: true, tokenVersion: 2 });
    expect(ran.sent.map(({ call }) => call)).not.toContain("CloudFormation.CreateChangeSet");
  });

  test("that does not work fails and leaves the fleet as it was", async () => {
    const scene = await deployed();
    scene.one.allowed.delete(NEW);
    const ran = await scene.run({ ...DEPLOY, "activation-token": NEW });
    expect([ran.status, errorOf(ran)?.code]).toEqual([1, "rotation.canary-failed"]);
    expect(scene.one.running).toEqual([OLD, OLD]);
    expect(ran.result).toMatchObject({ tokenVersion: 1 });
  });

  test("does not rotate a fleet that is not right", async () => {
    const scene = await deployed();
    scene.one.suspended.add("HealthCheck");
    scene.one.node(0).listen(false);
    const ran = await scene.run({ ...DEPLOY, "activation-token": NEW });
    expect(errorOf(ran)?.code).toBe("fleet.not-right");
    expect(scene.one.labels).toEqual({ current: 1 });
  });

  test("resumes first what a rotation that died had suspended, when its node is well", async () => {
    const scene = await deployed();
    const { one } = scene;
    await left(scene, () => one.running.includes("down"));
    let seen: unknown;
    const ran = await scene.run({ ...DEPLOY, "activation-token": "", tags: "team=edge" }, ({ call }) => {
      if (call === "CloudFormation.ExecuteChangeSet") seen = [[...one.suspended], one.lock.suspended];
    });
    expect(ran.status, ran.log).toBe(0);
    expect(seen).toEqual([[], []]);
    one.expectNoneReplaced();
  });

  test("is refused while a rotation is alive, before anything is changed", async () => {
    const scene = await deployed();
    const rotation = scene.one.start(NEW);
    await scene.one.clock.pass(5_000);
    const ran = await scene.run({ ...DEPLOY, tags: "team=edge" });
    expect(errorOf(ran)).toMatchObject({
      code: "lock.held",
      message: expect.stringContaining("run-1 (rotate)"),
    });
    const changes = ran.sent
      .map(({ call }) => call)
      .filter((call) => /Put|Create|Execute|Set|Label/.test(call));
    expect(changes).toEqual([]);
    expect((await scene.one.clock.run(rotation)).outcome).toBe("rotated");
  });

  test("yields after the stack's change to a run that takes the lock in between, and reports the change", async () => {
    const scene = await deployed();
    const lock = { owner: "other", purpose: "rotate", held: true, suspended: [] };
    const put = () => {
      const leaseUntil = scene.one.clock.now() + 120_000;
      scene.one.parameters.put(names.lock, JSON.stringify({ ...lock, leaseUntil }));
      scene.one.clock.after(5_000, put);
    };
    scene.one.after = ({ call, input }) => {
      if (call === "SSM.PutParameter" && input.Name === names.lock && /"held":false/.test(input.Value)) put();
    };
    const ran = await scene.run({ ...DEPLOY, "activation-token": NEW, tags: "team=edge" });
    expect(ran.result).toMatchObject({ operation: "updated", error: { code: "lock.held" } });
  });
});

describe("deploy with the token that is current", () => {
  test.each([
    ["with it", NEW],
    ["without any", ""],
  ])("finishes a rotation that was left in its waves, given %s", async (_, token) => {
    const scene = await deployed();
    const { one } = scene;
    await left(scene, () => one.labels["current"] === 2 && one.suspended.size > 0);
    expect([one.running, one.labels]).toEqual([[NEW, OLD], { current: 2, previous: 1, unfinished: 1 }]);
    const ran = await scene.run({ ...DEPLOY, "activation-token": token });
    expect(ran.status, ran.log).toBe(0);
    expect(ran.result).toMatchObject({
      operation: "unchanged",
      changed: true,
      healthy: true,
      rotation: { outcome: "resumed" },
    });
    expectRight(one, NEW);
  });

  test("undoes a trial that was left", async () => {
    const scene = await deployed();
    const { one } = scene;
    await left(scene, () => one.running.includes("down"));
    expect(one.labels).toEqual({ current: 1, pending: 2 });
    const ran = await scene.run(DEPLOY);
    expect(ran.status, ran.log).toBe(0);
    expectRight(one, OLD);
  });

  test("asks for what was left by two calls, without the value, and touches nothing when there is nothing", async () => {
    const scene = await deployed();
    const ran = await scene.run(DEPLOY);
    expect(ran.result).toMatchObject({ operation: "unchanged", changed: false });
    const asked = ran.sent.filter(({ input }) => String(input.Name).startsWith(names.token));
    expect(asked.map(({ call, input }) => [call, input.Name, input.WithDecryption])).toEqual([
      ["SSM.GetParameter", `${names.token}:current`, true],
      ["SSM.GetParameter", `${names.token}:unfinished`, false],
      ["SSM.GetParameter", `${names.token}:pending`, false],
    ]);
    expect(ran.result).not.toHaveProperty("rotation");
  });
});

describe("destroy", () => {
  test("does not begin while a rotation is alive", async () => {
    const scene = await deployed();
    const rotation = scene.one.start(NEW);
    await scene.one.clock.pass(5_000);
    const ran = await scene.run({ command: "destroy", "stack-name": STACK, confirm: STACK });
    expect(errorOf(ran)).toMatchObject({
      code: "lock.held",
      message: expect.stringContaining("run-1 (rotate)"),
    });
    expect(ran.sent.map(({ call }) => call)).not.toContain("CloudFormation.DeleteStack");
    expect((await scene.one.clock.run(rotation)).outcome).toBe("rotated");
  });

  test("holds the lock while the stack is deleted", async () => {
    const scene = await deployed();
    let held: unknown;
    scene.one.before = ({ call }) => {
      if (call === "SSM.GetParametersByPath") held = scene.one.lock;
    };
    const ran = await scene.run({ command: "destroy", "stack-name": STACK, confirm: STACK });
    expect(ran.status, ran.log).toBe(0);
    expect(held ?? scene.one.lock).toMatchObject({
      held: true,
      purpose: "destroy",
      owner: expect.stringMatching(/^42-3-/),
    });
  });
});
