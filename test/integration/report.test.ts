import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  ListChangeSetsCommand,
  waitUntilStackCreateComplete,
} from "@aws-sdk/client-cloudformation";
import { AllocateAddressCommand, EC2Client } from "@aws-sdk/client-ec2";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MeteredEndpoint } from "../../bench/metered-endpoint.ts";
import { policyNamed } from "../../local/auth/policies.ts";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { type ActionRun, runAction } from "../../local/demo/runner.ts";
import { bucketName } from "../../src/bucket-name.ts";
import { FakeGitHub } from "../fakes/github.ts";

/** The built bundle beside a fake of GitHub, on a local cloud in which IAM decides. */
const STACK = "reported";
const TOKEN = "ab".repeat(16);
const ROOT = { accessKeyId: "test", secretAccessKey: "test" };

let cloud: LocalCloud;
let github: FakeGitHub;
let tokens: Server;
const folder = mkdtempSync(join(tmpdir(), "railgun-ha-report-"));
const EVENT = join(folder, "event.json");

beforeAll(async () => {
  writeFileSync(EVENT, JSON.stringify({ pull_request: { number: 7 } }));
  github = new FakeGitHub();
  await github.open();
  tokens = createServer((request, response) => {
    const isAllowed = request.headers.authorization === "Bearer bearer-of-the-test";
    response.writeHead(isAllowed ? 200 : 401, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ value: jwt(new URL(request.url ?? "", "http://x").searchParams) }));
  }).listen(0, "127.0.0.1");
  cloud = await startLocalCloud({ auth: true, stackName: STACK });
});
afterAll(async () => {
  tokens?.close();
  github?.close();
  rmSync(folder, { recursive: true });
  await cloud?.stop();
});

/** A token as GitHub makes it out, for the audience that was asked for. Its signature is nobody's. */
function jwt(query: URLSearchParams): string {
  const claims = {
    iss: "https://token.actions.githubusercontent.com",
    sub: "repo:org@11/repo@22:ref:refs/heads/main",
    aud: query.get("audience"),
    repository: "org/repo",
    repository_owner_id: "11",
    repository_id: "22",
  };
  return ["{}", JSON.stringify(claims), "sig"].map((one) => Buffer.from(one).toString("base64url")).join(".");
}

/** Runs the Action in a pull request's workflow. */
function act(
  inputs: Record<string, string>,
  environment: Record<string, string> = {},
  endpointUrl = cloud.endpoint,
): Promise<ActionRun> {
  const { checkout, region } = cloud;
  const inPullRequest = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: "org/repo",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_EVENT_PATH: EVENT,
  };
  return runAction(
    {
      checkout,
      folder,
      endpointUrl,
      region,
      environment: { ...cloud.environment, ...inPullRequest, ...environment },
    },
    { "stack-name": STACK, "package-source": "ami", "github-token": github.token, ...inputs },
  );
}

const placeOf = (stackName: string) => ({ accountId: "000000000000", region: cloud.region, stackName });

/** The keys of a new user who may do what is said. */
async function keysOf(
  name: string,
  statements: Parameters<typeof cloud.identities.user>[1],
): Promise<Record<string, string>> {
  const { accessKeyId, secretAccessKey } = await cloud.identities.user(name, statements);
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
}

const lastLine = ({ log }: ActionRun): string => log.trimEnd().split("\n").at(-1) ?? "";
const policyIn = ({ summary }: ActionRun) => JSON.parse(/```json\n(.*?)\n```/s.exec(summary)?.[1] ?? "null");

describe("a plan in a pull request", () => {
  it("is told in one comment, with what would be made and what it costs, and in the same one again", async () => {
    const first = await act({ command: "plan" });
    expect(first.status, first.log).toBe(0);
    expect(github.comments).toHaveLength(1);
    const { body = "" } = github.comments[0] ?? {};
    expect(body).toContain(`account=000000000000 region=${cloud.region} stack=${STACK} -->`);
    expect(body).toContain("| Add | Vpc | AWS::EC2::VPC | no |");
    expect(body).toMatch(/Monthly cost: &#36;\d+\.\d\d \(list prices of us-east-1 as of \d{4}-\d\d-\d\d/);
    expect(first.summary).toContain("| Add | Vpc | AWS::EC2::VPC | no |");
    const second = await act({ command: "plan", size: "3" });
    expect(second.log).toContain("comment in pull request #7 updated");
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).not.toBe(body);
  });

  it("has nothing of its own in a comment that somebody else planted, and ends well where it may write none", async () => {
    const planted = github.add(github.comments[0]?.body ?? "");
    github.comments.unshift(...github.comments.splice(1));
    github.permission = "read";
    const run = await act({ command: "plan" });
    github.permission = "write";
    expect(run.status).toBe(0);
    expect(run.log).toContain(
      "::warning::the pull request's comment could not be written: GitHub refused it (403",
    );
    expect(run.log).toContain("`permissions: pull-requests: write`");
    const before = planted.body;
    await act({ command: "plan" });
    expect(planted.body).toBe(before);
  });
});

