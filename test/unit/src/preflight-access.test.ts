import { describe, expect, test } from "vitest";
import { denialIn, isOverruled } from "../../../src/preflight/denial.ts";
import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";
import { policyIn, problems } from "./advice.ts";
import { INPUTS } from "./deployed.ts";
import { awsError } from "./fake-aws.ts";

describe("a denied action", () => {
  test.each([
    [
      "User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: ec2:DescribeVpcs on resource: arn:aws:ec2:eu-west-1:1:vpc/* because no identity-based policy allows the ec2:DescribeVpcs action",
      {
        action: "ec2:DescribeVpcs",
        resource: "arn:aws:ec2:eu-west-1:1:vpc/*",
        reason: "no identity-based policy allows the ec2:DescribeVpcs action",
      },
    ],
    [
      "You are not authorized to perform this operation. User: arn:aws:iam::1:user/x is not authorized to perform: ec2:CreateVpc with an explicit deny in a service control policy. Encoded authorization failure message: abc",
      {
        action: "ec2:CreateVpc",
        resource: undefined,
        reason: "with an explicit deny in a service control policy",
      },
    ],
    [
      'User: arn:aws:iam::1:user/x is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::b" because no identity-based policy allows the s3:ListBucket action',
      {
        action: "s3:ListBucket",
        resource: "arn:aws:s3:::b",
        reason: "no identity-based policy allows the s3:ListBucket action",
      },
    ],
    [
      "AWS refused a call (User: arn:aws:iam::1:user/x is not authorized to perform: s3:ListBucket on resource: arn:aws:s3:::b)",
      { action: "s3:ListBucket", resource: "arn:aws:s3:::b", reason: "" },
    ],
    [
      "API: ec2:CreateVpc You are not authorized to perform this operation.",
      { action: "ec2:CreateVpc", resource: undefined, reason: "" },
    ],
    [
      "User: x is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::packages/railgun-1.0.deb.",
      { action: "s3:GetObject", resource: "arn:aws:s3:::packages/railgun-1.0.deb", reason: "" },
    ],
    [
      "User: x is not authorized to perform: ec2:DescribeVpcs on resource: *",
      { action: "ec2:DescribeVpcs", resource: undefined, reason: "" },
    ],
    ["Access Denied", undefined],
  ])("is read from: %s", (text, denial) => {
    expect(denialIn(text)).toEqual(denial);
  });

  test.each([
    "%",
    "AWS refused a call (%)",
    'Resource handler returned message: "%" (RequestToken: r)',
    "%. Encoded authorization failure message: abc",
  ])("ends its resource where that ends: %s", (text) => {
    const resource = "arn:aws:ssm:eu-west-1:123456789012:parameter/railgun/next-token";
    const said = `User: x is not authorized to perform: ssm:GetParameter on resource: ${resource}`;
    expect(denialIn(text.replace("%", said))).toEqual({ action: "ssm:GetParameter", resource, reason: "" });
  });

  test("that something else overrules is known as such", () => {
    const denial = { action: "a:B", resource: undefined };
    expect(isOverruled({ ...denial, reason: "with an explicit deny in a service control policy" })).toBe(
      true,
    );
    expect(isOverruled({ ...denial, reason: "no permissions boundary allows the a:B action" })).toBe(true);
    expect(isOverruled({ ...denial, reason: "no identity-based policy allows the a:B action" })).toBe(false);
  });
});

