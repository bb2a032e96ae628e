import { describe, expect, test } from "vitest";
import { calls, inputOf } from "../deployed.ts";
import { awsError } from "../fake-aws.ts";
import { HARMLESS, lockedByAnother, REPLACING, Scene } from "./scene.ts";

const OTHER = { "instance-type": "t3.large" };

const denied = (policy: string) => JSON.parse(policy).Statement[1];

describe("what is stateful", () => {
  test("is not replaced without being named, and nothing is left behind", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    scene.fake.proposal = { changes: [REPLACING] };
    const ran = await scene.run(OTHER);
    expect(ran.status).toBe(1);
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.replacement-refused",
        message: expect.stringContaining("would replace or delete CacheCluster of stack x"),
        details: [
          "CacheCluster (AWS::ElastiCache::CacheCluster) is replaced because of /Properties/CacheNodeType",
        ],
      },
    });
    expect(calls(ran)).not.toContain("CloudFormation.ExecuteChangeSet");
    expect([...stack.changeSets.values()].filter(({ execution }) => execution === "AVAILABLE")).toEqual([]);
  });

  test.each(["CacheCluster", "AWS::ElastiCache::CacheCluster"])(
    "is replaced when %s is named, with the policy lifted for it and closed again",
    async (name) => {
      const scene = new Scene();
      const stack = await scene.deployed();
      scene.fake.proposal = { changes: [REPLACING] };
      const ran = await scene.run({ ...OTHER, "allow-replacement": name });
      expect(ran.result).toMatchObject({ operation: "updated" });
      const policies = ran.sent.filter(({ call }) => call === "CloudFormation.SetStackPolicy");
      expect(policies).toHaveLength(2);
      const [lifted, closed] = policies.map(({ input }) => denied(input.StackPolicyBody));
      expect(JSON.stringify(lifted)).not.toBe(JSON.stringify(closed));
      expect(closed.Resource).toBe("*");
      expect(closed.Condition.StringEquals.ResourceType).toContain("AWS::ElastiCache::CacheCluster");
      expect(denied(stack.policy)).toEqual(closed);
    },
  );

  test("is changed all the same when a name is not the stack's, or becomes so only by this change, and is not in the policy", async () => {
    const scene = new Scene();
    await scene.deployed();
    const added = { Action: "Add" as const, LogicalResourceId: "NewAddress", ResourceType: "AWS::EC2::EIP" };
    scene.fake.proposal = { changes: [REPLACING, { ResourceChange: added }] };
    const ran = await scene.run({ ...OTHER, "allow-replacement": "Misspelt, CacheCluster, NewAddress" });
    expect(ran.result).toMatchObject({ operation: "updated" });
    expect(ran.log).toContain("allow-replacement: neither template nor change has Misspelt");
    expect(denied(inputOf(ran, "CloudFormation.SetStackPolicy").StackPolicyBody).NotResource).toEqual([
      "LogicalResourceId/CacheCluster",
    ]);
  });

  test("keeps its whole policy when no name is one of the stack's", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const closed = stack.policy;
    const ran = await scene.run({ ...OTHER, "allow-replacement": "Misspelt" });
    expect(ran.result).toMatchObject({ operation: "updated" });
    expect(inputOf(ran, "CloudFormation.SetStackPolicy").StackPolicyBody).toBe(closed);
  });

  test("keeps its policy closed after an update that fails with it lifted", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const closed = stack.policy;
    scene.fake.proposal = { changes: [REPLACING] };
    scene.fake.script = () => [
      { at: 0, status: "UPDATE_IN_PROGRESS" },
      { at: 0, status: "UPDATE_FAILED", logicalId: "CacheCluster", reason: "no capacity" },
      { at: 0, status: "UPDATE_ROLLBACK_COMPLETE" },
    ];
    const ran = await scene.run({ ...OTHER, "allow-replacement": "CacheCluster" });
    expect(ran.status).toBe(1);
    expect(stack.policy).toBe(closed);
  });

  test("gets its policy back by the next deploy when the run with it lifted died", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const closed = stack.policy;
    scene.fake.proposal = { changes: [REPLACING] };
    const changed = { ...OTHER, "allow-replacement": "CacheCluster" };
    let policies = 0;
    const dies = {
      "CloudFormation.SetStackPolicy": (input: unknown) => {
        policies += 1;
        if (policies > 1) throw awsError("TestKill", "killed");
        return scene.fake.handlers["CloudFormation.SetStackPolicy"]?.(input);
      },
    };
    await scene.run(changed, { bent: dies });
    expect(stack.policy).not.toBe(closed);
    const again = await scene.run(OTHER);
    expect(again.result).toMatchObject({ operation: "unchanged" });
    expect(calls(again, "CloudFormation.")).toEqual([
      "CloudFormation.DescribeStacks",
      "CloudFormation.GetStackPolicy",
      "CloudFormation.DescribeStacks",
      "CloudFormation.SetStackPolicy",
      "CloudFormation.ListChangeSets",
    ]);
    expect(stack.policy).toBe(closed);
    const third = await scene.run(OTHER);
    expect(calls(third, "CloudFormation.")).toEqual([
      "CloudFormation.DescribeStacks",
      "CloudFormation.GetStackPolicy",
      "CloudFormation.ListChangeSets",
    ]);
    expect(calls(third).filter((call) => call.startsWith("SSM.Put"))).toEqual([]);
  });

  test("gets its policy back also by a deploy that the gate refuses", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const closed = stack.policy;
    scene.fake.proposal = { changes: [REPLACING] };
    const lifted = await scene.run({ ...OTHER, "allow-replacement": "CacheCluster", wait: "false" });
    expect(lifted.result).toMatchObject({ operation: "started" });
    expect(stack.policy).not.toBe(closed);
    const refused = await scene.run({ ...OTHER, size: "4" });
    expect(refused.result).toMatchObject({ error: { code: "stack.replacement-refused" } });
    expect(stack.policy).toBe(closed);
  });

  test("gets its policy back when a rollback that got stuck with it lifted is continued", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const closed = stack.policy;
    scene.fake.proposal = { changes: [REPLACING] };
    await scene.run({ ...OTHER, "allow-replacement": "CacheCluster", wait: "false" });
    scene.fake.begin(stack, "UPDATE", "theirs", [
      { at: 0, status: "UPDATE_FAILED", logicalId: "CacheCluster", reason: "no capacity" },
      { at: 0, status: "UPDATE_ROLLBACK_FAILED" },
    ]);
    const ran = await scene.run(OTHER);
    expect(calls(ran)).toContain("CloudFormation.ContinueUpdateRollback");
    expect(stack.policy).toBe(closed);
  });

  test("that somebody begins to change before its policy can be lifted is looked at again", async () => {
    const scene = new Scene();
    await scene.deployed();
    scene.fake.proposal = { changes: [HARMLESS] };
    let refusals = 1;
    const bent = {
      "CloudFormation.SetStackPolicy": (input: unknown) => {
        if (refusals-- > 0)
          throw awsError(
            "ValidationError",
            "Stack [x] is in UPDATE_IN_PROGRESS state and can not be updated.",
          );
        return scene.fake.handlers["CloudFormation.SetStackPolicy"]?.(input);
      },
    };
    const ran = await scene.run(OTHER, { bent });
    expect(ran.log).toContain("another run changes stack x now");
    expect(ran.result).toMatchObject({ operation: "updated" });
  });

  test("leaves a lifted policy to the run that has the lock, when there is nothing to change", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const closed = stack.policy;
    scene.fake.proposal = { changes: [REPLACING] };
    await scene.run({ ...OTHER, "allow-replacement": "CacheCluster", wait: "false" });
    const ran = await scene.run(OTHER, { bent: lockedByAnother(scene) });
    expect(ran.result).toMatchObject({ operation: "unchanged" });
    expect(ran.log).toContain("another run works on stack x");
    expect(stack.policy).not.toBe(closed);
  });

  test("whose policy cannot be put back because somebody changes it says so, and is no defect", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    scene.fake.proposal = { changes: [REPLACING] };
    await scene.run({ ...OTHER, "allow-replacement": "CacheCluster", wait: "false" });
    const busy = () => {
      throw awsError("ValidationError", `Stack ${stack.id} is in UPDATE_IN_PROGRESS state`);
    };
    const ran = await scene.run(OTHER, { bent: { "CloudFormation.SetStackPolicy": busy } });
    expect(ran.result).toMatchObject({ operation: "unchanged" });
    expect(ran.log).toContain(
      "::warning::the stack's policy could not be put back and is so by the next deploy",
    );
  });

  test("gets its policy back by the same run when it could not be put back at once, before its instances are replaced", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    const closed = stack.policy;
    scene.fake.proposal = { changes: [REPLACING] };
    let policies = 0;
    const bent = {
      "CloudFormation.SetStackPolicy": (input: unknown) => {
        policies += 1;
        if (policies === 2) throw awsError("InternalFailure", "not now");
        return scene.fake.handlers["CloudFormation.SetStackPolicy"]?.(input);
      },
      "AutoScaling.DescribeAutoScalingGroups": (input: unknown) => {
        if (policies >= 2) seen.push(stack.policy);
        return scene.account.handlers["AutoScaling.DescribeAutoScalingGroups"]?.(input);
      },
    };
    const seen: string[] = [];
    const ran = await scene.run({ ...OTHER, "allow-replacement": "CacheCluster" }, { bent });
    expect(ran.log).toContain("the stack's policy could not be put back");
    expect(ran.result).toMatchObject({ operation: "updated" });
    expect(policies).toBe(3);
    expect(new Set(seen)).toEqual(new Set([closed]));
  });

  test("is held by CloudFormation itself against what only may be replaced", async () => {
    const scene = new Scene();
    await scene.deployed();
    const [detail] = REPLACING.ResourceChange.Details;
    const Target = { ...detail?.Target, AfterValue: "{{changeSet:KNOWN_AFTER_APPLY}}" };
    const ResourceChange = { ...REPLACING.ResourceChange, Details: [{ ...detail, Target }] };
    scene.fake.proposal = { changes: [{ ResourceChange }] };
    const ran = await scene.run(OTHER);
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.change-failed",
        message: expect.stringContaining(
          "CacheCluster (AWS::ElastiCache::CacheCluster) UPDATE_FAILED: Action denied",
        ),
        details: [expect.stringContaining("the stack's policy protects this resource"), expect.anything()],
      },
    });
  });
});

