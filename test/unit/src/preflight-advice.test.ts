import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Claims } from "../../../src/preflight/claims.ts";
import { denialIn, isOverruled } from "../../../src/preflight/denial.ts";
import { grantsFor } from "../../../src/preflight/grants.ts";
import { subjects } from "../../../src/preflight/trust.ts";
import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";
import { INPUTS } from "./deployed.ts";
import { awsError } from "./fake-aws.ts";

const folder = mkdtempSync(join(tmpdir(), "railgun-ha-advice-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CLAIMS = {
  iss: "https://token.actions.githubusercontent.com",
  sub: "repo:org/repo:environment:production",
  aud: "sts.amazonaws.com",
  repository: "org/repo",
  repository_owner_id: "11",
  repository_id: "22",
};
const jwt = (claims: object): string =>
  ["{}", JSON.stringify(claims), "signature-of-the-token"]
    .map((part) => Buffer.from(part).toString("base64url"))
    .join(".");

const noCredentials = {
  "STS.GetCallerIdentity": () => {
    throw awsError("CredentialsProviderError", "Could not load credentials from any providers");
  },
};
const WORKFLOW = {
  GITHUB_ACTIONS: "true",
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://pipelines.example/token?api-version=2",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer-of-the-test",
};

interface Asked {
  readonly url: string;
  readonly headers: Record<string, string> | undefined;
}

/** GitHub's endpoint for tokens, as the environment of a job names it. */
function tokens(answer: object, asked: Asked[] = []) {
  return async (url: string, { headers }: { readonly headers?: Record<string, string> }) => {
    asked.push({ url, headers });
    return Response.json(answer);
  };
}

const problems = ({ result }: Ran): string =>
  [
    (result["error"] as { message: string }).message,
    ...(result["error"] as { details: string[] }).details,
  ].join("\n");
const policyIn = ({ summary }: Ran) => JSON.parse(/```json\n(.*?)\n```/s.exec(summary)?.[1] ?? "null");

describe("missing credentials in a workflow", () => {
  test("are explained by the sub and aud of the job's token, beside a policy that takes both forms", async () => {
    const asked: Asked[] = [];
    const token = jwt(CLAIMS);
    const ran = await runAction(INPUTS, noCredentials, {
      env: WORKFLOW,
      fetch: tokens({ value: token }, asked),
    });
    expect(asked).toEqual([
      {
        url: "https://pipelines.example/token?api-version=2&audience=sts.amazonaws.com",
        headers: { Authorization: "Bearer bearer-of-the-test" },
      },
    ]);
    expect(problems(ran)).toContain(
      'sub "repo:org/repo:environment:production" and aud "sts.amazonaws.com"; the role\'s trust policy must allow both',
    );
    expect(policyIn(ran)).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: {
            Federated: "arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com",
          },
          Action: "sts:AssumeRoleWithWebIdentity",
          Condition: {
            StringEquals: {
              "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
              "token.actions.githubusercontent.com:sub": [
                "repo:org/repo:environment:production",
                "repo:org@11/repo@22:environment:production",
              ],
            },
          },
        },
      ],
    });
    for (const text of [ran.log, ran.summary, ran.outputs]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(token.split(".")[1]);
      expect(text).not.toContain("bearer-of-the-test");
    }
    expect(ran.log).toContain('"sts:AssumeRoleWithWebIdentity"');
  });

  test("of China's partition ask for its audience and name its partition", async () => {
    const asked: Asked[] = [];
    const ran = await runAction(INPUTS, noCredentials, {
      env: { ...WORKFLOW, AWS_REGION: "cn-north-1" },
      fetch: tokens({ value: jwt({ ...CLAIMS, aud: "sts.amazonaws.com.cn" }) }, asked),
    });
    expect(asked[0]?.url).toContain("audience=sts.amazonaws.com.cn");
    expect(policyIn(ran).Statement[0].Principal.Federated).toMatch(/^arn:aws-cn:iam::ACCOUNT:/);
  });

  test.each([
    ["us-gov-west-1", "aws-us-gov"],
    ["eusc-de-east-1", "aws-eusc"],
    ["us-iso-east-1", "aws-iso"],
    ["us-isob-east-1", "aws-iso-b"],
    ["eu-isoe-west-1", "aws-iso-e"],
    ["us-isof-south-1", "aws-iso-f"],
    ["eu-west-1", "aws"],
  ])("in %s name the partition %s", async (region, partition) => {
    const ran = await runAction(INPUTS, noCredentials, {
      env: { ...WORKFLOW, AWS_REGION: region },
      fetch: tokens({ value: jwt(CLAIMS) }),
    });
    expect(policyIn(ran).Statement[0].Principal.Federated).toMatch(`arn:${partition}:iam::ACCOUNT:`);
  });

  test("that no token can be asked for are explained by the permission that the job lacks", async () => {
    const ran = await runAction(INPUTS, noCredentials, { env: { GITHUB_ACTIONS: "true" } });
    expect(problems(ran)).toContain(
      "`permissions: id-token: write`, which a pull request from a fork cannot have",
    );
  });

  test.each([
    ["refuses", async () => new Response("", { status: 403 }), "it answers 403"],
    ["answers nonsense", async () => Response.json({}), "its answer has no value"],
    ["is not there", async () => Promise.reject(new TypeError("fetch failed")), "fetch failed"],
  ] as const)("whose endpoint %s stay an error about credentials", async (_, fetch, why) => {
    const ran = await runAction(INPUTS, noCredentials, { env: WORKFLOW, fetch });
    expect(ran.result).toMatchObject({ error: { code: "credentials.missing" } });
    expect(problems(ran)).toContain(`GitHub makes out no token for this job (${why})`);
  });

  test("warn of a role that every pull request could take", async () => {
    const value = jwt({ ...CLAIMS, sub: "repo:org@11/repo@22:pull_request" });
    const ran = await runAction(INPUTS, noCredentials, { env: WORKFLOW, fetch: tokens({ value }) });
    expect(problems(ran)).toContain("every pull request has this sub");
  });
});

