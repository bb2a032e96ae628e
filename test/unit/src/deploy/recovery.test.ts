import { afterEach, describe, expect, test, vi } from "vitest";
import { Edge } from "../../../../src/report/edge.ts";
import type { Step } from "../cloudformation/fake.ts";
import { calls, inputOf, written } from "../deployed.ts";
import { awsError } from "../fake-aws.ts";
import { HARMLESS, Scene } from "./scene.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const ROLE = "arn:aws:iam::123456789012:role/gone";

const refuseRole = (): never => {
  throw awsError("ValidationError", `Role ${ROLE} is invalid or cannot be assumed`);
};

const FAILED_CREATION: readonly Step[] = [
  { at: 0, status: "CREATE_IN_PROGRESS" },
  { at: 0, status: "CREATE_FAILED", logicalId: "Subnet", reason: "Resource creation cancelled" },
  { at: 0, status: "CREATE_FAILED", logicalId: "Vpc", reason: "The maximum number of VPCs has been reached" },
  { at: 0, status: "ROLLBACK_IN_PROGRESS" },
  { at: 0, status: "ROLLBACK_COMPLETE" },
];

/** A stack whose creation failed; everything after goes well. */
async function failedCreation(steps = FAILED_CREATION): Promise<Scene> {
  const scene = new Scene();
  const goesWell = scene.fake.script;
  scene.fake.script = () => steps;
  scene.fake.proposal = { changes: [HARMLESS] };
  const ran = await scene.run();
  const { reason } = steps.findLast(({ logicalId }) => logicalId) ?? {};
  expect(ran.result).toMatchObject({
    error: { message: `Vpc (AWS::CloudFormation::Stack) CREATE_FAILED: ${reason}` },
  });
  scene.fake.script = goesWell;
  return scene;
}

