import { ResumeProcessesCommand, SuspendProcessesCommand } from "../aws/auto-scaling.ts";
import { messageOf } from "../errors.ts";
import { readNodes } from "./fleet.ts";
import type { HeldLock } from "./lock.ts";
import type { Site } from "./site.ts";

/**
 * What makes Auto Scaling replace a node that does not answer for a moment: the listener restarts in place, and once
 * an instance is marked unhealthy it does not recover (EC2 Auto Scaling, "Suspend and resume processes").
 */
const REPLACING = ["HealthCheck", "ReplaceUnhealthy"] as const;

/**
 * Does `work` while Auto Scaling leaves unhealthy nodes alone. The lock says first what is about to be suspended, so
 * that whoever finds it dead knows what to resume. What was suspended before stays so; within such work it is just done.
 */
export async function undisturbed<T>(site: Site, lock: HeldLock, work: () => Promise<T>): Promise<T> {
  if (lock.suspended.length > 0) return work();
  const { suspended } = await readNodes(site);
  const ours = REPLACING.filter((name) => !suspended.includes(name));
  await lock.renew(ours);
  if (ours.length > 0) await change(site, SuspendProcessesCommand, ours);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await resume(site, lock, ours).catch((failure: unknown) => {
      site.runtime.log.warning(`${ours.join(" and ")} could not be resumed: ${messageOf(failure)}`);
    });
    throw error;
  }
  await resume(site, lock, ours);
  return result;
}

/** Resumes what a run left suspended that did not come to its end. */
export async function resumeLeft(site: Site, lock: HeldLock): Promise<void> {
  const left = lock.inherited?.suspended ?? [];
  if (left.length === 0) return;
  site.runtime.log.info(`resuming what that run had suspended: ${left.join(", ")}`);
  await resume(site, lock, left);
}

/** Not when the lock is lost: who has it now knows from it what to resume, and may count on the suspension. */
async function resume(site: Site, lock: HeldLock, names: readonly string[]): Promise<void> {
  if (lock.isLost) return;
  await lock.renew();
  if (names.length > 0) await change(site, ResumeProcessesCommand, names);
  await lock.renew([]);
}

async function change(
  site: Site,
  Command: typeof SuspendProcessesCommand | typeof ResumeProcessesCommand,
  names: readonly string[],
): Promise<void> {
  const client = await site.runtime.aws.autoScaling();
  await client.send(new Command({ AutoScalingGroupName: site.groupName, ScalingProcesses: [...names] }));
}
