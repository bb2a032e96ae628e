import type { Ports } from "../../ports.ts";
import { arn } from "../naming.ts";
import type { Activity } from "./activities.ts";
import { type Action, type Group, LAUNCHING, type Member } from "./group.ts";

const EC2 = "EC2";
const GROUP = "AutoScalingGroup";

/** What Auto Scaling publishes to EventBridge, in the shapes of its user guide ("EventBridge event reference"). */
export class Announcer {
  private readonly ports: Ports;

  constructor(ports: Ports) {
    this.ports = ports;
  }

  waiting(group: Group, member: Member, action: Action): void {
    const launching = action.hook.transition === LAUNCHING;
    this.put(`EC2 Instance-${launching ? "launch" : "terminate"} Lifecycle Action`, [group.arn], {
      LifecycleActionToken: action.token,
      AutoScalingGroupName: group.name,
      LifecycleHookName: action.hook.name,
      EC2InstanceId: member.id,
      LifecycleTransition: action.hook.transition,
      ...(action.hook.metadata === undefined ? {} : { NotificationMetadata: action.hook.metadata }),
      Origin: launching ? EC2 : GROUP,
      Destination: launching ? GROUP : EC2,
    });
  }

  ended(
    kind: "Launch" | "Terminate",
    successful: boolean,
    group: Group,
    activity: Activity,
    id: string,
  ): void {
    const launch = kind === "Launch";
    this.put(
      `EC2 Instance ${kind} ${successful ? "Successful" : "Unsuccessful"}`,
      id === "" ? [group.arn] : [group.arn, arn(this.ports, "ec2", `instance/${id}`)],
      {
        StatusCode: successful ? "InProgress" : "Failed",
        Description: activity.description,
        AutoScalingGroupName: group.name,
        ActivityId: activity.id,
        Details: activity.details,
        RequestId: activity.id,
        StatusMessage: activity.message ?? "",
        StartTime: new Date(activity.startedAt).toISOString(),
        EndTime: new Date(activity.endedAt ?? this.ports.clock.now()).toISOString(),
        EC2InstanceId: id,
        Cause: activity.cause,
        Origin: launch ? EC2 : GROUP,
        Destination: launch ? GROUP : EC2,
      },
    );
  }

  /** `what` as the detail type ends: `Started`, `Rollback Succeeded`. */
  refreshed(what: string, group: Group, id: string): void {
    this.put(`EC2 Auto Scaling Instance Refresh ${what}`, [group.arn], {
      InstanceRefreshId: id,
      AutoScalingGroupName: group.name,
    });
  }

  private put(detailType: string, resources: readonly string[], detail: Record<string, unknown>): void {
    this.ports.events.putEvent({ source: "aws.autoscaling", detailType, resources, detail });
  }
}