describe("a deploy by a role that lacks permissions", () => {
  const denied = (action: string) => () => {
    throw awsError(
      "AccessDeniedException",
      `User: arn:aws:iam::1:x is not authorized to perform: ${action} on resource: *`,
    );
  };

  test("names all that it would have been denied, with one policy that grants it", async () => {
    const account = new Account();
    const ran = await runAction(INPUTS, {
      ...account.handlers,
      "EC2.DescribeInstanceTypeOfferings": denied("ec2:DescribeInstanceTypeOfferings"),
      "ElastiCache.DescribeCacheClusters": denied("elasticache:DescribeCacheClusters"),
      "AutoScaling.DescribeScalingActivities": denied("autoscaling:DescribeScalingActivities"),
    });
    expect(ran.result).toMatchObject({ error: { code: "access.denied" } });
    for (const action of [
      "ec2:DescribeInstanceTypeOfferings",
      "elasticache:DescribeCacheClusters",
      "autoscaling:DescribeScalingActivities",
    ]) {
      expect(problems(ran)).toContain(`${action} is denied`);
    }
    const actions = policyIn(ran).Statement.flatMap(({ Action }: { Action: string[] }) => Action);
    expect(actions.sort()).toEqual([
      "autoscaling:DescribeScalingActivities",
      "ec2:DescribeInstanceTypeOfferings",
      "elasticache:DescribeCacheClusters",
    ]);
    expect(ran.sent.filter(({ call }) => /Create|Put|Delete|Execute/.test(call))).toEqual([]);
  });

  /** Refuses these actions, each by the call that needs it; everything else is answered. */
  const refusing = (calls: Readonly<Record<string, string>>) => ({
    ...new Account().handlers,
    ...Object.fromEntries(Object.entries(calls).map(([call, action]) => [call, denied(action)])),
    // A refused HEAD has no body.
    "S3.HeadBucket": () => {
      throw awsError("403", "UnknownError", 403);
    },
  });
  const STACKS = { "CloudFormation.DescribeStacks": "cloudformation:DescribeStacks" };
  const deniedIn = (ran: Ran) =>
    [...problems(ran).matchAll(/^(\S+:\w+) (?:on \S+ )?is denied/gm)].map(([, one]) => one);

  test("names also change sets, image, bucket, targets, refreshes and the network of its operator", async () => {
    const calls = {
      ...STACKS,
      "CloudFormation.ListChangeSets": "cloudformation:ListChangeSets",
      "SSM.GetParameter": "ssm:GetParameter",
      "ElasticLoadBalancingV2.DescribeTargetHealth": "elasticloadbalancing:DescribeTargetHealth",
      "AutoScaling.DescribeInstanceRefreshes": "autoscaling:DescribeInstanceRefreshes",
      "EC2.DescribeVpcs": "ec2:DescribeVpcs",
      "EC2.DescribeVpcAttribute": "ec2:DescribeVpcAttribute",
      "EC2.DescribeSubnets": "ec2:DescribeSubnets",
      "EC2.DescribeRouteTables": "ec2:DescribeRouteTables",
    };
    const network = {
      "vpc-id": "vpc-0123456789abcdef0",
      "public-subnet-ids": "subnet-00000001,subnet-00000002",
      "private-subnet-ids": "subnet-00000003,subnet-00000004",
    };
    const ran = await runAction({ ...INPUTS, ...network }, refusing(calls));
    expect(deniedIn(ran).sort()).toEqual([...Object.values(calls), "s3:ListBucket"].sort());
    const plain = await runAction(INPUTS, refusing(calls));
    expect(deniedIn(plain).filter((action) => action?.startsWith("ec2:"))).toEqual([]);
  });

  test("asks, for a plan, about the image and never about the token", async () => {
    const ran = await runAction(
      { ...INPUTS, command: "plan" },
      refusing({ ...STACKS, "SSM.GetParameter": "ssm:GetParameter" }),
    );
    expect(deniedIn(ran)).toContain("ssm:GetParameter");
    const asked = ran.sent.flatMap(({ call, input }) => (call === "SSM.GetParameter" ? [input.Name] : []));
    expect(asked).toEqual([expect.stringMatching(/^\/aws\/service\/canonical\/ubuntu\/server\/24\.04\//)]);
  });

  test.each([
    [
      { command: "destroy", confirm: "x" },
      {
        "SSM.GetParametersByPath": "ssm:GetParametersByPath",
        "S3.ListObjectVersions": "s3:ListBucketVersions",
        "AutoScaling.DescribeAutoScalingGroups": "autoscaling:DescribeAutoScalingGroups",
      },
    ],
    [
      { command: "rotate" },
      {
        "SSM.GetParameterHistory": "ssm:GetParameterHistory",
        "SSM.ListCommandInvocations": "ssm:ListCommandInvocations",
        "EC2.DescribeInstances": "ec2:DescribeInstances",
      },
    ],
  ] as const)("names all that it would have been denied at %o as well", async (inputs, calls) => {
    const ran = await runAction({ ...INPUTS, ...inputs }, refusing({ ...STACKS, ...calls }));
    expect(deniedIn(ran).sort()).toEqual([...Object.values(STACKS), ...Object.values(calls)].sort());
  });

  test("is told of nothing that a plan does without", async () => {
    const account = new Account();
    const ran = await runAction(
      { ...INPUTS, command: "plan" },
      {
        ...account.handlers,
        "EC2.DescribeInstanceTypes": denied("ec2:DescribeInstanceTypes"),
        "ElastiCache.DescribeCacheClusters": denied("elasticache:DescribeCacheClusters"),
      },
    );
    expect(problems(ran)).toContain("ec2:DescribeInstanceTypes is denied");
    expect(problems(ran)).not.toContain("elasticache");
  });

  test("names what CloudFormation was denied as well, from the events", async () => {
    const account = new Account({
      failing: [
        {
          LogicalResourceId: "A",
          ResourceStatusReason:
            "User: x is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::123456789012:role/railgun-ha/x-R",
        },
        {
          LogicalResourceId: "B",
          ResourceStatusReason: "API: ec2:CreateVpc You are not authorized to perform this operation.",
        },
      ],
    });
    const ran = await runAction(INPUTS, account.handlers);
    expect(problems(ran)).toContain(
      "iam:CreateRole on arn:aws:iam::123456789012:role/railgun-ha/x-R is denied",
    );
    expect(policyIn(ran).Statement.map(({ Sid }: { Sid: string }) => Sid)).toContain("Roles");
  });

  test("asks for nothing more when it is not about permissions", async () => {
    const account = new Account({ architecture: "arm64" });
    const ran = await runAction(INPUTS, account.handlers);
    expect(ran.status).toBe(1);
    expect(ran.sent.map(({ call }) => call)).not.toContain("ElastiCache.DescribeCacheClusters");
  });
});
