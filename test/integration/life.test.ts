import { DescribeInstanceRefreshesCommand, SetDesiredCapacityCommand } from "@aws-sdk/client-auto-scaling";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTPUTS, stackParameters } from "../../contract/names.ts";
import type { LocalCloud } from "../../local/cloud.ts";
import type { ActionRun, RunnerOptions } from "../../local/demo/runner.ts";
import { action, deployInputs, type Scene } from "../../local/demo/scene.ts";
import { until } from "../../local/demo/wait.ts";
import { aws } from "./support/aws.ts";
import { makeNetwork, type OperatorsNetwork, subnetIds } from "./support/own-network.ts";
import { startScene } from "./support/scene.ts";

let cloud: LocalCloud;
let scene: Scene;
let network: OperatorsNetwork;
let subnets: readonly string[];

beforeAll(async () => {
  scene = await startScene({ reconcilerSeconds: 6 });
  cloud = scene.cloud;
  network = await makeNetwork(cloud.endpoint, cloud.region);
  subnets = await subnetIds(cloud.endpoint, cloud.region);
});
afterAll(() => cloud?.stop());

const inputs = (changed: Record<string, string> = {}): Record<string, string> => ({
  ...deployInputs(scene),
  "vpc-id": network.vpcId,
  "public-subnet-ids": network.publicIds.join(),
  "private-subnet-ids": network.privateIds.join("\n"),
  ...changed,
});
const deploy = (
  changed: Record<string, string> = {},
  more: Pick<RunnerOptions, "signal" | "rerun"> = {},
): Promise<ActionRun> => action(scene, inputs(changed), more);

const resultOf = ({ outputs }: ActionRun) => JSON.parse(outputs["result"] ?? "{}");
/** `i-… t3.medium 1` of each instance in service. */
const instances = async (): Promise<string[]> =>
  (await scene.observer.instances())
    .filter(({ LifecycleState }) => LifecycleState === "InService")
    .map((one) => `${one.InstanceId} ${one.InstanceType} ${one.LaunchTemplate?.Version}`)
    .sort();
const kinds = async (): Promise<string[]> => (await instances()).map((one) => one.replace(/^\S+ /, ""));

/** `Successful 2` of each instance refresh, newest first. */
async function refreshes(): Promise<string[]> {
  const { InstanceRefreshes = [] } = await scene.observer.autoScaling.send(
    new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: scene.observer.groupName }),
  );
  return InstanceRefreshes.map(
    ({ Status, DesiredConfiguration }) => `${Status} ${DesiredConfiguration?.LaunchTemplate?.Version}`,
  );
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

/** Nobody's connections are at stake here: each instance that ends would take half a minute. */
async function drainAtOnce(): Promise<void> {
  const arn = (await scene.observer.outputs())?.[OUTPUTS.targetGroupArn] ?? "";
  const attribute = "Key=deregistration_delay.timeout_seconds,Value=1";
  const modify = ["elbv2", "modify-target-group-attributes", "--target-group-arn", arn];
  expect((await aws(cloud.endpoint, ...modify, "--attributes", attribute)).status).toBe(0);
}

/** Kills the runner once instances are being replaced, and runs the job again, as its next attempt. */
async function killedAndRepeated(changed: Record<string, string>): Promise<ActionRun> {
  const killed = new AbortController();
  const run = deploy(changed, { signal: killed.signal });
  await until(
    "the refresh runs",
    60,
    async () => (await refreshes())[0]?.startsWith("InProgress") || undefined,
  );
  killed.abort();
  const rerun = await run;
  expect(rerun.status).not.toBe(0);
  return deploy(changed, { rerun });
}

