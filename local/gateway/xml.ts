import type { Json, JsonObject } from "../ports.ts";
import { itemOf, membersOf, type Shape } from "./services.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A bare carriage return would be read back as a line feed.
  "\r": "&#13;",
};

/** Characters that XML 1.0 cannot carry, not even escaped; console output may hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escapeXml = (text: string): string =>
  text.replace(UNPRINTABLE, "").replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/**
 * Prints an operation's output, in the shapes of the SDK, as the elements inside its answer.
 * A member that the SDK does not know is an error: it would be lost without a word.
 */
export function printStructure(value: JsonObject, shape: Shape, path: string): string {
  const members = membersOf(shape);
  let printed = "";
  for (const [member, content] of Object.entries(value)) {
    if (content === undefined || content === null) continue;
    const memberShape = members[member];
    if (!memberShape) throw new Error(`${path} has no member "${member}": name it as the SDK does`);
    printed += printMember(content, member, memberShape, `${path}.${member}`);
  }
  return printed;
}

function printMember(value: Json, member: string, shape: Shape, path: string): string {
  const traits = shape.getMergedTraits();
  const name = shape.getMemberTraits().xmlName ?? member;
  if (shape.isListSchema()) {
    const items = asList(value, path);
    const item = itemOf(shape);
    const flattened = traits.xmlFlattened !== undefined;
    const itemName = flattened ? name : (item.getMemberTraits().xmlName ?? "member");
    const printed = items.map((entry) => element(itemName, printContent(entry, item, path))).join("");
    return flattened ? printed : element(name, printed);
  }
  return element(name, printContent(value, shape, path));
}

function printContent(value: Json, shape: Shape, path: string): string {
  if (shape.isListSchema()) {
    const item = itemOf(shape);
    const itemName = item.getMemberTraits().xmlName ?? "member";
    return asList(value, path)
      .map((entry) => element(itemName, printContent(entry, item, path)))
      .join("");
  }
  if (shape.isMapSchema()) return printMap(value, shape, path);
  if (shape.isStructSchema()) {
    if (!isObject(value)) throw new Error(`${path} is to be an object, not ${typeof value}`);
    return printStructure(value, shape, path);
  }
  return escapeXml(value instanceof Date ? value.toISOString() : String(value));
}

function printMap(value: Json, shape: Shape, path: string): string {
  if (!isObject(value)) throw new Error(`${path} is to be a map, not ${typeof value}`);
  const keyName = shape.getKeySchema().getMemberTraits().xmlName ?? "key";
  const valueName = itemOf(shape).getMemberTraits().xmlName ?? "value";
  return Object.entries(value)
    .map(([key, content]) => {
      const printed = printContent(content, itemOf(shape), path);
      return element("entry", element(keyName, escapeXml(key)) + element(valueName, printed));
    })
    .join("");
}

function asList(value: Json, path: string): Json[] {
  if (!Array.isArray(value)) throw new Error(`${path} is to be a list, not ${typeof value}`);
  return value;
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
