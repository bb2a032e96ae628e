import { CancelInstanceRefreshCommand } from "../aws/auto-scaling.ts";
import { isNamed } from "../aws/failures.ts";
import type { Runtime } from "../runtime.ts";

/**
 * Cancels the instance refresh that runs, without waiting for launches on their way: what it has replaced stays so.
 * Answers whether there was one: it may have come to its end meanwhile.
 */
export async function cancelRefresh(
  { aws }: Pick<Runtime, "aws">,
  AutoScalingGroupName: string,
): Promise<boolean> {
  const client = await aws.autoScaling();
  try {
    await client.send(
      new CancelInstanceRefreshCommand({ AutoScalingGroupName, WaitForTransitioningInstances: false }),
    );
    return true;
  } catch (error) {
    if (isNamed(error, "ActiveInstanceRefreshNotFoundFault", "ActiveInstanceRefreshNotFound")) return false;
    throw error;
  }
}