describe("a VPC of the operator's own", () => {
  it("is refused with what is wrong with it, before anything is made", async () => {
    const refused = await deploy({
      "public-subnet-ids": network.privateIds.join(),
      "private-subnet-ids": network.publicIds.join(),
    });
    expect(refused.status).toBe(1);
    expect(resultOf(refused)).toMatchObject({
      error: {
        code: "network.unsuitable",
        details: [...network.privateIds]
          .sort()
          .map((id) => expect.stringContaining(`${id} is no public subnet`)),
      },
    });
    expect(await scene.observer.outputs()).toBeUndefined();
  });

  it("carries the fleet, whose listeners port-probe reaches, and gets nothing more than that", async () => {
    const deployed = await deploy();
    expect(deployed.status, deployed.log).toBe(0);
    expect(resultOf(deployed).fleet.instances.map(({ port }: { port: string }) => port)).toEqual([
      "open",
      "open",
    ]);
    expect(await kinds()).toEqual(["t3.medium 1", "t3.medium 1"]);
    await drainAtOnce();
    expect(await subnetIds(cloud.endpoint, cloud.region)).toEqual(subnets);
  });
});

describe("a change of what instances boot with", () => {
  it("is told by plan with the number of instances that are replaced", async () => {
    const planned = await action(scene, { ...inputs({ "instance-type": "t3.large" }), command: "plan" });
    expect(planned.status, planned.log).toBe(0);
    expect(resultOf(planned)).toMatchObject({ instances: { replaced: 2, of: 2 } });
    expect(await refreshes()).toEqual([]);
  });

  it("replaces the fleet, never with fewer in service than its size, over a runner that is killed", async () => {
    const { done, fewest } = await watched(killedAndRepeated({ "instance-type": "t3.large" }));
    expect(done.status, done.log).toBe(0);
    expect(done.log).toMatch(/instance refresh \S+ runs: following it/);
    expect(fewest).toBe(2);
    expect(await refreshes()).toEqual(["Successful 2"]);
    expect(await kinds()).toEqual(["t3.large 2", "t3.large 2"]);
    expect(resultOf(done)).toMatchObject({
      operation: "unchanged",
      changed: true,
      healthy: true,
      launchTemplate: { serving: "2", newest: "2" },
      refresh: { outcome: "refreshed", from: "1", to: "2", instances: 2 },
    });

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

    const again = await deploy(broken);
    expect(again.status, again.log).toBe(1);
    expect(resultOf(again)).toMatchObject({
      operation: "unchanged",
      error: { code: "fleet.refresh-failed" },
    });
    expect(await refreshes()).toEqual(["RollbackSuccessful 3", "RollbackSuccessful 3", "Successful 2"]);
  });
});

/** An instance at the launch hook whose listener is never activated, so that nobody lets it in. */
async function launchThatWaits(): Promise<string> {
  // The breaker may have stopped launches after those that failed above.
  const resumed = await action(scene, { command: "resume", "stack-name": scene.observer.stackName });
  expect(resumed.status, resumed.log).toBe(0);
  cloud.activation.revoke(scene.token);
  const { autoScaling, groupName: AutoScalingGroupName } = scene.observer;
  await autoScaling.send(new SetDesiredCapacityCommand({ AutoScalingGroupName, DesiredCapacity: 3 }));
  return until("an instance waits at the hook", 20, async () => {
    const all = await scene.observer.instances();
    return all.find(({ LifecycleState }) => LifecycleState === "Pending:Wait")?.InstanceId;
  });
}

describe("destroy", () => {
  it("ends a launch that waits, leaves the operator's network as it was, and with keep-token the token", async () => {
    const waiting = await launchThatWaits();
    const end = { ...inputs(), command: "destroy", confirm: "railgun-ha", "keep-token": "true" };
    const destroyed = await action(scene, end);
    expect(destroyed.status, destroyed.log).toBe(0);
    expect(destroyed.log).toContain(
      `the group launches nothing any more; ${waiting} waited to come into service and is ended`,
    );
    expect(await scene.observer.outputs()).toBeUndefined();
    expect(await subnetIds(cloud.endpoint, cloud.region)).toEqual(subnets);
    const { json } = await aws(
      cloud.endpoint,
      ...["ssm", "get-parameters-by-path", "--path", "/railgun-ha", "--recursive"],
    );
    expect(json.Parameters.map(({ Name }: { Name: string }) => Name)).toEqual([
      stackParameters("railgun-ha").token,
    ]);
  });
});
