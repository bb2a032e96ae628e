import { Fault, type Json, type JsonObject } from "../ports.ts";
import { itemOf, membersOf, type Shape } from "./services.ts";

/** Form parameters as a tree: `Filter.1.Value.2=x` is x under Filter, 1, Value, 2. */
interface Node {
  value: string | undefined;
  readonly children: Map<string, Node>;
}

const newNode = (): Node => ({ value: undefined, children: new Map() });
const isIndex = (key: string): boolean => /^\d+$/.test(key);

/**
 * Reads a form of the awsQuery or ec2Query protocol into the shape that the SDK was given.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html and …/aws-ec2-query-protocol.html
 */
export function readForm(form: URLSearchParams, input: Shape, dialect: "query" | "ec2"): JsonObject {
  const root = newNode();
  for (const [key, value] of form) {
    let node = root;
    for (const part of key.split(".")) {
      const next = node.children.get(part) ?? newNode();
      node.children.set(part, next);
      node = next;
    }
    node.value = value;
  }
  return readStructure(root, input, dialect);
}

function readStructure(node: Node, shape: Shape, dialect: "query" | "ec2"): JsonObject {
  const result: JsonObject = {};
  for (const [member, memberShape] of Object.entries(membersOf(shape))) {
    const child = node.children.get(wireName(member, memberShape, dialect));
    if (child) result[member] = readValue(child, memberShape, dialect, member);
  }
  return result;
}

function wireName(member: string, shape: Shape, dialect: "query" | "ec2"): string {
  const { xmlName, ec2QueryName } = shape.getMemberTraits();
  if (dialect === "query") return xmlName ?? member;
  const name = String(ec2QueryName ?? xmlName ?? member);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function readValue(node: Node, shape: Shape, dialect: "query" | "ec2", name: string): Json {
  if (shape.isListSchema())
    return listItems(node).map((item) => readValue(item, itemOf(shape), dialect, name));
  if (shape.isMapSchema()) return readMap(node, shape, dialect, name);
  if (shape.isStructSchema()) return readStructure(node, shape, dialect);
  return readScalar(node.value ?? "", shape, name);
}

/** `X.1`, `X.member.1` and ElastiCache's `X.CacheNodeId.1` are all item 1 of X. */
function listItems(node: Node): Node[] {
  const wrapped = [...node.children.keys()].some(isIndex) ? node : [...node.children.values()][0];
  return [...(wrapped?.children ?? [])]
    .filter(([key]) => isIndex(key))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item);
}

function readMap(node: Node, shape: Shape, dialect: "query" | "ec2", name: string): JsonObject {
  const keyName = shape.getKeySchema().getMemberTraits().xmlName ?? "key";
  const valueName = itemOf(shape).getMemberTraits().xmlName ?? "value";
  const result: JsonObject = {};
  for (const entry of listItems(node)) {
    const value = entry.children.get(valueName) ?? newNode();
    result[entry.children.get(keyName)?.value ?? ""] = readValue(value, itemOf(shape), dialect, name);
  }
  return result;
}

function readScalar(text: string, shape: Shape, name: string): Json {
  if (shape.isNumericSchema()) {
    const number = Number(text);
    if (text === "" || !Number.isFinite(number)) throw malformed(name, text, "a number");
    return number;
  }
  if (shape.isBooleanSchema()) {
    const lower = text.toLowerCase();
    if (lower !== "true" && lower !== "false") throw malformed(name, text, "true or false");
    return lower === "true";
  }
  if (shape.isTimestampSchema()) {
    const date = new Date(text);
    if (Number.isNaN(date.getTime())) throw malformed(name, text, "a date and time");
    return date;
  }
  return text;
}

const malformed = (name: string, text: string, wanted: string): Fault =>
  new Fault("MalformedInput", `${name}: "${text}" is not ${wanted}`);
