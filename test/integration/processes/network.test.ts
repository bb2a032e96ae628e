import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAddresses, type LocalAddresses } from "../../../local/network/addresses.ts";
import { type Balancer, createBalancer } from "../../../local/network/balancer.ts";
import { tcpProber } from "../../../local/network/prober.ts";
import { until } from "./helpers.ts";

/** Listens, accepts nothing, and ends with its standard input. */
const DEAF =
  "import socket, sys; s = socket.socket(); s.bind((sys.argv[1], int(sys.argv[2]))); s.listen(0); print('deaf', flush=True); sys.stdin.read()";
const ARN = "target-group";
const PORT = 2408;
let addresses: LocalAddresses;
let balancer: Balancer;
let servers: Server[];
const local = (last: number) => addresses.toLocal("vpc", `10.0.0.${last}`);
const target = (last: number) => ({ host: local(last), port: PORT });
const front = (last = 100) => connect({ ...target(last), allowHalfOpen: true });

/** A target that says its name, repeats what it hears, and says goodbye when the client has ended. */
async function startTarget(last: number): Promise<Set<Socket>> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
    socket.write(`${last}\n`);
    socket.on("data", (data) => socket.write(data));
    socket.once("end", () => socket.end("bye"));
  });
  servers.push(server);
  server.listen({ host: local(last), port: PORT });
  await once(server, "listening");
  return sockets;
}

/** Opens a connection and returns it with the name of the target that took it. */
async function open(last = 100): Promise<{ socket: Socket; by: string }> {
  const socket = front(last);
  socket.on("error", () => {});
  const [data] = await once(socket, "data");
  return { socket, by: String(data).trim() };
}

/** Resolves at the end of the connection, orderly or by a reset. */
const closed = (socket: Socket) => new Promise<void>((resolve) => socket.once("close", () => resolve()));

beforeEach(async () => {
  addresses = await createAddresses();
  balancer = createBalancer();
  servers = [];
  await balancer.listen(ARN, [target(100), target(101)]);
});

afterEach(async () => {
  await balancer.closeAll();
  for (const server of servers) server.close();
  await addresses.close();
});

test("connections take turns among the healthy targets, at the address of every zone", async () => {
  await Promise.all([startTarget(1), startTarget(2)]);
  balancer.update(ARN, [target(1), target(2)]);

  const taken = [await open(100), await open(100), await open(101), await open(101)];

  expect(taken.map(({ by }) => by)).toEqual(["1", "2", "1", "2"]);
  expect(balancer.connections(ARN)).toEqual([
    { ...target(1), open: 2, total: 2 },
    { ...target(2), open: 2, total: 2 },
  ]);
  for (const { socket } of taken) socket.destroy();
  await until("the end of all connections", () => balancer.connections(ARN).every(({ open }) => open === 0));
});

test("half of a connection can end while the other half still speaks", async () => {
  await startTarget(1);
  balancer.update(ARN, [target(1)]);

  const socket = front();
  socket.end("last words ");

  expect(await text(socket)).toBe("1\nlast words bye");
  await until("the end of the connection", () => balancer.connections(ARN)[0]?.open === 0);
});

test("connections to a target that was taken out live until they are terminated", async () => {
  await Promise.all([startTarget(1), startTarget(2)]);
  balancer.update(ARN, [target(1)]);
  const old = await open();
  balancer.update(ARN, [target(2)]);

  const fresh = await open();
  old.socket.write("still here");
  const [echo] = await once(old.socket, "data");
  expect([fresh.by, String(echo)]).toEqual(["2", "still here"]);

  const ended = closed(old.socket);
  balancer.terminate(ARN, target(1));
  await ended;
  fresh.socket.write("I stay");
  const [kept] = await once(fresh.socket, "data");
  expect(String(kept)).toBe("I stay");
  fresh.socket.destroy();
});

