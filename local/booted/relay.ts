import { connect, createServer, type ListenOptions, type NetConnectOpts } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Hands each connection on; both directions end together. Answers how to end it. Rejects when `from` is in use. */
async function relay(from: ListenOptions, to: NetConnectOpts): Promise<() => void> {
  const server = createServer((client) => {
    const upstream = connect(to);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on("error", () => other.destroy()).once("close", () => other.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(from, resolve);
  });
  return () => void server.close();
}

const HOST = "127.0.0.1";
/** A socket with a name in the file system is reached from every network namespace. */
const socketIn = (folder: string): string => join(folder, "endpoint");

/** Outside: what connects to this port of 127.0.0.1 reaches the same port inside, once `exposeInside` has run there. */
export const exposeOutside = (folder: string, port: number): Promise<() => void> =>
  relay({ host: HOST, port }, { path: socketIn(folder) });

/** Inside: lets the other side in to this port of 127.0.0.1. */
export const exposeInside = (port: number): Promise<() => void> =>
  relay({ path: socketIn(tmpdir()) }, { host: HOST, port });
