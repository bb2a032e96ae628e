import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { FakeGitHub } from "../../../fakes/github.ts";
import { Account } from "../account.ts";
import { runAction } from "../action.ts";
import { deployed, INPUTS, TOKEN } from "../deployed.ts";

const folder = mkdtempSync(join(tmpdir(), "railgun-ha-run-"));
const EVENT = join(folder, "event.json");
writeFileSync(EVENT, JSON.stringify({ pull_request: { number: 7 } }));
afterAll(() => rmSync(folder, { recursive: true }));

let github: FakeGitHub;
beforeEach(async () => {
  github = new FakeGitHub();
  await github.open();
});
afterEach(() => github.close());

const inPullRequest = () => ({
  env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "org/repo", GITHUB_EVENT_PATH: EVENT },
});
const account = () => {
  const made = new Account();
  made.writeServers("x");
  return made;
};
const COMMENTED = { comment: "true", "github-token": "" };

test("comment and github-token reach GitHub: with them a deploy is told in its pull request", async () => {
  const inputs = { ...INPUTS, ...COMMENTED, "github-token": github.token };
  const ran = await runAction(inputs, account().handlers, inPullRequest());
  expect(ran.status).toBe(0);
  expect(github.written.map(({ method }) => method)).toEqual(["POST"]);
  expect(github.comments[0]?.body).toMatch(
    /^<!-- railgun-ha account=123456789012 region=eu-west-1 stack=x -->\n### railgun-ha deploy of x: done\n/,
  );
  expect(ran.log).not.toContain(github.token);
});

test("with comment: false GitHub is not asked", async () => {
  const inputs = { ...INPUTS, comment: "false", "github-token": github.token };
  await runAction(inputs, account().handlers, inPullRequest());
  expect(github.requests).toEqual([]);
});

test("the token's default, which nobody replaces outside of a workflow, is no token", async () => {
  const ran = await runAction({ ...INPUTS, comment: "true" }, account().handlers, inPullRequest());
  expect(github.requests).toEqual([]);
  expect(ran.log).toContain("::warning::no comment was written: there is no github-token");
});

test("a deploy that changes nothing writes no comment of its own", async () => {
  const { account: made } = await deployed();
  const inputs = { ...INPUTS, "github-token": github.token };
  await runAction(inputs, made.handlers, inPullRequest());
  expect(github.written).toEqual([]);
});

test("a deploy that changes nothing of the stack, but replaces its instances, is told", async () => {
  const { account: made } = await deployed();
  made.bent.launchTemplateVersion = "2";
  const inputs = { ...INPUTS, "github-token": github.token };
  const ran = await runAction(inputs, made.handlers, inPullRequest());
  expect(ran.result).toMatchObject({ operation: "unchanged", changed: true });
  expect(github.comments[0]?.body).toContain("deploy of x: done");
  expect(github.comments[0]?.body).toContain("2 instances replaced");
});

test("so is a plan that would do the same; one that would do nothing is not", async () => {
  const { account: made } = await deployed();
  const inputs = { ...INPUTS, command: "plan", "github-token": github.token };
  const nothing = await runAction(inputs, made.handlers, inPullRequest());
  expect(nothing.result).toMatchObject({ changed: false });
  expect(github.written).toEqual([]);
  made.bent.launchTemplateVersion = "2";
  const ran = await runAction(inputs, made.handlers, inPullRequest());
  expect(ran.result).toMatchObject({ changed: true, changes: [] });
  const sentence = "2 of 2 instances are replaced by an instance refresh, each after its replacement serves";
  for (const text of [github.comments[0]?.body, ran.summary]) expect(text).toContain(sentence);
});

test("a comment that is refused leaves the run as it was, with a warning", async () => {
  github.permission = "read";
  const inputs = { ...INPUTS, "github-token": github.token };
  const ran = await runAction(inputs, account().handlers, inPullRequest());
  expect(ran.status).toBe(0);
  expect(ran.log).toContain("`permissions: pull-requests: write`");
  expect(ran.log.trimEnd().split("\n").at(-1)).toMatch(/^stack x: created/);
});

test("a failed deploy is told with its root cause, and no secret leaves by the comment", async () => {
  const made = account();
  made.bent.failing = [
    { LogicalResourceId: "A", ResourceStatusReason: "Resource creation cancelled" },
    { LogicalResourceId: "B", ResourceStatusReason: `refused ${TOKEN} and ${btoa(`x${TOKEN}`)}` },
  ];
  const inputs = { ...INPUTS, "github-token": github.token };
  const ran = await runAction(inputs, made.handlers, inPullRequest());
  expect(ran.status).toBe(1);
  const { body = "" } = github.comments[0] ?? {};
  expect(body).toContain("deploy of x: failed");
  for (const text of [body, ran.summary, ran.outputs]) {
    expect(text).toContain("refused");
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain(TOKEN.slice(0, 12));
    expect(text).not.toContain(btoa(`x${TOKEN}`).slice(4, 30));
  }
  // The headline is the true cause, wherever it stands.
  const [headline] = /^::error.*$/m.exec(ran.log) ?? [];
  expect(headline).toContain("B (AWS::EC2::VPC) CREATE_FAILED");
  expect(headline).not.toContain("cancelled");
});

test("a plan of 200 changes of 10,000 characters fits into comment and summary, each change in a row", async () => {
  const { account: made } = await deployed();
  const value = (index: number) => `${index}:${"<|é😀>".repeat(1_700)}`;
  const changes = Array.from({ length: 200 }, (_, index) => ({
    Type: "Resource",
    ResourceChange: {
      Action: "Modify",
      LogicalResourceId: `Resource${index}`,
      PhysicalResourceId: `r-${index}`,
      ResourceType: "AWS::EC2::VPC",
      Replacement: "False",
      Scope: ["Properties"],
      Details: [
        {
          ChangeSource: "DirectModification",
          Evaluation: "Static",
          Target: {
            Attribute: "Properties",
            Name: "A",
            Path: "/Properties/A",
            RequiresRecreation: "Never",
            BeforeValue: value(index),
            AfterValue: value(index + 1),
          },
        },
      ],
    },
  }));
  const handlers = {
    ...made.handlers,
    // Two pages, as CloudFormation answers a long change set.
    "CloudFormation.DescribeChangeSet": ({ NextToken }: { NextToken?: string }) => ({
      Status: "CREATE_COMPLETE",
      ExecutionStatus: "AVAILABLE",
      Changes: NextToken ? changes.slice(120) : changes.slice(0, 120),
      ...(!NextToken && { NextToken: "second" }),
    }),
  };
  const inputs = { ...INPUTS, command: "plan", size: "3", "github-token": github.token };
  const ran = await runAction(inputs, handlers, inPullRequest());
  expect(ran.status).toBe(0);
  const { body = "" } = github.comments[0] ?? {};
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(Buffer.byteLength(ran.summary)).toBeLessThan(1_048_576);
  for (const text of [body, ran.summary]) {
    expect(text).toContain("Changes: 200 Modify");
    for (let index = 0; index < 200; index += 1) expect(text).toContain(`| Modify | Resource${index} |`);
  }
});
