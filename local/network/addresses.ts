import { randomInt } from "node:crypto";
import { createServer, type Server } from "node:net";
import type { Addresses } from "../ports.ts";

export interface LocalAddresses extends Addresses {
  /** `10.240.2.0/24` of that VPC as `127.N.2.0/24`. */
  cidr(vpcId: string, cidr: string): string;
  /** Gives the VPC's network back; unknown VPCs are ignored. */
  release(vpcId: string): void;
  close(): Promise<void>;
}

/** Bound on 127.N.255.254 for as long as a process owns 127.N.0.0/16. */
export const LOCK_PORT = 24080;
/** Networks held ready, because a VPC's addresses are asked for synchronously and binding a port is not. */
const SPARE = 3;
/** 127.0/16 is everybody's, and resolvers listen in 127.53/16 on some systems. */
const TAKEN = new Set([0, 53]);
const LAST = 254;

interface Network {
  readonly second: number;
  readonly lock: Server;
}

/**
 * Gives each VPC a 127.N.0.0/16 of its own at the first use of its id, kept from other processes by a lock port that
 * stays bound until `release`. An address keeps its last two parts: 10.240.2.10 becomes 127.N.2.10. Processes can
 * bind all of 127.0.0.0/8 on Linux without any set-up.
 */
export async function createAddresses(): Promise<LocalAddresses> {
  const networks = new Map<string, Network>();
  const spare: Network[] = [];
  const closing: Promise<void>[] = [];
  let refill: Promise<void> = Promise.resolve();
  let closed = false;

  const fill = async () => {
    while (!closed && spare.length < SPARE) spare.push(await claim());
  };
  const networkOf = (vpcId: string): Network => {
    const known = networks.get(vpcId);
    if (known) return known;
    const network = spare.shift();
    if (!network)
      throw new Error(
        `no network of 127.0.0.0/8 is ready for ${vpcId}, make fewer VPCs at once or end other runs`,
      );
    networks.set(vpcId, network);
    // With all networks taken there is nothing to hold ready; the next VPC is refused above.
    refill = refill.then(fill).catch(() => {});
    return network;
  };

  await fill();
  return {
    toLocal: (vpcId, address) => {
      const [, , third, fourth] = octets(address);
      return `127.${networkOf(vpcId).second}.${third}.${fourth}`;
    },
    cidr: (vpcId, cidr) => {
      const [address = "", prefix = ""] = cidr.split("/");
      if (!/^\d+$/.test(prefix) || Number(prefix) < 16 || Number(prefix) > 32)
        throw new Error(`${cidr} does not fit into a /16, choose a prefix from 16 to 32`);
      const [, , third, fourth] = octets(address);
      return `127.${networkOf(vpcId).second}.${third}.${fourth}/${prefix}`;
    },
    release: (vpcId) => {
      const network = networks.get(vpcId);
      networks.delete(vpcId);
      if (network) closing.push(unlock(network));
    },
    close: async () => {
      closed = true;
      await refill;
      const all = [...networks.values(), ...spare.splice(0)];
      networks.clear();
      await Promise.all([...all.map(unlock), ...closing]);
    },
  };
}

/** Starts at a random place: a network that was given back a moment ago may still see late connections. */
async function claim(): Promise<Network> {
  const first = randomInt(1, LAST + 1);
  for (let step = 0; step < LAST; step += 1) {
    const second = ((first + step - 1) % LAST) + 1;
    if (TAKEN.has(second)) continue;
    const lock = await bind(`127.${second}.255.254`);
    if (lock) return { second, lock };
  }
  throw new Error(`all networks of 127.0.0.0/8 are taken (port ${LOCK_PORT} of each), end other runs`);
}

function bind(host: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen({ host, port: LOCK_PORT, exclusive: true }, () => resolve(server.unref()));
  });
}

function unlock({ lock }: Network): Promise<void> {
  return new Promise((resolve) => {
    lock.close(() => resolve());
  });
}

function octets(address: string): number[] {
  const parts = address.split(".").map(Number);
  if (parts.length !== 4 || !parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255))
    throw new Error(`${address} is not an IPv4 address`);
  return parts;
}
