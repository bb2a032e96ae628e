import { causeLine } from "./cloudformation/root-cause.ts";
import type { CommentSettings } from "./comment/settings.ts";
import { messageOf } from "./errors.ts";
import type { Edge } from "./report/edge.ts";
import { shorten } from "./report/markdown.ts";
import { resultJson } from "./report/result.ts";
import type { RunReport } from "./report/run-report.ts";
import { summaryOf } from "./report/summary.ts";

/** The runner cuts a message after 4,096 characters (actions/runner, ExecutionContext). */
const LONGEST_ANNOTATION = 3_500;

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
  if (env["GITHUB_STEP_SUMMARY"]) await summarise(edge, run);
  if (settings) await comment(edge, env, run, settings);
  await conclude(edge, run);
}

/** A summary that cannot be written must not hide what the run came to. */
async function summarise(edge: Edge, run: RunReport): Promise<void> {
  try {
    await edge.summarise(summaryOf(run, edge.summarised));
  } catch (error) {
    edge.warning(`the job's summary could not be written: ${messageOf(error)}`);
  }
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
  const lines = [...(isSaid ? [] : cause), message, ...details.map((detail) => `- ${detail}`), ...hint];
  return annotationOf(lines);
}

/** As many lines as an annotation shows, the first of them in any case. */
function annotationOf(lines: readonly string[]): string {
  const text = lines.map((line) => shorten(line, LONGEST_ANNOTATION / 2));
  let length = 0;
  const shown = text.filter((line) => {
    length += line.length + 1;
    return length <= LONGEST_ANNOTATION;
  });
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`… and ${left} more in the summary`] : [])].join("\n");
}
