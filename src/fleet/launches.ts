import type { Activity } from "@aws-sdk/client-auto-scaling";
import { DescribeScalingActivitiesCommand } from "../aws/auto-scaling.ts";
import type { Runtime } from "../runtime.ts";

/** So many failed launches in a row mean that no later one will do better. */
export const HOPELESS = 3;

/**
 * Why launches fail, when the newest HOPELESS of them all failed; undefined otherwise. `since` (milliseconds since the
 * epoch) leaves out what failed before this run changed anything.
 */
export async function hopelessLaunches(
  { aws }: Pick<Runtime, "aws">,
  groupName: string,
  since: number,
): Promise<string | undefined> {
  const client = await aws.autoScaling();
  const reply = await client.send(
    new DescribeScalingActivitiesCommand({ AutoScalingGroupName: groupName, MaxRecords: 50 }),
  );
  return reasonOfFailures(reply.Activities ?? [], since);
}

/** The same on activities as AWS lists them, newest first. Launches that still run are not counted. */
export function reasonOfFailures(activities: readonly Activity[], since: number): string | undefined {
  const ended = activities.filter(
    ({ Description, StatusCode, StartTime }) =>
      /^Launching a new EC2 instance/i.test(Description ?? "") &&
      ["Successful", "Failed", "Cancelled"].includes(StatusCode ?? "") &&
      (StartTime?.getTime() ?? 0) >= since,
  );
  const newest = ended.slice(0, HOPELESS);
  if (newest.length < HOPELESS || newest.some(({ StatusCode }) => StatusCode === "Successful"))
    return undefined;
  return newest[0]?.StatusMessage || newest[0]?.Cause || "Auto Scaling gives no reason";
}
