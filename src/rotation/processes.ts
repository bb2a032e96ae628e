import { sleep } from "../../contract/clock.ts";
import { BREAKER_PROCESSES, LAUNCH_PROCESS } from "../../contract/names.ts";
import { ResumeProcessesCommand, SuspendProcessesCommand } from "../aws/auto-scaling.ts";
import { messageOf } from "../errors.ts";
import { readNodes } from "./fleet.ts";
import type { HeldLock } from "./lock.ts";
import { inService } from "./nodes.ts";
import type { Site } from "./site.ts";

/**
 * What makes Auto Scaling replace a node that does not answer for a moment: the listener restarts in place, and once
 * an instance is marked unhealthy it does not recover (EC2 Auto Scaling, "Suspend and resume processes").
 */
const REPLACING = ["HealthCheck", "ReplaceUnhealthy"] as const;

/** Milliseconds for nodes to be healthy targets again. */
const RECOVERY = 90_000;
const PACE = 5_000;

/**
 * Does `work` while Auto Scaling leaves unhealthy nodes alone. The lock says first what is about to be suspended, so
 * that whoever finds it dead knows what to resume. What was suspended before stays so; within such work it is just done.
 */
export async function undisturbed<T>(site: Site, lock: HeldLock, work: () => Promise<T>): Promise<T> {
  const { suspended } = await readNodes(site);
  if (lock.suspended.length > 0) {
    // A lock that was taken over says what its holder was about to suspend, or had resumed already.
    const missing = lock.suspended.filter((name) => !suspended.includes(name));
    if (missing.length > 0) await change(site, SuspendProcessesCommand, missing);
    return work();
  }
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

/**
 * Resumes what is suspended still at a run's end: what it took over from a run that did not come to its end, whose node
 * may have been in the middle of a restart. So the nodes are given time to be well first. What fails here, the lock
 * goes on telling the next run and the reconciler.
 */
export async function resumeLeft(site: Site, lock: HeldLock): Promise<void> {
  const { suspended } = lock;
  if (lock.isLost || suspended.length === 0) return;
  const { clock, log } = site.runtime;
  try {
    const end = clock.now() + RECOVERY;
    while (!(await isWell(site)) && clock.now() < end) {
      await lock.renew();
      await sleep(clock, PACE);
    }
    log.info(`resuming what was left suspended: ${suspended.join(", ")}`);
    await resume(site, lock, suspended);
  } catch (error) {
    log.warning(`${suspended.join(" and ")} could not be resumed: ${messageOf(error)}`);
  }
}

const isWell = async (site: Site): Promise<boolean> =>
  inService((await readNodes(site)).nodes).every(({ isServing }) => isServing);

/**
 * Not when the lock is lost: who has it now knows from it what to resume, and may count on the suspension. What the
 * breaker suspends stays so while it is open, also when it opened meanwhile.
 */
async function resume(site: Site, lock: HeldLock, names: readonly string[]): Promise<void> {
  if (lock.isLost) return;
  await lock.renew();
  const { suspended } = await readNodes(site);
  const kept = suspended.includes(LAUNCH_PROCESS) ? BREAKER_PROCESSES : [];
  const ended = names.filter((name) => !kept.includes(name));
  if (ended.length > 0) await change(site, ResumeProcessesCommand, ended);
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