describe("a role that may plan only", () => {
  it("sees what would change in a stack that lives, leaves no change set, and can deploy nothing", async () => {
    const place = placeOf("planned");
    const keys = await keysOf("planner", policyNamed("plan", place).Statement);
    const root = { endpoint: cloud.endpoint, region: cloud.region, credentials: ROOT };
    const cloudFormation = new CloudFormationClient(root);
    const template = { Resources: { OldTopic: { Type: "AWS::SNS::Topic" } } };
    const stack = { StackName: place.stackName };
    await cloudFormation.send(new CreateStackCommand({ ...stack, TemplateBody: JSON.stringify(template) }));
    await waitUntilStackCreateComplete(
      { client: cloudFormation, minDelay: 1, maxDelay: 1, maxWaitTime: 20 },
      stack,
    );
    const Bucket = bucketName({ account: place.accountId, region: place.region }, place.stackName);
    await new S3Client({ ...root, forcePathStyle: true }).send(new CreateBucketCommand({ Bucket }));

    const inputs = { "stack-name": place.stackName };
    const planned = await act({ command: "plan", ...inputs }, keys);
    expect(planned.status, planned.log).toBe(0);
    const comment = github.comments.find(({ body }) => body.includes("stack=planned -->"));
    expect(comment?.body).toContain("| Remove | OldTopic | AWS::SNS::Topic |");
    expect(comment?.body).toContain("| Add | Vpc | AWS::EC2::VPC |");
    const { Summaries } = await cloudFormation.send(new ListChangeSetsCommand(stack));
    expect(Summaries ?? []).toEqual([]);

    const deploy = { command: "deploy", "activation-token": TOKEN, "on-pull-request": "deploy", ...inputs };
    const deployed = await act(deploy, keys);
    expect(JSON.parse(deployed.outputs["result"] ?? "{}").error.code).toBe("access.denied");
    const { Stacks } = await cloudFormation.send(new DescribeStacksCommand(stack));
    expect(Stacks?.[0]?.StackStatus).toBe("CREATE_COMPLETE");
  });
});

describe("a plan of 200 changes of 10,000 characters", () => {
  const member = (content: string) => `<member>${content}</member>`;
  const value = (index: number) => `${index}:${"&lt;|é😀&gt;".repeat(1_700)}`;
  const change = (index: number) =>
    member(
      `<Type>Resource</Type><ResourceChange><Action>Modify</Action><LogicalResourceId>Resource${index}</LogicalResourceId><ResourceType>AWS::EC2::VPC</ResourceType><Replacement>False</Replacement><Details>${member(
        `<Evaluation>Static</Evaluation><Target><Attribute>Properties</Attribute><Name>A</Name><Path>/Properties/A</Path><BeforeValue>${value(index)}</BeforeValue><AfterValue>${value(index + 1)}</AfterValue></Target>`,
      )}</Details></ResourceChange>`,
    );
  /** Two pages, as CloudFormation answers a long change set. The endpoint has bodies in Latin-1. */
  const page = (from: number, to: number, next: string) => {
    const changes = Array.from({ length: to - from }, (_, index) => change(from + index)).join("");
    return Buffer.from(`<Changes>${changes}</Changes>${next}`).toString("latin1");
  };

  it("fits into comment and summary; its comment is found on page 3, and what another author planted stays", async () => {
    const pages = { first: page(0, 120, "<NextToken>second</NextToken>"), second: page(120, 200, "") };
    const endpoint = new MeteredEndpoint(cloud.endpoint);
    endpoint.interception = {
      after: ({ name, body: sent }, body) => {
        if (name !== "cloudformation:DescribeChangeSet") return body;
        const which = new URLSearchParams(sent).has("NextToken") ? pages.second : pages.first;
        return body.replace(/<Changes>.*<\/Changes>|<Changes\/>/s, () => which);
      },
    };
    const own = github.comments.find(({ body }) => body.includes("stack=planned -->"));
    const planted = github.add(own?.body ?? "");
    const others = Array.from({ length: 230 }, (_, index) => github.add(`comment ${index}`));
    github.comments.splice(0, github.comments.length, planted, ...others, ...(own ? [own] : []));
    const before = planted.body;

    const inputs = { command: "plan", "stack-name": "planned" };
    const keys = await keysOf("reader", policyNamed("plan", placeOf("planned")).Statement);
    const run = await act(inputs, keys, await endpoint.open());
    await endpoint.close();
    expect(run.status, run.log).toBe(0);
    expect(github.comments).toHaveLength(232);
    expect(planted.body).toBe(before);
    expect(own?.body).not.toBe(before);
    expect(own?.body.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_048_576);
    for (const text of [own?.body, run.summary]) {
      for (let index = 0; index < 200; index += 1)
        expect(text).toContain(`| Modify | Resource${index} | AWS::EC2::VPC | no |`);
    }
  });
});

