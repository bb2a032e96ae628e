/** Below this length a value is more likely to be part of innocent text than to be a secret. */
export const SHORTEST = 8;

/** The forms in which a secret may stand in a text, each in pieces of which any one is a secret by itself. */
export interface Forms {
  /** Base64, whose lines may be broken. */
  readonly coded: readonly string[];
  /** As it is, and in hexadecimal digits: in any case. */
  readonly written: readonly string[];
}

export const formsOf = (secret: string): Forms => ({
  coded: base64Forms(secret).flatMap(pieces),
  written: [secret, Buffer.from(secret).toString("hex")].flatMap(pieces),
});

/**
 * A part of the form that stands in every text in which the form does, however that is encoded: letters and digits are
 * what they are in every encoding. Empty when it has none.
 */
export const signOf = (form: string): string =>
  (form.match(/[A-Za-z0-9]+/g) ?? []).reduce(
    (longest, run) => (run.length > longest.length ? run : longest),
    "",
  );

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

/** A regular expression for a text in which any character may be encoded. */
export const pattern = (text: string): string => [...text].map(character).join("");

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