describe("a new stack", () => {
  test("has its policy before its termination protection, which is read back", async () => {
    const scene = new Scene();
    const stack = await scene.deployed();
    expect(denied(stack.policy).Action).toEqual(["Update:Replace", "Update:Delete"]);
    expect(stack.isProtected).toBe(true);
  });

  test("whose protection is not on after it was switched on is a failure", async () => {
    const scene = new Scene();
    scene.fake.proposal = { changes: [REPLACING] };
    const bent = { "CloudFormation.UpdateTerminationProtection": () => ({}) };
    const ran = await scene.run({}, { bent });
    expect(ran.result).toMatchObject({ error: { code: "stack.unprotected" } });
  });

  test("is protected by the next deploy when the run that made it died first", async () => {
    const scene = new Scene();
    scene.fake.proposal = { changes: [REPLACING] };
    const bent = {
      "CloudFormation.SetStackPolicy": () => {
        throw awsError("TestKill", "killed");
      },
    };
    await scene.run({}, { bent });
    expect(scene.stack.isProtected).toBe(false);
    const again = await scene.run();
    expect(again.result).toMatchObject({ operation: "unchanged" });
    expect(scene.stack).toMatchObject({ isProtected: true, policy: expect.stringContaining("Deny") });
  });
});

describe("who and what may work", () => {
  test("an account that is not allowed is left before anything is read of it", async () => {
    const ran = await new Scene().run({ "allowed-account-ids": "210987654321, 000000000000" });
    expect(ran.result).toMatchObject({
      error: {
        code: "account.refused",
        message: expect.stringContaining("of account 123456789012, and allowed-account-ids is 210987654321"),
      },
    });
    expect(calls(ran)).toEqual(["STS.GetCallerIdentity"]);
    const allowed = await new Scene().run({ "allowed-account-ids": "123456789012", command: "plan" });
    expect(allowed.status).toBe(0);
  });

  test("service-role-arn reaches CloudFormation", async () => {
    const scene = new Scene();
    scene.fake.proposal = { changes: [REPLACING] };
    const role = "arn:aws:iam::123456789012:role/cloudformation";
    const ran = await scene.run({ "service-role-arn": role });
    expect(inputOf(ran, "CloudFormation.CreateChangeSet").RoleARN).toBe(role);
  });
});
