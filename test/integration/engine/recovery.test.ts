import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MeteredEndpoint } from "../../../bench/metered-endpoint.ts";
import { type LocalCloud, startLocalCloud } from "../../../local/cloud.ts";
import { type ActionRun, runAction } from "../../../local/demo/runner.ts";
import { aws } from "../support/aws.ts";
import { StuckStack } from "../support/stuck-stack.ts";

/** The built bundle on states into which the emulator brings no stack: CloudFormation's answers are rewritten on the way. */
const STACK = "stuck";
const TOKEN = "0123456789abcdef0123456789abcdef";
let cloud: LocalCloud;
let endpoint: MeteredEndpoint;
let address: string;

beforeAll(async () => {
  cloud = await startLocalCloud({ reconcilerSeconds: 600 });
  endpoint = new MeteredEndpoint(cloud.endpoint);
  address = await endpoint.open();
  cloud.activation.allow(TOKEN);
  const made = await act({ command: "deploy" });
  expect(made.status, made.log).toBe(0);
});
afterAll(async () => {
  await endpoint?.close();
  await cloud?.stop();
});

function act(inputs: Record<string, string>): Promise<ActionRun> {
  const { checkout, folder, region, environment, packageSource } = cloud;
  return runAction(
    { checkout, folder, endpointUrl: address, region, environment },
    { "stack-name": STACK, "activation-token": TOKEN, "package-source": packageSource, ...inputs },
  );
}

const resultOf = (run: ActionRun) => JSON.parse(run.outputs["result"] ?? "{}");

/** From now on the bundle sees the stack like this. */
async function stuck(options: ConstructorParameters<typeof StuckStack>[1]): Promise<StuckStack> {
  const { json } = await aws(cloud.endpoint, "cloudformation", "describe-stacks", "--stack-name", STACK);
  const stack = new StuckStack({ id: json.Stacks[0].StackId, name: STACK }, options);
  endpoint.interception = stack.interception;
  return stack;
}

describe("a stack whose rollback got stuck", () => {
  const before = [
    { status: "UPDATE_ROLLBACK_IN_PROGRESS" },
    { status: "UPDATE_FAILED", logicalId: "ListenerGroup", reason: "no capacity" },
    { status: "UPDATE_ROLLBACK_FAILED" },
  ];
  const continued = [{ status: "UPDATE_ROLLBACK_IN_PROGRESS" }, { status: "UPDATE_ROLLBACK_COMPLETE" }];

  it("is rolled back without what skip-resources names, and then deployed to", async () => {
    const stack = await stuck({ before, operations: { ContinueUpdateRollback: [continued] } });
    const run = await act({ command: "deploy", "skip-resources": "ListenerGroup" });
    expect(run.status, run.log).toBe(0);
    expect(stack.begun.map(({ body }) => new URLSearchParams(body).get("ResourcesToSkip.member.1"))).toEqual([
      "ListenerGroup",
    ]);
    expect(resultOf(run)).toMatchObject({ operation: "unchanged" });
  });

  it("and gets stuck again is left, with what is in its way", async () => {
    const stack = await stuck({ before, operations: { ContinueUpdateRollback: [before] } });
    const run = await act({ command: "deploy" });
    expect(run.status).toBe(1);
    expect(stack.begun).toHaveLength(1);
    expect(resultOf(run).error).toMatchObject({
      code: "stack.failed-state",
      message: expect.stringContaining("UPDATE_FAILED: no capacity"),
      details: expect.arrayContaining([expect.stringContaining("name it in skip-resources")]),
    });
  });
});

describe("a stack whose deletion fails", () => {
  const failing = [
    { status: "DELETE_IN_PROGRESS" },
    { status: "DELETE_FAILED", logicalId: "Vpc", reason: "has dependencies and cannot be deleted" },
    { status: "DELETE_FAILED" },
  ];
  const ending = [{ status: "DELETE_IN_PROGRESS" }, { status: "DELETE_COMPLETE" }];

  it("is told with what is left, and that it may be given up by name", async () => {
    await stuck({ before: [], operations: { DeleteStack: [failing] } });
    const run = await act({ command: "destroy", confirm: STACK });
    expect(run.status).toBe(1);
    expect(resultOf(run).error).toMatchObject({
      code: "destroy.incomplete",
      message: expect.stringContaining("DELETE_FAILED: has dependencies and cannot be deleted"),
      details: expect.arrayContaining([
        expect.stringContaining("give it up with retain-resources: Vpc"),
        expect.stringContaining("left: Vpc (AWS::EC2::VPC Vpc-1): has dependencies"),
      ]),
    });
  });

  it("goes without what retain-resources names, which is said to be left", async () => {
    const stack = await stuck({ before: [], operations: { DeleteStack: [failing, ending] } });
    const run = await act({ command: "destroy", confirm: STACK, "retain-resources": "Vpc" });
    expect(run.status, run.log).toBe(0);
    expect(stack.begun.map(({ body }) => new URLSearchParams(body).get("RetainResources.member.1"))).toEqual([
      null,
      "Vpc",
    ]);
    expect(run.log).toContain("Vpc (AWS::EC2::VPC Vpc-1)");
  });
});
