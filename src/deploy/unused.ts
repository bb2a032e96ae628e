import type { ResourceChange } from "../cloudformation/changes.ts";
import type { Stack } from "../cloudformation/stack.ts";
import type { Inputs } from "../inputs.ts";
import type { Log } from "../runtime.ts";
import type { Template } from "../stack/types.ts";

type Warner = Pick<Log, "warning">;

/** A deploy that is to show drift shows none: that is a plan's. */
export function warnOfDrift(log: Warner, { drift }: Pick<Inputs, "drift">): void {
  if (drift !== "true") return;
  log.warning(
    "drift: true makes plan show drift, and deploy does not look for it; set drift: revert, or command: plan",
  );
}

/** A name that is misspelt lets nothing through, and says so only when the gate closes. */
export function warnOfUnmatched(
  log: Warner,
  { allowReplacement }: Pick<Inputs, "allowReplacement">,
  { Resources }: Template,
  changes: readonly Pick<ResourceChange, "logicalId" | "type">[] = [],
): void {
  const known = new Set([
    ...Object.entries(Resources).flatMap(([logicalId, { Type }]) => [logicalId, Type]),
    ...changes.flatMap(({ logicalId, type }) => [logicalId, type]),
  ]);
  const unmatched = allowReplacement.filter((name) => !known.has(name));
  if (unmatched.length === 0) return;
  log.warning(
    `allow-replacement: neither template nor change has ${unmatched.join(", ")}; check the spelling`,
  );
}

/** Only a rollback that got stuck leaves resources as they are. */
export function warnOfSkipping(
  log: Warner,
  { stackName, skipResources }: Pick<Inputs, "stackName" | "skipResources">,
  stack: Stack | undefined,
): void {
  if (skipResources.length === 0 || stack?.status.isRollbackStuck) return;
  log.warning(
    `skip-resources: stack ${stackName} has no rollback that got stuck, and nothing is skipped; leave the input out`,
  );
}
