import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listener as railgun } from "../../../contract/listener.ts";
import { type Activation, startActivation } from "../../../local/activation.ts";
import { createMemcached, type Memcached } from "../../../local/memcached.ts";
import { createAddresses, type LocalAddresses } from "../../../local/network/addresses.ts";
import { tcpProber } from "../../../local/network/prober.ts";
import type { Child } from "../../../local/processes/child.ts";
import { startListener, TOKEN, talk, temporaryFolder, until } from "./helpers.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let addresses: LocalAddresses;
let activation: Activation;
let memcached: Memcached;
let children: Child[];
let ip: string;

const node = (nodeId: string) => ({
  clusterId: "cache",
  nodeId,
  host: addresses.toLocal("vpc", `10.0.1.${Number(nodeId)}`),
  port: 11211,
});
const place = (nodeId: string) => `${node(nodeId).host}:11211`;
const settings = (more: Record<string, string> = {}) => ({
  "wan.ip": ip,
  "activation.token": TOKEN,
  "activation.railgun_host": "lb.example",
  "activate.server": activation.url,
  "memcached.servers": place("1"),
  ...more,
});
const isOpen = async () => (await tcpProber.connect(ip, railgun.port, 200)) === "open";

async function start(more: Record<string, string> = {}) {
  const started = await startListener(folder.path, settings(more));
  children.push(started.child);
  return { ...started, log: () => readFile(started.logFile, "utf8") };
}

beforeEach(async () => {
  folder = await temporaryFolder();
  addresses = await createAddresses();
  ip = addresses.toLocal("vpc", "10.0.0.10");
  activation = await startActivation({ host: ip });
  activation.allow(TOKEN);
  memcached = createMemcached({ folder: folder.path });
  children = [];
});

afterEach(async () => {
  await Promise.all(children.map((child) => child.stop()));
  await Promise.all([memcached.close(), activation.close()]);
  await addresses.close();
  await folder.remove();
});

test("a listener activates, answers on 2408 and keeps bodies in the memcached that its file names", async () => {
  await Promise.all([memcached.start(node("1")), memcached.start(node("2"))]);
  const { child, log } = await start({ "memcached.servers": `${place("1")} ${place("2")}` });
  await until("2408 open", isOpen);

  const line = await talk(ip, railgun.port);
  const urls = Array.from({ length: 20 }, (_, index) => `http://example.com/${index}`);
  const caches = async () => {
    const seen = [];
    for (const url of urls) seen.push((await line.ask(`GET ${url}`)).cache);
    return seen;
  };

  expect(await caches()).toEqual(urls.map(() => "miss"));
  expect(await caches()).toEqual(urls.map(() => "hit"));
  expect(await line.ask("STAT")).toMatchObject({
    instance: ip,
    pid: child.pid,
    generation: 0,
    host: "lb.example",
    servers: [place("1"), place("2")],
    cacheHits: 20,
    cacheMisses: 20,
  });
  const counted = await Promise.all([memcached.stats(node("1")), memcached.stats(node("2"))]);
  for (const count of counted) expect(Math.min(count.sets, count.hits)).toBeGreaterThan(0);
  expect(counted.reduce((sum, count) => sum + count.hits, 0)).toBe(20);
  expect(counted.reduce((sum, count) => sum + count.sets, 0)).toBe(20);
  expect(activation.activations()).toEqual({ [ip]: 1 });
  expect(await log()).toContain("rg-listener: [Activation] Activation POST completed.");
  line.end();
});

test("a token that is not valid ends the listener with Railgun's words before it listens", async () => {
  activation.revoke(TOKEN);
  const { child, log } = await start();

  const { status } = await child.exited;

  expect(status).toBe(1);
  expect(await isOpen()).toBe(false);
  expect(await log()).toBe("Error activating: Activation Failed: Invalid or missing railgun token or tag.\n");
  expect(activation.refusals()).toEqual({ [ip]: 1 });
});

test("an activation service that is down ends the listener, and one that is not configured is bypassed", async () => {
  activation.down();
  const refused = await start();
  expect((await refused.child.exited).status).toBe(1);
  expect(await refused.log()).toContain("Error activating: Activation Failed");

  const bypassed = await start({ "activate.server": "" });
  await until("2408 open", isOpen);
  expect(await bypassed.log()).toContain("Activation bypassed");
});

