import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Claims } from "../../../src/preflight/claims.ts";
import { subjects } from "../../../src/preflight/trust.ts";
import { runAction } from "./action.ts";
import { policyIn, problems } from "./advice.ts";
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
