import { sleep } from "../../contract/clock.ts";
import { BREAKER_PROCESSES, LAUNCH_PROCESS } from "../../contract/names.ts";
import { ResumeProcessesCommand, SuspendProcessesCommand } from "../aws/auto-scaling.ts";
import { messageOf } from "../errors.ts";
import { readNodes } from "./fleet.ts";
import type { HeldLock } from "./lock.ts";
import { isRestarting } from "./outstanding.ts";
import type { Site } from "./site.ts";
import { underLock } from "./under-lock.ts";
import { areWell } from "./watch.ts";

/**
 * What makes Auto Scaling replace a node that does not answer for a moment: the listener restarts in place, and once
 * an instance is marked unhealthy it does not recover (EC2 Auto Scaling, "Suspend and resume processes").
 */
const REPLACING = ["HealthCheck", "ReplaceUnhealthy"] as const;

const PACE = 5_000;

/**
 * How long a run that is at its end waits for its nodes before it resumes what is suspended. All in milliseconds, and
 * counted only while Run Command has nothing left that may restart a node.
 */
export interface Patience {
  /** For which all nodes must be well without a break. */
  readonly steady: number;
  /** After which it waits no longer. */
  readonly most: number;
  /** Whether what is suspended then stays so, for the reconciler, which waits on. */
  readonly leaves: boolean;
}

/** Of a run that has seen what became of all that it did: a node that is not well then is to be replaced. */
export const AT_END: Patience = { steady: 0, most: 90_000, leaves: false };
/** Of a run that an error stopped: the load balancer tells what became of a restart two checks later. */
export const AFTER_ERROR: Patience = { steady: 15_000, most: 300_000, leaves: true };

/**
 * Of a run that an error stopped before it had sent anything to a node. Runs that come again and again must not keep
 * the reconciler waiting for ever.
 */
export const UNTOUCHED: Patience = { ...AFTER_ERROR, leaves: false };

/**
 * Does `work` while Auto Scaling leaves unhealthy nodes alone. The lock says first what is about to be suspended, so
 * that whoever finds it dead knows what to resume. What was suspended before stays so; within such work it is just done.
 * What `work` throws leaves all suspended until `resumeLeft`: its node may be in the middle of a restart.
 */
export async function undisturbed<T>(site: Site, lock: HeldLock, work: () => Promise<T>): Promise<T> {
  const { suspended } = await readNodes(site);
  if (lock.suspended.length > 0) {
    // A lock that was taken over says what its holder was about to suspend, or had resumed already.
    const missing = lock.suspended.filter((name) => !suspended.includes(name));
    if (missing.length > 0) await change(site, lock, SuspendProcessesCommand, missing);
    return work();
  }
  const ours = REPLACING.filter((name) => !suspended.includes(name));
  await lock.renew(ours);
  if (ours.length > 0) await change(site, lock, SuspendProcessesCommand, ours);
  const result = await work();
  await resume(site, lock, ours);
  return result;
}

/**
 * Resumes what is suspended still at a run's end: by itself before an error stopped it, or by a run from which it took
 * over. A node may be in the middle of a restart, so they are given time to be well first. What is not resumed here,
 * the lock goes on telling the next run and the reconciler.
 */
export async function resumeLeft(site: Site, lock: HeldLock, patience: Patience): Promise<void> {
  const { suspended } = lock;
  if (lock.isLost || suspended.length === 0) return;
  const { log } = site.runtime;
  try {
    if (!(await becomeWell(site, lock, patience)) && patience.leaves) {
      return log.warning(`not all nodes are well: the reconciler resumes ${suspended.join(" and ")} later`);
    }
    log.info(`resuming what was left suspended: ${suspended.join(", ")}`);
    await resume(site, lock, suspended);
  } catch (error) {
    log.warning(`${suspended.join(" and ")} could not be resumed: ${messageOf(error)}`);
  }
}

async function becomeWell(site: Site, lock: HeldLock, { steady, most, leaves }: Patience): Promise<boolean> {
  const { clock } = site.runtime;
  const end = clock.now() + most;
  let since: number | undefined;
  for (;;) {
    const isBusy = await isRestarting(site);
    since = !isBusy && (await areWell(site)) ? (since ?? clock.now()) : undefined;
    const now = clock.now();
    if (since !== undefined && now - since >= steady) return true;
    // Who leaves it to the reconciler need not wait; Run Command ends what is under way.
    if (now >= end && (leaves || !isBusy)) return false;
    await lock.renew();
    await sleep(clock, PACE);
  }
}

/**
 * Not when the lock is lost: who has it now knows from it what to resume, and may count on the suspension. What the
 * breaker suspends stays so while it is open, also when it opened meanwhile. Whoever lifts it leaves to us what our lock
 * claims, so once that claims nothing any more we look again; where that fails, it claims all as before, for whoever
 * comes next.
 */
async function resume(site: Site, lock: HeldLock, names: readonly string[]): Promise<void> {
  if (lock.isLost) return;
  const kept = await resumeFree(site, lock, names);
  await lock.renew([]);
  try {
    await resumeFree(site, lock, kept);
  } catch (error) {
    await lock.renew(names);
    throw error;
  }
}

/** Resumes all but what the breaker suspends, while it is open; answers what that is. */
async function resumeFree(site: Site, lock: HeldLock, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const { suspended } = await readNodes(site);
  const breaker = suspended.includes(LAUNCH_PROCESS) ? BREAKER_PROCESSES : [];
  const free = names.filter((name) => !breaker.includes(name));
  if (free.length > 0) await change(site, lock, ResumeProcessesCommand, free);
  return names.filter((name) => breaker.includes(name));
}

async function change(
  site: Site,
  lock: HeldLock,
  Command: typeof SuspendProcessesCommand | typeof ResumeProcessesCommand,
  names: readonly string[],
): Promise<void> {
  const client = await site.runtime.aws.autoScaling();
  const command = new Command({ AutoScalingGroupName: site.groupName, ScalingProcesses: [...names] });
  await client.send(underLock(command, lock));
}
