import { type AutoScalingClient, DescribeAutoScalingGroupsCommand } from "@aws-sdk/client-auto-scaling";
import type { Deadline } from "./deadline.ts";
import { retry, type Timing } from "./retry.ts";

export interface Member {
  readonly instanceId: string;
  /** `Pending:Wait`, `InService`, … */
  readonly state: string;
}

/** The instances of an Auto Scaling group, all pages; undefined when there is no group of that name. */
export async function listGroup(
  client: AutoScalingClient,
  groupName: string,
  deadline: Deadline,
  timing: Timing,
): Promise<readonly Member[] | undefined> {
  const members: Member[] = [];
  let found = false;
  let NextToken: string | undefined;
  do {
    const command = new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [groupName], NextToken });
    const page = await retry((options) => client.send(command, options), deadline, timing);
    for (const group of page.AutoScalingGroups ?? []) {
      if (group.AutoScalingGroupName !== groupName) continue;
      found = true;
      for (const { InstanceId, LifecycleState } of group.Instances ?? []) {
        if (InstanceId) members.push({ instanceId: InstanceId, state: LifecycleState ?? "" });
      }
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return found ? members : undefined;
}
