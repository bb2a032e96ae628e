import { Fault, type Json, type JsonObject } from "../ports.ts";

/**
 * Readers of loosely typed properties. Templates and form bodies carry numbers and booleans as text, so both are
 * taken; anything else is absent.
 */
export function text(from: JsonObject, key: string): string | undefined {
  const value = from[key];
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

export function number(from: JsonObject, key: string): number | undefined {
  const value = text(from, key);
  if (value === undefined || value.trim() === "") return undefined;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

export function flag(from: JsonObject, key: string): boolean | undefined {
  const value = text(from, key)?.toLowerCase();
  return value === "true" ? true : value === "false" ? false : undefined;
}

export const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

export function object(from: JsonObject, key: string): JsonObject | undefined {
  const value = from[key];
  return isObject(value) ? value : undefined;
}

export function objects(from: JsonObject, key: string): JsonObject[] {
  const value = from[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A list of strings; a single string counts as a list of one. */
export function texts(from: JsonObject, key: string): string[] {
  const value = from[key];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** A parameter that AWS requires: without it the request is refused with ValidationError. */
export function required(from: JsonObject, key: string, code = "ValidationError"): string {
  const value = text(from, key);
  if (value === undefined || value === "") {
    throw new Fault(
      code,
      `1 validation error detected: Value null at '${lowerFirst(key)}' failed to satisfy constraint: Member must not be null`,
    );
  }
  return value;
}

export const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A list of `{Key, Value}` as a record. */
export function tagsOf(list: readonly JsonObject[]): Record<string, string> {
  return Object.fromEntries(list.map((tag) => [text(tag, "Key") ?? "", text(tag, "Value") ?? ""]));
}

export const tagList = (tags: Readonly<Record<string, string>>): JsonObject[] =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; absent on the last. */
  readonly next: string | undefined;
}

/** One page of a list. The token is the offset of the next item; a foreign token is refused with `badToken`. */
export function paged<T>(
  items: readonly T[],
  token: string | undefined,
  size: number | undefined,
  badToken: () => Fault,
): Page<T> {
  const start = token === undefined ? 0 : Number(/^next-(\d+)$/.exec(token)?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) throw badToken();
  const end = start + (size ?? items.length);
  return { items: items.slice(start, end), next: end < items.length ? `next-${end}` : undefined };
}

/** Whether two values are the same when written as JSON with sorted keys. */
export const same = (a: Json, b: Json): boolean => canonical(a) === canonical(b);

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
