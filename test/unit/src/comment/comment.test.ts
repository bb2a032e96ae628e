import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { markerOf } from "../../../../src/comment/body.ts";
import { tellPullRequest } from "../../../../src/comment/post.ts";
import { pullRequestOf } from "../../../../src/comment/pull-request.ts";
import type { CommentMode } from "../../../../src/comment/settings.ts";
import { redactor } from "../../../../src/redact.ts";
import type { RunReport } from "../../../../src/report/run-report.ts";
import { FakeGitHub } from "../../../fakes/github.ts";

const folder = mkdtempSync(join(tmpdir(), "railgun-ha-comment-"));
const EVENT = join(folder, "event.json");
writeFileSync(EVENT, JSON.stringify({ pull_request: { number: 7 } }));
afterAll(() => rmSync(folder, { recursive: true }));

const identity = { account: "123456789012", region: "eu-west-1", partition: "aws", arn: "arn:aws:iam::1:x" };
const marker = markerOf(identity, "x");
const change = {
  action: "Modify",
  logicalId: "Vpc",
  physicalId: "vpc-1",
  type: "AWS::EC2::VPC",
  replacement: "no",
  properties: [],
} as const;

let github: FakeGitHub;
beforeEach(async () => {
  github = new FakeGitHub();
  await github.open();
});
afterEach(() => github.close());

interface Told {
  readonly run?: Partial<RunReport>;
  readonly comment?: CommentMode;
  readonly githubToken?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly secret?: string;
}

function tell({ run = {}, comment = "auto", githubToken = github.token, env = {}, secret = "" }: Told = {}) {
  return tellPullRequest({
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: "org/repo",
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_RUN_ID: "42",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_EVENT_PATH: EVENT,
      ...env,
    },
    settings: { comment, githubToken },
    redact: redactor([secret]),
    run: {
      command: "plan",
      stackName: "x",
      headline: "one change",
      tables: [],
      failure: undefined,
      findings: { identity, changes: [change] },
      phases: [],
      isNoOp: false,
      ...run,
    },
  });
}

describe("a run that belongs to a pull request", () => {
  test("is told in a comment, with the changes, the place and a link to the run", async () => {
    expect(await tell()).toEqual({ info: "comment in pull request #7 created" });
    expect(github.written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /repos/org/repo/issues/7/comments",
    ]);
    const body = github.comments[0]?.body ?? "";
    expect(body.startsWith(`${marker}\n### railgun-ha plan of x: done`)).toBe(true);
    expect(body).toContain("| Modify | Vpc | AWS::EC2::VPC | no |");
    expect(body).toContain("<https://github.example/org/repo/actions/runs/42/attempts/2>");
  });

  test("is told in the same comment again", async () => {
    await tell();
    expect(await tell({ run: { headline: "another change" } })).toEqual({
      info: "comment in pull request #7 updated",
    });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain("another change");
  });

  test("finds its comment on the third page", async () => {
    for (let count = 0; count < 250; count += 1) github.add("some talk");
    const ours = github.add(`${marker}\nold`, "github-actions[bot]");
    for (let count = 0; count < 20; count += 1) github.add("more talk");
    await tell();
    expect(github.written.map(({ path }) => path)).toEqual([`/repos/org/repo/issues/comments/${ours.id}`]);
    expect(ours.body).toContain("one change");
    expect(github.requests.filter(({ method }) => method === "GET")).toHaveLength(3);
  });

  test("leaves a marker alone that somebody else planted, before its own comment and without one", async () => {
    const planted = github.add(`${marker}\nplanted`);
    const bot = github.add(`${marker}\nplanted by a bot`, "other-app[bot]");
    const named = github.add(`${marker}\nplanted by a namesake`, "github-actions");
    const quoted = github.add(`> ${marker}\nquoted`, "github-actions[bot]");
    await tell();
    await tell();
    expect(github.written.map(({ method }) => method)).toEqual(["POST", "PATCH"]);
    expect([planted, bot, named, quoted].map(({ body }) => body.split("\n")[1])).toEqual([
      "planted",
      "planted by a bot",
      "planted by a namesake",
      "quoted",
    ]);
    expect(github.comments).toHaveLength(5);
  });

  test("knows its own comment where GitHub does not tell who the token's holder is", async () => {
    github.answersQueries = false;
    const planted = github.add(`${marker}\nplanted`);
    const ours = github.add(`${marker}\nold`, "github-actions[bot]");
    await tell();
    expect(planted.body).toBe(`${marker}\nplanted`);
    expect(ours.body).toContain("one change");
  });

  test.each([
    ["stack", { stackName: "y" }],
    ["stack whose name begins with the other's", { stackName: "x-2" }],
    ["account", { findings: { identity: { ...identity, account: "2" } } }],
    ["region", { findings: { identity: { ...identity, region: "eu-west-2" } } }],
  ] as const)("does not touch the comment of another %s", async (_, other) => {
    await tell();
    const before = github.comments[0]?.body;
    await tell({ run: other });
    await tell({ run: other });
    expect(github.comments).toHaveLength(2);
    expect(github.comments[0]?.body).toBe(before);
  });

  test("of 200 changes of 10,000 characters each fits into one comment, each change in a row", async () => {
    const value = "<|é😀>".repeat(1_700);
    const changes = Array.from({ length: 200 }, (_, index) => ({
      ...change,
      logicalId: `Resource${index}`,
      properties: [{ path: "/Properties/A", from: value, to: value, replacement: "may" as const }],
    }));
    expect(await tell({ run: { findings: { identity, changes } } })).toEqual({
      info: "comment in pull request #7 created",
    });
    const { body = "" } = github.comments[0] ?? {};
    expect(body.length).toBeLessThanOrEqual(65_536);
    for (const { logicalId } of changes) expect(body).toContain(`| ${logicalId} |`);
  });

  test("of more than fits even so keeps what is replaced and says how much is left out", async () => {
    const changes = Array.from({ length: 5_000 }, (_, index) => ({
      ...change,
      logicalId: `Resource${index}`.padEnd(200, "x"),
      replacement: index === 4_999 ? ("yes" as const) : ("no" as const),
    }));
    await tell({ run: { findings: { identity, changes } } });
    const { body = "" } = github.comments[0] ?? {};
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain("Resource4999");
    expect(body).toMatch(/… and 4,?\d+ more changes/);
    expect(body).toContain("actions/runs/42");
  });

  test("that changes nothing writes no comment, but brings one up to date that is there", async () => {
    const nothing = { isNoOp: true, headline: "nothing", findings: { identity, changes: [] } };
    expect(await tell({ run: nothing })).toEqual({
      info: "nothing to change: no comment in pull request #7",
    });
    expect(github.written).toEqual([]);
    await tell();
    await tell({ run: nothing });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain("plan of x: nothing to change");
  });

  test("has no secret in its comment, although GitHub masks nothing there", async () => {
    await tell({ run: { headline: "see c2VjcmV0LXZhbHVl and secret-value" }, secret: "secret-value" });
    expect(github.comments[0]?.body).toContain("see \\*\\*\\* and \\*\\*\\*".replaceAll("\\", ""));
  });

  test("has the root cause before everything else", async () => {
    const rootCause = {
      logicalId: "Nat",
      type: "AWS::EC2::EIP",
      status: "CREATE_FAILED",
      reason: "none left",
      remedy: undefined,
    };
    const failure = { code: "stack.change-failed", message: "failed", details: [], fault: "user" } as const;
    await tell({ run: { failure, findings: { identity, rootCause } } });
    expect(github.comments[0]?.body.split("\n").slice(1, 4)).toEqual([
      "### railgun-ha plan of x: failed",
      "",
      "> **Root cause:** Nat (AWS::EC2::EIP) CREATE&#95;FAILED: none left",
    ]);
  });
});

