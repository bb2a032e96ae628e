import { beforeEach, describe, expect, test } from "vitest";
import type { JsonObject, ScriptResult } from "../../../../local/ports.ts";
import { furnish, newWorld, owner, request, serving, type World } from "./world.ts";

const TYPE = "AWS::SSM::Document";
let world: World;
let ids: string[];
beforeEach(async () => {
  world = newWorld();
  furnish(world);
  ids = (await serving(world)).map((one) => one.InstanceId);
});

const content = (script = "echo {{ mode }}"): JsonObject => ({
  schemaVersion: "2.2",
  parameters: {
    mode: { type: "String", default: "check", allowedValues: ["check", "full"] },
    who: { type: "String", default: "x", allowedPattern: "[a-z]+" },
  },
  mainSteps: [
    { action: "aws:runShellScript", name: "run", inputs: { timeoutSeconds: "60", runCommand: [script] } },
  ],
});
const shell = (commands: string[], more: JsonObject = {}): JsonObject => ({
  DocumentName: "AWS-RunShellScript",
  InstanceIds: ids,
  Parameters: { commands },
  ...more,
});

async function send(input: JsonObject): Promise<string> {
  const { Command } = await world.call("ssm.SendCommand", input);
  return String((Command as JsonObject).CommandId);
}
const result = (CommandId: string, InstanceId = ids[0]) =>
  world.call("ssm.GetCommandInvocation", { CommandId, InstanceId });
async function statuses(CommandId: string): Promise<string[]> {
  const { CommandInvocations } = await world.call("ssm.ListCommandInvocations", { CommandId });
  return (CommandInvocations as JsonObject[]).map((one) => `${one.Status} ${one.StatusDetails}`);
}

describe("a command", () => {
  test("cannot be read right after it was sent, then gives output and status of each instance", async () => {
    world.answer = (script) => ({
      kind: "exited",
      status: script === "a\nb" ? 0 : 1,
      stdout: "o".repeat(30_000),
      stderr: "e".repeat(9000),
    });
    const id = await send(shell(["a", "b"]));
    expect(
      (await world.refused("ssm.GetCommandInvocation", { CommandId: id, InstanceId: ids[0] })).code,
    ).toBe("InvocationDoesNotExist");
    await world.clock.advance(1500);
    const seen = await result(id);
    expect(seen).toMatchObject({ Status: "Success", StatusDetails: "Success", ResponseCode: 0 });
    expect([String(seen.StandardOutputContent).length, String(seen.StandardErrorContent).length]).toEqual([
      24_000, 8000,
    ]);
    expect(world.scripts).toEqual(
      ids.map((instanceId) => ({ instanceId, script: "a\nb", timeoutMillis: 3_600_000 })),
    );
    expect(await statuses(id)).toEqual(["Success Success", "Success Success"]);
    expect((await world.call("ssm.ListCommands", { CommandId: id })).Commands).toMatchObject([
      { Status: "Success", CompletedCount: 2 },
    ]);
  });

  test("fails with the script's status, or times out with its execution", async () => {
    world.answer = () => ({ kind: "exited", status: 76, stdout: "", stderr: "" });
    const failed = await send(shell(["x"]));
    await world.clock.advance(1500);
    expect(await result(failed)).toMatchObject({ Status: "Failed", ResponseCode: 76 });
    world.answer = () => ({ kind: "timed-out", stdout: "", stderr: "" });
    const slow = await send(shell(["x"]));
    await world.clock.advance(1500);
    expect(await result(slow)).toMatchObject({
      Status: "TimedOut",
      StatusDetails: "ExecutionTimedOut",
      ResponseCode: -1,
    });
  });

  test("waits for an agent that is away until both time-outs have passed", async () => {
    await send(shell(["x"]));
    world.deaf.add(ids[0] ?? "");
    const id = await send(shell(["x"], { TimeoutSeconds: 60 }));
    await world.clock.advance(30_000);
    expect(await statuses(id)).toEqual(["Delayed Delayed", "Success Success"]);
    await world.clock.advance(3_600_000);
    expect(await statuses(id)).toEqual(["Delayed Delayed", "Success Success"]);
    await world.clock.advance(40_000);
    expect(await statuses(id)).toEqual(["TimedOut DeliveryTimedOut", "Success Success"]);
  });

  test("is undeliverable to an instance that has ended meanwhile", async () => {
    const id = await send(shell(["x"]));
    await world.call("ec2.TerminateInstances", { InstanceIds: [ids[0] ?? ""] });
    await world.clock.advance(2000);
    expect(await statuses(id)).toEqual(["Failed Undeliverable", "Success Success"]);
  });

  test("goes to as many instances at a time as MaxConcurrency says, and stops after MaxErrors", async () => {
    const finish: ((result: ScriptResult) => void)[] = [];
    world.answer = () => new Promise((resolve) => finish.push(resolve));
    const id = await send(shell(["x"], { MaxConcurrency: "1" }));
    await world.clock.advance(1500);
    expect(await statuses(id)).toEqual(["InProgress InProgress", "Pending Pending"]);
    finish[0]?.({ kind: "exited", status: 1, stdout: "", stderr: "" });
    await world.clock.advance(100);
    expect(await statuses(id)).toEqual(["Failed Failed", "Cancelled Terminated"]);
    expect(finish).toHaveLength(1);
  });

  test("can be cancelled before it has ended", async () => {
    const finish: ((result: ScriptResult) => void)[] = [];
    world.answer = () => new Promise((resolve) => finish.push(resolve));
    const id = await send(shell(["x"], { MaxConcurrency: "1" }));
    await world.clock.advance(1500);
    await world.call("ssm.CancelCommand", { CommandId: id });
    expect(await statuses(id)).toEqual(["Cancelling Cancelling", "Cancelled Cancelled"]);
    finish[0]?.({ kind: "exited", status: 0, stdout: "", stderr: "" });
    await world.clock.advance(100);
    expect(await statuses(id)).toEqual(["Cancelled Cancelled", "Cancelled Cancelled"]);
  });

  test("finds its instances by tag, and none is a success without instances", async () => {
    const targeted = (value: string) => ({
      ...shell(["x"], { InstanceIds: [] }),
      Targets: [{ Key: "tag:railgun-ha:stack", Values: [value] }],
    });
    await send(targeted("s"));
    const none = await send(targeted("other"));
    await world.clock.advance(1500);
    expect(world.scripts.map((one) => one.instanceId)).toEqual(ids);
    expect((await world.call("ssm.ListCommands", { CommandId: none })).Commands).toMatchObject([
      { Status: "Success", StatusDetails: "NoInstancesInTag", TargetCount: 0 },
    ]);
  });

  test("is refused for what AWS refuses", async () => {
    const code = async (input: JsonObject): Promise<string> =>
      (await world.refused("ssm.SendCommand", input)).code;
    expect(await world.refused("ssm.SendCommand", shell(["x"], { InstanceIds: ["i-1"] }))).toEqual({
      code: "InvalidInstanceId",
      message: "Instances [[i-1]] not in a valid state for account 123456789012",
    });
    expect(await code(shell(["x"], { InstanceIds: Array.from({ length: 51 }, (_, n) => `i-${n}`) }))).toBe(
      "ValidationException",
    );
    expect(await code(shell(["x"], { DocumentName: "none" }))).toBe("InvalidDocument");
    expect(await code(shell([], { Parameters: {} }))).toBe("InvalidParameters");
    expect(await code(shell(["x"], { Parameters: { commands: ["x"], other: ["y"] } }))).toBe(
      "InvalidParameters",
    );
  });
});

