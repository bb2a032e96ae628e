import * as z from "zod/mini";
import { type Asked, askedByUs, look, skip } from "../shared/asked.ts";

const LAUNCH = "EC2 Instance-launch Lifecycle Action";
const TEST_NOTIFICATION = "autoscaling:TEST_NOTIFICATION";

/** As EventBridge delivers it (Auto Scaling user guide, "EventBridge event reference"); more keys may come. */
const BusEvent = z.object({
  source: z.string(),
  "detail-type": z.string(),
  detail: z.record(z.string(), z.unknown()),
});

const LifecycleAction = z.object({
  AutoScalingGroupName: z.string(),
  LifecycleHookName: z.string(),
  EC2InstanceId: z.string(),
  LifecycleTransition: z.string(),
  Destination: z.optional(z.string()),
});

/** What Auto Scaling sends once to a notification target when a hook is made. */
const TestNotification = z.object({ Event: z.literal(TEST_NOTIFICATION) });

/** Tells the launches of this group from everything else. The gate then looks for itself: the event is a hint. */
export function readEvent(event: unknown, groupName: string, hookName: string): Asked {
  const own = askedByUs(event);
  if (own) return own;
  if (TestNotification.safeParse(event).success) return skip("test notification of a hook");
  const bus = BusEvent.safeParse(event);
  if (!bus.success) return skip("neither an event of Auto Scaling nor an invocation");
  const { source, detail, "detail-type": type } = bus.data;
  if (source !== "aws.autoscaling") return skip(`event of ${source}`);
  if (TestNotification.safeParse(detail).success) return skip("test notification of a hook");
  if (type !== LAUNCH) return skip(`event of type ${type}`);
  const action = LifecycleAction.safeParse(detail);
  if (!action.success) {
    const wrong = action.error.issues.map(({ path }) => path.join("."));
    return skip(`malformed lifecycle action: ${wrong.join(", ")}`);
  }
  if (action.data.AutoScalingGroupName !== groupName) return skip("lifecycle action of another group");
  if (action.data.LifecycleHookName !== hookName) return skip("lifecycle action of another hook");
  if (action.data.LifecycleTransition !== "autoscaling:EC2_INSTANCE_LAUNCHING") return skip("not a launch");
  if (action.data.Destination === "WarmPool") return skip("launch into a warm pool");
  return look("event", action.data.EC2InstanceId);
}