test("a token that AWS did not let into the role is explained by its own claims", async () => {
  const file = join(folder, "token");
  writeFileSync(file, jwt(CLAIMS));
  const refused = {
    "STS.GetCallerIdentity": () => {
      throw awsError("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", 403);
    },
  };
  const env = { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: "arn:aws:iam::123456789012:role/deploy" };
  const ran = await runAction(INPUTS, refused, { env });
  expect(ran.result).toMatchObject({ error: { code: "credentials.refused" } });
  expect(problems(ran)).toContain('sub "repo:org/repo:environment:production"');
  expect(policyIn(ran).Statement[0].Principal.Federated).toContain(
    "arn:aws:iam::123456789012:oidc-provider/",
  );
});

test("outside of a workflow nothing is asked of anybody", async () => {
  const ran = await runAction(INPUTS, noCredentials, { fetch: () => Promise.reject(new Error("asked")) });
  expect(ran.result).toMatchObject({ error: { code: "credentials.missing", details: [] } });
});

describe("the subject's two forms", () => {
  const word = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(..."abcXYZ09._-") });
  const number = fc.integer({ min: 1, max: 1e9 }).map(String);
  const rest = fc.constantFrom(
    "ref:refs/heads/main",
    "environment:a%3Ab",
    "pull_request",
    "ref:refs/tags/v1:x",
  );

  test("follow from each other, whichever was received", () => {
    fc.assert(
      fc.property(
        word,
        word,
        number,
        number,
        rest,
        fc.boolean(),
        (owner, name, ownerId, repositoryId, end, isOld) => {
          const both = [
            `repo:${owner}/${name}:${end}`,
            `repo:${owner}@${ownerId}/${name}@${repositoryId}:${end}`,
          ];
          const claims: Claims = {
            iss: "",
            aud: "",
            sub: both[isOld ? 0 : 1] ?? "",
            repository: `${owner}/${name}`,
            ownerId,
            repositoryId,
          };
          expect(subjects(claims)).toEqual(both);
        },
      ),
    );
  });

  test("are one, where the subject was made to measure", () => {
    const claims = {
      iss: "",
      aud: "",
      sub: "job_workflow_ref:org/x",
      repository: "org/repo",
      ownerId: "1",
      repositoryId: "2",
    };
    expect(subjects(claims)).toEqual(["job_workflow_ref:org/x"]);
  });
});

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
      "API: ec2:CreateVpc You are not authorized to perform this operation.",
      { action: "ec2:CreateVpc", resource: undefined, reason: "" },
    ],
    ["Access Denied", undefined],
  ])("is read from: %s", (text, denial) => {
    expect(denialIn(text)).toEqual(denial);
  });

  test("that something else overrules is known as such", () => {
    const denial = { action: "a:B", resource: undefined };
    expect(isOverruled({ ...denial, reason: "with an explicit deny in a service control policy" })).toBe(
      true,
    );
    expect(isOverruled({ ...denial, reason: "no permissions boundary allows the a:B action" })).toBe(true);
    expect(isOverruled({ ...denial, reason: "no identity-based policy allows the a:B action" })).toBe(false);
  });

  test("is granted by the published statement, with this action, account, region, partition and stack only", () => {
    const place = { account: "123456789012", region: "us-gov-west-1", partition: "aws-us-gov" };
    const denied = (action: string) => ({ action, resource: undefined, reason: "" });
    expect(
      grantsFor([denied("cloudformation:DescribeStacks"), denied("ec2:DescribeVpcs")], place, "x"),
    ).toEqual([
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
    const kms = { action: "kms:Decrypt", resource: "arn:aws:kms:eu-west-1:1:key/k", reason: "" };
    expect(grantsFor([kms], place, "x")).toEqual([
      { Effect: "Allow", Action: ["kms:Decrypt"], Resource: "arn:aws:kms:eu-west-1:1:key/k" },
    ]);
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
            "User: x is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::1:role/r",
        },
        {
          LogicalResourceId: "B",
          ResourceStatusReason: "API: ec2:CreateVpc You are not authorized to perform this operation.",
        },
      ],
    });
    const ran = await runAction(INPUTS, account.handlers);
    expect(problems(ran)).toContain("iam:CreateRole on arn:aws:iam::1:role/r is denied");
    expect(policyIn(ran).Statement.map(({ Sid }: { Sid: string }) => Sid)).toContain("Roles");
  });

  test("asks for nothing more when it is not about permissions", async () => {
    const account = new Account({ architecture: "arm64" });
    const ran = await runAction(INPUTS, account.handlers);
    expect(ran.status).toBe(1);
    expect(ran.sent.map(({ call }) => call)).not.toContain("ElastiCache.DescribeCacheClusters");
  });
});

