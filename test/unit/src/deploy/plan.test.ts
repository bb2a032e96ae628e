import { describe, expect, test } from "vitest";
import { calls, inputOf } from "../deployed.ts";
import { HARMLESS, REPLACING, Scene } from "./scene.ts";

/** What only reads, or makes and removes the change set of a plan. */
const HARMLESS_CALLS =
  /\.(Describe|Get|Head|List)\w+$|^CloudFormation\.(Create|Delete)ChangeSet$|^CloudFormation\.DetectStackDrift$|^S3\.PutObject$/;

describe("a plan of a new stack", () => {
  test("asks CloudFormation for no change set, and lists what would be made and what it costs", async () => {
    const scene = new Scene();
    const ran = await scene.run({ command: "plan" });
    expect(ran.status).toBe(0);
    expect(calls(ran, "CloudFormation.")).toEqual(["CloudFormation.DescribeStacks"]);
    expect(calls(ran).filter((call) => !HARMLESS_CALLS.test(call))).toEqual([]);
    expect(scene.fake.stacks.size).toBe(0);
    const { changes, isNew, cost } = ran.result as Record<string, unknown[] & { total?: number }>;
    expect(isNew).toBe(true);
    expect(changes).toContainEqual(
      expect.objectContaining({ action: "Add", logicalId: "Vpc", type: "AWS::EC2::VPC" }),
    );
    expect(changes?.length).toBeGreaterThan(50);
    expect(cost?.total).toBeGreaterThan(10);
    expect(ran.log).toMatch(
      /stack x: would be new: \d+ resources, for about \$\d+ a month \(us-east-1, \d{4}-/,
    );
  });

  test("needs no token, and takes the shell of a run that died for none", async () => {
    const scene = new Scene();
    scene.fake.stand("x", "REVIEW_IN_PROGRESS");
    const ran = await scene.run({ command: "plan", "activation-token": "" });
    expect(ran.result).toMatchObject({ isNew: true });
  });
});

describe("a plan of a stack that lives", () => {
  const OTHER = { command: "plan", "instance-type": "t3.large" };

  test("reads a change set with its values, and deletes it again", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const before = structuredClone([...stack.events]);
    const ran = await scene.run(OTHER);
    expect(ran.status).toBe(0);
    expect(ran.result).toMatchObject({
      command: "plan",
      isNew: false,
      changed: true,
      changes: [
        {
          action: "Modify",
          logicalId: "LaunchTemplate",
          replacement: "no",
          properties: [
            { path: "/Properties/LaunchTemplateData/InstanceType", from: "t3.medium", to: "t3.large" },
          ],
        },
      ],
      refused: [],
    });
    expect(calls(ran).filter((call) => !HARMLESS_CALLS.test(call))).toEqual([]);
    expect(inputOf(ran, "CloudFormation.CreateChangeSet").ChangeSetName).toMatch(
      /^railgun-ha-plan-42-3-[0-9a-f]{8}$/,
    );
    expect([...stack.changeSets.values()].filter(({ execution }) => execution === "AVAILABLE")).toEqual([]);
    expect(stack.events).toEqual(before);
    expect(ran.summary).toContain("t3.medium");
  });

  test("puts a template that is too long for a request under plan/ only", async () => {
    const scene = new Scene();
    await scene.deployed();
    // One rule for each range makes the template longer than 51,200 bytes.
    const ranges = Array.from({ length: 60 }, (_, index) => `192.0.${index}.0/24`).join(",");
    const tags = Array.from({ length: 40 }, (_, index) => `tag-number-${index}=${"v".repeat(40)}`).join("\n");
    const ran = await scene.run({ command: "plan", "allowed-cidrs": ranges, tags });
    const puts = ran.sent.filter(({ call }) => call === "S3.PutObject");
    expect(puts.map(({ input }) => input.Key)).toEqual([expect.stringMatching(/^plan\/[0-9a-f]{64}\.json$/)]);
    expect(puts[0]?.input.ExpectedBucketOwner).toBe("123456789012");
    expect(inputOf(ran, "CloudFormation.CreateChangeSet").TemplateURL).toContain("/plan/");
  });

  test("passes no role, which whoever may only plan may not do", async () => {
    const scene = new Scene();
    await scene.deployed();
    scene.fake.proposal = { changes: [HARMLESS] };
    const role = "arn:aws:iam::123456789012:role/cloudformation";
    const ran = await scene.run({ command: "plan", "instance-type": "t3.large", "service-role-arn": role });
    expect(ran.status).toBe(0);
    expect(inputOf(ran, "CloudFormation.CreateChangeSet")).not.toHaveProperty("RoleARN");
  });

  test("says what a deploy would refuse", async () => {
    const scene = new Scene();
    await scene.deployed();
    scene.fake.proposal = { changes: [REPLACING, HARMLESS] };
    const ran = await scene.run(OTHER);
    expect(ran.status).toBe(0);
    expect(ran.result).toMatchObject({ refused: ["CacheCluster"] });
    expect(ran.log).toContain("::warning::deploy would refuse to replace or delete CacheCluster");
    const [before] = ran.summary.split("#### Changes");
    expect(before).toContain(
      "deploy would refuse to replace or delete CacheCluster unless allow-replacement",
    );
    expect(before).toContain("2 of 2 instances are replaced");
  });

  test("makes no change set when nothing is different", async () => {
    const scene = new Scene();
    await scene.deployed();
    const ran = await scene.run({ command: "plan" });
    expect(calls(ran, "CloudFormation.")).toEqual(["CloudFormation.DescribeStacks"]);
    expect(ran.result).toMatchObject({ changed: false, changes: [] });
  });

  test("shows the root cause when CloudFormation refuses the change set", async () => {
    const scene = new Scene();
    await scene.deployed();
    scene.fake.proposal = { changes: [], failure: "Parameters: [ImageId] must have values" };
    const ran = await scene.run(OTHER);
    expect(ran.result).toMatchObject({
      error: { code: "stack.change-failed", message: expect.stringContaining("[ImageId] must have values") },
    });
  });

  test("of a stack that waits to be recreated is that of a new one", async () => {
    const scene = new Scene();
    scene.fake.stand("x", "ROLLBACK_COMPLETE");
    const ran = await scene.run({ command: "plan", "on-failed-stack": "recreate" });
    expect(ran.result).toMatchObject({ isNew: true });
    expect(calls(ran, "CloudFormation.")).toEqual(["CloudFormation.DescribeStacks"]);
  });
});

