import { describe, expect, test } from "vitest";
import type { CommandName } from "../../../src/inputs.ts";
import type { Denial } from "../../../src/preflight/denial.ts";
import { grantsFor } from "../../../src/preflight/grants.ts";
import { Account } from "./account.ts";
import { runAction } from "./action.ts";
import { policyIn, problems } from "./advice.ts";
import { INPUTS } from "./deployed.ts";
import { awsError } from "./fake-aws.ts";

const PLACE = { account: "123456789012", region: "eu-west-1", partition: "aws" };
const on = (action: string, resource?: string): Denial => ({ action, resource, reason: "" });

const grants = (denials: readonly Denial[], command: CommandName = "deploy", stackName = "x") =>
  grantsFor(denials, PLACE, { command, stackName });

const exactly = (action: string, resource: string | readonly string[]) => ({
  Effect: "Allow",
  Action: [action],
  Resource: resource,
});

describe("what grants a denied action", () => {
  test("is the published statement, with this action, account, region, partition and stack only", () => {
    const place = { ...PLACE, region: "us-gov-west-1", partition: "aws-us-gov" };
    const denials = [on("cloudformation:DescribeStacks"), on("ec2:DescribeVpcs")];
    expect(grantsFor(denials, place, { command: "deploy", stackName: "x" })).toEqual([
      {
        Sid: "Stack",
        Effect: "Allow",
        Action: ["cloudformation:DescribeStacks"],
        Resource: "arn:aws-us-gov:cloudformation:us-gov-west-1:123456789012:stack/x/*",
      },
      {
        Sid: "Network",
        Effect: "Allow",
        Action: ["ec2:DescribeVpcs"],
        Resource: "*",
        Condition: { StringEquals: { "aws:RequestedRegion": "us-gov-west-1" } },
      },
    ]);
  });

  test("is only the statement whose resources match what it was denied on", () => {
    const image = on("ssm:GetParameter", "arn:aws:ssm:eu-west-1::parameter/aws/service/canonical/u/24.04");
    const lock = on("ssm:GetParameter", "arn:aws:ssm:eu-west-1:123456789012:parameter/railgun-ha/x/lock");
    const sids = (denials: readonly Denial[]) => grants(denials).map(({ Sid }) => Sid);
    expect(sids([image])).toEqual(["Images"]);
    expect(sids([lock])).toEqual(["DesiredState"]);
    expect(sids([image, lock])).toEqual(["DesiredState", "Images"]);
    expect(sids([on("ssm:GetParameter")])).toEqual(["DesiredState", "Images"]);
  });

  test.each([
    ["ssm:GetParameter", "arn:aws:ssm:eu-west-1:123456789012:parameter/railgun/next-token"],
    ["ssm:GetParameter", "arn:aws:ssm:eu-west-1:999999999999:parameter/railgun-ha/x/lock"],
    ["ssm:GetParameter", "arn:aws:ssm:eu-west-2:123456789012:parameter/railgun-ha/x/lock"],
    ["iam:PassRole", "arn:aws:iam::123456789012:role/cloudformation"],
    ["iam:PassRole", "arn:aws:iam::123456789012:role/railgun-ha/y-InstanceRole-1"],
    ["kms:Decrypt", "arn:aws:kms:eu-west-1:123456789012:key/k"],
    ["s3:GetObject", "arn:aws:s3:::packages/railgun+1.deb"],
  ])("is nothing but %s on what no statement matches: %s", (action, resource) => {
    expect(grants([on(action, resource)])).toEqual([exactly(action, resource)]);
  });

  test("names each of several resources, and the action once", () => {
    const parameter = (name: string) => `arn:aws:ssm:eu-west-1:123456789012:parameter/${name}`;
    const get = (name: string) => on("ssm:GetParameter", parameter(name));
    expect(
      grants([get("a"), get("railgun-ha/x/lock"), get("b"), get("railgun-ha/x/pause"), on("kms:Decrypt")]),
    ).toEqual([
      {
        Sid: "DesiredState",
        ...exactly("ssm:GetParameter", [parameter("railgun-ha/x"), parameter("railgun-ha/x/*")]),
      },
      exactly("ssm:GetParameter", [parameter("a"), parameter("b")]),
      exactly("kms:Decrypt", "*"),
    ]);
  });

  test("is never all resources where one is known", () => {
    const key = "arn:aws:kms:eu-west-1:123456789012:key/k";
    expect(grants([on("kms:Decrypt"), on("kms:Decrypt", key)])).toEqual([exactly("kms:Decrypt", key)]);
  });

  test("is for a plan in the policy of a role for plans", () => {
    const template = "arn:aws:s3:::railgun-ha-123456789012-eu-west-1-x-2d711642/plan/abc";
    const put = on("s3:PutObject", template);
    expect(grants([put, on("s3:ListBucket")], "plan")).toEqual([
      {
        Sid: "Template",
        ...exactly("s3:PutObject", "arn:aws:s3:::railgun-ha-123456789012-eu-west-1-*/plan/*"),
      },
      { Sid: "Bucket", ...exactly("s3:ListBucket", "arn:aws:s3:::railgun-ha-123456789012-eu-west-1-*") },
    ]);
    expect(grants([on("s3:PutObject")], "plan").map(({ Sid }) => Sid)).toEqual(["Template"]);
    expect(grants([put]).map(({ Sid }) => Sid)).toEqual(["Bucket"]);
    const zip = template.replace("/plan/abc", "/artifacts/gate.zip");
    expect(grants([on("s3:PutObject", zip)], "plan")).toEqual([exactly("s3:PutObject", zip)]);
  });

  test("is for status in its policy, and never its denial", () => {
    const token = "arn:aws:ssm:eu-west-1:123456789012:parameter/railgun-ha/x/activation-token";
    const [statement, ...others] = grants([on("ssm:GetParameter", token)], "status");
    expect(others).toEqual([]);
    expect(statement?.Resource).toContain(token);
    expect(statement?.Resource).not.toContain(token.replace("activation-token", "*"));
    const key = "arn:aws:kms:eu-west-1:123456789012:key/k";
    expect(grants([on("kms:Decrypt", key)], "status")).toEqual([exactly("kms:Decrypt", key)]);
  });
});

