import type { AutoScalingGroup } from "@aws-sdk/client-auto-scaling";
import * as z from "zod/mini";
import { groupName, stackParameters } from "../../contract/names.ts";
import { SetDesiredCapacityCommand } from "../aws/auto-scaling.ts";
import { DeleteParametersCommand } from "../aws/ssm.ts";
import type { Runtime } from "../runtime.ts";
import { readJson, writeJson } from "./json-parameter.ts";
import type { Guard } from "./refresh.ts";

/** A size that was made smaller, and the instances that the group wanted when it was. */
const Shrink = z.object({ from: z.int(), to: z.int(), desired: z.int() });
type Shrink = z.infer<typeof Shrink>;

/** What a group would have to be told to become as small as `size`; undefined when it would not. */
export function shrinkOf(group: AutoScalingGroup | undefined, size: number): Shrink | undefined {
  const { MinSize: from = 0, DesiredCapacity: desired = 0 } = group ?? {};
  return size < from ? { from, to: size, desired } : undefined;
}

/**
 * Writes down that the group is to become smaller, before the stack is changed: afterwards nothing else tells a group
 * that was larger until now from one that somebody made larger by hand.
 */
export const intendShrink = (
  runtime: Pick<Runtime, "aws">,
  stackName: string,
  value: Shrink,
): Promise<void> =>
  writeJson(runtime, stackParameters(stackName).shrink, {
    description: "A smaller size that the group has yet to follow",
    value,
  });

/**
 * Brings the group down to a size that was made smaller, by this run or by one that died before it came to that. The
 * template sets no desired capacity, so that what people set by hand stays; and without one CloudFormation raises a
 * group to a larger minimum, but never lowers it. No call where the group is no larger than the stack says.
 */
export async function shrinkFleet(
  { aws, log }: Pick<Runtime, "aws" | "log">,
  stackName: string,
  {
    size,
    group,
    guard,
  }: { readonly size: number; readonly group: AutoScalingGroup | undefined; readonly guard: Guard },
): Promise<void> {
  const desired = group?.DesiredCapacity ?? 0;
  if (desired <= size) return;
  const intent = await readJson({ aws }, stackParameters(stackName).shrink, Shrink);
  // One of a run that died right after its order may still be there: what is larger by hand since then stays.
  if (intent?.to !== size || desired > intent.desired) return;
  await guard(async (insist) => {
    await insist();
    const client = await aws.autoScaling();
    await client.send(
      new SetDesiredCapacityCommand({ AutoScalingGroupName: groupName(stackName), DesiredCapacity: size }),
    );
    const ssm = await aws.ssm();
    await ssm.send(new DeleteParametersCommand({ Names: [stackParameters(stackName).shrink] }));
  });
  log.info(`size ${intent.from} is now ${size}: the group goes from ${desired} instances to ${size}`);
}
