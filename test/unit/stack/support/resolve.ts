import type { Value } from "../../../../src/stack/types.ts";

/** Works out the intrinsic functions of a value as CloudFormation does, with the values of what they refer to. */
export function resolve(value: Value, known: Readonly<Record<string, Value>>): Value {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((inner) => resolve(inner, known));
  const [key = "", ...others] = Object.keys(value);
  const inner = (value as Record<string, Value>)[key];
  if (others.length === 0 && inner !== undefined) {
    if (key === "Ref") return lookUp(inner as string, known);
    if (key === "Fn::GetAtt") return lookUp((inner as readonly string[]).join("."), known);
    if (key === "Fn::Base64") return Buffer.from(resolve(inner, known) as string).toString("base64");
    if (key === "Fn::Sub") return substitute(inner, known);
    if (key === "Fn::Select") {
      const [index, list] = resolve(inner, known) as [number, readonly Value[]];
      return list[index] ?? "";
    }
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, resolve(each as Value, known)]),
  );
}

function lookUp(name: string, known: Readonly<Record<string, Value>>): Value {
  const found = known[name];
  if (found === undefined) throw new Error(`nothing is known of ${name}`);
  return found;
}

function substitute(inner: Value, known: Readonly<Record<string, Value>>): string {
  const [text, values] = (Array.isArray(inner) ? inner : [inner, {}]) as [string, Record<string, Value>];
  const all = { ...known, ...(resolve(values, known) as Record<string, Value>) };
  // "To write a dollar sign and curly braces literally, add an exclamation mark after the open curly brace."
  return text.replace(/\$\{(!?)([^}]*)\}/g, (_, escaped: string, name: string) =>
    escaped === "!" ? `\${${name}}` : String(lookUp(name, all)),
  );
}
