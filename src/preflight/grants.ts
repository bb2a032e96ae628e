import deploy from "../../docs/policies/deploy.json" with { type: "json" };
import type { Identity } from "../identity.ts";
import type { Denial } from "./denial.ts";

/** A statement of an IAM policy. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: object;
}

/**
 * The statements that grant what was denied: those of the published policy that have the action, with that action
 * only, made out for this account, region and stack. An action that the policy does not have (of a key or a parameter
 * of somebody else's) is granted on what it was denied on.
 */
export function grantsFor(
  denials: readonly Denial[],
  identity: Pick<Identity, "account" | "region" | "partition">,
  stackName: string,
): readonly Statement[] {
  const statements = deploy.Statement as readonly Statement[];
  const granting = statements.flatMap((statement) => {
    const actions = denials.map(({ action }) => action).filter((action) => allows(statement, action));
    return actions.length > 0 ? [madeOut({ ...statement, Action: actions }, identity, stackName)] : [];
  });
  const unknown = denials.filter(({ action }) => !statements.some((one) => allows(one, action)));
  return [
    ...granting,
    ...unknown.map(({ action, resource }) => ({
      Effect: "Allow",
      Action: [action],
      Resource: resource ?? "*",
    })),
  ];
}

const listed = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;

const allows = ({ Action }: Statement, action: string): boolean =>
  listed(Action).some((pattern) => new RegExp(`^${pattern.replaceAll("*", ".*")}$`, "i").test(action));

function madeOut(
  statement: Statement,
  { account, region, partition }: Pick<Identity, "account" | "region" | "partition">,
  stackName: string,
): Statement {
  const text = JSON.stringify(statement)
    .replace(/\bACCOUNT\b/g, account)
    .replace(/\bREGION\b/g, region)
    .replace(/\bSTACK\b/g, stackName)
    .replace(/"arn:[a-z-]+:/g, `"arn:${partition}:`);
  return JSON.parse(text) as Statement;
}
