import { type Forms, formsOf, pattern, SHORTEST, signOf } from "./secret-forms.ts";

const MASK = "***";
/** A value that somebody declared a secret is one from here on, where it stands alone. */
const SHORTEST_DECLARED = 4;

export type Redact = (text: string) => string;

/**
 * Answers a function that takes `secrets` out of a text: as they are, in base64 (alone or inside a longer value, also
 * when its lines are wrapped), in hexadecimal digits, and encoded for a URL, JSON or HTML, also one in another, but for
 * base64 in base64. The runner masks its log only; outputs, summaries and API calls are not masked by it. `declared` are
 * secrets that may be short: those are taken out where no letter or digit stands beside them.
 *
 * Expressions are made of those secrets only of which a text has a sign: for the tokens of a run that takes longer than
 * all else that a short run does.
 */
export function redactor(secrets: readonly string[], declared: readonly string[] = []): Redact {
  const all = [...new Set([...secrets, ...declared])];
  const known = all.filter((secret) => secret.length >= SHORTEST).map(knownOf);
  const short = declared.filter(({ length }) => length >= SHORTEST_DECLARED && length < SHORTEST);
  const made = new Map<string, Redact>();
  return (text) => {
    const suspects = text.length > LONG ? known : suspectsIn(text, known);
    const key = suspects.map((one) => known.indexOf(one)).join();
    const redact = made.get(key) ?? exactly(suspects, short);
    made.set(key, redact);
    return redact(text);
  };
}

/** Characters of a text in which looking for signs takes longer than making the expressions. */
const LONG = 100_000;

interface Known extends Forms {
  /** Signs of its forms; those of the written ones in lower case. */
  readonly signs: Forms;
}

function knownOf(secret: string): Known {
  const forms = formsOf(secret);
  const written = forms.written.map((form) => signOf(form).toLowerCase());
  return { ...forms, signs: { coded: forms.coded.map(signOf), written } };
}

function suspectsIn(text: string, known: readonly Known[]): readonly Known[] {
  const lower = text.toLowerCase();
  const { bare } = unbroken(text);
  return known.filter(
    ({ signs }) =>
      signs.written.some((sign) => lower.includes(sign)) || signs.coded.some((sign) => bare.includes(sign)),
  );
}

function exactly(known: readonly Forms[], short: readonly string[]): Redact {
  const coded = anyOf(known.flatMap((one) => one.coded).map(pattern)).map(
    (source) => new RegExp(source, "gu"),
  );
  const written = anyOf([
    ...known.flatMap((one) => one.written).map(pattern),
    ...short.map((secret) => `(?<![\\p{L}\\p{N}])${pattern(secret)}(?![\\p{L}\\p{N}])`),
  ]).map((source) => new RegExp(source, "giu"));
  return (text) =>
    written.reduce((rest, expression) => rest.replace(expression, MASK), withoutCoded(text, coded));
}

/** Takes out what the expressions find in the text as it would be without breaks of lines, and the breaks in it. */
function withoutCoded(text: string, expressions: readonly RegExp[]): string {
  const { bare, at } = unbroken(text);
  const found = expressions
    .flatMap((expression) => [...bare.matchAll(expression)])
    .map(({ index, 0: { length } }) => ({ from: at(index), to: at(index + length - 1) + 1 }))
    .sort((one, other) => one.from - other.from);
  let kept = "";
  let end = 0;
  for (const { from, to } of found) {
    if (from >= end) kept += `${text.slice(end, from)}${MASK}`;
    end = Math.max(end, to);
  }
  return kept + text.slice(end);
}

/** Lines of base64 are broken by people and by mailers; the break itself may be encoded for JSON, a URL or HTML. */
const BREAK = /(?:[\r\n]|\\+[rn]|%0[AaDd]|&#(?:0*1[03]|[xX]0*[AaDd]);)+/g;

/** A text without any breaks, and where in the text a character of that stands. */
function unbroken(text: string): { readonly bare: string; readonly at: (index: number) => number } {
  const pieces: string[] = [];
  /** Where each piece begins, without breaks and with them. */
  const bareStarts: number[] = [];
  const starts: number[] = [];
  let length = 0;
  const take = (from: number, to: number): void => {
    if (from === to) return;
    pieces.push(text.slice(from, to));
    bareStarts.push(length);
    starts.push(from);
    length += to - from;
  };
  let end = 0;
  for (const { index, 0: found } of text.matchAll(BREAK)) {
    take(end, index);
    end = index + found.length;
  }
  take(end, text.length);
  const at = (index: number): number => {
    let [low, high] = [0, bareStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((bareStarts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (starts[low] ?? 0) + index - (bareStarts[low] ?? 0);
  };
  return { bare: pieces.join(""), at };
}

/** The value with every text in it redacted. Arrays and plain objects are gone through, all else is left. */
export function redacted<T>(redact: Redact, value: T): T {
  const walk = (one: unknown): unknown => {
    if (typeof one === "string") return redact(one);
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== "object" || one === null || Object.getPrototypeOf(one) !== Object.prototype)
      return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}

/** Characters of an expression from which another one is begun: V8 compiles a longer one badly, or not at all. */
const LARGEST_EXPRESSION = 16_000;

/**
 * The patterns as few expressions. Longest first: where one secret is the start of another, the whole of the other
 * goes.
 */
function anyOf(patterns: readonly string[]): readonly string[] {
  const sorted = [...new Set(patterns)].sort((a, b) => b.length - a.length);
  const expressions: string[] = [];
  for (const one of sorted) {
    const last = expressions.at(-1);
    const joined = last === undefined ? "" : `${last}|${one}`;
    if (joined && joined.length <= LARGEST_EXPRESSION) expressions[expressions.length - 1] = joined;
    else expressions.push(one);
  }
  return expressions;
}