test("SIGHUP applies the keys that Railgun reloads and no other, and keeps connections open", async () => {
  await Promise.all([memcached.start(node("1")), memcached.start(node("2"))]);
  const { child, write, log } = await start();
  await until("2408 open", isOpen);
  const line = await talk(ip, railgun.port);
  const before = await line.ask("STAT");

  await write(settings({ "memcached.servers": place("2"), "activation.railgun_host": "other.example" }));
  child.kill("SIGHUP");
  const after = await until("reload", async () => {
    const stat = await line.ask("STAT");
    return stat.generation === 1 ? stat : undefined;
  });

  expect(after).toMatchObject({ pid: before.pid, servers: [place("2")], host: "lb.example" });
  expect(await line.ask("GET http://example.com/")).toMatchObject({ cache: "miss", server: place("2") });
  expect((await memcached.stats(node("2"))).sets).toBe(1);
  expect(await log()).toContain("activation.railgun_host changed, which takes effect at the next start");
  line.end();
});

test("a file that cannot be read leaves the old settings, and SIGUSR1 and SIGUSR2 change nothing", async () => {
  const { child, configFile, log } = await start();
  await until("2408 open", isOpen);

  for (const bad of [
    "no equals sign\n",
    "memcached.servers = nonsense\n",
    "log.level = high\n",
    "\xff\xfe",
  ]) {
    const lines = (await log()).split("reload failed").length;
    await writeFile(configFile, bad, "latin1");
    child.kill("SIGHUP");
    await until(
      `refusal of ${JSON.stringify(bad)}`,
      async () => (await log()).split("reload failed").length > lines,
    );
  }
  child.kill("SIGUSR1");
  child.kill("SIGUSR2");

  const line = await talk(ip, railgun.port);
  expect(await line.ask("STAT")).toMatchObject({ pid: child.pid, generation: 0, servers: [place("1")] });
  line.end();
});

test("a memcached that is gone costs the cache, not the answer, and is used again when it is back", async () => {
  await memcached.start(node("1"));
  const { log } = await start();
  await until("2408 open", isOpen);
  const line = await talk(ip, railgun.port);
  const cache = async () => (await line.ask("GET http://example.com/")).cache;

  expect(await cache()).toBe("miss");
  await memcached.stop(node("1"));
  expect(await cache()).toBe("unavailable");
  expect(await log()).toContain("memcached: connection failed");
  await memcached.start(node("1"));
  expect([await cache(), await cache()]).toEqual(["miss", "hit"]);
  line.end();
});

test("SIGTERM ends the listener, its connections and its pid file; only SIGQUIT deactivates", async () => {
  const pidFile = join(folder.path, "railgun.pid");
  const first = await start({ "pid.file": pidFile });
  await until("2408 open", isOpen);
  const line = await talk(ip, railgun.port);
  expect(await readFile(pidFile, "utf8")).toBe(`${first.child.pid}\n`);

  first.child.kill("SIGTERM");
  expect(await first.child.exited).toEqual({ status: 0, signal: null });
  await line.closed;
  await expect(readFile(pidFile)).rejects.toThrow("ENOENT");
  expect(activation.deactivations()).toEqual([]);

  const second = await start();
  await until("2408 open", isOpen);
  second.child.kill("SIGQUIT");
  expect(await second.child.exited).toEqual({ status: 0, signal: null });
  expect(activation.deactivations()).toEqual([ip]);
});

test("a port in use ends the second listener with the address in the message", async () => {
  await start();
  await until("2408 open", isOpen);

  const { child, log } = await start();

  expect((await child.exited).status).toBe(1);
  expect(await log()).toContain(`Error listening on ${ip}:2408: Address already in use`);
});

test("statistics are flat JSON, and nothing that the listener says holds the token", async () => {
  const { child, log } = await start({
    "stats.enabled": "1",
    "stats.listen": `${ip}:24088`,
    "log.level": "5",
  });
  await until("2408 open", isOpen);
  const line = await talk(ip, railgun.port);
  await line.ask("GET http://example.com/");
  const answers = JSON.stringify([
    await line.ask("STAT"),
    await line.ask("GET http://x/"),
    await line.ask("HELP"),
  ]);

  const statistics = await (await fetch(`http://${ip}:24088/`)).text();

  expect(JSON.parse(statistics)).toMatchObject({
    requests_completed: 2,
    wan_starts: 2,
    delta_compression_ratio: 1,
  });
  const command = await readFile(`/proc/${child.pid}/cmdline`, "utf8");
  for (const said of [answers, statistics, await log(), command]) expect(said).not.toContain(TOKEN);
  line.end();
});
