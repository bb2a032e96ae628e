/** An action that was refused, as the refusal names it. */
export interface Denial {
  /** `ec2:CreateVpc` */
  readonly action: string;
  /** ARN; undefined when the refusal names none. */
  readonly resource: string | undefined;
  /** Why, in AWS's words: `no identity-based policy allows the ec2:CreateVpc action`. Empty when it does not say. */
  readonly reason: string;
}

/**
 * The refused action in what a service says, or CloudFormation hands on: "User: … is not authorized to perform:
 * ACTION on resource: ARN because …", and CloudFormation's "API: ACTION You are not authorized …" (IAM user guide,
 * "Troubleshoot access denied error messages").
 */
export function denialIn(text: string): Denial | undefined {
  const found =
    /not authorized to perform:? \[?([a-z0-9-]+:[A-Za-z0-9]+)\]?(?: on resource: ("?)([^\s"]+?)\2(?=\.?(?:[\s",;)]|$)))?/.exec(
      text,
    ) ?? /API: ([a-z0-9-]+:[A-Za-z0-9]+) (?:You are not authorized|Access ?Denied|User: )/.exec(text);
  const action = found?.[1];
  if (!action) return undefined;
  const resource = found[3]?.startsWith("arn:") ? found[3] : undefined;
  return { action, resource, reason: /\bbecause ([^.(]+?)\s*(?:[.(]|$)/.exec(text)?.[1] ?? reasonIn(text) };
}

/** Newer messages name the policy that denies at their end. */
const reasonIn = (text: string): string =>
  /with an explicit deny in an? [a-z -]+ policy/.exec(text)?.[0] ?? "";

/** Whether a statement more changes nothing: something else denies, or does not allow as well. */
export const isOverruled = ({ reason }: Denial): boolean =>
  /explicit deny|service control|resource control|permissions boundary|session policy|VPC endpoint/i.test(
    reason,
  );

/** What the texts say was refused, each once. */
export const denialsIn = (texts: readonly string[]): readonly Denial[] =>
  distinct(texts.flatMap((text) => denialIn(text) ?? []));

/** Each action on each resource once, the first of its refusals. */
export const distinct = (denials: readonly Denial[]): readonly Denial[] =>
  denials.filter(
    ({ action, resource }, index) =>
      denials.findIndex((one) => one.action === action && one.resource === resource) === index,
  );
