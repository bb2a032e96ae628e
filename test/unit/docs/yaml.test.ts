import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../scripts/yaml.ts";

describe("the part of YAML that action.yml needs", () => {
  it("is maps, scalars of every kind, blank lines and comments", () => {
    const text = [
      "# about",
      "name: railgun-ha # the name",
      "",
      "inputs:",
      "  one:",
      "    description: >-",
      "      first line",
      "      second line",
      "",
      "      after a gap",
      "    default: 'it''s'",
      "  two:",
      '    default: "a\\nb"',
      "    required: false",
      "    description: |",
      "      kept",
      "        as it is",
      "runs:",
      "  using: node24",
      "",
    ].join("\n");
    expect(parseYaml(text)).toEqual({
      name: "railgun-ha",
      inputs: {
        one: { description: "first line second line\nafter a gap", default: "it's" },
        two: { default: "a\nb", required: "false", description: "kept\n  as it is\n" },
      },
      runs: { using: "node24" },
    });
  });

  it.for([
    ["a list", "a:\n  - b", 'line 2: "- b" is not key: value'],
    ["a flow map", "a: {b: c}", "line 1: {b: c} is more of YAML than is read here"],
    ["an anchor", "a: &b c", "line 1: &b c is more of YAML than is read here"],
    ["a colon in plain text", "a: b: c", 'line 1: "b: c" needs quotes because of its colon'],
    ["a key that is there twice", "a: b\na: c", "line 2: a is there twice"],
    ["a wrong indentation", "a:\n    b: c\n  d: e", 'line 3: "d: e" is indented too much'],
    ["a tab", "a:\n\tb: c", "line 2: a tab indents it; use blanks"],
  ] as const)("refuses %s", ([, text, message]) => {
    expect(() => parseYaml(text)).toThrow(message);
  });
});
