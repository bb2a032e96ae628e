import { describe, expect, test } from "vitest";
import type { Account } from "./account.ts";
import { runAction } from "./action.ts";
import { policyIn, problems } from "./advice.ts";
import { calls, deployed } from "./deployed.ts";
import { awsError, type Handlers } from "./fake-aws.ts";

const DESTROY = { command: "destroy", "stack-name": "x", confirm: "x" };
const BUCKET = /^railgun-ha-123456789012-eu-west-1-x-\w+$/;

const denied = (action: string) => () => {
  throw awsError(
    "AccessDenied",
    `User: arn:aws:iam::1:x is not authorized to perform: ${action} on resource: arn:aws:x because no identity-based policy allows the ${action} action`,
    403,
  );
};

/** Handlers of an account in which the deletion of the stack leaves its VPC, once that is retained. */
function leavingVpc(account: Account): Handlers {
  const { handlers } = account;
  const events: object[] = [];
  const event = (LogicalResourceId: string, ResourceStatus: string, more: object) =>
    events.unshift({
      EventId: `d${events.length}`,
      StackId: "stack-id",
      LogicalResourceId,
      ResourceStatus,
      ...more,
    });
  return {
    ...handlers,
    "CloudFormation.DescribeStackEvents": () => ({ StackEvents: [...events] }),
    "CloudFormation.DeleteStack": ({ StackName, RetainResources, ClientRequestToken }) => {
      const own = { PhysicalResourceId: "stack-id", ClientRequestToken };
      const stack = account.stacks.get("x");
      event("x", "DELETE_IN_PROGRESS", own);
      if (RetainResources) {
        event("x", "DELETE_COMPLETE", own);
        return handlers["CloudFormation.DeleteStack"]?.({ StackName });
      }
      if (stack) stack.status = "DELETE_FAILED";
      event("Vpc", "DELETE_FAILED", {
        PhysicalResourceId: "vpc-1",
        ResourceType: "AWS::EC2::VPC",
        ResourceStatusReason: "has dependencies",
        ClientRequestToken,
      });
      event("x", "DELETE_FAILED", own);
      return {};
    },
  };
}

