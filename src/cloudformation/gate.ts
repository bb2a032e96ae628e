import type { ResourceChange } from "./changes.ts";

/** What must not be replaced or deleted unless somebody says so. */
export interface Gate {
  /** Types of resources whose loss is felt. */
  readonly stateful: readonly string[];
  /** Logical ids and types for which it is allowed this time. */
  readonly allowed: readonly string[];
}

/**
 * The changes that a gate does not let through. What only may be replaced passes: nobody can tell before it is
 * executed, and then the stack's policy decides.
 */
export function refusedChanges(
  changes: readonly ResourceChange[],
  { stateful, allowed }: Gate,
): readonly ResourceChange[] {
  return changes
    .filter(({ action, replacement }) => action === "Remove" || replacement === "yes")
    .filter(({ type }) => stateful.includes(type))
    .filter(({ logicalId, type }) => !allowed.includes(logicalId) && !allowed.includes(type));
}

/**
 * The gate with those ids only that the stack's template has and a change is about: CloudFormation refuses a policy that
 * names any other, be it misspelt or only just added.
 */
export function gateWithin(gate: Gate, changes: readonly ResourceChange[]): Gate {
  const present = changes.filter(({ action }) => action !== "Add" && action !== "Import");
  const ids = new Set(present.map(({ logicalId }) => logicalId));
  return { ...gate, allowed: gate.allowed.filter((name) => isType(name) || ids.has(name)) };
}

const isType = (name: string): boolean => name.includes("::");

/**
 * The same as a stack policy, which CloudFormation holds against everybody who updates the stack: all updates, but no
 * replacement and no deletion of what is stateful and not allowed.
 */
export function stackPolicy({ stateful, allowed }: Gate): string {
  const types = stateful.filter((type) => !allowed.includes(type));
  const ids = allowed.filter((name) => !isType(name)).map((id) => `LogicalResourceId/${id}`);
  const all = { Effect: "Allow", Action: "Update:*", Principal: "*", Resource: "*" };
  const protectedOnes = {
    Effect: "Deny",
    Action: ["Update:Replace", "Update:Delete"],
    Principal: "*",
    ...(ids.length > 0 ? { NotResource: ids } : { Resource: "*" }),
    Condition: { StringEquals: { ResourceType: types } },
  };
  return JSON.stringify({ Statement: types.length > 0 ? [all, protectedOnes] : [all] });
}
