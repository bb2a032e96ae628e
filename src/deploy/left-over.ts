import { isLeftOver } from "../change-set-name.ts";
import { deleteStale } from "../cloudformation/change-set.ts";
import type { Runtime } from "../runtime.ts";

/** Deletes the change sets that runs of this product left behind when they died. */
export async function deleteLeftOver(
  { aws, clock, log, runName }: Runtime,
  stackName: string,
  { holdsLock }: { readonly holdsLock: boolean },
): Promise<void> {
  const now = clock.now();
  const deleted = await deleteStale(await aws.cloudFormation(), stackName, (changeSet) =>
    isLeftOver(changeSet, { runName, now, holdsLock }),
  );
  if (deleted.length > 0) log.info(`deleted what earlier runs left behind: ${deleted.join(", ")}`);
}
