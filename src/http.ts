import { type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { buffer } from "node:stream/consumers";
import { PRODUCT } from "../contract/names.ts";
import type { Fetch, Fetched } from "./runtime.ts";
import { VERSION } from "./version.ts";

/** As many as the Fetch standard allows. */
const MOST_REDIRECTS = 20;
/** Some servers refuse whoever does not say who asks. */
const USUAL = { Accept: "*/*", "User-Agent": `${PRODUCT}/${VERSION}` };
const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);

/**
 * Gets a file over HTTP and follows redirects; headers go to the first address' origin only. The platform's own `fetch`
 * does the same and more, but takes a tenth of a deploy to be loaded, and what this needs the SDK has loaded already.
 */
export const get: Fetch = async (url, { signal, headers }) => {
  try {
    return await follow(new URL(url), signal, headers ?? {});
  } catch (error) {
    // Node says that it was aborted, not why.
    if (signal.aborted) throw signal.reason;
    // Of several addresses each has an error of its own, and all together have no text.
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
};

async function follow(
  url: URL,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>>,
): Promise<Fetched> {
  let at = url;
  let given = headers;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const reply = await send(at, signal, { ...USUAL, ...given });
    const { location } = reply.headers;
    if (!REDIRECTS.has(reply.statusCode) || !location) return read(reply);
    reply.resume();
    at = new URL(location, at);
    if (at.origin !== url.origin) given = {};
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}

function send(url: URL, signal: AbortSignal, headers: Record<string, string>): Promise<IncomingMessage> {
  const request = { "http:": overHttp, "https:": overHttps }[url.protocol];
  if (!request) throw new Error(`${url.protocol} is not fetched, only http: and https:`);
  return new Promise((resolve, reject) => {
    request(url, { signal, headers }, resolve).once("error", reject).end();
  });
}

async function read(reply: IncomingMessage): Promise<Fetched> {
  const status = reply.statusCode ?? 0;
  const body = await buffer(reply);
  return {
    ok: status >= 200 && status < 300,
    status,
    arrayBuffer: async () => new Uint8Array(body).buffer,
    json: async () => JSON.parse(body.toString("utf8")),
  };
}
