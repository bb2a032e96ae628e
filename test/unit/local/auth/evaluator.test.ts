import { describe, expect, test } from "vitest";
import { isAllowed, type Question, type Statement } from "../../../../local/auth/evaluator.ts";

const ARN = "arn:aws:ssm:eu-west-1:1:parameter/a/b";
const ask = (changes: Partial<Question> = {}): Question => ({
  action: "ssm:GetParameter",
  resource: ARN,
  context: {},
  ...changes,
});
const allow = (changes: Partial<Statement> = {}): Statement => ({
  Effect: "Allow",
  Action: "ssm:GetParameter",
  Resource: ARN,
  ...changes,
});

describe("a policy", () => {
  test("allows nothing by itself", () => {
    expect(isAllowed([], ask())).toBe(false);
  });

  test.each<[string, Statement, Question, boolean]>([
    ["its action and resource", allow(), ask(), true],
    ["another action", allow(), ask({ action: "ssm:GetParameters" }), false],
    ["another resource", allow(), ask({ resource: `${ARN}/c` }), false],
    ["an action in another case", allow({ Action: "SSM:getparameter" }), ask(), true],
    ["a resource in another case", allow({ Resource: ARN.toUpperCase() }), ask(), false],
    ["one of several", allow({ Action: ["a:B", "ssm:Get*"], Resource: ["x", "*"] }), ask(), true],
    ["one character by a question mark", allow({ Resource: ARN.replace(/b$/, "?") }), ask(), true],
    ["no expression: a dot is a dot", allow({ Resource: ARN.replace("west", "w.st") }), ask(), false],
  ])("decides on %s", (_what, statement, question, expected) => {
    expect(isAllowed([statement], question)).toBe(expected);
  });

  test("is overruled by a denial, also where the resource's own policy allows", () => {
    const deny = allow({ Effect: "Deny" });
    expect(isAllowed([allow(), deny], ask())).toBe(false);
    expect(isAllowed([deny], ask({ granted: true }))).toBe(false);
    expect(isAllowed([], ask({ granted: true }))).toBe(true);
  });
});

describe("a condition", () => {
  const tagged = (operator: string, wanted: string | string[]): Statement =>
    allow({ Condition: { [operator]: { "ssm:resourceTag/stack": wanted } } });
  const of = (value: string): Question => ask({ context: { "ssm:ResourceTag/stack": value } });

  test("holds for any of its values, with the key in any case", () => {
    expect(isAllowed([tagged("StringEquals", ["a", "b"])], of("b"))).toBe(true);
    expect(isAllowed([tagged("StringEquals", "b")], of("B"))).toBe(false);
    expect(isAllowed([tagged("StringLike", "b*")], of("bc"))).toBe(true);
    expect(isAllowed([tagged("ArnEquals", "arn:*:c")], of("arn:b:c"))).toBe(true);
    expect(isAllowed([tagged("Bool", "TRUE")], of("true"))).toBe(true);
  });

  test("does not hold when the request lacks the key", () => {
    expect(isAllowed([tagged("StringEquals", "a")], ask())).toBe(false);
  });

  test("with an operator that is not known is an error, never a guess", () => {
    expect(() => isAllowed([tagged("NumericLessThan", "1")], of("0"))).toThrow("NumericLessThan");
  });
});