test("a client is cut off when there is no target, and when its target refuses", async () => {
  const cut = async () => {
    const socket = front();
    const [error] = await once(socket, "error", { signal: AbortSignal.timeout(3000) }).catch((cause) => [
      cause,
    ]);
    return error.code;
  };

  expect(await cut()).toBe("ECONNRESET");
  balancer.update(ARN, [target(9)]);
  expect(await cut()).toBe("ECONNRESET");
  expect(balancer.connections(ARN)).toEqual([{ ...target(9), open: 0, total: 1 }]);
});

test("a target that dies ends the connections of its clients", async () => {
  const sockets = await startTarget(1);
  balancer.update(ARN, [target(1)]);
  const { socket } = await open();

  const ended = closed(socket);
  for (const each of sockets) each.resetAndDestroy();

  await ended;
  await until("the end of the connection", () => balancer.connections(ARN)[0]?.open === 0);
});

test("a connection that carries nothing is dropped after the idle time, one that does is kept", async () => {
  const impatient = createBalancer({ idleMillis: 150 });
  await startTarget(1);
  impatient.update(ARN, [target(1)]);
  await impatient.listen(ARN, [target(102)]);
  const [idle, busy] = await Promise.all([open(102), open(102)]);
  const idleClosed = closed(idle.socket);

  for (let turn = 0; turn < 8; turn += 1) {
    await delay(50);
    busy.socket.write("x");
  }

  await idleClosed;
  expect(busy.socket.destroyed).toBe(false);
  busy.socket.destroy();
  await impatient.closeAll();
});

test("an address in use is named and nothing is left listening; a closed target group frees its addresses", async () => {
  const second = createBalancer();

  await expect(second.listen(ARN, [target(103), target(100)])).rejects.toThrow(
    `${local(100)}:2408 is in use`,
  );
  expect(await tcpProber.connect(local(103), PORT, 500)).toBe("refused");

  const { socket } = await startTarget(1).then(() => {
    balancer.update(ARN, [target(1)]);
    return open();
  });
  const ended = closed(socket);
  await balancer.close(ARN);
  await ended;
  expect(await tcpProber.connect(local(100), PORT, 500)).toBe("refused");
  await second.listen(ARN, [target(100)]);
  await second.closeAll();
});

test("a probe tells open, refused and no answer apart", async () => {
  await startTarget(1);
  // A queue that is full and never emptied: the kernel drops further attempts without an answer.
  const full = spawn("python3", ["-c", DEAF, local(2), `${PORT}`], { stdio: ["pipe", "pipe", "inherit"] });
  await once(full.stdout, "data");
  const waiting = [1, 2, 3].map(() => connect(target(2)).on("error", () => {}));
  await once(waiting[0] as Socket, "connect");

  expect(await tcpProber.connect(local(1), PORT, 500)).toBe("open");
  expect(await tcpProber.connect(local(3), PORT, 500)).toBe("refused");
  await expect.poll(() => tcpProber.connect(local(2), PORT, 100), { timeout: 3000 }).toBe("timed-out");

  for (const socket of waiting) socket.destroy();
  full.stdin.end();
  await once(full, "exit");
});

test("each VPC has a network of its own, in this process and in the next, until it is given back", async () => {
  const other = await createAddresses();
  const seen = [
    addresses.toLocal("vpc", "10.240.2.10"),
    addresses.toLocal("vpc-2", "10.240.2.10"),
    other.toLocal("vpc", "10.240.2.10"),
  ];

  expect(new Set(seen).size).toBe(3);
  for (const address of seen) expect(address).toMatch(/^127\.\d+\.2\.10$/);
  expect(addresses.toLocal("vpc", "172.16.2.10")).toBe(seen[0]);
  expect(addresses.cidr("vpc", "10.240.2.0/24")).toBe(seen[0]?.replace(/\.2\.10$/, ".2.0/24"));
  expect(() => addresses.cidr("vpc", "10.0.0.0/8")).toThrow("10.0.0.0/8 does not fit");
  expect(() => addresses.toLocal("vpc", "10.0.0")).toThrow("10.0.0 is not an IPv4 address");
  other.release("vpc");
  await other.close();
});
