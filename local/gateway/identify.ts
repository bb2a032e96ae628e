import type { IncomingHttpHeaders } from "node:http";

/** How requests and answers of a service are written. */
export type Protocol = "query" | "ec2" | "json" | "rest";

/** What a request asks for, read from its signature and its envelope only. */
export interface RequestIdentity {
  /** As in the credential scope: `autoscaling`, `elasticloadbalancing`, `monitoring`; empty when unsigned. */
  readonly service: string;
  /** Name of the operation; for REST services method and path, or a known operation's name. */
  readonly action: string;
  readonly protocol: Protocol;
  readonly accessKeyId: string | undefined;
  readonly region: string | undefined;
}

const HEADER_SCOPE = /Credential=([^/,\s]+)\/\d{8}\/([^/,]+)\/([^/,]+)\/aws4_request/;
const QUERY_SCOPE = /^([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request$/;
const INVOKE = /^\/2015-03-31\/functions\/[^/]+\/invocations$/;
const LONGEST_ACTION = 200;

/** @param target the request's path and query as they came. */
export function identify(
  method: string,
  target: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): RequestIdentity {
  const url = new URL(target, "http://localhost");
  const [, accessKeyId, region, service = ""] =
    HEADER_SCOPE.exec(headers.authorization ?? "") ??
    QUERY_SCOPE.exec(url.searchParams.get("X-Amz-Credential") ?? "") ??
    [];
  const signer = { accessKeyId, region, service };

  const operation = headers["x-amz-target"];
  if (typeof operation === "string")
    return { ...signer, protocol: "json", action: operation.slice(operation.lastIndexOf(".") + 1) };

  const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  const formAction = isForm ? new URLSearchParams(body.toString("utf8")).get("Action") : null;
  const action = formAction ?? url.searchParams.get("Action");
  if (action !== null) return { ...signer, protocol: service === "ec2" ? "ec2" : "query", action };

  return { ...signer, protocol: "rest", action: restAction(service, method, url.pathname) };
}

function restAction(service: string, method: string, path: string): string {
  if (service === "lambda" && method === "POST" && INVOKE.test(path)) return "Invoke";
  return `${method} ${path}`.slice(0, LONGEST_ACTION);
}
