import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sleep, systemClock } from "../../contract/clock.ts";

export interface EmulatorOptions {
  /** Folder of this emulator alone: log, temporary files. It may be removed after `stop`. */
  readonly folder: string;
  readonly port: number;
  /** Where the gateway listens; Lambda functions are given it as their AWS endpoint. */
  readonly gatewayPort: number;
  /** The interpreter of the virtual environment that has ministack. */
  readonly python: string;
  /** Multiplies the interval of `rate(…)` schedules. */
  readonly rateScale: number;
  /** Added to the environment of the emulator and of all that it starts. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Check signatures and IAM policies. */
  readonly auth?: boolean;
  /** A statement of one of the template's roles or policies that is left out: see deletion.py. */
  readonly without?: { readonly resource: string; readonly statement: number } | undefined;
}

export interface Emulator {
  readonly pid: number;
  stop(): Promise<void>;
}

/** Where an emulator that checks policies writes what it decided, one JSON object a line. */
export const decisionsFile = (folder: string): string => join(folder, "decisions.jsonl");

const LAUNCHER = fileURLToPath(new URL("launch.py", import.meta.url));
const WORKER = fileURLToPath(new URL("worker.cjs", import.meta.url));
const SYSTEM_PATH = ["/usr/local/bin", "/usr/bin", "/bin"];
const READY_WITHIN = 30_000;
const POLL = 50;
const GRACE = 1_500;
const LOG_TAIL = 2_000;

/**
 * Starts the emulator and waits until it answers.
 * @throws Error when the port is in use, or with the end of its log when it dies or does not answer.
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  await requireFree(options.port);
  const temporary = join(options.folder, "tmp");
  mkdirSync(temporary, { recursive: true });
  const logFile = join(options.folder, "emulator.log");
  const log = openSync(logFile, "a", 0o600);
  // It dies with this process, whatever ends that; in a process group of its own, so that its workers can be ended.
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "--", options.python, LAUNCHER], {
    cwd: options.folder,
    env: environmentOf(options, temporary),
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  // At once: later the number may be another's.
  child.once("exit", () => killGroup(child));
  try {
    await untilReady(child, options.port, logFile);
  } catch (error) {
    await end(child);
    throw error;
  }
  return { pid: child.pid ?? 0, stop: () => end(child) };
}

/** Nothing of this process's own environment goes in: workers inherit all of it, secrets included. */
function environmentOf(options: EmulatorOptions, temporary: string): Record<string, string> {
  return {
    PATH: [dirname(process.execPath), ...SYSTEM_PATH].join(delimiter),
    HOME: temporary,
    TMPDIR: temporary,
    LANG: "C.UTF-8",
    TZ: "UTC",
    PYTHONUNBUFFERED: "1",
    PYTHONDONTWRITEBYTECODE: "1",
    RAILGUN_HA_GATEWAY_PORT: String(options.gatewayPort),
    RAILGUN_HA_RATE_SCALE: String(options.rateScale),
    RAILGUN_HA_DECISIONS: decisionsFile(options.folder),
    GATEWAY_PORT: String(options.port),
    BIND_HOST: "127.0.0.1",
    MINISTACK_HOST: "127.0.0.1",
    AWS_ENDPOINT_URL: `http://127.0.0.1:${options.gatewayPort}`,
    // Tells a function's calls from others in the gateway's records, as on AWS.
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    NODE_OPTIONS: `--disable-warning=DEP0169 --require="${WORKER.replaceAll(/["\\]/g, "\\$&")}"`,
    LAMBDA_ASYNC_RETRY_BASE_SECONDS: "0.05",
    // Listeners and containers that nothing here needs.
    IOT_MTLS_ENABLED: "0",
    SFTP_ENABLED: "0",
    DOCKER_HOST: "unix:///nonexistent",
    ...(options.auth && { AUTH: "true" }),
    ...(options.without && {
      RAILGUN_HA_WITHOUT: `${options.without.resource} ${options.without.statement}`,
    }),
    ...options.environment,
  };
}

/**
 * The Lambda function that a process serves, by its command line; undefined for any other process. The emulator runs
 * each worker from a folder of its own, whose name ends in eight random characters.
 */
export const functionServedBy = (words: readonly string[]): string | undefined =>
  words.map((word) => /\/ministack-lambda-(.+)-[^/-]{8}\/_worker\.[a-z]+$/.exec(word)?.[1]).find(Boolean);

function requireFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`port ${port} on 127.0.0.1 is in use: end what listens there or choose another port`)
          : error,
      ),
    );
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
}

async function untilReady(child: ChildProcess, port: number, logFile: string): Promise<void> {
  let failure: string | undefined;
  child.once("error", (error) => {
    failure = `cannot be started: ${error.message}`;
  });
  child.once("exit", (status, signal) => {
    failure ??= `ended with ${signal ?? `status ${status}`}`;
  });
  const deadline = systemClock.now() + READY_WITHIN;
  while (!(await answers(port))) {
    if (systemClock.now() > deadline) failure ??= `did not answer within ${READY_WITHIN / 1000} s`;
    if (failure) throw new Error(`the emulator ${failure}; end of its log:\n${tail(logFile)}`);
    await sleep(systemClock, POLL);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request(
      { host: "127.0.0.1", port, path: "/_ministack/health", agent: false, timeout: 1_000 },
      (response) => {
        response.resume().on("end", () => resolve(response.statusCode === 200));
        response.on("error", () => resolve(false));
      },
    );
    probe.on("timeout", () => probe.destroy());
    probe.on("error", () => resolve(false));
    probe.end();
  });
}

const tail = (logFile: string): string => readFileSync(logFile, "utf8").slice(-LOG_TAIL).trim();

/** Ends the emulator and what it started; resolves when it is gone. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const cancel = systemClock.after(GRACE, () => child.kill("SIGKILL"));
  await gone;
  cancel();
}

/** The group keeps its number as long as one worker lives, so this reaches none but those. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