describe("a document", () => {
  const create = (properties: JsonObject) =>
    owner(world, TYPE).create(request({ DocumentType: "Command", ...properties }, "Doc"));
  const sent = (DocumentName: string, Parameters: JsonObject, DocumentVersion = "1") => ({
    DocumentName,
    DocumentVersion,
    InstanceIds: ids,
    Parameters,
  });

  test("of a stack runs with its parameters filled in and checked", async () => {
    const { physicalId } = await create({ Content: content() });
    await send(sent(physicalId, { mode: ["full"] }));
    await world.clock.advance(1500);
    expect(world.scripts[0]).toMatchObject({ script: "echo full", timeoutMillis: 60_000 });
    for (const wrong of [{ mode: ["rm"] }, { who: ["a; b"] }, { mode: ["full", "full"] }]) {
      expect((await world.refused("ssm.SendCommand", sent(physicalId, wrong))).code).toBe(
        "InvalidParameters",
      );
    }
  });

  test("with a name of its own cannot be replaced; with NewVersion it gains a version that is not the default", async () => {
    const named = { Name: "doc", Content: content() };
    const changed = { Name: "doc", Content: content("echo 2") };
    await create(named);
    expect(owner(world, TYPE).replaces(named, changed)).toBe(true);
    await expect(create(changed)).rejects.toThrow(/custom-named resource requires replacing/);
    const update = { ...changed, UpdateMethod: "NewVersion" };
    expect(owner(world, TYPE).replaces(named, update)).toBe(false);
    await owner(world, TYPE).update("doc", { ...request(update, "Doc"), previous: named });
    expect(await world.call("ssm.DescribeDocument", { Name: "doc" })).toMatchObject({
      Document: { LatestVersion: "2", DefaultVersion: "1", DocumentVersion: "1" },
    });
    expect(
      JSON.parse(
        String((await world.call("ssm.GetDocument", { Name: "doc", DocumentVersion: "2" })).Content),
      ),
    ).toEqual(content("echo 2"));
    expect((await world.refused("ssm.SendCommand", sent("doc", {}, "3"))).code).toBe(
      "InvalidDocumentVersion",
    );
  });

  test("that is not a shell script of schema 2.2 is refused", async () => {
    await expect(create({ Content: "{" })).rejects.toThrow(/not JSON/);
    await expect(create({ Content: { schemaVersion: "0.3" } })).rejects.toThrow(/schemaVersion 0.3/);
  });
});

test("instances with an agent are managed, and their connection is told", async () => {
  await world.call("ssm.DescribeInstanceInformation");
  world.deaf.add(ids[1] ?? "");
  const { InstanceInformationList } = await world.call("ssm.DescribeInstanceInformation");
  expect((InstanceInformationList as JsonObject[]).map((one) => one.PingStatus)).toEqual([
    "Online",
    "ConnectionLost",
  ]);
});
