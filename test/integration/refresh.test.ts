import { DescribeInstanceRefreshesCommand } from "@aws-sdk/client-auto-scaling";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalCloud } from "../../local/cloud.ts";
import type { ActionRun, RunnerOptions } from "../../local/demo/runner.ts";
import { action, deployInputs, type Scene } from "../../local/demo/scene.ts";
import { until } from "../../local/demo/wait.ts";
import { startScene } from "./support/scene.ts";

let cloud: LocalCloud;
let scene: Scene;

beforeAll(async () => {
  scene = await startScene({ reconcilerSeconds: 6 });
  cloud = scene.cloud;
});
afterAll(() => cloud?.stop());

const deploy = (
  changed: Record<string, string> = {},
  more: Pick<RunnerOptions, "signal" | "rerun"> = {},
): Promise<ActionRun> => action(scene, { ...deployInputs(scene), ...changed }, more);

const resultOf = ({ outputs }: ActionRun) => JSON.parse(outputs["result"] ?? "{}");
const instances = async (): Promise<string[]> =>
  (await scene.observer.instances())
    .filter(({ LifecycleState }) => LifecycleState === "InService")
    .map(
      ({ InstanceId = "", InstanceType, LaunchTemplate }) =>
        `${InstanceId} ${InstanceType} ${LaunchTemplate?.Version}`,
    )
    .sort();
const kinds = async (): Promise<string[]> =>
  (await instances()).map((one) => one.split(" ").slice(1).join(" "));

async function refreshes(): Promise<{ status: string; from: string | undefined }[]> {
  const { InstanceRefreshes = [] } = await scene.observer.autoScaling.send(
    new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: scene.observer.groupName }),
  );
  return InstanceRefreshes.map(({ Status = "", DesiredConfiguration }) => ({
    status: Status,
    from: DesiredConfiguration?.LaunchTemplate?.Version,
  }));
}

/** Runs `work` and answers with it the fewest instances in service that were seen meanwhile. */
async function watched<T>(work: Promise<T>): Promise<{ done: T; fewest: number }> {
  let fewest = Number.POSITIVE_INFINITY;
  let isOver = false;
  const over = work.finally(() => {
    isOver = true;
  });
  await until("the work is over", 110, async () => {
    fewest = Math.min(fewest, (await scene.observer.inService()).length);
    return isOver || undefined;
  });
  return { done: await over, fewest };
}

/** Kills the runner once instances are being replaced, and runs the job again, as its next attempt. */
async function killedAndRepeated(inputs: Record<string, string>): Promise<ActionRun> {
  const killed = new AbortController();
  const run = deploy(inputs, { signal: killed.signal });
  await until("the refresh runs", 60, async () => {
    const [newest] = await refreshes();
    return newest?.status === "InProgress" || undefined;
  });
  killed.abort();
  const rerun = await run;
  expect(rerun.status).not.toBe(0);
  return deploy(inputs, { rerun });
}

describe("a change of what instances boot with", () => {
  it("replaces the fleet, never with fewer listeners in service than its size, over a runner that is killed", async () => {
    const first = await deploy();
    expect(first.status, first.log).toBe(0);
    expect(await kinds()).toEqual(["t3.medium 1", "t3.medium 1"]);

    const { done, fewest } = await watched(killedAndRepeated({ "instance-type": "t3.large" }));
    expect(done.status, done.log).toBe(0);
    expect(done.log).toMatch(/instance refresh \S+ runs: following it/);
    expect(fewest).toBe(2);
    expect((await refreshes()).map(({ status, from }) => `${status} ${from}`)).toEqual(["Successful 2"]);
    expect(await kinds()).toEqual(["t3.large 2", "t3.large 2"]);
    expect(resultOf(done)).toMatchObject({
      operation: "unchanged",
      changed: true,
      healthy: true,
      launchTemplate: { serving: "2", newest: "2" },
      refresh: { outcome: "refreshed", from: "1", to: "2", instances: 2 },
    });
    expect(done.log).toMatch(/InProgress \d+ %, \d instances left/);

    const again = await deploy({ "instance-type": "t3.large" });
    expect(again.status, again.log).toBe(0);
    expect(resultOf(again)).toMatchObject({ changed: false, refresh: { outcome: "nothing" } });
    expect(resultOf(again).cloudFormationCalls).toBeLessThanOrEqual(2);
  });

  it("that breaks the boot is rolled back with the boot's reason, and tried again by the next deploy", async () => {
    const before = await instances();
    const broken = {
      "instance-type": "t3.large",
      "package-source": "ami",
      "ami-id": "ami-0123456789abcdef0",
    };
    const { done, fewest } = await watched(deploy(broken));
    expect(done.status, done.log).toBe(1);
    expect(fewest).toBe(2);
    expect(resultOf(done)).toMatchObject({
      launchTemplate: { serving: "2", newest: "3" },
      error: { code: "fleet.refresh-failed", message: expect.stringContaining("boot failed") },
    });
    expect(await instances()).toEqual(before);

    const runs = (await refreshes()).length;
    const again = await deploy(broken);
    expect(again.status, again.log).toBe(1);
    expect(resultOf(again)).toMatchObject({
      operation: "unchanged",
      error: { code: "fleet.refresh-failed" },
    });
    expect(await refreshes()).toHaveLength(runs + 1);
    expect((await refreshes()).slice(0, 2).map(({ status }) => status)).toEqual([
      "RollbackSuccessful",
      "RollbackSuccessful",
    ]);
  });
});
