const MASK = "***";
/** Below this length a value is more likely to be part of innocent text than to be a secret. */
const SHORTEST = 8;

export type Redact = (text: string) => string;

/**
 * Answers a function that takes `secrets` out of a text: as they are, in base64 (alone or inside a longer value),
 * URL-encoded and JSON-encoded. The runner masks its log only; outputs, summaries and API calls are not masked by it.
 */
export function redactor(secrets: readonly string[]): Redact {
  const forms = new Set(secrets.filter((secret) => secret.length >= SHORTEST).flatMap(encodings));
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, MASK), text);
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

function encodings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const url = encodeURIComponent(secret);
  return [secret, secret.toUpperCase(), secret.toLowerCase(), json, url, ...base64Forms(secret)].filter(
    (form) => form.length >= SHORTEST,
  );
}

/**
 * Base64 of a value depends on how many bytes stand before it. For each of the three offsets: the digits that only
 * the secret decides.
 */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const padded = bytes.toString("base64");
  const inner = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replaceAll("=", "");
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(from, to);
  });
  const plain = [padded, ...inner];
  return [...plain, ...plain.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))];
}
