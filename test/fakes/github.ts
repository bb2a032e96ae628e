import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/*
 * GitHub's API as far as a pull request's comments need it. What it does, and where that is written:
 *
 * - Comments are listed by ascending id, 30 on a page or `per_page`, 100 at most; `Link` names the next and the last
 *   page, and has no `next` on the last one ("List issue comments", "Using pagination in the REST API").
 * - A comment is made with 201 and changed with 200. Whoever may write comments may change those of others as well
 *   ("Update an issue comment"): that nobody else's is changed is up to the caller.
 * - A body of more than 65,536 characters is refused with 422 and "Body is too long (maximum is 65536 characters)".
 * - A token without the permission is refused with 403, "Resource not accessible by integration" and the header
 *   `X-Accepted-GitHub-Permissions`; a wrong one with 401 and "Bad credentials" ("Troubleshooting the REST API").
 *   A token that may only read lists, and is refused where it writes.
 * - Issues are listed newest first, open ones only unless asked otherwise, on pages like comments; they are made open
 *   ("List repository issues", "Create an issue", "Update an issue").
 * - `GET /user` is refused to the token of a workflow with 403; a query for the viewer answers `github-actions[bot]`.
 */

export interface FakeComment {
  readonly id: number;
  readonly user: { readonly login: string; readonly type: "User" | "Bot" };
  body: string;
}

export interface FakeIssue {
  readonly number: number;
  readonly user: FakeComment["user"];
  title: string;
  body: string;
  state: "open" | "closed";
}

export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of several calls, read by tests
  readonly body: any;
}

/** The longest body of a comment, in characters. */
const LONGEST = 65_536;
const TOKEN = "ghs_ThisTokenIsOfTheTestAndOpensNothing";

export class FakeGitHub {
  readonly token = TOKEN;
  readonly requests: FakeRequest[] = [];
  readonly comments: FakeComment[] = [];
  readonly issues: FakeIssue[] = [];
  /** What the token may do. */
  permission: "write" | "read" | "none" = "write";
  /** Requests from which on GitHub answers that its limit is reached ("Rate limits for the REST API"). */
  limit = Number.POSITIVE_INFINITY;
  /** Whether queries are answered: an older server may not know the viewer of such a token. */
  answersQueries = true;
  readonly login = "github-actions[bot]";
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async open(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** A comment that somebody wrote. */
  add(body: string, login = "somebody"): FakeComment {
    const comment: FakeComment = { id: 1_000 + this.comments.length, user: userOf(login), body };
    this.comments.push(comment);
    return comment;
  }

  /** An issue that somebody opened. */
  addIssue(body: string, login: string, title = "an issue"): FakeIssue {
    const number = this.issues.length + 1;
    const issue: FakeIssue = { number, user: userOf(login), title, body, state: "open" };
    this.issues.push(issue);
    return issue;
  }

  /** Requests that changed something. */
  get written(): readonly FakeRequest[] {
    return this.requests.filter(({ method, path }) => method !== "GET" && path !== "/graphql");
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const piece of request) text += piece;
    const url = new URL(request.url ?? "/", this.url);
    const { method = "GET" } = request;
    const body = text ? JSON.parse(text) : undefined;
    this.requests.push({ method, path: url.pathname, body });
    if (request.headers.authorization !== `token ${TOKEN}`)
      return send(response, 401, { message: "Bad credentials" });
    if (this.requests.length > this.limit) {
      response.setHeader("X-RateLimit-Remaining", "0");
      return send(response, 403, { message: "API rate limit exceeded" });
    }
    if (url.pathname === "/graphql") return this.#query(response);
    const issue = /^\/repos\/[^/]+\/[^/]+\/issues(?:\/(\d+))?$/.exec(url.pathname);
    if (issue) return this.#issue(issue[1], method, { url, body }, response);
    const list = /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/.test(url.pathname);
    const one = /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/.exec(url.pathname);
    if (list && method === "GET")
      return this.permission === "none"
        ? this.#refuse(response, "read")
        : this.#list(this.comments, url, response);
    if (!(list && method === "POST") && !(one && method === "PATCH"))
      return send(response, 404, { message: "Not Found" });
    if (this.permission !== "write") return this.#refuse(response, "write");
    if (body.body.length > LONGEST)
      return send(response, 422, { message: `Body is too long (maximum is ${LONGEST} characters)` });
    if (!one) return send(response, 201, this.add(body.body, this.login));
    const comment = this.comments.find(({ id }) => id === Number(one[1]));
    if (!comment) return send(response, 404, { message: "Not Found" });
    comment.body = body.body;
    return send(response, 200, comment);
  }

  #query(response: ServerResponse): void {
    if (this.answersQueries) send(response, 200, { data: { viewer: { login: this.login } } });
    else this.#refuse(response, "read");
  }

  #issue(
    number: string | undefined,
    method: string,
    { url, body }: { readonly url: URL; readonly body: FakeRequest["body"] },
    response: ServerResponse,
  ): void {
    if (method === "GET") {
      const open = this.issues.filter(({ state }) => state === (url.searchParams.get("state") ?? "open"));
      this.#list(open.toReversed(), url, response);
    } else if (number === undefined) {
      send(response, 201, this.addIssue(body.body, this.login, body.title));
    } else {
      const issue = this.issues.find((one) => one.number === Number(number));
      if (issue) send(response, 200, Object.assign(issue, body));
      else send(response, 404, { message: "Not Found" });
    }
  }

  #list(all: readonly object[], url: URL, response: ServerResponse): void {
    const size = Math.min(100, Number(url.searchParams.get("per_page") ?? 30));
    const page = Number(url.searchParams.get("page") ?? 1);
    const last = Math.max(1, Math.ceil(all.length / size));
    const to = (number: number) => `<${this.url}${url.pathname}?per_page=${size}&page=${number}>`;
    if (page < last) response.setHeader("Link", `${to(page + 1)}; rel="next", ${to(last)}; rel="last"`);
    send(response, 200, all.slice((page - 1) * size, page * size));
  }

  #refuse(response: ServerResponse, level: string): void {
    response.setHeader("X-Accepted-GitHub-Permissions", `issues=${level}; pull_requests=${level}`);
    send(response, 403, { message: "Resource not accessible by integration" });
  }
}

const userOf = (login: string): FakeComment["user"] => ({
  login,
  type: login.endsWith("[bot]") ? "Bot" : "User",
});

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
