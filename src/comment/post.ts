import { messageOf } from "../errors.ts";
import type { RunReport } from "../report/run-report.ts";
import { commentBody, markerOf } from "./body.ts";
import { type PullRequest, pullRequestOf } from "./pull-request.ts";
import type { CommentSettings } from "./settings.ts";

/** Commands that bring a pull request's change about, or show it. */
const ABOUT_A_CHANGE: ReadonlySet<string> = new Set(["deploy", "plan"]);

interface Post {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly settings: CommentSettings;
  /** Redacted: GitHub masks nothing of what comes by its API. */
  readonly run: RunReport;
  readonly redact: (text: string) => string;
}

/**
 * Tells a run in its pull request. Answers what became of it in one line for the log, or undefined when no comment
 * was due. A comment that failed is a warning, never the run's failure.
 */
export async function tellPullRequest(post: Post): Promise<{ info?: string; warning?: string } | undefined> {
  const { settings, run, env } = post;
  if (settings.comment === "false") return undefined;
  if (settings.comment === "auto" && !ABOUT_A_CHANGE.has(run.command)) return undefined;
  const pull = pullRequestOf(env);
  const { identity } = run.findings;
  if (!pull || !identity || !settings.githubToken) {
    if (settings.comment === "auto") return undefined;
    return { warning: `no comment was written: ${lacking(pull, settings)}` };
  }
  try {
    return { info: await write(post, pull, markerOf(identity, run.stackName)) };
  } catch (error) {
    return { warning: `the pull request's comment could not be written: ${explain(error)}` };
  }
}

function lacking(pull: PullRequest | undefined, { githubToken }: CommentSettings): string {
  if (!pull) return "this run belongs to no pull request";
  if (!githubToken) return "there is no github-token; leave that input at its default";
  // Without both in its marker, another stack's comment could be taken for this one's.
  return "it is not known for which account and region this run was";
}

async function write(
  { env, settings, run, redact }: Post,
  pull: PullRequest,
  marker: string,
): Promise<string> {
  const body = redact(commentBody(run, marker, runUrl(env)));
  // GitHub's client is large, and most runs write no comment.
  const { connectGitHub, postComment } = await import("./sticky.ts");
  const github = connectGitHub(settings.githubToken, env["GITHUB_API_URL"] || "https://api.github.com");
  const posted = await postComment(github, pull, { marker, body, isNoOp: run.isNoOp });
  return posted === "unneeded"
    ? `nothing to change: no comment in pull request #${pull.number}`
    : `comment in pull request #${pull.number} ${posted}`;
}

function runUrl(env: Post["env"]): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  const attempt = env["GITHUB_RUN_ATTEMPT"];
  if (!server || !repository || !run) return "";
  return `${server}/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ""}`;
}

interface Refusal {
  readonly status?: number;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/** What to change. GitHub names the permission itself, in a header of its refusal. */
function explain(error: unknown): string {
  const { status, response } = (error ?? {}) as Refusal;
  const message = messageOf(error).split("\n")[0];
  const accepted = String(response?.headers?.["x-accepted-github-permissions"] ?? "");
  const isLimited =
    response?.headers?.["retry-after"] ?? response?.headers?.["x-ratelimit-remaining"] === "0";
  if (isLimited) return `GitHub's rate limit is reached (${status}: ${message}); the next run writes it`;
  switch (status) {
    case 401:
      return `GitHub does not accept the github-token (${message}); leave that input at its default`;
    case 403:
    case 404:
      return `GitHub refused it (${status}: ${message}); give the job ${permission(accepted)}, which a pull request from a fork cannot have, or set comment: false`;
    default:
      return status ? `GitHub answered ${status}: ${message}` : (message ?? "");
  }
}

/** `issues=write; pull_requests=write` are two ways, of which the one for pull requests opens less. */
function permission(accepted: string): string {
  const ways = accepted
    .split(";")
    .map((way) => way.trim())
    .filter(Boolean);
  const [name = "pull_requests", level = "write"] = (
    ways.find((way) => way.startsWith("pull_requests")) ??
    ways[0] ??
    ""
  )
    .split("=")
    .filter(Boolean);
  return `\`permissions: ${name.replaceAll("_", "-")}: ${level}\``;
}
