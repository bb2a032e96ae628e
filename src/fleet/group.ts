import type { AutoScalingGroup } from "@aws-sdk/client-auto-scaling";
import { groupName } from "../../contract/names.ts";
import { DescribeAutoScalingGroupsCommand } from "../aws/auto-scaling.ts";
import type { Runtime } from "../runtime.ts";

/** The Auto Scaling group of a stack as it is now; undefined when it has none. One call. */
export async function readGroup(
  { aws }: Pick<Runtime, "aws">,
  stackName: string,
): Promise<AutoScalingGroup | undefined> {
  const client = await aws.autoScaling();
  const { AutoScalingGroups } = await client.send(
    new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [groupName(stackName)] }),
  );
  return AutoScalingGroups?.[0];
}

/** Names of the processes that are suspended. None where there is no group. */
export const suspendedIn = (group: AutoScalingGroup | undefined): readonly string[] =>
  (group?.SuspendedProcesses ?? []).map(({ ProcessName = "" }) => ProcessName);
