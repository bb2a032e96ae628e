import { describe, expect, test } from "vitest";
import { stackParameters } from "../../../contract/names.ts";
import type { Ran } from "./action.ts";
import { Scene } from "./deploy/scene.ts";
import { calls, inputOf } from "./deployed.ts";
import type { Handlers } from "./fake-aws.ts";

const DESTROY = { command: "destroy", confirm: "x" };
const LOCK = stackParameters("x").lock;

/** Runs destroy while another run holds the lock, which does `work` and releases it when it is looked at again. */
async function destroyAfter(scene: Scene, work: () => void, bent: Handlers = {}): Promise<Ran> {
  const { account } = scene;
  const put = (held: boolean) => {
    const lock = { owner: "7-1-other", purpose: "deploy", held, leaseUntil: 1e13, suspended: [] };
    account.handlers["SSM.PutParameter"]?.({ Name: LOCK, Value: JSON.stringify(lock), Overwrite: true });
  };
  put(true);
  let looks = 0;
  const read = account.handlers["SSM.GetParameter"];
  return scene.run(DESTROY, {
    bent: {
      "SSM.GetParameter": (input: { Name: string }) => {
        if (input.Name === LOCK && ++looks === 3) {
          work();
          put(false);
        }
        return read?.(input);
      },
      ...bent,
    },
  });
}

describe("destroy that waits for the lock of another run", () => {
  test("deletes the stack as that run has left it: an update that it began comes to its end first", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const ran = await destroyAfter(scene, () =>
      scene.fake.begin(stack, "UPDATE", "theirs", [
        { at: 0, status: "UPDATE_IN_PROGRESS" },
        { at: 120_000, status: "UPDATE_COMPLETE" },
      ]),
    );
    expect(ran.status, ran.log).toBe(0);
    expect(ran.log).toMatch(/stack x is UPDATE_IN_PROGRESS .*: following that operation to its end/);
    expect(stack.status(scene.clock.now())).toBe("DELETE_COMPLETE");
    expect(ran.result).toMatchObject({ wasGone: false, stackId: stack.id });
  });

  test("stops nothing before the update has ended", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    let atStop = "";
    const suspend = scene.account.handlers["AutoScaling.SuspendProcesses"];
    await destroyAfter(
      scene,
      () =>
        scene.fake.begin(stack, "UPDATE", "theirs", [
          { at: 0, status: "UPDATE_IN_PROGRESS" },
          { at: 120_000, status: "UPDATE_COMPLETE" },
        ]),
      {
        "AutoScaling.SuspendProcesses": (input) => {
          atStop = stack.status(scene.clock.now());
          return suspend?.(input);
        },
      },
    );
    expect(atStop).toBe("UPDATE_COMPLETE");
  });

  test("stops nothing when the lock is taken from it during that update", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const rob = () => {
      const thief = { owner: "8-1-thief", purpose: "rotate", held: true, leaseUntil: 1e13, suspended: [] };
      const Value = JSON.stringify(thief);
      scene.account.handlers["SSM.PutParameter"]?.({ Name: LOCK, Value, Overwrite: true });
    };
    let isRobbed = false;
    const events = scene.fake.handlers["CloudFormation.DescribeStackEvents"];
    const ran = await destroyAfter(
      scene,
      () =>
        scene.fake.begin(stack, "UPDATE", "theirs", [
          { at: 0, status: "UPDATE_IN_PROGRESS" },
          { at: 120_000, status: "UPDATE_COMPLETE" },
        ]),
      {
        "CloudFormation.DescribeStackEvents": (input) => {
          if (!isRobbed) rob();
          isRobbed = true;
          return events?.(input);
        },
      },
    );
    expect(ran.result).toMatchObject({ error: { code: "lock.lost" } });
    expect(calls(ran, "AutoScaling.Suspend")).toEqual([]);
    expect(calls(ran)).not.toContain("CloudFormation.DeleteStack");
  });

  test("deletes the stack that the other run made again, not the one that was there before", async () => {
    const scene = new Scene();
    const former = await scene.deployed();
    const ran = await destroyAfter(scene, () => {
      scene.fake.begin(former, "DELETE", "theirs");
      scene.fake.stand("x", "CREATE_COMPLETE");
    });
    expect(ran.status, ran.log).toBe(0);
    expect(scene.stack.id).not.toBe(former.id);
    expect(inputOf(ran, "CloudFormation.DeleteStack").StackName).toBe(scene.stack.id);
  });

  test("cleans up when the other run has deleted the stack", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const ran = await destroyAfter(scene, () => scene.fake.begin(stack, "DELETE", "theirs"));
    expect(ran.status, ran.log).toBe(0);
    expect(calls(ran)).not.toContain("CloudFormation.DeleteStack");
    expect(ran.result).toMatchObject({ wasGone: true });
    expect([...scene.account.parameters.keys()]).toEqual([]);
    expect(scene.account.buckets.size).toBe(0);
  });
});
