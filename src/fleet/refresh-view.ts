import type { AutoScalingGroup } from "@aws-sdk/client-auto-scaling";
import { groupName, OUTPUTS, STACK_PARAMETERS } from "../../contract/names.ts";
import { DescribeInstanceRefreshesCommand } from "../aws/auto-scaling.ts";
import { isNamed } from "../aws/failures.ts";
import type { Stack } from "../cloudformation/stack.ts";
import type { Runtime } from "../runtime.ts";
import { readGroup, suspendedIn } from "./group.ts";
import type { ActiveRefresh, RefreshView } from "./refresh-need.ts";

const ACTIVE = ["Pending", "InProgress", "Baking", "Cancelling", "RollbackInProgress"];

/**
 * Reads which versions of the launch template there are, and which refresh runs. One call when all versions are the
 * same, otherwise two; one less with a group that has just been read. Undefined for a stack without a group or without
 * a launch template.
 */
export async function readRefreshView(
  { aws }: Pick<Runtime, "aws">,
  stack: Stack,
  seen?: AutoScalingGroup,
): Promise<RefreshView | undefined> {
  const group = seen ?? (await readGroup({ aws }, stack.name));
  const newest = stack.outputs[OUTPUTS.launchTemplateVersion];
  if (!group || !newest) return undefined;
  const view = {
    serving: stack.parameters[STACK_PARAMETERS.servingTemplateVersion] ?? "",
    newest,
    group: group.LaunchTemplate?.Version ?? "",
    instances: (group.Instances ?? [])
      .filter(({ LifecycleState = "" }) => !/^(Terminat|Standby|EnteringStandby)/.test(LifecycleState))
      .map(({ InstanceId = "", LaunchTemplate }) => ({
        id: InstanceId,
        version: LaunchTemplate?.Version ?? "",
      })),
    suspended: suspendedIn(group),
  };
  const versions = new Set([
    view.serving,
    newest,
    view.group,
    ...view.instances.map(({ version }) => version),
  ]);
  return { ...view, active: versions.size > 1 ? await readActiveRefresh({ aws }, stack.name) : undefined };
}

/**
 * The refresh or rollback that runs in the stack's group. There is one at most, and it is the newest. None where there
 * is no group: whoever misses it says so.
 */
export async function readActiveRefresh(
  { aws }: Pick<Runtime, "aws">,
  stackName: string,
): Promise<ActiveRefresh | undefined> {
  const client = await aws.autoScaling();
  const AutoScalingGroupName = groupName(stackName);
  const reply = await client
    .send(new DescribeInstanceRefreshesCommand({ AutoScalingGroupName, MaxRecords: 1 }))
    .catch((error: unknown) => {
      if (isNamed(error, "ValidationError") && /not found/i.test(String(error))) return undefined;
      throw error;
    });
  const newest = reply?.InstanceRefreshes?.[0];
  if (!newest || !ACTIVE.includes(newest.Status ?? "")) return undefined;
  return {
    id: newest.InstanceRefreshId ?? "",
    status: newest.Status ?? "",
    version: newest.DesiredConfiguration?.LaunchTemplate?.Version ?? "",
  };
}
