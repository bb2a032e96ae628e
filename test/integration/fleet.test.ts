import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTPUTS, stackParameters } from "../../contract/names.ts";
import type { LocalCloud } from "../../local/cloud.ts";
import type { Scene } from "../../local/demo/scene.ts";
import { until } from "../../local/demo/wait.ts";
import { marked } from "../../local/processes/proc.ts";
import { RUN_VARIABLE } from "../../local/processes/run.ts";
import { aws } from "./support/aws.ts";
import { runStep, startScene } from "./support/scene.ts";
import { inCommandLines, inFiles, inTexts, shapes, shownByApis } from "./support/secret-search.ts";

let cloud: LocalCloud;
let scene: Scene;
const cli = (...args: string[]) => aws(cloud.endpoint, ...args);

beforeAll(async () => {
  scene = await startScene({ reconcilerSeconds: 6 });
  cloud = scene.cloud;
});
afterAll(() => cloud?.stop());

const step = (name: string) => (): Promise<void> => runStep(scene, name);

describe("the demo's steps", () => {
  it("brings an empty account to two instances in service", step("empty account: deploy"));
  it("changes nothing when it deploys the same again", step("deploy again: no change"));
});

describe("the fleet as the aws command sees it", () => {
  it("describes the group with both instances in service and its launch hook", async () => {
    const { json } = await cli("autoscaling", "describe-auto-scaling-groups");
    const [group] = json.AutoScalingGroups;
    expect(group).toMatchObject({
      AutoScalingGroupName: scene.observer.groupName,
      MinSize: 2,
      MaxSize: 4,
      DesiredCapacity: 2,
      HealthCheckType: "ELB",
    });
    expect(group.Instances.map((one: { LifecycleState: string }) => one.LifecycleState)).toEqual([
      "InService",
      "InService",
    ]);
    const hooks = await cli(
      "autoscaling",
      "describe-lifecycle-hooks",
      "--auto-scaling-group-name",
      scene.observer.groupName,
    );
    expect(hooks.json.LifecycleHooks).toMatchObject([{ HeartbeatTimeout: 1020, DefaultResult: "ABANDON" }]);
    const instances = await cli("autoscaling", "describe-auto-scaling-instances");
    expect(instances.json.AutoScalingInstances).toHaveLength(2);
  });

  it("describes healthy targets and the memcached nodes", async () => {
    const outputs = (await scene.observer.outputs()) ?? {};
    const health = await cli(
      "elbv2",
      "describe-target-health",
      "--target-group-arn",
      outputs[OUTPUTS.targetGroupArn] ?? "",
    );
    expect(
      health.json.TargetHealthDescriptions.map((one: { TargetHealth: object }) => one.TargetHealth),
    ).toEqual([{ State: "healthy" }, { State: "healthy" }]);
    const clusters = await cli("elasticache", "describe-cache-clusters", "--show-cache-node-info");
    expect(clusters.json.CacheClusters).toMatchObject([{ Engine: "memcached", NumCacheNodes: 2 }]);
    expect(clusters.json.CacheClusters[0].CacheNodes).toHaveLength(2);
  });

  it("shows the token's history with its label, and never without decryption its value", async () => {
    const name = stackParameters("railgun-ha").token;
    const history = await cli("ssm", "get-parameter-history", "--name", name);
    expect(history.json.Parameters).toMatchObject([
      { Version: 1, Type: "SecureString", Labels: ["current"] },
    ]);
    expect(shapes(scene.token).some((shape) => history.stdout.includes(shape.toString()))).toBe(false);
  });

  it("answers AWS's own errors", async () => {
    const unknown = "i-0123456789abcdef0";
    const terminate = await cli(
      "autoscaling",
      "terminate-instance-in-auto-scaling-group",
      "--instance-id",
      unknown,
      "--no-should-decrement-desired-capacity",
    );
    expect(terminate.status).not.toBe(0);
    expect(terminate.stderr).toContain("ValidationError");
    expect(terminate.stderr).toContain(unknown);
    const complete = await cli(
      "autoscaling",
      "complete-lifecycle-action",
      "--auto-scaling-group-name",
      scene.observer.groupName,
      "--lifecycle-hook-name",
      "railgun-ha-launch",
      "--instance-id",
      (await scene.observer.inService())[0] ?? "",
      "--lifecycle-action-result",
      "CONTINUE",
    );
    expect(complete.stderr).toContain("No active Lifecycle Action found");
    const command = await cli(
      "ssm",
      "send-command",
      "--document-name",
      "AWS-RunShellScript",
      "--instance-ids",
      unknown,
      "--parameters",
      "commands=true",
    );
    expect(command.stderr).toContain("InvalidInstanceId");
    const cache = await cli("elasticache", "describe-cache-clusters", "--cache-cluster-id", "nothing");
    expect(cache.stderr).toContain("CacheClusterNotFound");
  });

  it("runs a command on an instance", async () => {
    const [instance = ""] = await scene.observer.inService();
    const sent = await cli(
      "ssm",
      "send-command",
      "--document-name",
      "AWS-RunShellScript",
      "--instance-ids",
      instance,
      "--parameters",
      'commands=["echo out","echo err >&2","exit 3"]',
    );
    const id = sent.json.Command.CommandId as string;
    const invocation = await until("the command has ended", 10, async () => {
      const { json } = await cli(
        "ssm",
        "get-command-invocation",
        "--command-id",
        id,
        "--instance-id",
        instance,
      );
      return json?.Status === "Failed" ? json : undefined;
    });
    expect(invocation).toMatchObject({
      ResponseCode: 3,
      StandardOutputContent: "out\n",
      StandardErrorContent: expect.stringContaining("err"),
    });
  });
});

