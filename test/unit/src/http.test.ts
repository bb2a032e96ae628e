import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { get } from "../../../src/http.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const signal = new AbortController().signal;

describe("a file over HTTP", () => {
  test("is answered with its status and its bytes", async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 256);
    const base = await serve((_, reply) => reply.end(bytes));
    const reply = await get(base, { signal });
    expect([reply.ok, reply.status]).toEqual([true, 200]);
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(bytes);
  });

  test("is answered as JSON", async () => {
    const base = await serve((_, reply) => reply.end('{"name":"ä"}'));
    expect(await (await get(base, { signal })).json()).toEqual({ name: "ä" });
  });

  test("that is not there is an answer, too", async () => {
    const base = await serve((_, reply) => reply.writeHead(404).end("no"));
    const reply = await get(base, { signal });
    expect([reply.ok, reply.status]).toEqual([false, 404]);
  });

  test("is found behind redirects, relative and absolute ones", async () => {
    const base = await serve(({ url }, reply) => {
      if (url === "/a") reply.writeHead(302, { location: "b/c?d" }).end();
      else if (url === "/b/c?d") reply.writeHead(308, { location: `${base}/end` }).end("moved");
      else reply.end(url);
    });
    const reply = await get(`${base}/a`, { signal });
    expect(Buffer.from(await reply.arrayBuffer()).toString()).toBe("/end");
  });

  test("gives its headers to nobody but the server that was asked", async () => {
    const seen: (IncomingHttpHeaders["authorization"] | undefined)[] = [];
    const other = await serve(({ headers }, reply) => {
      seen.push(headers.authorization);
      reply.end("there");
    });
    const base = await serve(({ headers }, reply) => {
      seen.push(headers.authorization);
      reply.writeHead(307, { location: other }).end();
    });
    await get(base, { signal, headers: { Authorization: "Bearer x" } });
    expect(seen).toEqual(["Bearer x", undefined]);
  });

  test("is given up in a circle of redirects", async () => {
    const base = await serve((_, reply) => reply.writeHead(301, { location: "/" }).end());
    await expect(get(base, { signal })).rejects.toThrow("more than 20 redirects");
  });

  test.each<[string, RequestListener]>([
    ["before the answer", () => {}],
    [
      "in the middle of the answer",
      (_, reply) => reply.writeHead(200, { "content-length": 9 }).write("half"),
    ],
  ])("is given up when it takes too long, %s", async (_when, answer) => {
    const base = await serve(answer);
    const given = new AbortController();
    const going = get(base, { signal: given.signal });
    servers[0]?.once("request", () => setImmediate(() => given.abort()));
    await expect(going).rejects.toThrow(/aborted/);
  });

  test("that breaks off is no file", async () => {
    const base = await serve((_, reply) => {
      reply.writeHead(200, { "content-length": 9 }).write("half", () => reply.destroy());
    });
    await expect(get(base, { signal })).rejects.toThrow();
  });

  test("cannot be had where nobody listens, and the error says so", async () => {
    const base = await serve(() => {});
    await new Promise((resolve) => servers.pop()?.close(resolve));
    await expect(get(base, { signal })).rejects.toThrow(/ECONNREFUSED 127\.0\.0\.1/);
  });

  test("is asked for over http and https only", async () => {
    await expect(get("ftp://127.0.0.1/x", { signal })).rejects.toThrow("ftp: is not fetched");
  });
});
