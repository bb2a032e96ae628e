import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { CacheNodeAddress, CacheNodes } from "./ports.ts";
import { type Child, startChild } from "./processes/child.ts";

/** What memcached itself has counted since it started. */
export interface CacheStats {
  readonly gets: number;
  readonly sets: number;
  readonly hits: number;
  readonly pid: number;
}

export interface Memcached extends CacheNodes {
  /** Security groups mean nothing to it. */
  start(node: CacheNodeAddress): Promise<void>;
  /** Asks the node's memcached; rejects when it does not answer. */
  stats(node: CacheNodeAddress): Promise<CacheStats>;
  /** Nodes that run now. */
  nodes(): readonly CacheNodeAddress[];
  close(): Promise<void>;
}

/** memcached refuses to run as root and asks for another user. */
const NOBODY = { uid: 65534, gid: 65534 };
const START_MILLIS = 5000;
const ANSWER_MILLIS = 1000;
const POLL_MILLIS = 10;

/** The nodes of cache clusters as real memcached processes, one on each address; their logs go to `folder`. */
export function createMemcached({ folder }: { folder: string }): Memcached {
  const running = new Map<string, { node: CacheNodeAddress; child: Child }>();

  async function start(node: CacheNodeAddress): Promise<void> {
    const key = keyOf(node);
    if (running.get(key)?.child.isRunning()) throw new Error(`cache node ${key} runs already, stop it first`);
    const logFile = join(folder, `memcached-${node.clusterId}-${node.nodeId}.log`);
    const child = await startChild({
      command: "memcached",
      args: ["-l", node.host, "-p", `${node.port}`, "-U", "0", "-m", "16", "-t", "1"],
      logFile,
      ...(process.getuid?.() === 0 ? { user: NOBODY } : {}),
    });
    running.set(key, { node, child });
    try {
      await answering(node, child, logFile);
    } catch (error) {
      running.delete(key);
      await child.stop(0);
      throw error;
    }
  }

  async function stop(node: CacheNodeAddress): Promise<void> {
    const entry = running.get(keyOf(node));
    running.delete(keyOf(node));
    // It has nothing to save, and takes a second to end when asked.
    await entry?.child.stop(0);
  }

  return {
    start,
    stop,
    stats,
    nodes: () => [...running.values()].map((entry) => entry.node),
    close: async () => {
      await Promise.all([...running.values()].map(({ node }) => stop(node)));
    },
  };
}

/** Waits until this very process answers: another one on the same port must not be taken for it. */
async function answering(node: CacheNodeAddress, child: Child, logFile: string): Promise<void> {
  for (const deadline = Date.now() + START_MILLIS; Date.now() < deadline; await delay(POLL_MILLIS)) {
    if (!child.isRunning()) throw await startFailure(node, logFile);
    const seen = await stats(node).catch(() => undefined);
    if (seen?.pid === child.pid) return;
  }
  throw new Error(`memcached on ${node.host}:${node.port} did not answer within ${START_MILLIS} ms`);
}

async function startFailure(node: CacheNodeAddress, logFile: string): Promise<Error> {
  const words = (await readFile(logFile, "utf8").catch(() => "")).trim().split("\n").at(-1) ?? "";
  const place = `${node.host}:${node.port}`;
  return /already in use/i.test(words)
    ? new Error(`${place} is in use by another process, end it or choose another address for memcached`)
    : new Error(`memcached on ${place} ended at its start: ${words || "it said nothing"}`);
}

async function stats(node: CacheNodeAddress): Promise<CacheStats> {
  const lines = (await ask(node, "stats\r\n", "END\r\n")).split("\r\n");
  const numbers = new Map(
    lines.map((line) => line.split(" ")).map(([, name = "", value = ""]) => [name, Number(value)]),
  );
  const number = (name: string) => numbers.get(name) ?? 0;
  return {
    gets: number("cmd_get"),
    sets: number("cmd_set"),
    hits: number("get_hits"),
    pid: number("pid"),
  };
}

function ask(node: CacheNodeAddress, command: string, end: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`memcached on ${node.host}:${node.port}: ${reason}`));
    const socket = connect({ host: node.host, port: node.port, timeout: ANSWER_MILLIS });
    let answer = "";
    socket.once("connect", () => socket.write(command));
    socket.on("data", (data) => {
      answer += data.toString("latin1");
      if (answer.endsWith(end)) {
        resolve(answer);
        socket.destroy();
      }
    });
    socket.once("timeout", () => socket.destroy(new Error("no answer")));
    socket.once("error", (error) => fail(error.message));
    socket.once("close", () => fail("closed"));
  });
}

const keyOf = (node: CacheNodeAddress): string => `${node.clusterId}/${node.nodeId}`;