describe("the gate", () => {
  it("lets an instance in with its EventBridge rule disabled, by the reconciler alone", async () => {
    const { json } = await cli("events", "list-rules");
    const rule = json.Rules.find((one: { EventPattern?: string }) =>
      one.EventPattern?.includes("aws.autoscaling"),
    );
    expect((await cli("events", "disable-rule", "--name", rule.Name)).status).toBe(0);
    const before = await scene.observer.inService();
    const terminated = await cli(
      "autoscaling",
      "terminate-instance-in-auto-scaling-group",
      "--instance-id",
      before[0] ?? "",
      "--no-should-decrement-desired-capacity",
    );
    expect(terminated.json.Activity).toMatchObject({
      Description: `Terminating EC2 instance: ${before[0]}`,
    });
    await until("a new instance is in service", 90, async () => {
      const now = await scene.observer.inService();
      return now.length === 2 && now.some((id) => !before.includes(id)) ? true : undefined;
    });
    expect((await cli("events", "enable-rule", "--name", rule.Name)).status).toBe(0);
  });

  it("replaces a listener that dies for good", step("a listener dies for good: replaced"));
  it("never lets an instance in whose 2408 stays closed", step("2408 stays closed: never in service"));

  it("leaves a REPORT line of each invocation in the function's log group", async () => {
    const texts = await shownByApis(cloud.endpoint, "railgun-ha");
    const functions = Object.entries(texts).filter(
      ([source]) => source.startsWith("log ") && !/boot/.test(source),
    );
    expect(functions).toHaveLength(4);
    for (const [source, text] of functions) {
      const count = (word: string): number => text.split(`${word} RequestId`).length - 1;
      expect(count("REPORT"), source).toBeGreaterThan(0);
      expect(count("START") - count("REPORT"), `${source}: at most one still runs`).toBeLessThanOrEqual(1);
    }
  });
});

describe("the fleet that lives", () => {
  it("follows memcached without a restart", step("memcached 2 to 3: reloaded, not restarted"));
  it("rotates its token node by node", step("rotate: canary, wave, labels"));
  it(
    "stops at the canary with a revoked token",
    step("rotate to a revoked token: stops at the canary"),
    240_000,
  );
  it("finishes what a killed runner began", step("runner killed in a wave: finished by the next"), 240_000);
  it("terminates nobody for a fault of all", step("a bad setting everywhere: nobody is terminated"), 240_000);
});

describe("the activation token", () => {
  it("is nowhere but in Parameter Store and railgun.conf", async () => {
    const planted = join(cloud.folder, "planted");
    writeFileSync(planted, `{"token":"${Buffer.from(`x${scene.token}`).toString("base64")}"}`);
    const files = inFiles(cloud.folder, scene.token);
    expect(files, "the search finds what was planted").toContain("planted");
    expect(files.filter((file) => file !== "planted" && !file.endsWith("/etc/railgun/railgun.conf"))).toEqual(
      [],
    );
    expect(files.some((file) => file.endsWith("/etc/railgun/railgun.conf"))).toBe(true);
    const shown = await shownByApis(cloud.endpoint, "railgun-ha");
    expect(inTexts({ ...shown, planted: scene.token }, scene.token)).toEqual(["planted"]);
    const runs = Object.fromEntries(
      scene.runs.map(({ log, outputs, summary }, at) => [
        `run ${at}`,
        // What the runner must see to mask the token is not printed by it.
        `${log.replace(/^::add-mask::.*$/gm, "")}${JSON.stringify(outputs)}${summary}`,
      ]),
    );
    expect(inTexts(runs, scene.token)).toEqual([]);
    expect(inCommandLines(scene.token)).toEqual([]);
  });
});

describe("the end", () => {
  it("leaves nothing after destroy", step("destroy: nothing is left"));

  it("leaves no process and no folder after the local cloud's stop", async () => {
    const run = process.env[RUN_VARIABLE] ?? "";
    await cloud.stop();
    expect(marked(RUN_VARIABLE, run).filter((pid) => pid !== process.pid)).toEqual([]);
    expect(existsSync(cloud.folder)).toBe(false);
  });
});