describe("a run that AWS does not let in", () => {
  const withoutKeys = {
    AWS_ACCESS_KEY_ID: "",
    AWS_SECRET_ACCESS_KEY: "",
    AWS_SESSION_TOKEN: "",
    AWS_EC2_METADATA_DISABLED: "true",
  };

  it("is told the sub and aud of its token, and a trust policy for both forms, but never the token", async () => {
    const run = await act(
      { command: "plan" },
      {
        ...withoutKeys,
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(tokens.address() as AddressInfo).port}/token?v=2`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer-of-the-test",
      },
    );
    expect(run.status).toBe(1);
    expect(run.log).toContain("::error title=railgun-ha credentials.missing::no AWS credentials were found");
    expect(run.log).toContain('sub "repo:org@11/repo@22:ref:refs/heads/main"');
    const [statement] = policyIn(run).Statement;
    expect(statement.Condition.StringEquals["token.actions.githubusercontent.com:sub"]).toEqual([
      "repo:org/repo:ref:refs/heads/main",
      "repo:org@11/repo@22:ref:refs/heads/main",
    ]);
    const secret = jwt(new URLSearchParams({ audience: "sts.amazonaws.com" }));
    for (const text of [run.log, run.summary, JSON.stringify(run.outputs)]) {
      expect(text).not.toContain(secret.slice(0, 60));
      expect(text).not.toContain("bearer-of-the-test");
    }
  });

  it("is told all that it may not do, with the statements that grant it", async () => {
    const keys = await keysOf("bystander", [
      { Effect: "Allow", Action: "sts:GetCallerIdentity", Resource: "*" },
    ]);
    const run = await act(
      { command: "deploy", "activation-token": TOKEN, "on-pull-request": "deploy" },
      keys,
    );
    expect(run.status).toBe(1);
    expect(JSON.parse(run.outputs["result"] ?? "{}").error.code).toBe("access.denied");
    const actions = policyIn(run).Statement.flatMap(({ Action }: { Action: string[] }) => Action);
    expect(actions).toEqual(
      expect.arrayContaining([
        "cloudformation:DescribeStacks",
        "ssm:GetParameter",
        "ec2:DescribeInstanceTypes",
        "elasticache:DescribeCacheClusters",
        "autoscaling:DescribeAutoScalingGroups",
        "lambda:GetAccountSettings",
      ]),
    );
    for (const action of actions) expect(run.log).toContain(action);
    expect(JSON.stringify(policyIn(run))).toContain(`:stack/${STACK}/*`);
  });

  it("is not begun where the account has too few addresses", async () => {
    const ec2 = new EC2Client({ endpoint: cloud.endpoint, region: cloud.region, credentials: ROOT });
    for (let count = 0; count < 4; count += 1) await ec2.send(new AllocateAddressCommand({}));
    const run = await act({ command: "plan", "elastic-ips": "true" });
    expect(run.status).toBe(1);
    expect(lastLine(run)).toMatch(
      /^::error title=railgun-ha quota\.exceeded::2 more Elastic IPs are needed, 4 of 5 are taken/,
    );
  });
});
