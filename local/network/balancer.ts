import { connect, createServer, type Server, type Socket } from "node:net";
import type { Backends } from "../ports.ts";

export interface Target {
  readonly host: string;
  readonly port: number;
}

export interface TargetConnections extends Target {
  /** Now. */
  readonly open: number;
  /** Since the load balancer started. */
  readonly total: number;
}

export interface BalancerOptions {
  /** A connection without data in either direction is dropped after this. The stack sets 6000 s. */
  readonly idleMillis?: number;
  /** A target that does not answer a connect for so long is given up for this connection. */
  readonly connectMillis?: number;
}

export interface Balancer extends Backends {
  /**
   * Accepts connections for a target group on these addresses, one for each zone; every one of them forwards to all
   * healthy targets, as with cross-zone load balancing. Rejects when an address is in use, and then listens on none.
   */
  listen(targetGroupArn: string, addresses: readonly Target[]): Promise<void>;
  /** Stops listening and ends all connections of the target group; its counts are forgotten. */
  close(targetGroupArn: string): Promise<void>;
  /** Every target that was ever healthy or has been connected to, in that order. */
  connections(targetGroupArn: string): TargetConnections[];
  closeAll(): Promise<void>;
}

/** The stack's `tcp.idle_timeout.seconds`. */
const IDLE_MILLIS = 6_000_000;
const CONNECT_MILLIS = 5000;

interface Group {
  targets: readonly Target[];
  next: number;
  servers: readonly Server[];
  readonly counts: Map<string, { target: Target; total: number; open: Set<() => void> }>;
  /** Ends each client connection, those without a target too. */
  readonly clients: Set<Socket>;
}

/**
 * A Network Load Balancer as a TCP proxy. New connections go to the targets of the latest `update` in turn; who is
 * healthy is the caller's business. A connection to a target that is healthy no longer runs on until it ends by
 * itself or `terminate` ends it, as deregistration with connection termination does.
 */
export function createBalancer(options: BalancerOptions = {}): Balancer {
  const { idleMillis = IDLE_MILLIS, connectMillis = CONNECT_MILLIS } = options;
  const groups = new Map<string, Group>();

  const groupOf = (arn: string): Group => {
    const known = groups.get(arn);
    if (known) return known;
    const group: Group = { targets: [], next: 0, servers: [], counts: new Map(), clients: new Set() };
    groups.set(arn, group);
    return group;
  };

  const accept = (group: Group, client: Socket) => {
    group.clients.add(client);
    client.once("close", () => group.clients.delete(client));
    client.on("error", () => client.destroy());
    const target = nextTarget(group);
    if (!target) {
      client.resetAndDestroy();
      return;
    }
    // From the load balancer's own address, which security groups tell from others.
    const from = client.localAddress;
    const upstream = connect({
      ...target,
      ...(from !== undefined && { localAddress: from }),
      allowHalfOpen: true,
      noDelay: true,
    });
    const reset = () => {
      abort(client);
      abort(upstream);
    };
    upstream.setTimeout(connectMillis, () => upstream.destroy(new Error("no answer")));
    upstream.once("connect", () => {
      upstream.setTimeout(0);
      client.setTimeout(idleMillis, reset);
    });
    const count = countOf(group, target);
    count.total += 1;
    count.open.add(reset);
    upstream.once("close", () => count.open.delete(reset));
    join(client, upstream, reset);
  };

  const close = async (arn: string) => {
    const group = groups.get(arn);
    groups.delete(arn);
    if (!group) return;
    const closed = group.servers.map(closeServer);
    for (const { open } of group.counts.values()) for (const reset of open) reset();
    for (const client of group.clients) client.destroy();
    await Promise.all(closed);
  };

  return {
    listen: async (arn, addresses) => {
      const group = groupOf(arn);
      if (group.servers.length > 0) throw new Error(`${arn} has its addresses already, close it first`);
      const results = await Promise.allSettled(
        addresses.map((address) => openServer(address, (socket) => accept(group, socket))),
      );
      const servers = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
      const failure = results.find((result) => result.status === "rejected");
      if (failure) {
        await Promise.all(servers.map(closeServer));
        throw failure.reason;
      }
      group.servers = servers;
    },
    update: (arn, healthy) => {
      const group = groupOf(arn);
      group.targets = [...healthy];
      for (const target of healthy) countOf(group, target);
    },
    terminate: (arn, target) => {
      const open = groups.get(arn)?.counts.get(keyOf(target))?.open ?? [];
      for (const reset of [...open]) reset();
    },
    connections: (arn) =>
      [...(groups.get(arn)?.counts.values() ?? [])].map(({ target, open, total }) => ({
        ...target,
        open: open.size,
        total,
      })),
    close,
    closeAll: async () => {
      await Promise.all([...groups.keys()].map(close));
    },
  };
}

/** AWS picks by a hash of the flow; taking turns spreads a handful of connections as a large number would be. */
function nextTarget(group: Group): Target | undefined {
  const target = group.targets[group.next % Math.max(1, group.targets.length)];
  group.next += 1;
  return target;
}

function countOf(group: Group, { host, port }: Target) {
  const key = keyOf({ host, port });
  const known = group.counts.get(key) ?? { target: { host, port }, total: 0, open: new Set<() => void>() };
  group.counts.set(key, known);
  return known;
}

/** Each direction ends by itself (half-close); an error of either side resets both. */
function join(client: Socket, upstream: Socket, reset: () => void): void {
  client.pipe(upstream);
  upstream.pipe(client);
  for (const socket of [client, upstream]) {
    socket.on("error", reset);
    socket.once("close", (failed) => {
      if (failed || !socket.readableEnded) reset();
    });
  }
}

/** Ends a connection with a reset, as AWS does. One that is still being made has nothing to reset. */
function abort(socket: Socket): void {
  if (socket.destroyed) return;
  if (socket.connecting) socket.destroy();
  else socket.resetAndDestroy();
}

function openServer({ host, port }: Target, accept: (socket: Socket) => void): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ allowHalfOpen: true, noDelay: true }, accept);
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`${host}:${port} is in use, the load balancer needs it`, { cause: error })
          : error,
      ),
    );
    server.listen({ host, port, exclusive: true, backlog: 511 }, () => resolve(server));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

const keyOf = ({ host, port }: Target): string => `${host}:${port}`;
