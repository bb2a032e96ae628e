import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

type Settings = Record<string, string | null>;

const PROGRAM = `import json, sys
sys.path.insert(0, sys.argv[1])
from railgun_ha import conf
cases = json.load(sys.stdin)
answers = []
for text, settings in cases:
    rendered = conf.render(text, settings)
    answers.append([rendered, conf.render(rendered, settings), {k: v[-1] for k, v in conf.values(rendered).items()}])
print(json.dumps(answers))`;

/** Rendered text, rendered again, and the last value of each key; one Python process for all cases. */
function render(cases: readonly (readonly [string, Settings])[]): [string, string, Record<string, string>][] {
  const folder = join(import.meta.dirname, "../../../instance");
  return JSON.parse(
    execFileSync("python3", ["-c", PROGRAM, folder], { input: JSON.stringify(cases) }).toString(),
  );
}

describe("the listener's file", () => {
  test.each<[string, string, Settings, string]>([
    ["replaces a value in place", "a = 1\nb = 2\n", { a: "9" }, "a = 9\nb = 2\n"],
    ["keeps blanks and a comment after the value", "  a=1   # one\n", { a: "9" }, "  a=9   # one\n"],
    [
      "keeps a comment behind nothing",
      "a = # one\nb =\t# two\n",
      { a: "9", b: "8" },
      "a =9 # one\nb =8\t# two\n",
    ],
    [
      "ends a line at a line feed only",
      "# x\fa = 1\u2028a = 2\na = 3\n",
      { a: "9" },
      "# x\fa = 1\u2028a = 2\na = 9\n",
    ],
    ["keeps carriage returns", "a = 1\r\nb = 2\r\n", { a: "9" }, "a = 9\r\nb = 2\r\n"],
    ["sets a key wherever it stands", "a = 1\na = 2\n", { a: "9" }, "a = 9\na = 9\n"],
    ["appends what is missing", "a = 1\n", { "b.c": "2" }, "a = 1\nb.c = 2\n"],
    ["ends an open line first", "a = 1", { b: "2" }, "a = 1\nb = 2\n"],
    ["leaves an open end alone", "a = 1", { a: "2" }, "a = 2"],
    ["takes a key out", "a = 1\nb = 2\n", { a: null }, "b = 2\n"],
    ["does not take a comment for a key", "# a = 1\n", { a: "2" }, "# a = 1\na = 2\n"],
    ["fills an empty value", "a =\n", { a: "2" }, "a =2\n"],
    ["writes into an empty file", "", { a: "1" }, "a = 1\n"],
    ["keeps what it does not understand", "nonsense\n[x]\n\n= 3\n", {}, "nonsense\n[x]\n\n= 3\n"],
    ["gives up a comment for a value that has one", "a = 1 # one\r\n", { a: "9 # s" }, "a = 9 # s\r\n"],
    ["writes a value with a comment once", "a = 9 # s\n", { a: "9 # s" }, "a = 9 # s\n"],
    ["knows the hyphen", "origin.cf-railgun = 0\n", { "origin.cf-railgun": "1" }, "origin.cf-railgun = 1\n"],
  ])("%s", (_, text, settings, expected) => {
    expect(render([[text, settings]])[0]?.[0]).toBe(expected);
  });

  test("holds what was set, and nothing else has changed, whatever it held before", () => {
    const seed = Date.now();
    const key = fc.constantFrom("a", "b.c", "d-e", "memcached.servers", "wan.ip");
    const value = fc.stringMatching(/^[!-~é]([ -"$-~é]{0,12}[!-"$-~é])?$/);
    // What begins with # is a comment: neither settings nor the package's values do.
    const wish = value.filter((one) => !one.startsWith("#"));
    const withComment = fc.tuple(wish, value).map(([left, right]) => `${left} #${right}`);
    const line = fc.oneof(
      fc.tuple(key, fc.constantFrom("=", " = ", "= "), value).map((parts) => parts.join("")),
      fc.constantFrom("", "# a = 1", "# a\fa = 1", "\tb.c=  # none", "??"),
    );
    const text = fc.array(line).map((lines) => lines.join("\n"));
    const settings = fc.dictionary(key, fc.option(fc.oneof(wish, withComment)));
    const cases = fc.sample(fc.tuple(text, settings), { numRuns: 300, seed });
    for (const [at, [rendered, again, values]] of render(cases).entries()) {
      const [before, wanted] = cases[at] as [string, Settings];
      const context = `seed ${seed}, case ${at}: ${JSON.stringify([before, wanted])}`;
      expect(again, context).toBe(rendered);
      for (const [name, set] of Object.entries(wanted))
        expect(values[name], context).toBe(set?.replace(/\s#.*$/, "").trimEnd() ?? undefined);
      const untouched = (all: string): string[] =>
        all
          .split("\n")
          .filter((one) => one && !Object.keys(wanted).some((name) => one.trimStart().startsWith(name)));
      expect(untouched(rendered), context).toEqual(untouched(before));
    }
  });
});