test("of a stack that waits to be recreated and is protected says that a deploy would not do it", async () => {
  const scene = new Scene();
  scene.fake.stand("x", "ROLLBACK_COMPLETE").isProtected = true;
  const ran = await scene.run({ command: "plan", "on-failed-stack": "recreate" });
  expect(ran.result).toMatchObject({
    error: {
      code: "stack.protected",
      message: expect.stringContaining("its termination protection is on, so it is not recreated"),
    },
  });
});

describe("drift", () => {
  test("that somebody else looks for already is no defect: plan again later", async () => {
    const scene = new Scene();
    await scene.deployed();
    scene.fake.handlers["CloudFormation.DetectStackDrift"]?.({ StackName: "x" });
    const ran = await scene.run({ command: "plan", drift: "true" });
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.busy",
        message: expect.stringContaining("Drift detection is already in progress for stack"),
      },
    });
  });

  const drifts = [
    {
      StackId: "s",
      LogicalResourceId: "ListenerSecurityGroup",
      PhysicalResourceId: "sg-1",
      ResourceType: "AWS::EC2::SecurityGroup",
      StackResourceDriftStatus: "MODIFIED" as const,
      Timestamp: new Date(0),
      PropertyDifferences: [
        {
          PropertyPath: "/GroupDescription",
          ExpectedValue: "of the listeners",
          ActualValue: "changed by hand",
          DifferenceType: "NOT_EQUAL" as const,
        },
      ],
    },
  ];

  test("is shown by plan in the same table", async () => {
    const scene = new Scene();
    await scene.deployed();
    scene.fake.drifts = drifts;
    const ran = await scene.run({ command: "plan", drift: "true", "instance-type": "t3.large" });
    expect(ran.result).toMatchObject({
      drift: ["ListenerSecurityGroup"],
      changes: [
        { logicalId: "LaunchTemplate", action: "Modify" },
        {
          logicalId: "ListenerSecurityGroup",
          action: "None",
          drift: "MODIFIED",
          properties: [{ path: "/Properties/GroupDescription", drifted: "changed by hand" }],
        },
      ],
    });
    expect(ran.log).toContain("changed by hand");
  });

  test("is not asked for unless it is wanted", async () => {
    const scene = new Scene();
    await scene.deployed();
    const ran = await scene.run({ command: "plan", "instance-type": "t3.large" });
    expect(calls(ran)).not.toContain("CloudFormation.DetectStackDrift");
    expect(ran.result).toMatchObject({ drift: null });
  });

  test("that could not be compared everywhere is said", async () => {
    const scene = new Scene();
    await scene.deployed();
    scene.fake.detection = {
      DetectionStatus: "DETECTION_FAILED",
      DetectionStatusReason: "no permission on Vpc",
    };
    const ran = await scene.run({ command: "plan", drift: "true" });
    expect(ran.log).toContain("::warning::not everything could be compared: no permission on Vpc");
    expect(ran.result).toMatchObject({ drift: [], driftGap: "no permission on Vpc" });
  });

  test("of a stack that is not there is not taken for none", async () => {
    const ran = await new Scene().run({ command: "plan", drift: "true" });
    expect(ran.result).toMatchObject({ isNew: true, driftGap: "there is no stack x" });
  });

  test("is put right by deploy with a change set that compares with what is there", async () => {
    const scene = new Scene();
    await scene.deployed();
    const ran = await scene.run({ drift: "revert" });
    expect(ran.result).toMatchObject({ operation: "updated" });
    expect(inputOf(ran, "CloudFormation.CreateChangeSet").DeploymentMode).toBe("REVERT_DRIFT");
  });

  test("is shown by plan as what putting it right would do", async () => {
    const scene = new Scene();
    await scene.deployed();
    const [detail] = HARMLESS.ResourceChange.Details;
    const Target = { ...detail?.Target, Drift: { PreviousValue: "t3.medium", ActualValue: "t3.nano" } };
    const ResourceChange = {
      ...HARMLESS.ResourceChange,
      ResourceDriftStatus: "MODIFIED" as const,
      Details: [{ ...detail, Target }],
    };
    scene.fake.proposal = { changes: [{ ResourceChange }] };
    const ran = await scene.run({ command: "plan", drift: "revert" });
    expect(inputOf(ran, "CloudFormation.CreateChangeSet").DeploymentMode).toBe("REVERT_DRIFT");
    expect(calls(ran)).not.toContain("CloudFormation.DetectStackDrift");
    expect(ran.result).toMatchObject({
      drift: ["LaunchTemplate"],
      changes: [{ drift: "MODIFIED", properties: [{ drifted: "t3.nano" }] }],
    });
  });

  test("that is none leaves a deploy without a change", async () => {
    const scene = new Scene();
    await scene.deployed();
    scene.fake.proposal = { changes: [] };
    expect((await scene.run({ drift: "revert" })).result).toMatchObject({ operation: "unchanged" });
  });
});

