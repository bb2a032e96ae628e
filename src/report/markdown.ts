import type { Table } from "./table.ts";

/**
 * Text of one line as Markdown in which nothing is markup: entities for what Markdown, HTML, tables, mathematics and
 * GitHub's own links would read. What a paragraph begins with could make it a list, a heading or, indented, code.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .trimStart()
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/[&<>|`*_[\]\\~@#$]|:(?=\/\/)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)](?=\s|$)/gi, entity);

const entity = (text: string): string => text.replace(/\S/g, (one) => `&#${one.codePointAt(0)};`);

/** At most `length` characters: the start and the end of what is longer, and how long it was. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const note = `… (${text.length.toLocaleString("en-US")} characters)`;
  const room = Math.max(0, length - note.length);
  const tail = Math.floor(room / 4);
  const end = tail === 0 ? "" : text.slice(-tail);
  // Half of a pair of surrogates is no character.
  return `${whole(text.slice(0, room - tail))}${note}${whole(end)}`;
}

const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");

/** Lines of a Markdown table; cells are Markdown already. */
export function tableBlock(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A table whose cells are text from anywhere. */
export const plainTable = ({ head, rows }: Table, length: number): string =>
  tableBlock(
    head.map(escapeMarkdown),
    rows.map((row) => row.map((cell) => escapeMarkdown(shorten(cell, length)))),
  );

/** What the reader opens when he wants it. `title` is text. */
export const collapsed = (title: string, body: string): string =>
  `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;

/** A link; both parts are text. */
export const link = (title: string, url: string): string =>
  `[${escapeMarkdown(title)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;

/** A fence longer than any run of backticks inside, so that nothing in the text ends it. */
export function codeBlock(text: string, language = ""): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}
