import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redacted, redactor } from "../../../src/redact.ts";
import { tableLines } from "../../../src/report/table.ts";

const hex = (text: string): string => Buffer.from(text).toString("hex");
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const strictUrl = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*.~_-]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
const entities = (text: string): string =>
  text.replace(/[^A-Za-z0-9]/gu, (one) => `&#${one.codePointAt(0)};`);

const lines = (text: string): string => text.replace(/.{10}/g, "$&\r\n");

const token = fc.string({ minLength: 32, maxLength: 32, unit: fc.constantFrom(..."0123456789abcdef") });
const secret = fc
  .string({ minLength: 8, maxLength: 40, unit: "grapheme" })
  .filter((text) => text.trim().length >= 8 && text.isWellFormed());
const around = fc.string({ maxLength: 20, unit: "grapheme" }).filter((text) => text.isWellFormed());
/** What belongs to no encoding: the borders of a secret are seen. */
const apart = fc.string({ maxLength: 5, unit: fc.constantFrom("é", "—", " ", "ß") });

/** Whether any eight characters in a row of the secret are left. */
const remains = (text: string, value: string): boolean =>
  Array.from({ length: value.length - 7 }, (_, at) => value.slice(at, at + 8)).some((part) =>
    text.includes(part),
  );

describe("the token in any surroundings", () => {
  test.each([
    ["as it is", (text: string) => text],
    ["in upper case", (text: string) => text.toUpperCase()],
    ["in a URL", encodeURIComponent],
    ["in JSON", JSON.stringify],
    ["in JSON inside JSON", (text: string) => JSON.stringify({ inner: JSON.stringify([text]) })],
    ["in HTML", entities],
    ["in hexadecimal digits", hex],
    ["in base64 in a URL", (text: string) => encodeURIComponent(base64(text))],
    ["in lines of base64 in a URL", (text: string) => encodeURIComponent(lines(base64(text)))],
    ["in lines of base64 in HTML", (text: string) => entities(lines(base64(text)))],
  ])("%s is taken out, and the surroundings are left", (_, encode) => {
    fc.assert(
      fc.property(token, apart, apart, (value, before, after) => {
        const text = redactor([value])(encode(`${before}${value}${after}`));
        expect(remains(text.toLowerCase(), value)).toBe(false);
        expect(remains(text.toLowerCase(), hex(value))).toBe(false);
        expect(text).toContain("***");
      }),
    );
  });

  test("in base64 of it all, at every offset, for URLs and in lines of 76, is taken out", () => {
    fc.assert(
      fc.property(token, around, around, fc.integer({ min: 0, max: 2 }), (value, before, after, kind) => {
        const encoded = base64(`${before}${value}${after}`);
        const url = encoded.replaceAll("+", "-").replaceAll("/", "_");
        const wrapped = encoded.replace(/(.{76})/g, "$1\r\n");
        const text = redactor([value])([encoded, url, wrapped][kind] ?? "");
        expect(text).toContain("***");
        // What stands around the mask holds no more than the digits that the secret shares with its neighbours.
        const left = text
          .replace(/[\r\n]/g, "")
          .split("***")
          .map((part) => Buffer.from(part, "base64").toString("latin1"));
        for (const part of left) expect(remains(part, value)).toBe(false);
      }),
    );
  });
});

describe("any secret", () => {
  test("is taken out as it is, JSON-, URL-, HTML- and base64-encoded, and nothing else is", () => {
    fc.assert(
      fc.property(secret, apart, apart, (value, before, after) => {
        const redact = redactor([value]);
        const forms = [
          value,
          json(value),
          encodeURIComponent(value),
          strictUrl(value),
          entities(value),
          base64(value),
        ];
        for (const form of forms) {
          const text = redact(`${before}${form}${after}`);
          // Surroundings of letters that the secret begins or ends with may be found as the secret.
          expect(text.replaceAll("***", "")).not.toContain(form);
          expect(text).toContain("***");
        }
      }),
    );
  });

  test("as long as a session token is taken out in every encoding, and others of its length are not", () => {
    const long = fc.string({ minLength: 130, maxLength: 1_200, unit: fc.constantFrom(..."abcXYZ019+/=._-") });
    fc.assert(
      fc.property(long, long, apart, (value, other, around) => {
        fc.pre(!remains(other, value));
        const redact = redactor([value]);
        for (const form of [value, hex(value), json(value), encodeURIComponent(value), entities(value)])
          expect(redact(`${around}${form}${around}`).replaceAll("***", "")).toBe(`${around}${around}`);
        const coded = base64(value);
        for (const form of [coded, lines(coded), encodeURIComponent(lines(coded))])
          expect(remains(redact(`${around}${form}`), coded)).toBe(false);
        expect(redact(other)).toBe(other);
      }),
    );
  });

  test("goes as a whole where it is the start of another one", () => {
    expect(redactor(["abcdefgh", "abcdefghijkl"])("abcdefghijkl")).toBe("***");
  });

  test("of some length costs no more than some milliseconds in a text of a megabyte", () => {
    const redact = redactor(Array.from({ length: 20 }, (_, at) => `${at}/+${"aB3/".repeat(250)}`));
    const text = "a fair amount of text, none of which is secret; ".repeat(20_000);
    const start = performance.now();
    expect(redact(text)).toBe(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("what is left alone", () => {
  test("is everything else, and short values that nobody declared", () => {
    expect(redactor(["0123456789abcdef"])("nothing here")).toBe("nothing here");
    expect(redactor(["test"])("a test")).toBe("a test");
    expect(redactor([])("a test")).toBe("a test");
  });

  test("but a short one that was declared a secret goes where it stands alone", () => {
    expect(redactor([], ["s3cr"])('pass "s3cr", s3cret, as3cr: S3CR')).toBe('pass "***", s3cret, as3cr: ***');
    expect(redactor([], ["abc"])("abc")).toBe("abc");
  });
});

test("every text inside a value is redacted, and nothing else is touched", () => {
  const when = new Date(0);
  const value = { a: ["x0123456789abcdef", { b: "0123456789abcdef" }], when, n: 1, none: undefined };
  expect(redacted(redactor(["0123456789abcdef"]), value)).toEqual({
    a: ["x***", { b: "***" }],
    when,
    n: 1,
    none: undefined,
  });
});

test("a table for the log has aligned columns", () => {
  const lines = tableLines({ title: "", head: ["a", "bb"], rows: [["long", "1"]] });
  expect(lines).toEqual(["a     bb", "────  ──", "long  1"]);
});
