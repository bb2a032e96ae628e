import { groupName } from "../../contract/names.ts";
import { SetDesiredCapacityCommand } from "../aws/auto-scaling.ts";
import type { Insist } from "../owner.ts";
import type { Runtime } from "../runtime.ts";
import { readGroup } from "./group.ts";

/** Instances that the stack's group must have at least, which is the size it was deployed with. */
export async function deployedSize(runtime: Pick<Runtime, "aws">, stackName: string): Promise<number> {
  return (await readGroup(runtime, stackName))?.MinSize ?? 0;
}

/**
 * Brings the group down to a size that was made smaller. The template sets no desired capacity, so that what people
 * set by hand stays; and without one CloudFormation raises a group to a larger minimum, but never lowers it.
 */
export async function shrinkFleet(
  { aws, log }: Pick<Runtime, "aws" | "log">,
  stackName: string,
  { from, to, insist }: { readonly from: number; readonly to: number; readonly insist: Insist },
): Promise<void> {
  if (to >= from) return;
  const desired = (await readGroup({ aws }, stackName))?.DesiredCapacity ?? 0;
  if (desired <= to) return;
  await insist();
  const client = await aws.autoScaling();
  await client.send(
    new SetDesiredCapacityCommand({ AutoScalingGroupName: groupName(stackName), DesiredCapacity: to }),
  );
  log.info(`size ${from} is now ${to}: the group goes from ${desired} instances to ${to}`);
}
