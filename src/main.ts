import { type Clock, systemClock } from "../contract/clock.ts";
import { readAssets } from "./assets.ts";
import { type Aws, connect } from "./aws/clients.ts";
import { toAppError } from "./aws/failures.ts";
import type { Command, Report } from "./commands/command.ts";
import type { AppError } from "./errors.ts";
import { DEFAULTS } from "./inputs/declared.ts";
import { type CommandName, type Inputs, parseInputs } from "./inputs.ts";
import { causeLine } from "./report/cause.ts";
import { Edge } from "./report/edge.ts";
import type { Findings } from "./report/findings.ts";
import type { RunReport } from "./report/run-report.ts";
import { summaryOf } from "./report/summary.ts";
import type { Fetch, Runtime } from "./runtime.ts";

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
  edge.hide(env["AWS_SECRET_ACCESS_KEY"]);
  edge.hide(env["AWS_SESSION_TOKEN"]);
  let report: Report | undefined;
  let failure: AppError | undefined;
  let findings: Findings = {};
  const record = (found: Findings): void => {
    findings = { ...findings, ...found };
  };
  try {
    const inputs = parseInputs(given);
    report = await execute(inputs, runtimeOf(env, { ...world, clock }, edge, record));
    failure = report?.failure;
  } catch (error) {
    failure = toAppError(error);
  }
  if (report) record(foundBy(report));
  if (report || failure) await publish(edge, env, runReport(edge, given, findings, report, failure), report);
  return failure ? 1 : 0;
}

async function execute(inputs: Inputs, runtime: Runtime): Promise<Report | undefined> {
  const { run } = await COMMAND[inputs.command]();
  return run(inputs, runtime);
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
    fetch: world.fetch ?? fetch,
    assets: world.assets ?? (() => readAssets()),
    log: edge,
    print: (text) => edge.print(text),
    hide: (secret) => edge.hide(secret),
    runName: run.replace(/[^A-Za-z0-9-]/g, "-"),
  };
}

/** What of a report is a finding. */
function foundBy(report: Report): Findings {
  const { headline, outputs, result, tables, failure, ...found } = report;
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function runReport(
  edge: Edge,
  given: Readonly<Record<string, string | undefined>>,
  findings: Findings,
  report: Report | undefined,
  failure: AppError | undefined,
): RunReport {
  return edge.redacted({
    command: given["command"]?.trim() || DEFAULTS.command,
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
  });
}

async function publish(
  edge: Edge,
  env: Environment,
  run: RunReport,
  report: Report | undefined,
): Promise<void> {
  const { command, failure } = run;
  for (const [name, value] of Object.entries(report?.outputs ?? {})) edge.output(name, value);
  const error = failure && { code: failure.code, message: failure.message, details: failure.details };
  edge.output("result", JSON.stringify({ command, ...report?.result, ...(error && { error }) }));
  if (env["GITHUB_STEP_SUMMARY"]) await edge.summarise(summaryOf(run));
  // The last line of the log is what came of it all.
  if (failure) edge.annotate(`railgun-ha ${failure.code}`, fullMessage(run));
  else if (report) edge.info(report.headline);
}

/** The root cause first: it is all that a list of annotations shows of a message. */
function fullMessage({ failure, findings }: RunReport): string {
  if (!failure) return "";
  const { message, details, fault } = failure;
  const { rootCause } = findings;
  const cause = rootCause ? [causeLine(rootCause), ...(rootCause.remedy ? [rootCause.remedy] : [])] : [];
  const hint = fault === "tool" ? ["this is a defect of railgun-ha: please report it with this log"] : [];
  return [...cause, message, ...details.map((detail) => `- ${detail}`), ...hint].join("\n");
}
