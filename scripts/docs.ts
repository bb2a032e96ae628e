import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stackConfig } from "../src/config.ts";
import { monthlyCost } from "../src/cost/estimate.ts";
import { parseInputs } from "../src/inputs.ts";
import { costTable } from "../src/report/cost.ts";
import { LAMBDAS, type LambdaName } from "../src/stack/config.ts";
import { renderTemplate } from "../src/stack/template.ts";
import { ROOT } from "./children.ts";
import { parseYaml, type YamlMap } from "./yaml.ts";

/**
 * `node scripts/docs.ts`: writes the tables of inputs, outputs and costs into README.md, between their markers, from
 * action.yml and the table of prices. A test fails when they are stale.
 */
export function withTables(readme: string, action: string): string {
  const { inputs, outputs } = parseYaml(action);
  const tables = { inputs: inputTable(map(inputs)), outputs: outputTable(map(outputs)), cost: costRows() };
  return Object.entries(tables).reduce((text, [name, content]) => between(text, name, content), readme);
}

/** Replaces what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->`. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, rest, again] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined || again !== undefined) {
    throw new Error(`the text needs the marker ${start} once, and ${end} after it`);
  }
  return `${before}${start}\n${content}\n${end}${after}`;
}

/** What the stack of all defaults costs. The assets, which a build makes, have no price. */
function costRows(): string {
  const keys = Object.fromEntries(LAMBDAS.map((name) => [name, `artifacts/${name}.zip`]));
  const assets = { lambdaKeys: keys as Record<LambdaName, string>, instancePayload: "" };
  const { head, rows } = costTable(monthlyCost(renderTemplate(stackConfig(parseInputs({})), assets)));
  return table(head, rows);
}

function inputTable(inputs: YamlMap): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const { description, default: value } = map(input);
    return [`\`${name}\``, value ? `\`${text(value)}\`` : "", cell(text(description))];
  });
  return table(["input", "default", "what it is"], rows);
}

function outputTable(outputs: YamlMap): string {
  const rows = Object.entries(outputs).map(([name, output]) => [
    `\`${name}\``,
    cell(text(map(output).description)),
  ]);
  return table(["output", "what it is"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function map(value: string | YamlMap | undefined): YamlMap {
  if (typeof value === "object") return value;
  throw new Error(`action.yml has ${value === undefined ? "nothing" : `"${value}"`} where a map is expected`);
}

function text(value: string | YamlMap | undefined): string {
  if (typeof value === "string") return value;
  throw new Error(`action.yml has ${value === undefined ? "nothing" : "a map"} where a text is expected`);
}

const cell = (value: string): string => value.trim().replace(/\s+/g, " ").replaceAll("|", "\\|");

if (import.meta.main) {
  const path = join(ROOT, "README.md");
  writeFileSync(path, withTables(readFileSync(path, "utf8"), readFileSync(join(ROOT, "action.yml"), "utf8")));
}
