import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactor } from "../../../src/redact.ts";
import { tableLines } from "../../../src/report/table.ts";

describe("the redactor", () => {
  const secret = fc
    .string({ minLength: 8, maxLength: 40, unit: "grapheme-ascii" })
    .filter((text) => text.trim().length >= 8);
  const around = fc.string({ maxLength: 5, unit: fc.constantFrom("é", "—", " ", "ß") });

  test("takes a secret out as it is, JSON-, URL- and base64-encoded", () => {
    fc.assert(
      fc.property(secret, around, around, (value, before, after) => {
        const redact = redactor([value]);
        const forms = [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)];
        for (const form of [...forms, Buffer.from(value).toString("base64")]) {
          expect(redact(`${before}${form}${after}`)).toBe(`${before}***${after}`);
        }
      }),
    );
  });

  test("finds a secret inside a longer value in base64, at every offset", () => {
    const value = "0123456789abcdef0123456789abcdef";
    for (const before of ["", "a", "ab", "abc"]) {
      const encoded = Buffer.from(`${before}${value}:rest`).toString("base64");
      const redacted = redactor([value])(encoded);
      expect(redacted).toContain("***");
      expect(Buffer.from(redacted.replace("***", ""), "base64").toString()).not.toContain(value.slice(4, 28));
    }
  });

  test("leaves everything else alone, and short values too", () => {
    expect(redactor(["0123456789abcdef"])("nothing here")).toBe("nothing here");
    expect(redactor(["test"])("a test")).toBe("a test");
  });
});

test("a table for the log has aligned columns", () => {
  const lines = tableLines({ title: "", head: ["a", "bb"], rows: [["long", "1"]] });
  expect(lines).toEqual(["a     bb", "────  ──", "long  1"]);
});
