/** Prints the CloudFormation template: `npm run --silent render -- --stack-name x`. Every input is a flag. */
import { readFileSync } from "node:fs";
import { packageRoot, readAssets } from "../src/assets.ts";
import { stackConfig } from "../src/config.ts";
import { AppError, messageOf } from "../src/errors.ts";
import { DEFAULTS, INPUT_NAMES } from "../src/inputs/declared.ts";
import { parseInputs } from "../src/inputs.ts";
import { renderTemplate } from "../src/stack/template.ts";

function help(): string {
  const action = readFileSync(`${packageRoot()}/action.yml`, "utf8");
  const describe = (name: string): string =>
    new RegExp(`^ {2}${name}:\\n {4}description: "?(.*?)"?$`, "m").exec(action)?.[1] ?? "";
  const flags = INPUT_NAMES.map((name) => {
    const fallback = DEFAULTS[name] === "" ? "" : ` [${DEFAULTS[name]}]`;
    return `  --${name} <value>${fallback}\n      ${describe(name)}`;
  });
  return ["usage: npm run --silent render -- [--<input> <value>]...", "", ...flags].join("\n");
}

/** `--name value` or `--name=value`, whatever the name. Throws an Error for anything else. */
function readFlags(args: readonly string[]): Record<string, string> {
  const given: Record<string, string> = {};
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name = "", inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (!name) throw new Error(`"${word}" is not expected; write --<input> <value>`);
    const value = inline ?? rest.shift();
    if (value === undefined) throw new Error(`--${name} has no value; write --${name} <value>`);
    given[name] = value;
  }
  return given;
}

function main(args: readonly string[]): number {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(help());
    return 0;
  }
  try {
    const inputs = parseInputs({ ...readFlags(args), command: "render" });
    console.log(JSON.stringify(renderTemplate(stackConfig(inputs), readAssets().stack), null, 2));
    return 0;
  } catch (error) {
    const details = error instanceof AppError ? error.details.map((line) => `  ${line}`) : [];
    console.error([`render: ${messageOf(error)}`, ...details].join("\n"));
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
