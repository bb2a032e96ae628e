import { Fault, type Json, type JsonObject } from "../../ports.ts";
import { isObject, object, objects, text, texts } from "../json.ts";

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** Absent: the caller must give a value. */
  readonly preset: readonly string[] | undefined;
  readonly pattern: string | undefined;
  readonly values: readonly string[];
}

export interface Step {
  readonly name: string;
  readonly lines: readonly string[];
  readonly workingDirectory: string | undefined;
  readonly timeout: string;
}

/** What a command document says, as far as it is modelled: shell scripts with parameters. */
export interface Content {
  readonly schemaVersion: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly steps: readonly Step[];
  /** As it was given. */
  readonly source: string;
}

const DEFAULT_TIMEOUT = "3600";
const bad = (message: string): Fault => new Fault("InvalidDocumentContent", message);

const listOf = (value: Json): string[] =>
  Array.isArray(value)
    ? value.map((one) => String(one))
    : [typeof value === "object" ? JSON.stringify(value) : String(value)];

function parameterOf(name: string, value: Json): Parameter {
  if (!isObject(value)) throw bad(`parameter ${name} is not an object`);
  return {
    name,
    type: text(value, "type") ?? "String",
    description: text(value, "description") ?? "",
    preset: value.default === undefined ? undefined : listOf(value.default),
    pattern: text(value, "allowedPattern"),
    values: Array.isArray(value.allowedValues) ? listOf(value.allowedValues) : [],
  };
}

function stepOf(step: JsonObject): Step {
  const action = text(step, "action");
  const name = text(step, "name") ?? "";
  if (action !== "aws:runShellScript")
    throw bad(`action ${action} of step ${name} is not modelled: use aws:runShellScript`);
  const inputs = object(step, "inputs") ?? {};
  const lines = texts(inputs, "runCommand");
  if (name === "" || lines.length === 0) throw bad(`step ${name} needs a name and inputs.runCommand`);
  return {
    name,
    lines,
    workingDirectory: text(inputs, "workingDirectory"),
    timeout: text(inputs, "timeoutSeconds") ?? DEFAULT_TIMEOUT,
  };
}

/** Reads a document of schema 2.2. */
export function contentOf(given: Json): Content {
  let parsed: Json = given;
  if (typeof given === "string") {
    try {
      parsed = JSON.parse(given);
    } catch {
      throw bad("the document is not JSON");
    }
  }
  if (!isObject(parsed)) throw bad("the document is not an object");
  const schemaVersion = text(parsed, "schemaVersion") ?? "";
  if (schemaVersion !== "2.2") throw bad(`schemaVersion ${schemaVersion} is not modelled: use 2.2`);
  const steps = objects(parsed, "mainSteps").map(stepOf);
  if (steps.length === 0) throw bad("mainSteps is empty");
  const parameters = Object.entries(object(parsed, "parameters") ?? {});
  return {
    schemaVersion,
    description: text(parsed, "description") ?? "",
    parameters: parameters.map(([name, value]) => parameterOf(name, value)),
    steps,
    source: typeof given === "string" ? given : JSON.stringify(given),
  };
}

const wrong = (message: string): Fault => new Fault("InvalidParameters", message);

function checked(parameter: Parameter, given: readonly string[] | undefined): readonly string[] {
  const values = given ?? parameter.preset;
  if (!values) throw wrong(`Parameter "${parameter.name}" requires a value.`);
  if (parameter.type !== "StringList" && values.length !== 1) {
    throw wrong(`Parameter "${parameter.name}" takes one value, not ${values.length}.`);
  }
  const pattern = parameter.pattern === undefined ? undefined : new RegExp(`^(?:${parameter.pattern})$`);
  for (const value of values) {
    if (parameter.values.length > 0 && !parameter.values.includes(value)) {
      throw wrong(
        `Parameter "${parameter.name}" has value "${value}" that is not one of the allowed values.`,
      );
    }
    if (pattern && !pattern.test(value)) {
      throw wrong(
        `Parameter "${parameter.name}" has value "${value}" that does not match the allowed pattern.`,
      );
    }
  }
  return values;
}

export interface Script {
  readonly name: string;
  readonly text: string;
  readonly timeoutMillis: number;
}

/** The scripts of a document with these parameter values. An unknown, missing or refused value is InvalidParameters. */
export function scriptsOf(content: Content, given: JsonObject): Script[] {
  const known = new Set(content.parameters.map(({ name }) => name));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined) throw wrong(`Parameter "${unknown}" is not defined in the document.`);
  const values = new Map(
    content.parameters.map((parameter) => {
      const list = given[parameter.name] === undefined ? undefined : texts(given, parameter.name);
      return [parameter.name, checked(parameter, list)] as const;
    }),
  );
  const fill = (line: string): string =>
    line.replace(/\{\{\s*([\w:]+)\s*\}\}/g, (whole, name: string) => values.get(name)?.join(" ") ?? whole);
  // A line that is nothing but a list parameter stands for all of its lines.
  const expand = (line: string): readonly string[] => {
    const alone = /^\s*\{\{\s*(\w+)\s*\}\}\s*$/.exec(line)?.[1];
    return (alone === undefined ? undefined : values.get(alone)) ?? [fill(line)];
  };
  return content.steps.map((step) => {
    const directory = fill(step.workingDirectory ?? "");
    const lines = step.lines.flatMap(expand);
    return {
      name: step.name,
      text: [
        ...(directory === "" ? [] : [`cd '${directory.replaceAll("'", `'\\''`)}' || exit 1`]),
        ...lines,
      ].join("\n"),
      timeoutMillis: Number(fill(step.timeout)) * 1000,
    };
  });
}
