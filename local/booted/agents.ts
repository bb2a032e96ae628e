import { createServer, type Socket } from "node:net";
import { SERVICES } from "./network.ts";

export const AGENT_PORT = 8_443;
/** The agent gives a connection up on which it has heard nothing for five seconds. */
const BEAT = 1_500;
/** A connection on which nothing comes back is dead, though nobody said so. */
const DEAD = 5_000;

export interface Agents {
  /** Whether the agent of the machine with this address holds its connection. */
  online(address: string): boolean;
  close(): Promise<void>;
}

/**
 * Where the machines' agents for Run Command hold a connection.
 * @param mayConnect asked at each connection: what the role of the machine with this address allows
 */
export async function startAgents(mayConnect: (address: string) => Promise<boolean>): Promise<Agents> {
  const connections = new Map<string, Set<Socket>>();
  const server = createServer((socket) => {
    const address = socket.remoteAddress ?? "";
    socket.setTimeout(DEAD, () => socket.destroy());
    socket.on("error", () => socket.destroy()).resume();
    void mayConnect(address).then((may) => {
      if (!may) return void socket.destroy();
      const own = connections.get(address) ?? new Set();
      connections.set(address, own.add(socket));
      const beat = setInterval(() => socket.write("\n"), BEAT);
      socket.once("close", () => {
        clearInterval(beat);
        own.delete(socket);
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(AGENT_PORT, SERVICES, resolve);
  });
  return {
    online: (address) => (connections.get(address)?.size ?? 0) > 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const own of connections.values()) for (const socket of own) socket.destroy();
      }),
  };
}
