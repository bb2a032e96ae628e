import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface Throttling {
  readonly url: string;
  /** Requests that were refused, by what was asked. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** An endpoint that refuses the first `count` requests to Parameter Store as AWS does, and hands on all others. */
export async function throttling(host: string, upstream: string, count: number): Promise<Throttling> {
  const refused: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const target = String(incoming.headers["x-amz-target"] ?? "");
    if (target.startsWith("AmazonSSM.") && refused.length < count) {
      refused.push(target);
      incoming.resume();
      outgoing.writeHead(400, { "content-type": "application/x-amz-json-1.1" });
      outgoing.end(JSON.stringify({ __type: "ThrottlingException", message: "Rate exceeded" }));
      return;
    }
    const { hostname, port } = new URL(upstream);
    const { method, url, headers } = incoming;
    const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
