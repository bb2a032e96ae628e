import { type AutoScalingClient, CompleteLifecycleActionCommand } from "@aws-sdk/client-auto-scaling";
import type { Deadline } from "../shared/deadline.ts";
import { retry, type Timing } from "../shared/retry.ts";
import { hasName } from "../shared/transient.ts";

export type Result = "CONTINUE" | "ABANDON";

/**
 * Ends an instance's launch hook. AWS takes the first completion; a later one, also our own whose answer was lost,
 * is refused with a ValidationError that has no code of its own, so its text decides.
 */
export async function complete(
  client: AutoScalingClient,
  hook: { readonly groupName: string; readonly hookName: string },
  instanceId: string,
  result: Result,
  deadline: Deadline,
  timing: Timing,
): Promise<"done" | "already-done"> {
  const command = new CompleteLifecycleActionCommand({
    AutoScalingGroupName: hook.groupName,
    LifecycleHookName: hook.hookName,
    InstanceId: instanceId,
    LifecycleActionResult: result,
  });
  try {
    await retry((options) => client.send(command, options), deadline, timing);
    return "done";
  } catch (error) {
    const text = error instanceof Error ? error.message : "";
    if (hasName(error, "ValidationError") && /no active lifecycle action found/i.test(text))
      return "already-done";
    throw error;
  }
}
