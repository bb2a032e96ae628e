import { shorten } from "./markdown.ts";

/**
 * An output may have 1 MB, counted as UTF-16 (GitHub, "Workflow syntax", outputs), and a job that has a larger one
 * fails. Characters.
 */
const LONGEST = 500_000;
/** Characters of a text, and elements of a list, in the order in which they are tried. */
const LEVELS = [
  { text: 10_000, list: 10_000 },
  { text: 1_000, list: 10_000 },
  { text: 200, list: 10_000 },
  { text: 60, list: 5_000 },
  { text: 60, list: 500 },
  { text: 60, list: 20 },
] as const;

/**
 * The output `result`. What would be too long for GitHub has its longest texts shortened, then its lists, and says so
 * in `shortened`.
 */
export function resultJson(result: Readonly<Record<string, unknown>>): string {
  const whole = JSON.stringify(result);
  if (whole.length <= LONGEST) return whole;
  for (const level of LEVELS) {
    const text = JSON.stringify({ ...(cut(result, level) as object), shortened: true });
    if (text.length <= LONGEST) return text;
  }
  return JSON.stringify({ command: result["command"], stack: result["stack"], shortened: true });
}

function cut(value: unknown, level: { readonly text: number; readonly list: number }): unknown {
  if (typeof value === "string") return shorten(value, level.text);
  if (Array.isArray(value)) return value.slice(0, level.list).map((one) => cut(one, level));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner, level)]));
}
