import type { AutoScalingGroup } from "@aws-sdk/client-auto-scaling";
import { isLive } from "../../contract/lock.ts";
import { BREAKER_PROCESSES, groupName, LAUNCH_PROCESS, TERMINATE_PROCESS } from "../../contract/names.ts";
import { ResumeProcessesCommand } from "../aws/auto-scaling.ts";
import type { Runtime } from "../runtime.ts";
import { readGroup, suspendedIn } from "./group.ts";
import { readPause, writePause } from "./pause.ts";

export interface Lifting {
  /** What the pause is to be; as it is unless given. */
  readonly paused?: boolean;
  /** Around what changes the group. */
  readonly guard?: (work: () => Promise<void>) => Promise<void>;
  /** The group, where it has just been read. */
  readonly group?: AutoScalingGroup | undefined;
}

/**
 * Lets the group launch again when the reconciler stopped it after failed launches, and forgives those failures:
 * otherwise the next minute would stop it again. What a run that lives has suspended as well stays so until that run
 * resumes it. Answers whether launches had been stopped.
 */
export async function liftBreaker(
  runtime: Pick<Runtime, "aws" | "clock" | "runName">,
  stackName: string,
  { paused, guard = (work) => work(), group }: Lifting,
): Promise<boolean> {
  const isOpen = suspendedIn(group ?? (await readGroup(runtime, stackName))).includes(LAUNCH_PROCESS);
  if (paused === undefined && !isOpen) return false;
  // First the forgiveness: a run of the reconciler between the two must not find the old failures again.
  const forgive = async () =>
    writePause(runtime, stackName, paused ?? (await readPause(runtime, stackName))?.paused ?? false);
  if (!isOpen) await forgive();
  else {
    await guard(async () => {
      await forgive();
      await resumeUnclaimed(runtime, stackName);
    });
  }
  return isOpen;
}

/** Resumes what the breaker suspends, but for what the holder of a live lock claims. */
async function resumeUnclaimed(
  runtime: Pick<Runtime, "aws" | "clock" | "runName">,
  stackName: string,
): Promise<void> {
  const claimed = await claimedProcesses(runtime, stackName);
  await resume(
    runtime,
    stackName,
    BREAKER_PROCESSES.filter((name) => !claimed.includes(name)),
  );
  const left = BREAKER_PROCESSES.filter((name) => claimed.includes(name));
  if (left.length === 0) return;
  // The holder leaves to the breaker what that needs, and may have let go of it before launches were resumed.
  const stillClaimed = await claimedProcesses(runtime, stackName);
  await resume(
    runtime,
    stackName,
    left.filter((name) => !stillClaimed.includes(name)),
  );
}

async function resume(
  { aws }: Pick<Runtime, "aws">,
  stackName: string,
  ScalingProcesses: string[],
): Promise<void> {
  // Without names AWS would take all of them.
  if (ScalingProcesses.length === 0) return;
  const client = await aws.autoScaling();
  const AutoScalingGroupName = groupName(stackName);
  await client.send(new ResumeProcessesCommand({ AutoScalingGroupName, ScalingProcesses }));
}

/** Lets the group end instances again: a stack whose group may not is never deleted. Launches stay stopped. */
export async function allowTermination(
  runtime: Pick<Runtime, "aws">,
  stackName: string,
  group: AutoScalingGroup,
): Promise<void> {
  if (suspendedIn(group).includes(TERMINATE_PROCESS)) await resume(runtime, stackName, [TERMINATE_PROCESS]);
}

/** What the holder of a live lock has suspended: its nodes restart while Auto Scaling must leave them alone. */
async function claimedProcesses(
  { aws, clock, runName }: Pick<Runtime, "aws" | "clock" | "runName">,
  stackName: string,
): Promise<readonly string[]> {
  // Loaded here only: launches are seldom stopped.
  const { LockParameter } = await import("../rotation/lock-parameter.ts");
  const seen = await new LockParameter({ aws, stackName, owner: runName }).read();
  return seen?.lock && isLive(seen.lock, clock.now()) ? seen.lock.suspended : [];
}
