import type { JsonObject } from "../../ports.ts";

/** A scaling activity; times in milliseconds. */
export interface Activity {
  readonly id: string;
  readonly group: { readonly name: string; readonly arn: string };
  description: string;
  cause: string;
  readonly startedAt: number;
  endedAt: number | undefined;
  status: string;
  message: string | undefined;
  progress: number;
  readonly details: Readonly<Record<string, string>>;
}

/** An activity in the API's shape. */
export function described(activity: Activity): JsonObject {
  return {
    ActivityId: activity.id,
    AutoScalingGroupName: activity.group.name,
    AutoScalingGroupARN: activity.group.arn,
    Description: activity.description,
    Cause: activity.cause,
    StartTime: new Date(activity.startedAt),
    EndTime: activity.endedAt === undefined ? undefined : new Date(activity.endedAt),
    StatusCode: activity.status,
    StatusMessage: activity.message,
    Progress: activity.progress,
    Details: JSON.stringify(activity.details),
  };
}
