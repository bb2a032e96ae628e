import { PRODUCT } from "../../contract/names.ts";
import type { Identity } from "../identity.ts";
import { type Detail, fitting } from "../report/detail.ts";
import { collapsed, escapeMarkdown, link, plainTable } from "../report/markdown.ts";
import type { RunReport } from "../report/run-report.ts";
import { changesSection, costSection, eventsSection, outcomeSections } from "../report/sections.ts";

/** GitHub refuses a longer comment: "Body is too long (maximum is 65536 characters)". */
const LONGEST = 65_000;

/**
 * What a comment of ours begins with, unseen: the stack that it is about. Two stacks of one pull request have two
 * comments. The names that are in it can hold nothing that would end it.
 */
export const markerOf = (
  { account, region }: Pick<Identity, "account" | "region">,
  stackName: string,
): string => `<!-- ${PRODUCT} account=${account} region=${region} stack=${stackName} -->`;

/** A pull request's comment on a run: shorter than the summary, which it links to. */
export const commentBody = (run: RunReport, marker: string, runUrl: string): string =>
  fitting(
    LONGEST,
    (text) => text.length,
    (detail) => render(run, marker, runUrl, detail),
  );

function render(run: RunReport, marker: string, runUrl: string, detail: Detail): string {
  const { command, stackName, failure, findings, tables, isNoOp } = run;
  const { identity } = findings;
  const outcome = failure ? "failed" : isNoOp ? "nothing to change" : "done";
  const where = identity ? `account ${identity.account}, ${identity.region}` : "";
  const parts = [
    `### ${PRODUCT} ${escapeMarkdown(command)} of ${escapeMarkdown(stackName)}: ${outcome}`,
    ...outcomeSections(run, detail),
    ...changesSection(findings.changes, detail),
    ...costSection(findings.cost),
    ...eventsSection(findings.events, detail),
    ...tables.map(({ title, head, rows }) =>
      collapsed(title, plainTable({ title, head, rows: rows.slice(0, detail.rows) }, detail.text)),
    ),
    [escapeMarkdown(where), ...(runUrl ? [link("the run and its summary", runUrl)] : [])]
      .filter(Boolean)
      .join(" · "),
  ];
  return `${marker}\n${parts.join("\n\n")}\n`;
}
