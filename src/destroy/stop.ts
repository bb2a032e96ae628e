import type { AutoScalingGroup } from "@aws-sdk/client-auto-scaling";
import { groupName, LAUNCH_HOOK } from "../../contract/names.ts";
import {
  CancelInstanceRefreshCommand,
  CompleteLifecycleActionCommand,
  ResumeProcessesCommand,
  SuspendProcessesCommand,
} from "../aws/auto-scaling.ts";
import { isNamed } from "../aws/failures.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { allowTermination } from "../fleet/breaker.ts";
import { readGroup, suspendedIn } from "../fleet/group.ts";
import { readActiveRefresh } from "../fleet/refresh-view.ts";
import { disableRules, enableRules } from "../fleet/rules.ts";
import type { Runtime } from "../runtime.ts";

/** With these suspended the group makes no instance any more. */
const REBUILDING = ["Launch", "ReplaceUnhealthy"];

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
    await endLaunches(runtime, stack.name, group);
  } catch (error) {
    // What kept it from going on is what is told.
    await resume().catch(() => {});
    throw error;
  }
  return resume;
}

async function endLaunches(runtime: Stopper, stackName: string, group: AutoScalingGroup): Promise<void> {
  const { Instances = [] } = group;
  const AutoScalingGroupName = groupName(stackName);
  // Whatever else is suspended, instances must be able to end.
  await allowTermination(runtime, stackName, group);
  if (await readActiveRefresh(runtime, stackName)) await cancelRefresh(runtime, AutoScalingGroupName);
  const waiting = Instances.filter(({ LifecycleState }) => LifecycleState === "Pending:Wait").map(
    ({ InstanceId = "" }) => InstanceId,
  );
  for (const id of waiting) await abandon(runtime, AutoScalingGroupName, id);
  const ended = waiting.length > 0 ? `; ${waiting.join(", ")} waited to come into service and is ended` : "";
  runtime.log.info(`the group launches nothing any more${ended}`);
}

async function cancelRefresh({ aws, log }: Stopper, AutoScalingGroupName: string): Promise<void> {
  const client = await aws.autoScaling();
  try {
    await client.send(
      new CancelInstanceRefreshCommand({ AutoScalingGroupName, WaitForTransitioningInstances: false }),
    );
    log.info("the instance refresh that ran is cancelled");
  } catch (error) {
    // It has come to its end meanwhile.
    if (!isNamed(error, "ActiveInstanceRefreshNotFoundFault", "ActiveInstanceRefreshNotFound")) throw error;
  }
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