describe("destroy of a stack that is gone, but not all that belonged to it", () => {
  test("has the lock before it deletes any of that: a deploy may make the stack anew", async () => {
    const { account } = await deployed();
    account.stacks.clear();
    const ran = await runAction(DESTROY, account.handlers);
    const order = ran.sent.flatMap(({ call, input }) => {
      if (call === "SSM.PutParameter") return [`put ${input.Name}`];
      return /Delete/.test(call) ? [call] : [];
    });
    expect(order).toEqual([
      "put /railgun-ha/x/lock",
      "S3.DeleteObjects",
      "S3.DeleteBucket",
      "SSM.DeleteParameters",
    ]);
    expect([...account.parameters.keys()]).toEqual([]);
  });

  test("names the resources, the bucket and the parameters that are left, and what to do", async () => {
    const { account } = await deployed();
    const ran = await runAction(
      { ...DESTROY, "retain-resources": "Vpc" },
      {
        ...leavingVpc(account),
        "S3.DeleteBucket": denied("s3:DeleteBucket"),
        "SSM.DeleteParameters": denied("ssm:DeleteParameters"),
      },
    );
    const [name] = [...account.buckets.keys()];
    expect(name).toMatch(BUCKET);
    expect(account.stacks.size).toBe(0);
    expect(ran.status).toBe(1);
    expect(ran.result).toMatchObject({
      error: {
        code: "destroy.incomplete",
        message: `stack x is gone, but bucket ${name} and parameters under /railgun-ha/x are left; mend what the details name and run destroy again`,
        details: expect.arrayContaining([
          expect.stringMatching(`^left: bucket ${name}: AWS refused a call.*s3:DeleteBucket`),
          expect.stringMatching(
            /^left: parameters under \/railgun-ha\/x: .*\/railgun-ha\/x\/activation-token.*: AWS refused a call.*ssm:DeleteParameters/,
          ),
          "left for good, as destroy finds it no more: Vpc (AWS::EC2::VPC vpc-1): has dependencies; delete it by hand",
        ]),
      },
      wasGone: false,
      left: [{ logicalId: "Vpc", physicalId: "vpc-1" }],
      bucket: null,
      parameters: null,
    });
    expect(ran.log).toContain(
      "::warning::left behind, delete it by hand: Vpc (AWS::EC2::VPC vpc-1): has dependencies",
    );
    expect(ran.summary).toContain(
      "is gone, but not all that belonged to it; 1 of its resources are left behind",
    );
  });

  test("names all that is denied, with the statement that grants it", async () => {
    const { account } = await deployed();
    const ran = await runAction(DESTROY, {
      ...account.handlers,
      "S3.DeleteBucket": denied("s3:DeleteBucket"),
      "SSM.DeleteParameters": denied("ssm:DeleteParameters"),
    });
    expect(problems(ran)).toContain("s3:DeleteBucket on arn:aws:x is denied");
    expect(problems(ran)).toContain("ssm:DeleteParameters on arn:aws:x is denied");
    const actions = policyIn(ran).Statement.flatMap(({ Action }: { Action: string[] }) => Action);
    expect(actions.sort()).toEqual(["s3:DeleteBucket", "ssm:DeleteParameters"]);
  });

  test("asks for the reads as well where a denial does not say of what", async () => {
    const { account } = await deployed();
    const silent = () => {
      throw awsError("AccessDenied", "Access Denied", 403);
    };
    const ran = await runAction(DESTROY, { ...account.handlers, "S3.ListObjectVersions": silent });
    expect(ran.result).toMatchObject({ error: { code: "destroy.incomplete" } });
    expect(problems(ran)).toContain("s3:ListBucketVersions is denied");
    expect(policyIn(ran).Statement).toHaveLength(1);
  });

  test("deletes the parameters although the bucket cannot be deleted", async () => {
    const { account } = await deployed();
    const ran = await runAction(DESTROY, {
      ...account.handlers,
      "S3.DeleteBucket": () => {
        throw awsError("BucketNotEmpty", "the bucket you tried to delete is not empty", 409);
      },
    });
    expect(ran.result).toMatchObject({
      error: {
        code: "destroy.incomplete",
        message: expect.stringMatching(/^stack x is gone, but bucket \S+ is left; /),
        details: [expect.stringContaining("stop what writes to it")],
      },
      parameters: 2,
    });
    expect(account.parameters.size).toBe(0);
    expect(ran.log).not.toContain("defect of railgun-ha");
  });

  test("deletes the bucket although the parameters cannot be listed", async () => {
    const { account } = await deployed();
    const ran = await runAction(DESTROY, {
      ...account.handlers,
      "SSM.GetParametersByPath": denied("ssm:GetParametersByPath"),
    });
    expect(ran.result).toMatchObject({
      error: {
        code: "destroy.incomplete",
        message: expect.stringMatching(/^stack x is gone, but parameters under \/railgun-ha\/x are left; /),
      },
      bucket: expect.stringMatching(BUCKET),
    });
    expect(account.buckets.size).toBe(0);
    expect(problems(ran)).toContain("ssm:GetParametersByPath on arn:aws:x is denied");
  });

  test("calls what nobody expects a defect all the same", async () => {
    const { account } = await deployed();
    const ran = await runAction(DESTROY, {
      ...account.handlers,
      "SSM.DeleteParameters": () => {
        throw awsError("Unheard", "of");
      },
    });
    expect(ran.result).toMatchObject({ error: { code: "destroy.incomplete" } });
    expect(ran.log).toContain("defect of railgun-ha");
  });

  test("ends well when it is run again, and warns of nothing that was told before", async () => {
    const { account } = await deployed();
    await runAction(DESTROY, { ...account.handlers, "S3.DeleteBucket": denied("s3:DeleteBucket") });
    const again = await runAction(DESTROY, account.handlers);
    expect(again.status, again.log).toBe(0);
    expect(again.result).toMatchObject({ wasGone: true, bucket: expect.stringMatching(BUCKET) });
    expect(calls(again)).not.toContain("CloudFormation.DeleteStack");
    expect(account.buckets.size).toBe(0);
  });
});
