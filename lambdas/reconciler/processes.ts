import {
  type AutoScalingClient,
  ResumeProcessesCommand,
  SuspendProcessesCommand,
} from "@aws-sdk/client-auto-scaling";
import type { Deadline } from "../shared/deadline.ts";
import { retry, type Timing } from "../shared/retry.ts";

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

export async function resumeProcesses(
  scaling: Scaling,
  names: readonly string[],
  deadline: Deadline,
): Promise<void> {
  if (names.length === 0) return;
  const input = { AutoScalingGroupName: scaling.groupName, ScalingProcesses: [...names] };
  const command = new ResumeProcessesCommand(input);
  await retry((options) => scaling.autoScaling.send(command, options), deadline, scaling);
}
