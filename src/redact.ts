const MASK = "***";
/** Below this length a value is more likely to be part of innocent text than to be a secret. */
const SHORTEST = 8;
/** A value that somebody declared a secret is one from here on, where it stands alone. */
const SHORTEST_DECLARED = 4;

export type Redact = (text: string) => string;

/**
 * Answers a function that takes `secrets` out of a text: as they are, in base64 (alone or inside a longer value, also
 * when its lines are wrapped), in hexadecimal digits, and encoded for a URL, JSON or HTML, also one in another, but for
 * base64 in base64. The runner masks its log only; outputs, summaries and API calls are not masked by it. `declared` are
 * secrets that may be short: those are taken out where no letter or digit stands beside them.
 */
export function redactor(secrets: readonly string[], declared: readonly string[] = []): Redact {
  const long = [...secrets, ...declared].filter((secret) => secret.length >= SHORTEST);
  const short = declared.filter(({ length }) => length >= SHORTEST_DECLARED && length < SHORTEST);
  const base64 = long.flatMap(base64Forms).flatMap(pieces);
  const plain = long.flatMap((secret) => [secret, Buffer.from(secret).toString("hex")]).flatMap(pieces);
  const coded = anyOf(base64.map(pattern)).map((source) => new RegExp(source, "gu"));
  const written = anyOf([
    ...plain.map(pattern),
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

/**
 * Lines of base64 are broken by people and by mailers; the break itself may be encoded for JSON, a URL or HTML. A text
 * without any breaks, and where in the text a character of that stands.
 */
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

/** Length of the pieces in which a long secret, such as a session token, is looked for. */
const PIECE = 64;

/** Pieces of a long text, none of them shorter than half a piece, each of which is a secret by itself. */
function pieces(text: string): readonly string[] {
  const characters = [...text];
  if (characters.length < 2 * PIECE) return [text];
  const count = Math.floor(characters.length / PIECE);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * PIECE, index === count - 1 ? undefined : (index + 1) * PIECE).join(""),
  );
}

const BREAK = /(?:[\r\n]|\\+[rn]|%0[AaDd]|&#(?:0*1[03]|[xX]0*[AaDd]);)+/g;

/** A regular expression for a text in which any character may be encoded. */
const pattern = (text: string): string => [...text].map(character).join("");

/** Letters and digits are what they are in every encoding, so that patterns stay short. */
function character(one: string): string {
  if (/[A-Za-z0-9]/.test(one)) return one;
  const code = one.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const url = [...Buffer.from(one)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  const units = one.split("").map((unit) => `\\\\+u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const forms = [
    literal(one),
    anyCase(url),
    anyCase(units.join("")),
    `&#0*${code};`,
    anyCase(`&#x0*${hex};`),
  ];
  // A backslash in JSON inside JSON is doubled again.
  const escaped = ESCAPED[one];
  if (escaped) forms.push(`\\\\+${escaped}`);
  return `(?:${[...forms, ...(OTHERWISE[one] ?? [])].join("|")})`;
}

/** What JSON writes behind a backslash. */
const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\\\",
  "/": "/",
  "\n": "n",
  "\r": "r",
  "\t": "t",
  "\b": "b",
  "\f": "f",
};

/** Other ways to write a character: HTML's names, a form's blank, and base64 for URLs. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  "&": ["&amp;"],
  "<": ["&lt;"],
  ">": ["&gt;"],
  '"': ["&quot;"],
  "'": ["&apos;"],
  " ": ["\\+"],
  "+": ["-"],
  "/": ["_"],
};

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Hexadecimal digits are written in both cases, also where the rest of the pattern minds the case. */
const anyCase = (text: string): string =>
  text.replace(/(?<!\\\+)[a-fx]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/**
 * Base64 of a value depends on how many bytes stand before it. For each of the three offsets: the digits that only
 * the secret decides.
 */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const inner = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replaceAll("=", "");
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(from, to);
  });
  return [bytes.toString("base64"), ...inner].filter((form) => form.length >= SHORTEST);
}
