import type { AppError } from "../errors.ts";
import type { Table } from "./table.ts";

/** The job's summary of a run, as Markdown in which nothing that comes from outside is markup. */
export function summaryOf(
  command: string,
  headline: string,
  tables: readonly Table[],
  failure: AppError | undefined,
): string {
  const parts = [
    `### railgun-ha ${escapeMarkdown(command)}: ${failure ? "failed" : "done"}`,
    ...(headline ? [escapeMarkdown(headline)] : []),
    ...(failure ? [failureBlock(failure)] : []),
    ...tables.map(tableBlock),
  ];
  return `${parts.join("\n\n")}\n`;
}

function failureBlock({ code, message, details }: AppError): string {
  const lines = details.map((detail) => `- ${escapeMarkdown(detail)}`).join("\n");
  const list = lines && `\n\n<details><summary>Details</summary>\n\n${lines}\n\n</details>`;
  return `**${escapeMarkdown(code)}**: ${escapeMarkdown(message)}${list}`;
}

function tableBlock({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  return [
    `#### ${escapeMarkdown(title)}`,
    "",
    line(head),
    line(head.map(() => "---")),
    ...rows.map(line),
  ].join("\n");
}

/** Markdown of one line, without markup: entities for what Markdown and HTML would read. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[&<>|`*_[\]\\~@#]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/\s*\n\s*/g, " ");