describe("a comment that cannot be written is a warning", () => {
  test.each(["read", "none"] as const)(
    "naming the permission, with a token that may %s",
    async (permission) => {
      github.permission = permission;
      const level = permission === "read" ? "write" : "read";
      expect(await tell()).toEqual({
        warning: `the pull request's comment could not be written: GitHub refused it (403: Resource not accessible by integration); give the job \`permissions: pull-requests: ${level}\`, which a pull request from a fork cannot have, or set comment: false`,
      });
    },
  );

  test("naming no permission, where GitHub only answers no more for a while", async () => {
    github.limit = 1;
    expect(await tell()).toEqual({
      warning:
        "the pull request's comment could not be written: GitHub's rate limit is reached (403: API rate limit exceeded); the next run writes it",
    });
  });

  test("naming the token, with one that GitHub does not know", async () => {
    expect(await tell({ githubToken: "ghs_another" })).toEqual({
      warning: expect.stringContaining("GitHub does not accept the github-token (Bad credentials)"),
    });
  });

  test("with what the network said, where nobody listens", async () => {
    const told = await tell({ env: { GITHUB_API_URL: "http://127.0.0.1:9" } });
    expect(told?.warning).toContain("the pull request's comment could not be written: ");
  });
});

describe("no comment is written", () => {
  test.each([
    ["with comment: false", { comment: "false" }],
    ["for a command that is not about a change", { run: { command: "status" } }],
    ["on a push", { env: { GITHUB_EVENT_PATH: "" } }],
    ["without a token", { githubToken: "" }],
    ["before it is known whose stack it is", { run: { findings: {} } }],
  ] as const)("%s", async (_, told: Told) => {
    expect(await tell(told)).toBeUndefined();
    expect(github.requests).toEqual([]);
  });

  test.each([
    ["this run belongs to no pull request", { env: { GITHUB_EVENT_PATH: "" } }],
    ["there is no github-token", { githubToken: "" }],
    ["it is not known for which account", { run: { findings: {} } }],
  ] as const)("with comment: true, which warns that %s", async (reason, told: Told) => {
    const answer = await tell({ ...told, comment: "true" });
    expect(answer?.warning).toContain(`no comment was written: ${reason}`);
    expect(github.requests).toEqual([]);
  });
});

test("with comment: true every command is told", async () => {
  await tell({ comment: "true", run: { command: "status" } });
  expect(github.comments).toHaveLength(1);
});

describe("the pull request of a run", () => {
  const env = { GITHUB_REPOSITORY: "org/repo", GITHUB_EVENT_PATH: "e" };
  test.each([
    ["a pull request", { pull_request: { number: 3 } }, 3],
    ["a comment on one", { issue: { number: 4, pull_request: {} } }, 4],
    ["a comment on an issue", { issue: { number: 4 } }, undefined],
    ["a push", { ref: "refs/heads/main" }, undefined],
  ] as const)("of %s", (_, event, number) => {
    expect(pullRequestOf(env, () => JSON.stringify(event))?.number).toBe(number);
  });

  test("is none where the event cannot be read", () => {
    const read = () => {
      throw new Error("no such file");
    };
    expect(pullRequestOf(env, read)).toBeUndefined();
  });
});
