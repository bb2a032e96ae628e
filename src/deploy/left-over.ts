import { isLeftOver, opensPolicy } from "../change-set-name.ts";
import {
  deleteChangeSets,
  type ListedChangeSet,
  unexecutedChangeSets,
} from "../cloudformation/change-set.ts";
import type { Runtime } from "../runtime.ts";
import { unlessHeld } from "./locked.ts";

/**
 * Deletes the change sets that runs of this product left behind when they died. `holdsLock`: those of deploys as well,
 * and the policy that one of them may have lifted is put back first.
 */
export async function deleteLeftOver(
  runtime: Runtime,
  stackName: string,
  { holdsLock }: { readonly holdsLock: boolean },
): Promise<void> {
  const leftOver = await findLeftOver(runtime, stackName, holdsLock);
  const isOpen = leftOver.some(({ name }) => opensPolicy(name));
  // Loaded here only: runs seldom die between the two.
  const isClosed = !isOpen || (await (await import("./protection.ts")).closePolicy(runtime, stackName));
  // While the policy is lifted they go on telling it.
  const done = isClosed ? leftOver : leftOver.filter(({ name }) => !opensPolicy(name));
  const deleted = await deleteChangeSets(await runtime.aws.cloudFormation(), stackName, done);
  if (deleted.length > 0) runtime.log.info(`deleted what earlier runs left behind: ${deleted.join(", ")}`);
}

/** As `deleteLeftOver`, for a run that has nothing to change and no lock: it takes one where something is left over. */
export async function tidyUp(runtime: Runtime, stackName: string): Promise<void> {
  if ((await findLeftOver(runtime, stackName, true)).length === 0) return;
  await unlessHeld(runtime, stackName, () => deleteLeftOver(runtime, stackName, { holdsLock: true }));
}

async function findLeftOver(
  { aws, clock, runName }: Runtime,
  stackName: string,
  holdsLock: boolean,
): Promise<readonly ListedChangeSet[]> {
  const listed = await unexecutedChangeSets(await aws.cloudFormation(), stackName);
  const now = clock.now();
  return listed.filter((one) => isLeftOver(one, { runName, now, holdsLock }));
}