describe("a stack's name that CloudFormation shortens", () => {
  const NAME = "listeners-of-the-production-account";
  const role = (name: string) => `arn:aws:iam::123456789012:role/railgun-ha/${name}`;
  const pass = (name: string) => on("iam:PassRole", role(name));

  test("is shortened in the statement as well", () => {
    expect(grants([pass("listeners-of-the-product-InstanceRole-1AB2")], "deploy", NAME)).toEqual([
      {
        Sid: "PassRoles",
        ...exactly("iam:PassRole", role("listeners-of-the-product-*")),
        Condition: {
          StringEquals: { "iam:PassedToService": ["ec2.amazonaws.com", "lambda.amazonaws.com"] },
        },
      },
    ]);
  });

  test("is whole where it is whole, and in conditions", () => {
    expect(grants([pass(`${NAME}-R-1`)], "deploy", NAME)[0]?.Resource).toBe(role(`${NAME}-*`));
    const node = on("ssm:SendCommand", "arn:aws:ec2:eu-west-1:123456789012:instance/i-1");
    expect(grants([node], "deploy", NAME)[0]?.Condition).toEqual({
      StringEquals: { "ssm:resourceTag/railgun-ha:stack": NAME },
    });
  });

  test("is in one statement in each of its lengths", () => {
    const [statement, ...others] = grants(
      [pass("listeners-of-the-product-R-1"), pass("listeners-of-the-prod-R-1"), pass(`${NAME}-R-1`)],
      "deploy",
      NAME,
    );
    expect(others).toEqual([]);
    expect(statement?.Resource).toEqual(
      ["listeners-of-the-product-*", "listeners-of-the-prod-*", `${NAME}-*`].map(role),
    );
  });

  test.each([
    ["lis-R-1", NAME],
    ["other-R-1", NAME],
    ["x-R-1", "xy"],
  ])("is not recognised in %s", (name, stackName) => {
    expect(grants([pass(name)], "deploy", stackName)).toEqual([exactly("iam:PassRole", role(name))]);
  });

  test("is not shortened in a path", () => {
    const lock = "arn:aws:ssm:eu-west-1:123456789012:parameter/railgun-ha/listeners-of-the-product/lock";
    expect(grants([on("ssm:GetParameter", lock)], "deploy", NAME)).toEqual([
      exactly("ssm:GetParameter", lock),
    ]);
  });
});

describe("a run that is denied", () => {
  const refusal = (action: string, resource: string) =>
    awsError(
      "AccessDeniedException",
      `User: arn:aws:iam::123456789012:user/x is not authorized to perform: ${action} on resource: ${resource}`,
    );

  test("the parameter with its next token is granted that, beside others of the same action", async () => {
    const { handlers } = new Account();
    const parameter = (name: string) => `arn:aws:ssm:eu-west-1:123456789012:parameter${name}`;
    const next = "/railgun/next-token";
    const current = "/railgun-ha/x/activation-token";
    let isRefused = false;
    const ran = await runAction(
      { "stack-name": "x", "package-source": "ami", "token-parameter": next },
      {
        ...handlers,
        "SSM.GetParameter": (input) => {
          isRefused ||= input.Name === next;
          if (isRefused && !input.Name.startsWith("/aws/"))
            throw refusal("ssm:GetParameter", parameter(input.Name));
          return handlers["SSM.GetParameter"]?.(input);
        },
      },
    );
    const denied = [...problems(ran).matchAll(/^ssm:GetParameter on (\S+) is denied/gm)].map(
      ([, one]) => one,
    );
    expect(denied).toEqual([next, current].map(parameter));
    expect(ran.summary).toMatch(/Policy that grants ssm:GetParameter(?!,)/);
    expect(policyIn(ran).Statement).toEqual([
      {
        Sid: "DesiredState",
        ...exactly("ssm:GetParameter", ["/railgun-ha/x", "/railgun-ha/x/*"].map(parameter)),
      },
      exactly("ssm:GetParameter", parameter(next)),
    ]);
  });

  test("in a pull request, where it only plans, is granted what a role for plans may have", async () => {
    const account = new Account();
    const ran = await runAction(
      INPUTS,
      {
        ...account.handlers,
        "CloudFormation.DescribeStacks": () => {
          throw refusal(
            "cloudformation:DescribeStacks",
            "arn:aws:cloudformation:eu-west-1:123456789012:stack/x/*",
          );
        },
      },
      { env: { GITHUB_EVENT_NAME: "pull_request" } },
    );
    expect(policyIn(ran).Statement.map(({ Sid }: { Sid: string }) => Sid)).toEqual(["Preview"]);
  });
});
