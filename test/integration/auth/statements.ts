import type { Statement } from "../../../local/auth/evaluator.ts";
import { PUBLISHED, publishedPolicy } from "../../../local/auth/policies.ts";
import type { Template } from "../../../src/stack/types.ts";
import { render } from "../../unit/stack/support/configurations.ts";

export const PLACE = { accountId: "000000000000", region: "us-east-1", stackName: "railgun-ha" };

/** A statement of some identity: what it is called in tests, and enough to find it again in what was deployed. */
export interface Named {
  /** Logical id of the stack's role, or name of the published policy. */
  readonly owner: string;
  /** `ReconcilerRole 2: Allow lambda:InvokeFunction`. */
  readonly name: string;
  readonly at: number;
  readonly shape: string;
}

/** Effect and actions: what stays the same when intrinsic functions are resolved. */
export const shapeOf = ({ Effect, Action }: Pick<Statement, "Effect" | "Action">): string => {
  const actions = typeof Action === "string" ? [Action] : Action;
  return `${Effect} ${[...actions].sort().join(" ")}`;
};

/** Every statement of every role of the template, in the order in which IAM has them: inline ones, then policies. */
export function templateStatements(): readonly Named[] {
  const resources = Object.entries((render() satisfies Template).Resources);
  const found = new Map<string, Statement[]>();
  const add = (role: string, document: unknown): void => {
    const { Statement: statements } = document as { Statement: Statement[] };
    found.set(role, [...(found.get(role) ?? []), ...statements]);
  };
  for (const [id, { Type, Properties }] of resources)
    if (Type === "AWS::IAM::Role")
      for (const { PolicyDocument } of Properties["Policies"] as unknown as { PolicyDocument: unknown }[])
        add(id, PolicyDocument);
  for (const [, { Type, Properties }] of resources)
    if (Type === "AWS::IAM::Policy")
      for (const { Ref } of Properties["Roles"] as unknown as { Ref: string }[])
        add(Ref, Properties["PolicyDocument"]);
  return [...found].flatMap(([owner, statements]) => named(owner, statements));
}

/** Every statement of the policies in docs/policies. */
export const publishedStatements = (): readonly Named[] =>
  PUBLISHED.flatMap((name) => named(name, publishedPolicy(name, PLACE).Statement));

const named = (owner: string, statements: readonly Statement[]): readonly Named[] =>
  statements.map((statement, at) => {
    const shape = shapeOf(statement);
    const [effect = "", first = "", ...more] = shape.split(" ");
    const what = statement.Sid ?? `${effect} ${first}${more.length > 0 ? ` and ${more.length} more` : ""}`;
    return { owner, name: `${owner} ${at + 1}: ${what}`, at, shape };
  });
