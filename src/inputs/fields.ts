import * as z from "zod/mini";
import { messageOf } from "../errors.ts";

/** Kinds of inputs: each reads text and says what is wrong with it and what is allowed. */

/** Text that `parse` turns into a value; what `parse` throws becomes the input's error, followed by what is allowed. */
export function parsed<T>(parse: (text: string) => T, allowed: string) {
  const read = z.transform<string, T>((text, { issues }) => {
    try {
      return parse(text);
    } catch (error) {
      issues.push({ code: "custom", input: text, message: `${messageOf(error)}; use ${allowed}` });
      return z.NEVER;
    }
  });
  return z.pipe(z.string(), read);
}

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: ({ input }) => `"${input}" is not one of ${values.join(", ")}` });

export const matching = (pattern: RegExp, allowed: string) =>
  z
    .string()
    .check(z.refine((text) => pattern.test(text), { error: ({ input }) => `"${input}" is not ${allowed}` }));

function parseCount(text: string, least: number, most: number, why = ""): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(`"${text}" is out of range${value < least ? why : ""}`);
}

export const count = (least: number, most: number, why = "") =>
  parsed((text) => parseCount(text, least, most, why), `a whole number from ${least} to ${most}`);

export const optionalCount = (least: number, most: number) =>
  parsed(
    (text) => (text === "" ? undefined : parseCount(text, least, most)),
    `a whole number from ${least} to ${most}, or nothing`,
  );

export const trueOrFalse = oneOf(["true", "false", "True", "False", "TRUE", "FALSE"]);

/** Names separated by commas, spaces or lines. */
export const names = (pattern: RegExp, allowed: string) =>
  parsed((text) => {
    const all = text.split(/[\s,]+/).filter(Boolean);
    const wrong = all.find((name) => !pattern.test(name));
    if (wrong !== undefined) throw new Error(`"${wrong}" is none`);
    return [...new Set(all)];
  }, allowed);
