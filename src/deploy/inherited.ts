import { toAppError } from "../aws/failures.ts";
import { describeStack } from "../cloudformation/stack.ts";
import type { HeldLock } from "../rotation/lock.ts";
import { AFTER_ERROR, resumeLeft } from "../rotation/processes.ts";
import { siteOf } from "../rotation/site.ts";
import type { Runtime } from "../runtime.ts";

/** The reconciler leaves a lock alone that lives, and this one may live for an hour: nobody else would resume them. */
const BEFORE_WORK = { ...AFTER_ERROR, leaves: false };

/**
 * Resumes what a run that died had suspended, when its nodes are well or have had the time for it. Where that cannot be
 * done now, the lock goes on telling it.
 */
export async function resumeInherited(runtime: Runtime, stackName: string, lock: HeldLock): Promise<void> {
  const stack = await describeStack(await runtime.aws.cloudFormation(), stackName);
  // The group went with the stack.
  if (!stack || stack.status.isPreview || stack.status.isDeleted) return lock.renew([]);
  try {
    await resumeLeft(siteOf(runtime, stack), lock, BEFORE_WORK);
  } catch (error) {
    const names = lock.suspended.join(" and ");
    runtime.log.warning(`${names} could not be resumed: ${toAppError(error).message}`);
  }
}