describe("the quotas of an account that is to get a new stack", () => {
  const create = (bent: ConstructorParameters<typeof Account>[0], inputs: Record<string, string> = {}) => {
    const account = new Account(bent);
    account.writeServers("x");
    return runAction({ ...INPUTS, ...inputs }, account.handlers);
  };

  test("with too few addresses end the run before anything is made", async () => {
    const ran = await create({ addresses: 4 }, { "elastic-ips": "true" });
    expect(ran.result).toMatchObject({
      error: {
        code: "quota.exceeded",
        message: expect.stringContaining("2 more Elastic IPs are needed, 4 of 5 are taken"),
      },
    });
    expect(ran.sent.filter(({ call }) => /Create|Put|Delete|Execute/.test(call))).toEqual([]);
  });

  test("are no hindrance to a stack that needs no address", async () => {
    const ran = await create({ addresses: 5 });
    expect(ran.status).toBe(0);
    expect(ran.sent.map(({ call }) => call)).not.toContain("EC2.DescribeAddresses");
  });

  test("of which only the first value is known are warned of", async () => {
    const ran = await create({ vpcs: 5, concurrency: 5 });
    expect(ran.status).toBe(0);
    expect(ran.log).toContain("::warning::1 more VPCs are needed, 5 of 5 are taken, unless it was raised");
    expect(ran.log).toContain(
      "::warning::8 more concurrent executions of Lambda are needed, 0 of 5 are taken",
    );
  });

  test("that may not be looked at let the create go on", async () => {
    const account = new Account();
    account.writeServers("x");
    const refuse = () => {
      throw awsError("UnauthorizedOperation", "You are not authorized to perform this operation.");
    };
    const ran = await runAction(INPUTS, { ...account.handlers, "EC2.DescribeVpcs": refuse });
    expect(ran.status).toBe(0);
    expect(ran.log).toContain("a quota could not be looked at");
  });

  test("are not looked at for a stack that exists", async () => {
    const account = new Account();
    account.writeServers("x");
    await runAction(INPUTS, account.handlers);
    const ran = await runAction({ ...INPUTS, size: "3" }, account.handlers);
    expect(ran.sent.map(({ call }) => call)).not.toContain("EC2.DescribeVpcs");
    expect(ran.sent.map(({ call }) => call)).not.toContain("Lambda.GetAccountSettings");
  });
});
