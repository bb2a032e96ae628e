import { readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { CreateStackCommand, DeleteStackCommand } from "@aws-sdk/client-cloudformation";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually, type Harness, jsonCall, settled, startHarness } from "./harness.ts";

const STACK = "functions";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.stop();
  rmSync(harness.folder, { recursive: true, force: true });
});

/** A function and the log group that it writes to. */
const withLogs = (name: string, code: string) => ({
  [`${name}Logs`]: { Type: "AWS::Logs::LogGroup" },
  [name]: {
    Type: "AWS::Lambda::Function",
    Properties: {
      FunctionName: `${STACK}-${name}`,
      Runtime: "nodejs24.x",
      Handler: "index.handler",
      Role: { "Fn::GetAtt": ["Role", "Arn"] },
      Timeout: 60,
      LoggingConfig: { LogGroup: { Ref: `${name}Logs` }, LogFormat: "Text" },
      Code: { ZipFile: code },
    },
  },
});

const template = JSON.stringify({
  Resources: {
    Role: {
      Type: "AWS::IAM::Role",
      Properties: { AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [] } },
    },
    ...withLogs("idle", "exports.handler = async () => 1;"),
    ...withLogs(
      "busy",
      `exports.handler = () => {
        require("node:fs").writeFileSync(process.env.TMPDIR + "/busy", "");
        return new Promise((resolve) => setTimeout(resolve, 50_000));
      };`,
    ),
  },
});

/** Functions that a process of the emulator serves. */
const workers = (): string[] =>
  readdirSync("/proc").flatMap((pid) => {
    try {
      if (!/^\d+$/.test(pid) || !readlinkSync(`/proc/${pid}/cwd`).startsWith(harness.folder)) return [];
      return (
        /ministack-lambda-functions-(\w+)-/.exec(readFileSync(`/proc/${pid}/cmdline`, "utf8"))?.[1] ?? []
      );
    } catch {
      return [];
    }
  });

async function logGroups(): Promise<string[]> {
  const { logGroups = [] } = await jsonCall(harness, "logs", "Logs_20140328.DescribeLogGroups", {});
  return (logGroups as { logGroupName: string }[]).map(({ logGroupName }) => logGroupName).sort();
}

test("what a stack's functions were is gone with it: workers, one of them at work, and log groups", async () => {
  const lambda = new LambdaClient(harness.settings);
  await harness.cloudFormation.send(
    new CreateStackCommand({
      StackName: STACK,
      TemplateBody: template,
      Capabilities: ["CAPABILITY_IAM"],
    }),
  );
  const { id = "", status } = await settled(harness, STACK);
  expect(status).toBe("CREATE_COMPLETE");
  await lambda.send(new InvokeCommand({ FunctionName: `${STACK}-idle` }));
  await lambda.send(new InvokeCommand({ FunctionName: `${STACK}-busy`, InvocationType: "Event" }));
  await eventually("the handler at work", async () =>
    readdirSync(`${harness.folder}/tmp`).includes("busy") ? true : undefined,
  );
  expect(workers().sort()).toEqual(["busy", "idle"]);
  const groups = ["busy", "idle"].map((name) => `/aws/cloudformation/${STACK}/${name}Logs`);
  expect(await logGroups()).toEqual(groups);

  await harness.cloudFormation.send(new DeleteStackCommand({ StackName: STACK }));
  expect((await settled(harness, id)).status).toBe("DELETE_COMPLETE");
  await eventually("the end of the workers", async () => (workers().length === 0 ? true : undefined), 5_000);
  // The busy one's retries, of which Lambda makes two, come 50 and 100 ms later.
  const until = Date.now() + 1_000;
  while (Date.now() < until) {
    expect([workers(), await logGroups()]).toEqual([[], []]);
    await pause(50);
  }
});
