import { type Clock, systemClock } from "../contract/clock.ts";
import { readAssets } from "./assets.ts";
import { type Aws, connect } from "./aws/clients.ts";
import { toAppError } from "./aws/failures.ts";
import type { Command, Report } from "./commands/command.ts";
import { AppError } from "./errors.ts";
import { get } from "./http.ts";
import { DEFAULTS } from "./inputs/declared.ts";
import { type CommandName, type Inputs, parseInputs } from "./inputs.ts";
import { publish } from "./publish.ts";
import { Edge } from "./report/edge.ts";
import type { Findings } from "./report/findings.ts";
import type { RunReport } from "./report/run-report.ts";
import { noteOf } from "./report/summary.ts";
import type { Fetch, Runtime } from "./runtime.ts";

/** What the runner and earlier steps put into the environment that nobody may read. */
const SECRETS = [
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "ACTIONS_RUNTIME_TOKEN",
  "INPUT_GITHUB-TOKEN",
] as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** What of the outside world a test replaces. */
export interface World {
  readonly aws?: Aws;
  readonly clock?: Clock;
  readonly fetch?: Fetch;
  readonly assets?: Runtime["assets"];
}

/** Each command is a file of its own in the bundle: only the one that runs is read. */
const COMMAND: Readonly<Record<CommandName, () => Promise<{ readonly run: Command }>>> = {
  deploy: () => import("./commands/deploy.ts"),
  plan: () => import("./commands/plan.ts"),
  status: () => import("./commands/status.ts"),
  rotate: () => import("./commands/rotate.ts"),
  pause: () => import("./commands/pause.ts"),
  resume: () => import("./commands/resume.ts"),
  destroy: () => import("./commands/destroy.ts"),
  render: () => import("./commands/render.ts"),
};

/**
 * Runs the Action in an environment as the runner sets it, and answers the exit status. Publishes what the command
 * came to first; whatever failed is then told as annotation and in the summary.
 */
export async function main(env: Environment, world: World = {}): Promise<0 | 1> {
  const clock = world.clock ?? systemClock;
  const edge = new Edge(clock);
  const given = givenInputs(env);
  edge.mask(given["activation-token"]?.trim() ?? "");
  for (const name of SECRETS) edge.hide(env[name]);
  let report: Report | undefined;
  let failure: AppError | undefined;
  let findings: Findings = {};
  const record = (found: Findings): void => {
    findings = { ...findings, ...found };
  };
  const runtime = runtimeOf(env, { ...world, clock }, edge, record);
  let inputs: Inputs | undefined;
  try {
    inputs = readInputs(given, env["GITHUB_EVENT_NAME"] ?? "", edge);
    report = await execute(inputs, runtime);
    failure = report?.failure;
  } catch (error) {
    failure = toAppError(error);
  }
  if (report) record(foundBy(report));
  if (failure && inputs) {
    const { adviseOn } = await import("./preflight/advice.ts");
    const { lines, pastes } = await adviseOn({ failure, findings, inputs, runtime, env });
    failure = withDetails(failure, lines);
    if (pastes.length > 0) record({ pastes });
  }
  if (report || failure) {
    const command = inputs?.command ?? (given["command"]?.trim() || DEFAULTS.command);
    const run = runReport(edge, { command, given, findings, report, failure });
    await publish(edge, env, run, { outputs: report?.outputs ?? {}, result: report?.result ?? {} }, inputs);
  }
  if (failure?.code === "invariant.broken" && inputs) {
    const { countRefusal } = await import("./refusal.ts");
    await countRefusal(runtime, inputs.stackName);
  }
  return failure ? 1 : 0;
}

/** The inputs, with the command that the event leaves of the one that was asked for. */
function readInputs(
  given: Readonly<Record<string, string | undefined>>,
  event: string,
  log: Pick<Edge, "info">,
): Inputs {
  const inputs = parseInputs(given);
  const command = commandOf(inputs, event);
  if (command !== inputs.command) log.info(`${event}: ${inputs.command} only plans (on-pull-request)`);
  return { ...inputs, command };
}

async function execute(inputs: Inputs, runtime: Runtime): Promise<Report | undefined> {
  const { command } = inputs;
  if (inputs.allowedAccountIds.length > 0 && command !== "render") {
    const { requireAccount } = await import("./preflight/account.ts");
    await requireAccount(runtime, inputs.allowedAccountIds);
  }
  const { run } = await COMMAND[command]();
  return run(inputs, runtime);
}

/**
 * Events of a change that is not merged yet (GitHub, "Events that trigger workflows"). Not `issue_comment`: it has no
 * change, and runs the default branch's workflow because somebody asked for it.
 */
const PROPOSALS: ReadonlySet<string> = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group",
]);

/** A pull request is somebody's proposal: it is shown what it would do, and done when it is merged. */
function commandOf({ command, onPullRequest }: Inputs, event: string): CommandName {
  return command === "deploy" && PROPOSALS.has(event) && onPullRequest === "plan" ? "plan" : command;
}

/** The runner turns `activation-token` into INPUT_ACTIVATION-TOKEN: upper case, hyphens kept. */
function givenInputs(env: Environment): Record<string, string | undefined> {
  const inputs = Object.entries(env).filter(([name]) => name.startsWith("INPUT_"));
  return Object.fromEntries(
    inputs.map(([name, value]) => [name.slice("INPUT_".length).toLowerCase(), value]),
  );
}

function runtimeOf(env: Environment, world: World, edge: Edge, record: Runtime["record"]): Runtime {
  const settings = {
    region: env["AWS_REGION"] || env["AWS_DEFAULT_REGION"],
    endpoint: env["AWS_ENDPOINT_URL_S3"] || env["AWS_ENDPOINT_URL"],
  };
  const run = `${env["GITHUB_RUN_ID"] ?? "local"}-${env["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
  return {
    aws: world.aws ?? connect(settings),
    clock: world.clock ?? systemClock,
    record,
    note: async (table) => {
      if (env["GITHUB_STEP_SUMMARY"]) await edge.summarise(noteOf(edge.redacted(table)));
    },
    fetch: world.fetch ?? get,
    assets: world.assets ?? (() => readAssets()),
    log: edge,
    print: (text) => edge.print(text),
    hide: (secret) => edge.hide(secret),
    hideDeclared: (secret) => edge.hideDeclared(secret),
    runName: run.replace(/[^A-Za-z0-9-]/g, "-"),
  };
}

function withDetails(failure: AppError, lines: readonly string[]): AppError {
  if (lines.length === 0) return failure;
  const { code, message, details, fault, cause } = failure;
  return new AppError(code, message, { fault, cause, details: [...details, ...lines] });
}

/** What of a report is a finding. */
function foundBy(report: Report): Findings {
  const { headline, outputs, result, tables, failure, ...found } = report;
  const stackId = outputs["stack-id"] || undefined;
  return Object.fromEntries(Object.entries({ stackId, ...found }).filter(([, value]) => value !== undefined));
}

interface Ended {
  readonly command: string;
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly findings: Findings;
  readonly report: Report | undefined;
  readonly failure: AppError | undefined;
}

function runReport(edge: Edge, { command, given, findings, report, failure }: Ended): RunReport {
  return edge.redacted({
    command,
    stackName: given["stack-name"]?.trim() || DEFAULTS["stack-name"],
    headline: report?.headline ?? "",
    tables: report?.tables ?? [],
    failure: failure && {
      code: failure.code,
      message: failure.message,
      details: failure.details,
      fault: failure.fault,
    },
    findings,
    phases: edge.phases,
    isNoOp: !failure && report?.result["changed"] === false && !findings.changes?.length,
  });
}
