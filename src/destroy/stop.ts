import type { AutoScalingGroup } from "@aws-sdk/client-auto-scaling";
import { groupName, LAUNCH_HOOK } from "../../contract/names.ts";
import {
  CompleteLifecycleActionCommand,
  ResumeProcessesCommand,
  SuspendProcessesCommand,
} from "../aws/auto-scaling.ts";
import { isNamed } from "../aws/failures.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { allowTermination } from "../fleet/breaker.ts";
import { readGroup, suspendedIn } from "../fleet/group.ts";
import { cancelRefresh } from "../fleet/refresh-cancel.ts";
import { readActiveRefresh } from "../fleet/refresh-view.ts";
import { disableRules, enableRules } from "../fleet/rules.ts";
import type { Runtime } from "../runtime.ts";
import { during } from "./during.ts";

/** With these suspended the group makes no instance any more. */
const REBUILDING = ["Launch", "ReplaceUnhealthy"];

/** Milliseconds between two looks for launches that were on their way. */
const PACE = 10_000;

type Stopper = Pick<Runtime, "aws" | "log">;

/**
 * Stops whatever would make instances again while the stack goes: launches and replacements, the launch rule and the
 * reconciler's schedule, an instance refresh, and launches that wait at the hook, which would hold the group's deletion
 * up until the hook's time-out. Does nothing where there is no group. Answers what lets rules and group act again, as far
 * as they did before; what fails on the way has done that already.
 */
export async function stopRebuilding(runtime: Stopper, stack: Stack): Promise<() => Promise<void>> {
  const client = await runtime.aws.autoScaling();
  const AutoScalingGroupName = groupName(stack.name);
  const group = await readGroup(runtime, stack.name);
  if (!group) return async () => {};
  const before = suspendedIn(group);
  const ScalingProcesses = REBUILDING.filter((name) => !before.includes(name));
  const resume = async (): Promise<void> => {
    await enableRules(runtime, stack);
    // Without names AWS would take all of them.
    if (ScalingProcesses.length === 0) return;
    await client.send(new ResumeProcessesCommand({ AutoScalingGroupName, ScalingProcesses }));
  };
  await client.send(new SuspendProcessesCommand({ AutoScalingGroupName, ScalingProcesses: REBUILDING }));
  try {
    const rules = await disableRules(runtime, stack);
    if (rules.length > 0) runtime.log.info(`disabled ${rules.join(" and ")}`);
    await endLaunches(runtime, stack.name);
  } catch (error) {
    // What kept it from going on is what is told.
    await resume().catch(() => {});
    throw error;
  }
  return resume;
}

/** By a look taken now: what came to the hook while launches were being stopped waits there as well. */
async function endLaunches(runtime: Stopper, stackName: string): Promise<void> {
  const group = await readGroup(runtime, stackName);
  if (!group) return;
  const AutoScalingGroupName = groupName(stackName);
  // Whatever else is suspended, instances must be able to end.
  await allowTermination(runtime, stackName, group);
  if ((await readActiveRefresh(runtime, stackName)) && (await cancelRefresh(runtime, AutoScalingGroupName)))
    runtime.log.info("the instance refresh that ran is cancelled");
  const ended = await endWaiting(runtime, stackName, group);
  runtime.log.info(`the group launches nothing any more${ended && `; ${ended}`}`);
}

/** Ends the launches that wait at the hook, and says which. Nothing else does: what would call the gate is disabled. */
async function endWaiting(
  runtime: Stopper,
  stackName: string,
  { Instances = [] }: AutoScalingGroup,
): Promise<string> {
  const waiting = Instances.filter(({ LifecycleState }) => LifecycleState === "Pending:Wait").map(
    ({ InstanceId = "" }) => InstanceId,
  );
  for (const id of waiting) await abandon(runtime, groupName(stackName), id);
  return waiting.length > 0 ? `${waiting.join(", ")} waited to come into service and is ended` : "";
}

/**
 * Ends as well, while `work` deletes the stack, the launches that were on their way when launches were stopped, as they
 * come to the hook. Looks no more when none is left. A look that fails says nothing.
 */
export function endingLaunches<T>(
  runtime: Stopper & Pick<Runtime, "clock">,
  stackName: string,
  work: Promise<T>,
): Promise<T> {
  const look = async (): Promise<boolean> => {
    const group = await readGroup(runtime, stackName);
    const ended = group ? await endWaiting(runtime, stackName, group) : "";
    if (ended) runtime.log.info(ended);
    return group?.Instances?.some(({ LifecycleState = "" }) => LifecycleState.startsWith("Pending")) ?? false;
  };
  return during({ clock: runtime.clock, pace: PACE, look }, work);
}

async function abandon({ aws }: Stopper, AutoScalingGroupName: string, InstanceId: string): Promise<void> {
  const client = await aws.autoScaling();
  try {
    await client.send(
      new CompleteLifecycleActionCommand({
        AutoScalingGroupName,
        LifecycleHookName: LAUNCH_HOOK,
        InstanceId,
        LifecycleActionResult: "ABANDON",
      }),
    );
  } catch (error) {
    // The gate was faster: the group ends the instance all the same.
    const isDone = isNamed(error, "ValidationError") && /No active Lifecycle Action/i.test(String(error));
    if (!isDone) throw error;
  }
}
