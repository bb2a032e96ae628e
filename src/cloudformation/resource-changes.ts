import type {
  Change,
  ResourceChange as ResourceChangeDescription,
  ResourceChangeDetail,
} from "@aws-sdk/client-cloudformation";
import type { Action, PropertyChange, Replacement, ResourceChange } from "./changes.ts";

/** What stands in a change set for a value that only the execution makes. */
const UNKNOWN_YET = "{{changeSet:KNOWN_AFTER_APPLY}}";

/** What a change set does, resource by resource, from the changes of all its pages. */
export function resourceChanges(changes: readonly Change[]): readonly ResourceChange[] {
  return changes.flatMap(({ ResourceChange: one }) => (one ? [resourceChange(one)] : []));
}

function resourceChange(described: ResourceChangeDescription): ResourceChange {
  const properties = propertyChanges(described.Details ?? []);
  const drift = described.ResourceDriftStatus;
  return {
    action: (described.Action ?? "Dynamic") as Action,
    logicalId: described.LogicalResourceId ?? "",
    physicalId: described.PhysicalResourceId,
    type: described.ResourceType ?? "",
    replacement: replacementOf(described, properties),
    properties,
    ...(described.PolicyAction?.endsWith("Retain") && { isRetained: true }),
    ...((drift === "MODIFIED" || drift === "DELETED") && { drift }),
  };
}

/**
 * CloudFormation says `True` also where the new value is known only after the execution, and may turn out to be the
 * old one (aws-cloudformation/cloudformation-coverage-roadmap#2113): then it is `may`.
 */
function replacementOf(
  { Action: action, Replacement: said }: ResourceChangeDescription,
  properties: readonly PropertyChange[],
): Replacement {
  if (action === "Dynamic" || said === "Conditional") return "may";
  if (said !== "True") return "no";
  const forcing = properties.filter(({ replacement }) => replacement !== "no");
  return forcing.length > 0 && forcing.every(({ replacement }) => replacement === "may") ? "may" : "yes";
}

const WEIGHT: Readonly<Record<Replacement, number>> = { no: 0, may: 1, yes: 2 };

/** One for each property: CloudFormation lists a property once for each thing that makes it change. */
function propertyChanges(details: readonly ResourceChangeDetail[]): readonly PropertyChange[] {
  const byPath = new Map<string, PropertyChange>();
  for (const change of details.map(propertyChange)) {
    const before = byPath.get(change.path);
    if (!before || WEIGHT[change.replacement] > WEIGHT[before.replacement]) byPath.set(change.path, change);
  }
  return [...byPath.values()];
}

function propertyChange({ Target = {}, Evaluation }: ResourceChangeDetail): PropertyChange {
  const isUnknown = Target.AfterValue?.includes(UNKNOWN_YET) ?? false;
  const drifted = Target.Drift?.ActualValue;
  return {
    path: Target.Path ?? `/${[Target.Attribute, Target.Name].filter(Boolean).join("/")}`,
    from: Target.BeforeValue,
    to: isUnknown ? undefined : Target.AfterValue,
    replacement: recreation(Target.RequiresRecreation, Evaluation === "Dynamic" || isUnknown),
    ...(isUnknown && { isKnownAfterApply: true }),
    ...(drifted !== undefined && { drifted }),
  };
}

/** A value that is not known yet may be the old one. */
function recreation(required: string | undefined, isUnknown: boolean): Replacement {
  if (required === "Conditionally") return "may";
  if (required !== "Always") return "no";
  return isUnknown ? "may" : "yes";
}