describe("a pull request", () => {
  const env = { GITHUB_EVENT_NAME: "pull_request" };

  test("only plans what deploy would do", async () => {
    const scene = new Scene();
    const ran = await scene.run({}, { env });
    expect(ran.result).toMatchObject({ command: "plan" });
    expect(scene.fake.stacks.size).toBe(0);
    expect(ran.log).toContain("pull_request: deploy only plans (on-pull-request)");
  });

  test.each(["pull_request_target", "pull_request_review", "pull_request_review_comment", "merge_group"])(
    "only plans by the event %s as well: nothing is merged yet",
    async (event) => {
      const scene = new Scene();
      const ran = await scene.run({}, { env: { GITHUB_EVENT_NAME: event } });
      expect(ran.result).toMatchObject({ command: "plan" });
      expect(scene.fake.stacks.size).toBe(0);
    },
  );

  test("deploys where somebody asked for it in a comment: the workflow is that of the default branch", async () => {
    const scene = new Scene();
    scene.fake.proposal = { changes: [HARMLESS] };
    const ran = await scene.run({}, { env: { GITHUB_EVENT_NAME: "issue_comment" } });
    expect(ran.result).toMatchObject({ command: "deploy", operation: "created" });
  });

  test("deploys when it is told to, and so does every other event", async () => {
    const told = new Scene();
    told.fake.proposal = { changes: [HARMLESS] };
    expect((await told.run({ "on-pull-request": "deploy" }, { env })).result).toMatchObject({
      command: "deploy",
    });
    const pushed = new Scene();
    pushed.fake.proposal = { changes: [HARMLESS] };
    const ran = await pushed.run({}, { env: { GITHUB_EVENT_NAME: "push" } });
    expect(ran.result).toMatchObject({ command: "deploy", operation: "created" });
  });
});
