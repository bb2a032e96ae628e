import { Agent, request } from "node:http";
import type { Answer } from "./answers.ts";

/** Headers that belong to one connection; `expect` has been answered already. None of them is ever signed. */
const OF_THE_CONNECTION = new Set(["connection", "keep-alive", "transfer-encoding", "expect"]);

export interface Forwarder {
  /** Sends the request on as it came, so that its signature still verifies. */
  forward(method: string, target: string, rawHeaders: readonly string[], body: Buffer): Promise<Answer>;
  close(): void;
}

export function forwarder(port: number): Forwarder {
  // A kept connection may be closed by the other side just as it is used again; on loopback a new one costs nothing.
  const agent = new Agent({ keepAlive: false });
  return {
    forward: (method, target, rawHeaders, body) =>
      new Promise((resolve, reject) => {
        const headers = withoutConnection(rawHeaders);
        if (!hasHeader(headers, "content-length") && body.length > 0)
          headers.push("content-length", String(body.length));
        const outgoing = request(
          { host: "127.0.0.1", port, method, path: target, agent, headers },
          (incoming) => {
            const chunks: Buffer[] = [];
            incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
            incoming.on("error", reject);
            incoming.on("end", () =>
              resolve({
                status: incoming.statusCode ?? 502,
                headers: withoutConnection(incoming.rawHeaders),
                body: Buffer.concat(chunks),
              }),
            );
          },
        );
        outgoing.on("error", reject);
        outgoing.end(body);
      }),
    close: () => agent.destroy(),
  };
}

function withoutConnection(rawHeaders: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const [name = "", value = ""] = rawHeaders.slice(i, i + 2);
    if (!OF_THE_CONNECTION.has(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
}

const hasHeader = (rawHeaders: readonly string[], name: string): boolean =>
  rawHeaders.some((value, index) => index % 2 === 0 && value.toLowerCase() === name);
