import { DescribeScalingActivitiesCommand } from "@aws-sdk/client-auto-scaling";
import { GetConsoleOutputCommand } from "@aws-sdk/client-ec2";
import { BREAKER_PROCESSES, LAUNCH_PROCESS } from "../../contract/names.ts";
import type { Deadline } from "../shared/deadline.ts";
import { alreadyDone, done, skipped } from "../shared/outcomes.ts";
import { retry } from "../shared/retry.ts";
import { type FailedLaunch, HOPELESS, hopelessLaunch } from "./launches.ts";
import { holding } from "./lock.ts";
import type { Present } from "./present.ts";
import { suspendProcesses } from "./processes.ts";
import type { Reconciler } from "./reconciler.ts";
import type { Step } from "./steps.ts";

/** The most that one request answers; the newest come first. */
const ACTIVITIES = 100;
const LONGEST_REASON = 400;

/**
 * Suspends launches after HOPELESS failed ones in a row: a fault of all new instances would otherwise make and end
 * one after the other for ever. What failed is read from the group's own activities. Never lets it launch again by
 * itself: `deploy` and `resume` do, when somebody has looked.
 */
export function breaker(reconciler: Reconciler): Step {
  return {
    name: "breaker",
    async run(present) {
      const group = await present.group();
      if (!group) return skipped(`group ${reconciler.groupName} does not exist`);
      const open = group.suspended.includes(LAUNCH_PROCESS);
      present.measure({ breakerOpen: Number(open) });
      const said = await present.said();
      const failed = await failedLaunch(reconciler, said.at, present.deadline);
      if (!failed) return alreadyDone(open ? "launches are suspended, not by failures" : "launches succeed");
      const details = await explain(reconciler, failed, present.deadline);
      // More than one may be missing: a run that resumed what it had suspended did not know of this.
      const missing = BREAKER_PROCESSES.filter((name) => !group.suspended.includes(name));
      if (missing.length === 0)
        return alreadyDone("launches are suspended; deploy or resume lifts it", details);
      if (said.paused)
        return skipped(`the last ${HOPELESS} launches failed, but the stack is paused`, details);
      if (await isBeingDeleted(reconciler, present)) return skipped("the stack is being deleted", details);
      await suspendProcesses(reconciler, missing, present.deadline);
      present.measure({ breakerOpen: 1 });
      if (open) return done(`${missing.join(", ")} suspended again: the breaker is open`, details);
      return done(`launches suspended after ${HOPELESS} failed in a row; deploy or resume lifts it`, details);
    },
  };
}

/** Then its instances must be able to end. */
async function isBeingDeleted({ clock }: Reconciler, present: Present): Promise<boolean> {
  const seen = await present.lock();
  return seen?.lock?.purpose === "destroy" && holding(seen, clock.now()) === "live";
}

async function failedLaunch(
  reconciler: Reconciler,
  since: number,
  deadline: Deadline,
): Promise<FailedLaunch | undefined> {
  const { autoScaling, groupName } = reconciler;
  const command = new DescribeScalingActivitiesCommand({
    AutoScalingGroupName: groupName,
    MaxRecords: ACTIVITIES,
  });
  const reply = await retry((options) => autoScaling.send(command, options), deadline, reconciler);
  return hopelessLaunch(reply.Activities ?? [], since);
}

/** With what the instance said of its boot, where it did: an abandoned launch tells no more than that it was. */
async function explain(reconciler: Reconciler, failed: FailedLaunch, deadline: Deadline) {
  const { instanceId, message } = failed;
  if (instanceId === undefined) return { reason: message };
  const boot = await bootReason(reconciler, instanceId, deadline).catch(() => undefined);
  return { instanceId, reason: boot ?? message, ...(boot === undefined ? {} : { message }) };
}

/**
 * What a failed boot wrote to the console, which EC2 keeps for an hour after the instance has ended. The same line
 * stands in the stack's log group; the console needs no client of its own.
 */
async function bootReason(
  reconciler: Reconciler,
  InstanceId: string,
  deadline: Deadline,
): Promise<string | undefined> {
  const command = new GetConsoleOutputCommand({ InstanceId });
  const { Output } = await retry((options) => reconciler.ec2.send(command, options), deadline, reconciler);
  const console = Buffer.from(Output ?? "", "base64").toString("utf8");
  const [reason] = [...console.matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)]
    .map(([, text]) => text)
    .slice(-1);
  return reason?.slice(0, LONGEST_REASON);
}
