import type { CommentSettings } from "./comment/settings.ts";
import { causeLine } from "./report/cause.ts";
import type { Edge } from "./report/edge.ts";
import { resultJson } from "./report/result.ts";
import type { RunReport } from "./report/run-report.ts";
import { summaryOf } from "./report/summary.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a run leaves for programs: the outputs by name, and what becomes the output `result`. */
export interface Outcome {
  readonly outputs: Readonly<Partial<Record<string, string>>>;
  readonly result: Readonly<Record<string, unknown>>;
}

/**
 * Leaves everything that a run came to: outputs, summary, comment, and at last the line that a list of runs shows.
 * `settings` are undefined when the inputs could not be read.
 */
export async function publish(
  edge: Edge,
  env: Environment,
  run: RunReport,
  { outputs, result }: Outcome,
  settings: CommentSettings | undefined,
): Promise<void> {
  const { command, failure } = run;
  for (const [name, value] of Object.entries(outputs)) if (value !== undefined) edge.output(name, value);
  const error = failure && { code: failure.code, message: failure.message, details: failure.details };
  edge.output("result", resultJson({ command, ...result, ...(error && { error }) }));
  if (env["GITHUB_STEP_SUMMARY"]) await edge.summarise(summaryOf(run, edge.summarised));
  if (settings) await comment(edge, env, run, settings);
  await conclude(edge, run);
}

async function comment(
  edge: Edge,
  env: Environment,
  run: RunReport,
  settings: CommentSettings,
): Promise<void> {
  if (settings.comment === "false" || (settings.comment === "auto" && !env["GITHUB_EVENT_PATH"])) return;
  const { tellPullRequest } = await import("./comment/post.ts");
  const told = await tellPullRequest({ env, settings, run, redact: (text) => edge.redacted(text) });
  if (told?.info) edge.info(told.info);
  if (told?.warning) edge.warning(told.warning);
}

/** The last line of the log is what came of it all. */
async function conclude(edge: Edge, run: RunReport): Promise<void> {
  for (const { title, text } of run.findings.pastes ?? []) {
    await edge.group(title, async () => edge.info(text));
  }
  if (run.failure) edge.annotate(`railgun-ha ${run.failure.code}`, fullMessage(run));
  else edge.info(run.headline);
}

/** The root cause first: it is all that a list of annotations shows of a message. */
function fullMessage({ failure, findings }: RunReport): string {
  if (!failure) return "";
  const { message, details, fault } = failure;
  const { rootCause } = findings;
  const cause = rootCause ? [causeLine(rootCause), ...(rootCause.remedy ? [rootCause.remedy] : [])] : [];
  const isSaid = cause[0] === message;
  const hint = fault === "tool" ? ["this is a defect of railgun-ha: please report it with this log"] : [];
  return [...(isSaid ? [] : cause), message, ...details.map((detail) => `- ${detail}`), ...hint].join("\n");
}
