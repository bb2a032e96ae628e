import { BREAKER_PROCESSES, groupName, LAUNCH_PROCESS } from "../../contract/names.ts";
import { DescribeAutoScalingGroupsCommand, ResumeProcessesCommand } from "../aws/auto-scaling.ts";
import type { Runtime } from "../runtime.ts";
import { readPause, writePause } from "./pause.ts";

export interface Lifting {
  /** What the pause is to be; as it is unless given. */
  readonly paused?: boolean;
  /** Around what changes the group: a rotation may have suspended one of these processes as well. */
  readonly guard?: (work: () => Promise<void>) => Promise<void>;
}

/**
 * Lets the group launch again when the reconciler stopped it after failed launches, and forgives those failures:
 * otherwise the next minute would stop it again. Answers whether launches had been stopped.
 */
export async function liftBreaker(
  runtime: Pick<Runtime, "aws" | "runName">,
  stackName: string,
  { paused, guard = (work) => work() }: Lifting,
): Promise<boolean> {
  const client = await runtime.aws.autoScaling();
  const AutoScalingGroupName = groupName(stackName);
  const { AutoScalingGroups = [] } = await client.send(
    new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [AutoScalingGroupName] }),
  );
  const suspended = AutoScalingGroups.flatMap(({ SuspendedProcesses }) => SuspendedProcesses ?? []);
  const isOpen = suspended.some(({ ProcessName }) => ProcessName === LAUNCH_PROCESS);
  if (paused === undefined && !isOpen) return false;
  // First the forgiveness: a run of the reconciler between the two must not find the old failures again.
  const forgive = async () =>
    writePause(runtime, stackName, paused ?? (await readPause(runtime, stackName))?.paused ?? false);
  if (!isOpen) await forgive();
  else {
    await guard(async () => {
      await forgive();
      const command = { AutoScalingGroupName, ScalingProcesses: [...BREAKER_PROCESSES] };
      await client.send(new ResumeProcessesCommand(command));
    });
  }
  return isOpen;
}
