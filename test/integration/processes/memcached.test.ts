import { afterEach, beforeEach, expect, test } from "vitest";
import { createMemcached, type Memcached } from "../../../local/memcached.ts";
import { createAddresses, type LocalAddresses } from "../../../local/network/addresses.ts";
import { tcpProber } from "../../../local/network/prober.ts";
import { temporaryFolder } from "./helpers.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let addresses: LocalAddresses;
let memcached: Memcached;
const node = () => ({
  clusterId: "c",
  nodeId: "0001",
  host: addresses.toLocal("vpc", "10.0.1.5"),
  port: 11211,
});

beforeEach(async () => {
  folder = await temporaryFolder();
  addresses = await createAddresses();
  memcached = createMemcached({ folder: folder.path });
});

afterEach(async () => {
  await memcached.close();
  await addresses.close();
  await folder.remove();
});

test("a node answers once it is started, and its port is closed once it is stopped", async () => {
  await memcached.start(node());
  expect(await memcached.stats(node())).toMatchObject({ gets: 0, sets: 0, hits: 0 });
  expect(memcached.nodes()).toEqual([node()]);

  await memcached.stop(node());

  expect(await tcpProber.connect(node().host, 11211, 500)).toBe("refused");
  expect(memcached.nodes()).toEqual([]);
});

test("a port in use is named, and whoever has it is not taken for the node", async () => {
  await memcached.start(node());
  const other = createMemcached({ folder: folder.path });

  await expect(other.start(node())).rejects.toThrow(`${node().host}:11211 is in use by another process`);
  expect(other.nodes()).toEqual([]);
});

test("a node that was killed can be started again", async () => {
  await memcached.start(node());
  const { pid } = await memcached.stats(node());
  process.kill(pid, "SIGKILL");
  await expect
    .poll(() => memcached.start(node()).then(() => "started", String), { timeout: 3000 })
    .toBe("started");

  expect((await memcached.stats(node())).pid).not.toBe(pid);
});
