import { type AutoScalingClient, DescribeAutoScalingGroupsCommand } from "@aws-sdk/client-auto-scaling";
import type { Deadline } from "./deadline.ts";
import { retry, type Timing } from "./retry.ts";

export interface Member {
  readonly instanceId: string;
  /** `Pending:Wait`, `InService`, … */
  readonly state: string;
}

/** Whether somebody took the instance out of service by hand: it neither serves nor goes, and he looks at it. */
export const isAside = (state: string): boolean => /^(Entering)?Standby$/.test(state);

export interface Group {
  readonly members: readonly Member[];
  /** Instances that it should have. */
  readonly size: number;
  /** Names of the processes that are suspended. */
  readonly suspended: readonly string[];
  /** ARNs. */
  readonly targetGroups: readonly string[];
}

/** An Auto Scaling group, all pages; undefined when there is none of that name. */
export async function readGroup(
  client: AutoScalingClient,
  groupName: string,
  deadline: Deadline,
  timing: Timing,
): Promise<Group | undefined> {
  const members: Member[] = [];
  let found: Omit<Group, "members"> | undefined;
  let NextToken: string | undefined;
  do {
    const command = new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [groupName], NextToken });
    const page = await retry((options) => client.send(command, options), deadline, timing);
    for (const group of page.AutoScalingGroups ?? []) {
      if (group.AutoScalingGroupName !== groupName) continue;
      found = {
        size: group.DesiredCapacity ?? 0,
        suspended: (group.SuspendedProcesses ?? []).flatMap(({ ProcessName }) => ProcessName ?? []),
        targetGroups: group.TargetGroupARNs ?? [],
      };
      for (const { InstanceId, LifecycleState } of group.Instances ?? []) {
        if (InstanceId) members.push({ instanceId: InstanceId, state: LifecycleState ?? "" });
      }
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return found && { ...found, members };
}

/** Its instances only. */
export const listGroup = async (
  ...call: Parameters<typeof readGroup>
): Promise<readonly Member[] | undefined> => (await readGroup(...call))?.members;
