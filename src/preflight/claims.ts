import { readFileSync } from "node:fs";
import type { Fetch } from "../runtime.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What of GitHub's token for a job a trust policy can ask for ("OpenID Connect reference", claims). */
export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
  readonly repository: string;
  readonly ownerId: string;
  readonly repositoryId: string;
}

/** Milliseconds that GitHub has to make a token out. */
const PATIENCE = 10_000;

/**
 * The claims of the token that AWS was, or would be, shown: of the file that the credentials name, or of one that
 * GitHub makes out now. Answers in words why there is none. The token itself goes to `hide` at once.
 */
export async function receivedClaims(
  env: Environment,
  fetch: Fetch,
  { audience, hide }: { readonly audience: string; readonly hide: (secret: string) => void },
): Promise<Claims | string> {
  const file = env["AWS_WEB_IDENTITY_TOKEN_FILE"];
  try {
    const token = file ? readFileSync(file, "utf8").trim() : await request(env, fetch, audience);
    if (!token) return NO_TOKEN;
    hide(token);
    return decode(token);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return file
      ? `the token in AWS_WEB_IDENTITY_TOKEN_FILE cannot be read (${cause})`
      : `GitHub makes out no token for this job (${cause})`;
  }
}

const NO_TOKEN =
  "this job can get no token from GitHub: give it `permissions: id-token: write`, which a pull request from a fork cannot have";

/** Undefined when the job may not ask ("OpenID Connect reference", requesting the token using environment variables). */
async function request(env: Environment, fetch: Fetch, audience: string): Promise<string | undefined> {
  const [url, bearer] = [env["ACTIONS_ID_TOKEN_REQUEST_URL"], env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
  if (!url || !bearer) return undefined;
  const address = new URL(url);
  address.searchParams.set("audience", audience);
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(address.href, { signal, headers: { Authorization: `Bearer ${bearer}` } });
  if (!answer.ok) throw new Error(`it answers ${answer.status}`);
  const { value } = (await answer.json()) as { readonly value?: unknown };
  if (typeof value !== "string") throw new Error("its answer has no value");
  return value;
}

/** Reads the middle part. Whether the signature is right is AWS's business: nothing is decided by it here. */
function decode(token: string): Claims {
  const [, payload] = token.split(".");
  if (!payload) throw new Error("it is no JSON web token");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as Record<string, unknown>;
  const text = (name: string): string => (typeof claims[name] === "string" ? claims[name] : "");
  return {
    iss: text("iss"),
    sub: text("sub"),
    aud: Array.isArray(claims["aud"]) ? String(claims["aud"][0]) : text("aud"),
    repository: text("repository"),
    ownerId: text("repository_owner_id"),
    repositoryId: text("repository_id"),
  };
}
