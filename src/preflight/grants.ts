import deploy from "../../docs/policies/deploy.json" with { type: "json" };
import plan from "../../docs/policies/plan.json" with { type: "json" };
import status from "../../docs/policies/status.json" with { type: "json" };
import type { Identity } from "../identity.ts";
import type { CommandName, Inputs } from "../inputs.ts";
import type { Denial } from "./denial.ts";

/** A statement of an IAM policy. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: object;
}

type Place = Pick<Identity, "account" | "region" | "partition">;

/** Commands with a policy of their own; the others have that of the deploying role. */
const POLICIES: Readonly<Partial<Record<CommandName, { readonly Statement: readonly Statement[] }>>> = {
  plan,
  status,
};

/** CloudFormation leaves about 20 characters of a stack's name in a name that it makes up. Less is somebody else's. */
const LEAST_OF_NAME = 16;

/**
 * The statements that grant what was denied: those of the command's published policy that have the action and match
 * the resource, with that action only, made out for this account, region and stack. What none of them grants (a key
 * or a parameter of somebody else's) is granted on what it was denied on and on nothing else.
 */
export function grantsFor(
  denials: readonly Denial[],
  place: Place,
  { command, stackName }: Pick<Inputs, "command" | "stackName">,
): readonly Statement[] {
  const published: readonly Statement[] = (POLICIES[command] ?? deploy).Statement;
  const taken = published
    .filter(({ Effect }) => Effect === "Allow")
    .map((statement) => {
      const granted = denials.flatMap((denial) => {
        const resources = resourcesFor(statement, denial, place, stackName);
        return resources ? [{ denial, resources }] : [];
      });
      return { statement, granted };
    })
    .filter(({ granted }) => granted.length > 0);
  const granting = taken.map(({ statement, granted }) => ({
    ...conditionsMadeOut(statement, place, stackName),
    Action: unique(granted.map(({ denial }) => denial.action)),
    Resource: oneOrMore(unique(granted.flatMap(({ resources }) => resources))),
  }));
  const found = new Set(taken.flatMap(({ granted }) => granted.map(({ denial }) => denial)));
  return [...granting, ...exactly(denials.filter((denial) => !found.has(denial)))];
}

/** Each action on the resources that it was denied on; on all only when no refusal names one. */
function exactly(denials: readonly Denial[]): readonly Statement[] {
  return unique(denials.map(({ action }) => action)).map((action) => {
    const resources = denials.flatMap((one) => (one.action === action ? (one.resource ?? []) : []));
    return { Effect: "Allow", Action: [action], Resource: resources.length > 0 ? oneOrMore(resources) : "*" };
  });
}

/**
 * The resources of a statement, made out so that they match what was denied; undefined when the statement does not
 * grant it. CloudFormation shortens a long name of a stack in the names that it makes up (`STACK-*`): the longest part
 * of it that matches stands for it there. Exactly what was denied would not do, because the next try makes up another.
 */
function resourcesFor(
  { Action, Resource }: Statement,
  { action, resource }: Denial,
  place: Place,
  stackName: string,
): readonly string[] | undefined {
  if (!listed(Action).some((pattern) => matches(pattern, action, "i"))) return undefined;
  return shortenings(stackName)
    .map((short) =>
      listed(Resource).map((one) => madeOut(one.replace("STACK-*", `${short}-*`), place, stackName)),
    )
    .find((made) => !resource || made.some((pattern) => matches(pattern, resource)));
}

/** The name itself, then ever shorter. */
const shortenings = (name: string): readonly string[] => [
  name,
  ...Array.from({ length: Math.max(0, name.length - LEAST_OF_NAME) }, (_, cut) => name.slice(0, -1 - cut)),
];

/** Conditions ask for the whole name of the stack. */
const conditionsMadeOut = (statement: Statement, place: Place, stackName: string): Statement =>
  statement.Condition
    ? { ...statement, Condition: JSON.parse(madeOut(JSON.stringify(statement.Condition), place, stackName)) }
    : statement;

const madeOut = (text: string, { account, region, partition }: Place, stackName: string): string =>
  text
    .replace(/\bACCOUNT\b/g, account)
    .replace(/\bREGION\b/g, region)
    .replace(/\bSTACK\b/g, stackName)
    .replace(/^arn:[a-z-]+:/, `arn:${partition}:`);

/** As IAM matches: `*` stands for any characters, `?` for one. */
function matches(pattern: string, text: string, flags = ""): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, `s${flags}`).test(text);
}

const listed = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;

const oneOrMore = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 && values[0] !== undefined ? values[0] : values;

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
