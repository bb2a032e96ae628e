import type { Detail } from "./detail.ts";
import { fitting } from "./detail.ts";
import { consoleLinks } from "./links.ts";
import { collapsed, escapeMarkdown, link, plainTable, tableBlock } from "./markdown.ts";
import type { RunReport } from "./run-report.ts";
import { changesSection, costSection, eventsSection, outcomeSections } from "./sections.ts";
import { duration } from "./status.ts";
import type { Table } from "./table.ts";
import { topology } from "./topology.ts";

/**
 * A step's summary may have 1 MiB, and one that is larger is dropped as a whole (GitHub, "Adding a job summary").
 * Bytes, with room for what other parts of the step write.
 */
const LARGEST_SUMMARY = 1_000_000;
/** Rows from which a table is collapsed. */
const LONG = 25;

/**
 * The job's summary of a run, as Markdown in which nothing that comes from outside is markup. `written` are the bytes
 * that the run has put there already.
 */
export const summaryOf = (run: RunReport, written = 0): string =>
  fitting(LARGEST_SUMMARY - written, Buffer.byteLength, (detail) => render(run, detail));

function render(run: RunReport, detail: Detail): string {
  const { command, failure, findings, tables } = run;
  const parts = [
    `### railgun-ha ${escapeMarkdown(command)}: ${failure ? "failed" : "done"}`,
    ...outcomeSections(run, detail),
    ...linkLine(run),
    ...changesSection(findings.changes, detail),
    ...costSection(findings.cost),
    ...eventsSection(findings.events, detail),
    ...(findings.fleet ? [`#### Topology\n\n\`\`\`mermaid\n${topology(findings.fleet)}\n\`\`\``] : []),
    ...tables.map((table) => tableSection(table, detail)),
    ...phaseBlock(run),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** One table for a summary that is written before the run has ended; it leaves most of the room to the end. */
export const noteOf = (table: Table): string =>
  fitting(LARGEST_SUMMARY / 4, Buffer.byteLength, (detail) => `${tableSection(table, detail)}\n\n`);

function linkLine({ findings, stackName }: RunReport): readonly string[] {
  const { identity, stackId } = findings;
  if (!identity) return [];
  const who = `account ${identity.account}, ${identity.region}, as ${identity.arn}`;
  const links = consoleLinks(identity, stackName, stackId).map(({ title, url }) => link(title, url));
  return [[...links, escapeMarkdown(who)].join(" · ")];
}

function tableSection({ title, head, rows }: Table, detail: Detail): string {
  const shown = rows.slice(0, detail.rows);
  const left = rows.length - shown.length;
  const table = `${plainTable({ title, head, rows: shown }, detail.text)}${left > 0 ? `\n\n… and ${left} more rows` : ""}`;
  return rows.length > LONG
    ? collapsed(`${title}: ${rows.length} rows`, table)
    : `#### ${escapeMarkdown(title)}\n\n${table}`;
}

function phaseBlock({ phases }: RunReport): readonly string[] {
  if (phases.length === 0) return [];
  const rows = phases.map(({ name, millis }) => [escapeMarkdown(name), took(millis)]);
  const total = phases.reduce((sum, { millis }) => sum + millis, 0);
  return [collapsed(`Timings: ${took(total)}`, tableBlock(["phase", "took"], rows))];
}

const took = (millis: number): string =>
  millis < 10_000 ? `${(millis / 1_000).toFixed(1)} s` : duration(millis / 1_000);
