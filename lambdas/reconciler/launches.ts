import type { Activity } from "@aws-sdk/client-auto-scaling";

/** So many failed launches in a row mean that no later one will do better. */
export const HOPELESS = 3;

const ENDED = new Set(["Successful", "Failed", "Cancelled"]);

export interface FailedLaunch {
  /** Undefined when the launch failed before there was an instance. */
  readonly instanceId: string | undefined;
  /** In the words of Auto Scaling. */
  readonly message: string;
}

/**
 * The newest failed launch, when the newest HOPELESS launches that came to an end all failed; undefined otherwise. An
 * abandoned launch is `Cancelled`, one that EC2 refused `Failed` (ScalingActivityStatusCode). Launches that still run
 * are left out, and so are those that began before `since` (milliseconds since the epoch).
 */
export function hopelessLaunch(activities: readonly Activity[], since: number): FailedLaunch | undefined {
  const launches = activities
    .filter(
      ({ Description, StatusCode, StartTime }) =>
        /^launching a new ec2 instance/i.test(Description ?? "") &&
        ENDED.has(StatusCode ?? "") &&
        began({ StartTime }) >= since,
    )
    .sort((one, other) => began(other) - began(one))
    .slice(0, HOPELESS);
  const [newest] = launches;
  if (!newest || launches.length < HOPELESS) return undefined;
  if (launches.some(({ StatusCode }) => StatusCode === "Successful")) return undefined;
  return {
    instanceId: /\bi-[0-9a-z]+\b/.exec(newest.Description ?? "")?.[0],
    message: newest.StatusMessage || newest.Cause || "Auto Scaling gives no reason",
  };
}

const began = ({ StartTime }: Pick<Activity, "StartTime">): number => StartTime?.getTime() ?? 0;
