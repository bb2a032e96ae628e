import type { ResourceChange, RootCause } from "../cloudformation/changes.ts";
import { causeLine } from "../cloudformation/root-cause.ts";
import type { MonthlyCost } from "../cost/estimate.ts";
import { changesBlock, changesHeadline, guardChanges } from "./changes.ts";
import { costTable } from "./cost.ts";
import type { Detail } from "./detail.ts";
import type { Findings, ReportedEvent } from "./findings.ts";
import { codeBlock, collapsed, escapeMarkdown, plainTable, shorten, tableBlock } from "./markdown.ts";
import type { Failure, RunReport } from "./run-report.ts";

/** Parts of a document, each empty when there is nothing to tell. */
type Section = readonly string[];

/** Changes from which their table is collapsed. */
const MANY_CHANGES = 20;
/** Characters of a reason or message, however little room there is: it is why the document is read. */
const LEAST_REASON = 1_000;
/** Details of a failure that are shown at once. */
const FEW_DETAILS = 5;

/** The root cause, which stands on top of everything. */
function causeBlock(cause: RootCause | undefined, detail: Detail): Section {
  if (!cause) return [];
  const line = escapeMarkdown(shorten(causeLine(cause), Math.max(LEAST_REASON, detail.text)));
  return [`> **Root cause:** ${line}${cause.remedy ? `\n>\n> ${escapeMarkdown(cause.remedy)}` : ""}`];
}

/** What came of the run: its root cause, its own words, and what to do about a failure. */
export function outcomeSections({ headline, failure, findings }: RunReport, detail: Detail): Section {
  return [
    ...causeBlock(findings.rootCause, detail),
    ...(headline ? [escapeMarkdown(shorten(headline, Math.max(LEAST_REASON, detail.text)))] : []),
    ...forecastLines(findings),
    ...(failure ? [failureBlock(shownFailure(failure, findings.rootCause), detail)] : []),
    ...(findings.pastes ?? []).map(({ title, text }) => collapsed(title, codeBlock(text, "json"))),
  ];
}

/** What a plan says of a deploy that its changes do not show. */
function forecastLines({ refused = [], instances }: Findings): Section {
  const lines = [
    ...(refused.length > 0 ? [`⛔ ${refusal(refused)}`] : []),
    ...(instances ? [instances] : []),
  ];
  return lines.map((line) => escapeMarkdown(shorten(line, LEAST_REASON)));
}

/** What a deploy would not do, and how it would. */
export const refusal = (refused: readonly string[]): string =>
  `deploy would refuse to replace or delete ${refused.join(", ")} unless allow-replacement names them`;

/** The root cause stands above: where the failure only says it again, what follows from it is said instead. */
function shownFailure(failure: Failure, cause: RootCause | undefined): Failure {
  if (!cause || failure.message !== causeLine(cause)) return failure;
  const [message = failure.message, ...details] = failure.details.filter((line) => line !== cause.remedy);
  return { ...failure, message, details };
}

function failureBlock({ code, message, details }: Failure, detail: Detail): string {
  const room = Math.max(LEAST_REASON, detail.text);
  const shown = details.slice(0, detail.rows);
  const lines = shown.map((one) => `- ${escapeMarkdown(shorten(one, room))}`);
  if (shown.length < details.length) lines.push(`- … and ${details.length - shown.length} more`);
  const list = lines.join("\n");
  const block = lines.length > FEW_DETAILS ? collapsed(`Details: ${details.length}`, list) : list;
  return `**${escapeMarkdown(code)}**: ${escapeMarkdown(shorten(message, room))}${list && `\n\n${block}`}`;
}

export function changesSection(changes: readonly ResourceChange[] | undefined, detail: Detail): Section {
  if (!changes || changes.length === 0) return [];
  const [title, table] = [`Changes: ${changesHeadline(changes)}`, changesBlock(changes, detail)];
  const guards = guardChanges(changes).join(", ");
  return [
    ...(guards
      ? [escapeMarkdown(`⚠ Permissions or open ports change: ${shorten(guards, LEAST_REASON)}`)]
      : []),
    changes.length > MANY_CHANGES ? collapsed(title, table) : `#### ${escapeMarkdown(title)}\n\n${table}`,
  ];
}

export function costSection(cost: MonthlyCost | undefined): Section {
  if (!cost) return [];
  const table = costTable(cost);
  return [collapsed(table.title, plainTable(table, 200))];
}

/** The events of an operation that failed; the newest are kept when there are too many. */
export function eventsSection(events: readonly ReportedEvent[] | undefined, detail: Detail): Section {
  if (!events || events.length === 0) return [];
  const shown = events.slice(-detail.rows);
  const rows = shown.map((event) => [
    event.Timestamp?.toISOString().slice(11, 19) ?? "",
    ...[event.ResourceStatus, event.LogicalResourceId, event.ResourceType].map((text) =>
      escapeMarkdown(text ?? ""),
    ),
    escapeMarkdown(shorten(event.ResourceStatusReason ?? "", detail.text)),
  ]);
  const table = tableBlock(["time", "status", "logical id", "type", "reason"], rows);
  const left = events.length - shown.length;
  return [
    collapsed(
      `Events of the operation: ${events.length}`,
      `${left > 0 ? `${left} earlier ones are left out\n\n` : ""}${table}`,
    ),
  ];
}