describe("a stack whose creation failed", () => {
  test("is left alone, with the cause and the way out", async () => {
    const scene = await failedCreation();
    const ran = await scene.run();
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.failed-state",
        message: expect.stringContaining("Vpc (AWS::CloudFormation::Stack) CREATE_FAILED: The maximum"),
        details: [
          expect.stringContaining("Service Quotas"),
          "stack x is in the state ROLLBACK_COMPLETE",
          expect.stringContaining("on-failed-stack: recreate"),
        ],
      },
    });
    expect(calls(ran, "CloudFormation.")).toEqual([
      "CloudFormation.DescribeStacks",
      "CloudFormation.DescribeStackEvents",
    ]);
    expect(written(ran)).toEqual([]);
  });

  test("for want of a permission names it again, with the statement that grants it", async () => {
    const reason = "User: x is not authorized to perform: ec2:CreateVpc on resource: arn:aws:ec2:e:1:vpc/*";
    const scene = await failedCreation([
      { at: 0, status: "CREATE_IN_PROGRESS" },
      { at: 0, status: "CREATE_FAILED", logicalId: "Vpc", reason },
      { at: 0, status: "ROLLBACK_IN_PROGRESS" },
      { at: 0, status: "ROLLBACK_COMPLETE" },
    ]);
    const ran = await scene.run();
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.failed-state",
        details: expect.arrayContaining(["ec2:CreateVpc on arn:aws:ec2:e:1:vpc/* is denied"]),
      },
    });
    expect(ran.summary).toContain("Policy that grants ec2:CreateVpc");
  });

  test("is recreated when that is wanted, its events in the summary before it is deleted", async () => {
    const scene = await failedCreation();
    let summaryAtDeletion = "";
    const bent = {
      "CloudFormation.DeleteStack": async (input: unknown) => {
        const { readFileSync } = await import("node:fs");
        summaryAtDeletion = readFileSync(process.env["GITHUB_STEP_SUMMARY"] ?? "", "utf8");
        return scene.fake.handlers["CloudFormation.DeleteStack"]?.(input);
      },
    };
    const role = "arn:aws:iam::123456789012:role/cloudformation";
    const ran = await scene.run({ "on-failed-stack": "recreate", "service-role-arn": role }, { bent });
    expect(summaryAtDeletion).toContain("Creation of x that failed");
    expect(summaryAtDeletion).toContain("maximum number of VPCs");
    expect(ran.result).toMatchObject({ operation: "created" });
    expect(inputOf(ran, "CloudFormation.DeleteStack").RoleARN).toBe(role);
    expect(scene.stack.isProtected).toBe(true);
    // What failed once is not told as the cause of what went well.
    expect(ran.log).not.toContain("::error");
  });

  test("is recreated also where the summary cannot be written, which is a warning beside the cause", async () => {
    const scene = await failedCreation();
    vi.spyOn(Edge.prototype, "summarise").mockRejectedValueOnce(new Error("no space left"));
    const ran = await scene.run({ "on-failed-stack": "recreate" });
    expect(ran.result).toMatchObject({ operation: "created" });
    expect(calls(ran)).toContain("CloudFormation.DeleteStack");
    const [cause, unwritten] = ran.log.split("\n").filter((line) => line.startsWith("::warning::"));
    expect(cause).toContain("Vpc (AWS::CloudFormation::Stack) CREATE_FAILED: The maximum number of VPCs");
    expect(unwritten).toBe(
      "::warning::the summary of what failed before could not be written: no space left",
    );
  });

  test("is not recreated while its termination protection is on", async () => {
    const scene = await failedCreation();
    scene.stack.isProtected = true;
    const ran = await scene.run({ "on-failed-stack": "recreate" });
    expect(ran.result).toMatchObject({ error: { code: "stack.protected" } });
    expect(calls(ran)).not.toContain("CloudFormation.DeleteStack");
  });

  test("is told to have its termination protection on when that was switched on meanwhile", async () => {
    const scene = await failedCreation();
    const bent = {
      "CloudFormation.DeleteStack": (input: unknown) => {
        scene.stack.isProtected = true;
        return scene.fake.handlers["CloudFormation.DeleteStack"]?.(input);
      },
    };
    const ran = await scene.run({ "on-failed-stack": "recreate" }, { bent });
    expect(ran.result).toMatchObject({
      error: { code: "stack.protected", message: expect.stringContaining("termination protection is on") },
    });
  });

  test("and that CloudFormation refuses to delete is told with its words and the input to correct", async () => {
    const scene = await failedCreation();
    const bent = { "CloudFormation.DeleteStack": refuseRole };
    const ran = await scene.run({ "on-failed-stack": "recreate", "service-role-arn": ROLE }, { bent });
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.failed-state",
        message: `x (AWS::CloudFormation::Stack) refused: Role ${ROLE} is invalid or cannot be assumed`,
        details: [
          expect.stringContaining("stack x is still ROLLBACK_COMPLETE"),
          expect.stringContaining(`correct service-role-arn (${ROLE})`),
        ],
      },
    });
  });

  test("and that cannot be deleted either is told with what is in the way", async () => {
    const scene = await failedCreation();
    scene.fake.script = () => [
      { at: 0, status: "DELETE_IN_PROGRESS" },
      { at: 0, status: "DELETE_FAILED", logicalId: "Vpc", reason: "has dependencies" },
      { at: 0, status: "DELETE_FAILED" },
    ];
    const ran = await scene.run({ "on-failed-stack": "recreate" });
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.failed-state",
        message: expect.stringContaining("Vpc (AWS::CloudFormation::Stack) DELETE_FAILED: has dependencies"),
        details: expect.arrayContaining([
          "stack x could not be deleted to be made again; it is now DELETE_FAILED",
        ]),
      },
    });
  });
});

