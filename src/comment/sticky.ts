import { getOctokit } from "@actions/github";
import type { PullRequest } from "./pull-request.ts";

/** GitHub, as the holder of one token sees it. */
export type GitHub = ReturnType<typeof getOctokit>;

/** Milliseconds that GitHub has for one answer: a comment is not worth more of a run. */
const PATIENCE = 15_000;
/** Who writes with the token that a workflow is given, where GitHub does not tell. */
const DEFAULT_LOGIN = "github-actions[bot]";

export function connectGitHub(token: string, baseUrl: string): GitHub {
  const github = getOctokit(token, { baseUrl, userAgent: "railgun-ha" });
  github.hook.before("request", (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(PATIENCE) };
  });
  return github;
}

export type Posted = "created" | "updated" | "unneeded";

export interface Comment {
  readonly marker: string;
  readonly body: string;
  /** Not worth a comment of its own; but one that is there must not go on telling of something else. */
  readonly isNoOp: boolean;
}

/**
 * Brings the pull request's comment that begins with the marker up to date, or makes it. Only a comment by the
 * token's own holder counts: anybody can write a marker into a comment.
 */
export async function postComment(github: GitHub, pull: PullRequest, comment: Comment): Promise<Posted> {
  const { owner, repo, number: issue_number } = pull;
  const { marker, body, isNoOp } = comment;
  const comment_id = await ownComment(github, pull, marker);
  if (comment_id !== undefined) {
    await github.rest.issues.updateComment({ owner, repo, comment_id, body });
    return "updated";
  }
  if (isNoOp) return "unneeded";
  await github.rest.issues.createComment({ owner, repo, issue_number, body });
  return "created";
}

/** Id of the first comment of ours with the marker, on whatever page it is. */
async function ownComment(
  github: GitHub,
  { owner, repo, number: issue_number }: PullRequest,
  marker: string,
): Promise<number | undefined> {
  const isOwn = await ownership(github);
  const request = { owner, repo, issue_number, per_page: 100 };
  for await (const { data } of github.paginate.iterator(github.rest.issues.listComments, request)) {
    const found = data.find(({ user, body }) => isOwn(user) && body?.startsWith(marker));
    if (found) return found.id;
  }
  return undefined;
}

type Author = { readonly login: string; readonly type: string } | null | undefined;

/**
 * Whether an author is the token's holder. `GET /user` is refused to the token of a workflow, but a query's viewer is
 * not. A bot's login ends in `[bot]` there as well, but GraphQL leaves that out elsewhere: both are taken for it.
 */
async function ownership(github: GitHub): Promise<(author: Author) => boolean> {
  const login = await github
    .graphql<{ viewer: { login: string } }>("query { viewer { login } }")
    .then(({ viewer }) => viewer.login)
    .catch(() => DEFAULT_LOGIN);
  return (author) => author?.login === login || (author?.type === "Bot" && author.login === `${login}[bot]`);
}
