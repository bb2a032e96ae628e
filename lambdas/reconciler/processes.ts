import {
  type AutoScalingClient,
  ResumeProcessesCommand,
  SuspendProcessesCommand,
} from "@aws-sdk/client-auto-scaling";
import { BREAKER_PROCESSES, LAUNCH_PROCESS } from "../../contract/names.ts";
import type { Deadline } from "../shared/deadline.ts";
import { readGroup } from "../shared/group.ts";
import { retry, type Timing } from "../shared/retry.ts";
import type { HeldLock } from "./lock.ts";

interface Scaling extends Timing {
  readonly autoScaling: AutoScalingClient;
  readonly groupName: string;
}

export async function suspendProcesses(
  scaling: Scaling,
  names: readonly string[],
  deadline: Deadline,
): Promise<void> {
  // Without names AWS would take all of them.
  if (names.length === 0) return;
  const input = { AutoScalingGroupName: scaling.groupName, ScalingProcesses: [...names] };
  const command = new SuspendProcessesCommand(input);
  await retry((options) => scaling.autoScaling.send(command, options), deadline, scaling);
}

/**
 * Resumes what the lock says to be suspended, releases it, and answers what was resumed. Whoever lifts the breaker
 * meanwhile leaves to us what the lock claims: so what the breaker needed is looked at again once nothing is claimed.
 * Where that fails, the lock claims all as before, for the next minute.
 */
export async function resumeAndRelease(
  scaling: Scaling,
  held: HeldLock,
  deadline: Deadline,
): Promise<readonly string[]> {
  const { suspended } = held;
  const resumed = await resumeFree(scaling, held, suspended, deadline);
  const kept = suspended.filter((name) => !resumed.includes(name));
  if (kept.length > 0) {
    await held.renew([]);
    try {
      resumed.push(...(await resumeFree(scaling, held, kept, deadline)));
    } catch (error) {
      await held.renew(suspended);
      throw error;
    }
  }
  await held.release();
  return resumed;
}

/**
 * Resumes these and answers which. Not what the breaker suspends, while it is open: with launches suspended, unhealthy
 * instances would be ended without being replaced. It may have opened meanwhile, so the group is read again, and then
 * the lock: whoever took it over meanwhile resumes them in our place, when it is time.
 */
async function resumeFree(
  scaling: Scaling,
  held: HeldLock,
  names: readonly string[],
  deadline: Deadline,
): Promise<string[]> {
  const { autoScaling, groupName } = scaling;
  const suspended = (await readGroup(autoScaling, groupName, deadline, scaling))?.suspended ?? [];
  const kept = suspended.includes(LAUNCH_PROCESS) ? BREAKER_PROCESSES : [];
  const resumed = names.filter((name) => !kept.includes(name));
  // Without names AWS would take all of them.
  if (resumed.length === 0) return [];
  await held.renew();
  const input = { AutoScalingGroupName: groupName, ScalingProcesses: resumed };
  const command = new ResumeProcessesCommand(input);
  await retry((options) => autoScaling.send(command, options), held.limit(), scaling);
  return resumed;
}
