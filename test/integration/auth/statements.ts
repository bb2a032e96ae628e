import type { Statement } from "../../../local/auth/evaluator.ts";
import { type PolicyDocument, PUBLISHED, publishedPolicy } from "../../../local/auth/policies.ts";
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
  /** Where it stands: in a role or a policy of the template, by logical id, or in a published policy; from 0 on. */
  readonly place: { readonly resource: string; readonly statement: number };
}

/** Effect and actions: what stays the same when intrinsic functions are resolved. */
export const shapeOf = ({ Effect, Action }: Pick<Statement, "Effect" | "Action">): string => {
  const actions = typeof Action === "string" ? [Action] : Action;
  return `${Effect} ${[...actions].sort().join(" ")}`;
};

/** Every statement of every role of the template, in the order in which IAM has them: inline ones, then policies. */
export function templateStatements(): readonly Named[] {
  const resources = Object.entries((render() satisfies Template).Resources);
  const found = new Map<string, Placed[]>();
  const add = (role: string, resource: string, documents: readonly PolicyDocument[]): void => {
    const statements = documents.flatMap(({ Statement }) => Statement);
    const placed = statements.map((one, statement) => ({ one, place: { resource, statement } }));
    found.set(role, [...(found.get(role) ?? []), ...placed]);
  };
  for (const [id, { Type, Properties }] of resources) {
    if (Type !== "AWS::IAM::Role") continue;
    const policies = Properties["Policies"] as unknown as { PolicyDocument: PolicyDocument }[];
    add(
      id,
      id,
      policies.map((policy) => policy.PolicyDocument),
    );
  }
  for (const [id, { Type, Properties }] of resources)
    if (Type === "AWS::IAM::Policy")
      for (const { Ref } of Properties["Roles"] as unknown as { Ref: string }[])
        add(Ref, id, [Properties["PolicyDocument"] as unknown as PolicyDocument]);
  return [...found].flatMap(([owner, statements]) => named(owner, statements));
}

/** Every statement of the policies in docs/policies. */
export const publishedStatements = (): readonly Named[] =>
  PUBLISHED.flatMap((name) =>
    named(
      name,
      publishedPolicy(name, PLACE).Statement.map((one, statement) => ({
        one,
        place: { resource: name, statement },
      })),
    ),
  );

interface Placed {
  readonly one: Statement;
  readonly place: Named["place"];
}

const named = (owner: string, statements: readonly Placed[]): readonly Named[] =>
  statements.map(({ one, place }, at) => {
    const shape = shapeOf(one);
    const [effect = "", first = "", ...more] = shape.split(" ");
    const what = one.Sid ?? `${effect} ${first}${more.length > 0 ? ` and ${more.length} more` : ""}`;
    return { owner, name: `${owner} ${at + 1}: ${what}`, at, shape, place };
  });
