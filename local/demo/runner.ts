import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One run of the Action, as the next steps of a job and its reader see it. */
export interface ActionRun {
  readonly runId: number;
  readonly attempt: number;
  readonly status: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Standard output and error as the job's log has them, workflow commands included. */
  readonly log: string;
  readonly seconds: number;
}

export interface RunnerOptions {
  /** Folder that holds action.yml. */
  readonly checkout: string;
  /** Folder for the runner's own files. */
  readonly folder: string;
  readonly endpointUrl: string;
  readonly region: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
  /** Kills the runner. */
  readonly signal?: AbortSignal;
  /** The run of which this is the next attempt. */
  readonly rerun?: ActionRun;
}

let runs = 0;

/** Starts the built bundle as GitHub's runner does: inputs in INPUT_ variables, results in files that it names. */
export async function runAction(
  options: RunnerOptions,
  inputs: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const folder = join(options.folder, `action-${++runs}`);
  const files = { output: join(folder, "output"), summary: join(folder, "summary") };
  await mkdir(folder, { recursive: true });
  await Promise.all([writeFile(files.output, ""), writeFile(files.summary, "")]);
  const runId = options.rerun?.runId ?? 1_000 + runs;
  const attempt = (options.rerun?.attempt ?? 0) + 1;
  const started = process.hrtime.bigint();
  const { status, log } = await start(options, {
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    NO_PROXY: "127.0.0.1",
    ...options.environment,
    ...inputVariables(inputs),
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_EVENT_NAME: "workflow_dispatch",
    RUNNER_TEMP: folder,
    HOME: folder,
    PATH: process.env.PATH ?? "",
    // Nothing leaves this machine: what is not on loopback goes to a proxy that is not there (port 9, discard).
    NODE_USE_ENV_PROXY: "1",
    HTTPS_PROXY: "http://127.0.0.1:9",
    HTTP_PROXY: "http://127.0.0.1:9",
    AWS_ENDPOINT_URL: options.endpointUrl,
    AWS_REGION: options.region,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return {
    runId,
    attempt,
    status,
    log,
    seconds,
    outputs: parseOutputs(await readFile(files.output, "utf8")),
    summary: await readFile(files.summary, "utf8"),
  };
}

/** The runner upper-cases an input's name and keeps its hyphens. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
}

function start(
  options: RunnerOptions,
  env: Record<string, string>,
): Promise<{ status: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      "setpriv",
      ["--pdeathsig", "KILL", "--", process.execPath, join(options.checkout, "dist/action/index.js")],
      { env, cwd: options.folder, stdio: ["ignore", "pipe", "pipe"] },
    );
    let log = "";
    let rest = "";
    const take = (chunk: Buffer): void => {
      log += chunk.toString();
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) options.onLine?.(line);
    };
    options.signal?.addEventListener("abort", () => child.kill("SIGKILL"));
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", reject);
    child.on("close", (code) => resolve({ status: code ?? 1, log }));
  });
}

/** GITHUB_OUTPUT holds `name=value` lines and `name<<delimiter … delimiter` blocks (GitHub, "Workflow commands"). */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const block = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? "");
    if (block?.[1] && block[2]) {
      const end = lines.indexOf(block[2], at + 1);
      outputs[block[1]] = lines.slice(at + 1, end).join("\n");
      at = end;
      continue;
    }
    const pair = /^([^=]+)=(.*)$/.exec(lines[at] ?? "");
    if (pair?.[1]) outputs[pair[1]] = pair[2] ?? "";
  }
  return outputs;
}
