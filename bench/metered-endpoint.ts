import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** A request to AWS as it passes: `cloudformation:DescribeStacks`. Services without an action in the body: the method. */
export interface MeteredCall {
  readonly name: string;
  /** What was sent. */
  readonly body: string;
  /** Milliseconds of performance.now(). */
  readonly at: number;
}

/** What somebody wants to do with the calls that pass. */
export interface Interception {
  /** Sees a call before it is forwarded. */
  readonly before?: (call: MeteredCall) => void | Promise<void>;
  /** May answer a call itself, which then goes no further. */
  readonly instead?: (call: MeteredCall) => string | undefined;
  /** Sees the answer, and may answer another one. */
  readonly after?: (call: MeteredCall, body: string) => string | Promise<string>;
}

/** An AWS endpoint that forwards everything to another one, and notes each call. */
export class MeteredEndpoint {
  readonly calls: MeteredCall[] = [];
  interception: Interception = {};
  readonly #target: URL;
  readonly #server = createServer((incoming, outgoing) => {
    this.#forward(incoming, outgoing).catch((error: unknown) => {
      outgoing.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });

  constructor(target: string) {
    this.#target = new URL(target);
  }

  /** Address of the endpoint, for AWS_ENDPOINT_URL. */
  async open(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readAll(incoming);
    const call = { name: nameOf(incoming, body), body: body.toString("latin1"), at: performance.now() };
    this.calls.push(call);
    await this.interception.before?.(call);
    const instead = this.interception.instead?.(call);
    if (instead !== undefined) {
      outgoing.writeHead(200, { "content-type": "text/xml" });
      outgoing.end(instead);
      return;
    }
    const { status, headers, reply } = await this.#send(incoming, body);
    const text = this.interception.after && (await this.interception.after(call, reply.toString("latin1")));
    const answer = text === undefined ? reply : Buffer.from(text, "latin1");
    const { "transfer-encoding": _, ...rest } = headers;
    // A HEAD has the length of what it does not send.
    const length = incoming.method === "HEAD" ? {} : { "content-length": answer.length };
    outgoing.writeHead(status, { ...rest, ...length });
    outgoing.end(answer);
  }

  /** Headers go on as they came, Host included: the signature is over them. */
  async #send(incoming: IncomingMessage, body: Buffer) {
    const { hostname, port } = this.#target;
    const { method, url: path, headers } = incoming;
    const sent = request({ hostname, port, method, path, headers });
    sent.end(body);
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    const reply = await readAll(response);
    return { status: response.statusCode ?? 502, headers: response.headers as OutgoingHttpHeaders, reply };
  }
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** The service is in the signature's scope; the action in a header or in the form, according to the protocol. */
function nameOf({ headers, method = "" }: IncomingMessage, body: Buffer): string {
  const [, service = "?"] =
    /Credential=[^/]+\/\d{8}\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? "") ?? [];
  const target = String(headers["x-amz-target"] ?? "").split(".")[1];
  const form = String(headers["content-type"]).startsWith("application/x-www-form-urlencoded");
  const action = form ? new URLSearchParams(body.toString()).get("Action") : undefined;
  return `${service}:${target ?? action ?? method}`;
}
