/**
 * `npm run bench:start`: what it costs to start each command of the built bundle, without AWS. A start ends where
 * the first AWS request arrives at an endpoint of this program, or, for `render`, which sends none, where it ends.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { flagsOf, wholeNumber } from "../local/flags.ts";
import { forwardSignals, ROOT } from "../scripts/children.ts";

const ACTION = join(ROOT, "dist/action");
const COMMANDS = ["deploy", "status", "destroy", "render"] as const;
type Command = (typeof COMMANDS)[number];

/** The design's numbers, section "Numbers": for deploy, the command that loads most. */
const TARGET = { command: "deploy", milliseconds: 100, bytes: 700_000 } as const;
/** Longest that one start may take, in milliseconds. */
const LIMIT = 20_000;

interface Start {
  readonly milliseconds: number;
  /** What it printed, for the case that it went wrong. */
  readonly output: string;
}

/** An endpoint that answers nothing and tells of each connection that carries a request. */
class Endpoint {
  readonly #server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => this.#arrived?.());
  });
  #arrived: (() => void) | undefined;

  async open(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  nextRequest(): Promise<void> {
    return new Promise((resolve) => {
      this.#arrived = resolve;
    });
  }

  close(): void {
    this.#server.close();
  }
}

/** Only what a runner would set, so that nothing of this machine's AWS configuration is read. */
function environment(command: Command, endpoint: string, home: string): Record<string, string> {
  return {
    HOME: home,
    PATH: process.env.PATH ?? "",
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "bench",
    AWS_SECRET_ACCESS_KEY: "bench",
    AWS_ENDPOINT_URL: endpoint,
    AWS_EC2_METADATA_DISABLED: "true",
    INPUT_COMMAND: command,
    "INPUT_STACK-NAME": "bench",
    INPUT_CONFIRM: "bench",
    "INPUT_ACTIVATION-TOKEN": "0".repeat(32),
    "INPUT_AVAILABILITY-ZONES": "2",
    "INPUT_PACKAGE-SOURCE": "ami",
    GITHUB_OUTPUT: join(home, "output"),
    GITHUB_STEP_SUMMARY: join(home, "summary"),
    GITHUB_WORKSPACE: home,
  };
}

/** Starts Node with `args` and measures until `until` is settled, or until it ends. */
async function start(
  args: readonly string[],
  env: Record<string, string>,
  until: Promise<void>,
): Promise<Start> {
  const began = performance.now();
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "--", process.execPath, ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (piece) => (output += piece));
  child.stderr.on("data", (piece) => (output += piece));
  const ended = once(child, "close");
  const overdue = setTimeout(() => child.kill("SIGKILL"), LIMIT);
  await Promise.race([until, ended]);
  const milliseconds = performance.now() - began;
  clearTimeout(overdue);
  child.kill("SIGKILL");
  await ended;
  return { milliseconds, output };
}

class Bench {
  readonly #home = mkdtempSync(join(tmpdir(), "railgun-ha-bench-"));
  readonly #endpoint = new Endpoint();
  #url = "";

  async open(): Promise<void> {
    this.#url = await this.#endpoint.open();
  }

  close(): void {
    this.#endpoint.close();
    rmSync(this.#home, { recursive: true, force: true });
  }

  empty(): Promise<Start> {
    return start(["-e", ""], { PATH: process.env.PATH ?? "" }, never);
  }

  async command(
    command: Command,
    node: readonly string[] = [],
    env: Record<string, string> = {},
  ): Promise<Start> {
    for (const name of ["output", "summary"]) writeFileSync(join(this.#home, name), "");
    let asked = false;
    const first = this.#endpoint.nextRequest().then(() => {
      asked = true;
    });
    const args = [...node, join(ACTION, "index.js")];
    const started = await start(args, { ...environment(command, this.#url, this.#home), ...env }, first);
    if (asked !== (command !== "render")) {
      throw new Error(`${command} ${asked ? "sent" : "ended without"} an AWS request:\n${started.output}`);
    }
    return started;
  }

  /** Files of dist/action that are imported until the start is over. */
  async loaded(command: Command): Promise<readonly string[]> {
    const notes = join(this.#home, `loaded-${command}`);
    await this.command(command, ["--import", join(ROOT, "bench/loaded.ts")], { LOADED_FILE: notes });
    const paths = readFileSync(notes, "utf8").split("\n");
    return [...new Set(paths.filter((path) => dirname(path) === ACTION))];
  }
}

const never = new Promise<void>(() => {});

const bytes = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** `files` and every chunk that they can still ask for, in any run. */
function reachable(files: readonly string[]): readonly string[] {
  const found = new Set(files);
  for (const file of found) {
    // The bundler's way to ask for a chunk, after minification: `n.e(123)`. The entry asks for all commands: not it.
    if (basename(file) === "index.js") continue;
    for (const [, id] of readFileSync(file, "utf8").matchAll(/\.e\((\d+)\)/g)) {
      const chunk = join(ACTION, `${id}.index.js`);
      if (existsSync(chunk)) found.add(chunk);
    }
  }
  return [...found];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const kilobytes = (count: number): string => `${(count / 1000).toFixed(0)} kB`;
const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at ? cell.padStart(14) : cell.padEnd(14))).join("");

async function main(): Promise<void> {
  forwardSignals();
  const { rounds } = flagsOf("bench:start", { rounds: { type: "string", default: "11" } });
  const most = wholeNumber("bench:start", "rounds", rounds);
  if (!existsSync(join(ACTION, "index.js")))
    throw new Error("dist/action is missing, build it with `npm run build`");
  const bench = new Bench();
  await bench.open();
  try {
    const loaded = new Map<Command, readonly string[]>();
    for (const command of COMMANDS) loaded.set(command, await bench.loaded(command));
    const times = new Map<string, number[]>(["node", ...COMMANDS].map((name) => [name, []]));
    // In interleaved rounds, so that a slow moment of the machine meets all of them.
    for (let round = 0; round < most; round += 1) {
      times.get("node")?.push((await bench.empty()).milliseconds);
      for (const command of COMMANDS) times.get(command)?.push((await bench.command(command)).milliseconds);
    }
    report(loaded, times);
  } finally {
    bench.close();
  }
}

function report(
  loaded: ReadonlyMap<Command, readonly string[]>,
  times: ReadonlyMap<string, readonly number[]>,
): void {
  const start = (name: string): string => `${median(times.get(name) ?? []).toFixed(0)} ms`;
  console.log(row(["command", "start", "loaded", "at most"]));
  console.log(row(["(empty node)", start("node"), "", ""]));
  for (const [command, files] of loaded) {
    console.log(row([command, start(command), kilobytes(bytes(files)), kilobytes(bytes(reachable(files)))]));
  }
  console.log(row(["target deploy", `<= ${TARGET.milliseconds} ms`, `<= ${kilobytes(TARGET.bytes)}`, ""]));
  console.log(
    `\nstart: median of ${times.get("node")?.length} runs, until the first AWS request (render: until its end)`,
    "\nloaded: files of dist/action imported by then; at most: with every chunk that the command may still load",
    `\ndist/action: ${readdirSync(ACTION).length} files, ${kilobytes(bytes(readdirSync(ACTION).map((name) => join(ACTION, name))))}`,
  );
  const over = bytes(loaded.get(TARGET.command) ?? []) > TARGET.bytes;
  if (over) {
    console.error(`${TARGET.command} loads more than ${kilobytes(TARGET.bytes)}`);
    process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
