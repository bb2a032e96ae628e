import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Child, findProgram, startChild } from "../../../local/processes/child.ts";

export const LISTENER = fileURLToPath(new URL("../../../local/listener/rg-listener", import.meta.url));
export const TOKEN = "5eedfade5eedfade5eedfade5eedfade";

/** Polls until `check` gives something true; fails after `millis` with what it was waiting for. */
export async function until<T>(what: string, check: () => T | Promise<T>, millis = 5000): Promise<T> {
  for (const deadline = Date.now() + millis; ; await delay(10)) {
    const value = await check();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`${what} did not happen within ${millis} ms`);
  }
}

export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "processes-test-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** An open connection to a listener that answers one line of JSON for each line. */
export interface Talk {
  ask(line: string): Promise<Record<string, unknown>>;
  readonly closed: Promise<void>;
  end(): void;
}

export function talk(host: string, port: number): Promise<Talk> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    socket.once("error", reject);
    const closed = new Promise<void>((done) => socket.once("close", () => done()));
    socket.once("connect", () => {
      const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
      resolve({
        ask: async (line) => {
          socket.write(`${line}\n`);
          return JSON.parse(String((await lines.next()).value));
        },
        closed,
        end: () => void socket.destroy(),
      });
    });
  });
}

export async function startListener(
  folder: string,
  settings: Record<string, string>,
): Promise<{
  child: Child;
  configFile: string;
  logFile: string;
  write(next: Record<string, string>): Promise<void>;
}> {
  const configFile = join(folder, `railgun-${settings["wan.ip"]}.conf`);
  const logFile = join(folder, `railgun-${settings["wan.ip"]}.log`);
  const write = (next: Record<string, string>) =>
    writeFile(
      configFile,
      Object.entries(next)
        .map(([key, value]) => `${key} = ${value}\n`)
        .join(""),
    );
  await write(settings);
  const python = findProgram("python3") ?? "python3";
  const child = await startChild({
    command: python,
    args: [LISTENER, `-config=${configFile}`],
    env: { PATH: process.env.PATH ?? "" },
    logFile,
  });
  return { child, configFile, logFile, write };
}
