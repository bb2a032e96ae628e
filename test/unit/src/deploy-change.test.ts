import { describe, expect, test } from "vitest";
import { runAction } from "./action.ts";
import { calls, deployed, INPUTS, inputOf, written } from "./deployed.ts";
import { awsError } from "./fake-aws.ts";

describe("deploy of a change", () => {
  test("updates the stack, keeps its zones, image and serving version, and stores no second token", async () => {
    const { account } = await deployed();
    const changed = await runAction({ ...INPUTS, size: "3", "availability-zones": "3" }, account.handlers);
    const input = inputOf(changed, "CloudFormation.CreateChangeSet");
    expect(input.ChangeSetType).toBe("UPDATE");
    expect(input.Parameters).toContainEqual({
      ParameterKey: "ZoneNames",
      ParameterValue: "eu-west-1a,eu-west-1b,eu-west-1c",
    });
    expect(input.Parameters).toContainEqual({
      ParameterKey: "ServingTemplateVersion",
      UsePreviousValue: true,
    });
    expect(written(changed)).toEqual(["/railgun-ha/x/lock"]);
    // The fleet of this account stays at two.
    expect(changed.result).toMatchObject({ operation: "updated", error: { code: "fleet.not-right" } });
  });

  test("an empty change set is deleted and counts as nothing to change", async () => {
    const { account } = await deployed();
    const stack = account.stacks.get("x");
    if (stack) stack.status = "UPDATE_ROLLBACK_COMPLETE";
    const again = await runAction(INPUTS, account.handlers);
    expect(calls(again, "CloudFormation.")).toContain("CloudFormation.DeleteChangeSet");
    expect(calls(again, "CloudFormation.")).not.toContain("CloudFormation.ExecuteChangeSet");
    expect(again.result).toMatchObject({ operation: "unchanged" });
  });

  test("a lower size ends the instances that are too many, and only then", async () => {
    const { account } = await deployed();
    account.bent.minSize = 4;
    account.bent.desired = 4;
    const smaller = await runAction({ ...INPUTS, "instance-type": "t3.large" }, account.handlers);
    expect(inputOf(smaller, "AutoScaling.SetDesiredCapacity")).toEqual({
      AutoScalingGroupName: "x-listeners",
      DesiredCapacity: 2,
    });
    account.bent.minSize = 2;
    const same = await runAction({ ...INPUTS, "instance-type": "t3.xlarge" }, account.handlers);
    expect(same.result).toMatchObject({ operation: "updated" });
    expect(calls(same, "AutoScaling.Set")).toEqual([]);
  });

  test("another network range is refused before anything is changed", async () => {
    const { account } = await deployed();
    const refused = await runAction({ ...INPUTS, "vpc-cidr": "10.50.0.0/16" }, account.handlers);
    expect(refused.result).toMatchObject({
      error: {
        code: "stack.immovable",
        message:
          "stack x lies in 10.240.0.0/16 and cannot move to 10.50.0.0/16; keep vpc-cidr 10.240.0.0/16, or deploy a stack of another name",
      },
    });
    expect(calls(refused).filter((call) => /Put|Create|Delete|Update|Label/.test(call))).toEqual([]);
  });
});

describe("verification", () => {
  test("goes on after a look that failed, and still reports the stack", async () => {
    const { account } = await deployed();
    let looks = 0;
    const handlers = {
      ...account.handlers,
      "Lambda.Invoke": (input: unknown) => {
        looks += 1;
        if (looks === 1) return { FunctionError: "Unhandled", Payload: new TextEncoder().encode("{}") };
        return account.handlers["Lambda.Invoke"]?.(input);
      },
    };
    const again = await runAction(INPUTS, handlers);
    expect(again.log).toContain("port-probe failed (Unhandled)");
    expect(again.result).toMatchObject({ healthy: true, operation: "unchanged" });
  });

  test("a look that is not allowed ends it with the permission, and the stack's outputs", async () => {
    const { account } = await deployed();
    const handlers = {
      ...account.handlers,
      "Lambda.Invoke": () => {
        throw awsError("AccessDeniedException", "not authorized to perform: lambda:InvokeFunction", 403);
      },
    };
    const again = await runAction(INPUTS, handlers);
    expect(again.result).toMatchObject({
      error: { code: "access.denied", message: expect.stringContaining("lambda:InvokeFunction") },
    });
    expect(again.outputs).toContain("x.elb.example");
  });
});