describe("a stack whose rollback got stuck", () => {
  const STUCK: readonly Step[] = [
    { at: 0, status: "UPDATE_ROLLBACK_IN_PROGRESS" },
    { at: 0, status: "UPDATE_FAILED", logicalId: "ListenerGroup", reason: "no capacity" },
    { at: 0, status: "UPDATE_ROLLBACK_FAILED" },
  ];

  async function stuck(): Promise<Scene> {
    const scene = new Scene();
    const stack = await scene.deployed();
    scene.fake.begin(stack, "UPDATE", "theirs", STUCK);
    return scene;
  }

  test("is rolled back, and then deployed to", async () => {
    const scene = await stuck();
    const ran = await scene.run({ "instance-type": "t3.large" });
    expect(ran.result).toMatchObject({ operation: "updated" });
    expect(inputOf(ran, "CloudFormation.ContinueUpdateRollback")).not.toHaveProperty("ResourcesToSkip");
  });

  test("skips what skip-resources names", async () => {
    const scene = await stuck();
    const ran = await scene.run({ "skip-resources": "ListenerGroup" });
    expect(inputOf(ran, "CloudFormation.ContinueUpdateRollback").ResourcesToSkip).toEqual(["ListenerGroup"]);
  });

  test("and that CloudFormation refuses to roll back is told with its words and the input to correct", async () => {
    const scene = await stuck();
    const ran = await scene.run({ "skip-resources": "ListenerGroup, Vpc" });
    expect(inputOf(ran, "CloudFormation.ContinueUpdateRollback").ResourcesToSkip).toEqual([
      "ListenerGroup",
      "Vpc",
    ]);
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.failed-state",
        message:
          "x (AWS::CloudFormation::Stack) refused: Resource [Vpc] does not belong to stack [x] or cannot be skipped",
        details: [
          "stack x is still UPDATE_ROLLBACK_FAILED: CloudFormation refused to mend it, and nothing was changed",
          expect.stringMatching(/^correct skip-resources \(ListenerGroup, Vpc\), .*; then deploy again$/),
        ],
      },
    });
    expect(ran.log).not.toContain("defect of railgun-ha");
  });

  test.each([
    [{ "service-role-arn": ROLE }, `correct service-role-arn (${ROLE})`],
    [{}, "name another in service-role-arn"],
  ])("because of its role is told what role to name, with %j", async (inputs, advice) => {
    const scene = await stuck();
    const bent = { "CloudFormation.ContinueUpdateRollback": refuseRole };
    const ran = await scene.run(inputs, { bent });
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.failed-state",
        message: expect.stringContaining("is invalid or cannot be assumed"),
        details: [expect.anything(), expect.stringContaining(advice)],
      },
    });
  });

  test("and gets stuck again names the resources for skip-resources", async () => {
    const scene = await stuck();
    scene.fake.script = () => STUCK;
    const ran = await scene.run();
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.failed-state",
        message: "ListenerGroup (AWS::CloudFormation::Stack) UPDATE_FAILED: no capacity",
        details: [
          expect.stringContaining("UPDATE_ROLLBACK_FAILED"),
          expect.stringContaining("mend ListenerGroup and deploy again, or name it in skip-resources"),
        ],
      },
    });
  });

  test("is only explained by plan", async () => {
    const scene = await stuck();
    const ran = await scene.run({ command: "plan" });
    expect(ran.result).toMatchObject({ error: { code: "stack.failed-state" } });
    expect(calls(ran)).not.toContain("CloudFormation.ContinueUpdateRollback");
  });
});

test("a stack whose deletion failed is told what is in its way", async () => {
  const scene = new Scene();
  const stack = scene.fake.stand("x", "CREATE_COMPLETE");
  scene.fake.begin(stack, "DELETE", "theirs", [
    { at: 0, status: "DELETE_IN_PROGRESS" },
    { at: 0, status: "DELETE_FAILED", logicalId: "PortProbeSecurityGroup", reason: "has a dependent object" },
    { at: 0, status: "DELETE_FAILED" },
  ]);
  const ran = await scene.run();
  expect(ran.result).toMatchObject({
    error: {
      message: expect.stringContaining("PortProbeSecurityGroup"),
      details: expect.arrayContaining([
        expect.stringContaining("destroy x again, and name in retain-resources"),
      ]),
    },
  });
});
