import { Fault, type Json, type JsonObject } from "../ports.ts";
import { itemOf, membersOf, type Shape } from "./services.ts";

/** Reads a body of the awsJson protocols; dates come as seconds since the epoch. */
export function readJson(body: Buffer, input: Shape): JsonObject {
  let parsed: unknown;
  try {
    parsed = body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
  } catch {
    throw new Fault("SerializationException", "the body is not JSON");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw new Fault("SerializationException", "the body is not a JSON object");
  return fromWire(parsed as JsonObject, input) as JsonObject;
}

function fromWire(value: Json, shape: Shape): Json {
  if (value === null || value === undefined) return undefined;
  if (shape.isTimestampSchema() && typeof value === "number") return new Date(value * 1000);
  if (shape.isListSchema() && Array.isArray(value)) return value.map((item) => fromWire(item, itemOf(shape)));
  if (typeof value !== "object" || Array.isArray(value) || value instanceof Date) return value;
  if (shape.isMapSchema())
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, fromWire(item, itemOf(shape))]),
    );
  if (!shape.isStructSchema()) return value;
  const members = membersOf(shape);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const member = members[key];
      return member && item !== null ? [[key, fromWire(item, member)]] : [];
    }),
  );
}

/** Prints an operation's output for the awsJson protocols. A member that the SDK does not know is an error. */
export function printJson(value: JsonObject, output: Shape, path: string): string {
  return JSON.stringify(toWire(value, output, path));
}

function toWire(value: Json, shape: Shape, path: string): Json {
  if (value instanceof Date) return value.getTime() / 1000;
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    if (!shape.isListSchema()) throw new Error(`${path} is not a list for the SDK`);
    return value.map((item) => toWire(item, itemOf(shape), path));
  }
  if (typeof value !== "object" || shape.isDocumentSchema()) return value;
  if (shape.isMapSchema())
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, toWire(item, itemOf(shape), path)]),
    );
  const members = membersOf(shape);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const member = members[key];
      if (!member && item !== undefined && item !== null)
        throw new Error(`${path} has no member "${key}": name it as the SDK does`);
      return [key, member && toWire(item, member, `${path}.${key}`)];
    }),
  );
}
