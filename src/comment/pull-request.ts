import { readFileSync } from "node:fs";

/** A pull request by the numbers that GitHub's API takes. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/**
 * The pull request that a run belongs to; undefined when it belongs to none. Read from the event that started the run:
 * `pull_request`, `pull_request_target` and the reviews carry it, `issue_comment` names it when the issue is one.
 */
export function pullRequestOf(
  env: Readonly<Record<string, string | undefined>>,
  read: (path: string) => string = (path) => readFileSync(path, "utf8"),
): PullRequest | undefined {
  const [owner, repo] = env["GITHUB_REPOSITORY"]?.split("/") ?? [];
  const number = numberIn(env["GITHUB_EVENT_PATH"], read);
  return owner && repo && number ? { owner, repo, number } : undefined;
}

interface Event {
  readonly pull_request?: { readonly number?: unknown };
  readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown };
}

function numberIn(path: string | undefined, read: (path: string) => string): number | undefined {
  if (!path) return undefined;
  try {
    const { pull_request, issue } = JSON.parse(read(path)) as Event;
    const number = pull_request?.number ?? (issue?.pull_request ? issue.number : undefined);
    return typeof number === "number" ? number : undefined;
  } catch {
    // An event that nobody can read belongs to no pull request; the run itself is not about it.
    return undefined;
  }
}
