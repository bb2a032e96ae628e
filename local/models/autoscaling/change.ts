import { Fault, type JsonObject, type Operations } from "../../ports.ts";
import { flag, number, required, text, texts } from "../json.ts";
import { stamp } from "../naming.ts";
import { described } from "./activities.ts";
import { type Action, type Group, LAUNCHING, type Member } from "./group.ts";
import { type Scaling, SICK } from "./scaling.ts";
import { hookOf, settingsOf } from "./settings.ts";

/** The processes that can be suspended (user guide, "Suspend and resume processes"). */
export const PROCESSES = [
  "Launch",
  "Terminate",
  "AddToLoadBalancer",
  "AlarmNotification",
  "AZRebalance",
  "HealthCheck",
  "InstanceRefresh",
  "ReplaceUnhealthy",
  "ScheduledActions",
] as const;

const invalid = (message: string): Fault => new Fault("ValidationError", message);

function chosenProcesses(input: JsonObject): readonly string[] {
  const named = texts(input, "ScalingProcesses");
  for (const name of named) {
    if (!PROCESSES.some((process) => process === name)) throw invalid(`${name} is not a valid process type`);
  }
  return named.length > 0 ? named : PROCESSES;
}

/** The wait that a request names by token, or by instance and hook; without one AWS answers with this error. */
function actionOf(group: Group, input: JsonObject): { member: Member; action: Action } {
  const hook = required(input, "LifecycleHookName");
  const token = text(input, "LifecycleActionToken");
  const id = text(input, "InstanceId");
  if (!group.hooks.has(hook))
    throw invalid(`No Lifecycle Hook found with name ${hook} for AutoScalingGroup ${group.name}`);
  for (const member of group.members.values()) {
    const action = member.actions.get(hook);
    if (!action) continue;
    if (token === undefined ? member.id === id : action.token === token) return { member, action };
  }
  const named = token === undefined ? `instance ID ${id}` : `token ${token}`;
  throw invalid(`No active Lifecycle Action found with ${named}`);
}

/** Operations on lifecycle hooks and their waits. */
export function hookOperations(scaling: Scaling): Operations {
  const { hooks } = scaling.lifecycle;
  const groupOf = (input: JsonObject): Group => scaling.group(required(input, "AutoScalingGroupName"));
  return {
    "autoscaling.CompleteLifecycleAction": (input) => {
      const group = groupOf(input);
      const result = required(input, "LifecycleActionResult");
      if (result !== "CONTINUE" && result !== "ABANDON") {
        throw invalid(`Invalid Lifecycle Action Result: ${result}. Valid values: CONTINUE, ABANDON`);
      }
      const { member, action } = actionOf(group, input);
      hooks.complete(group, member, action, result);
      return {};
    },
    "autoscaling.RecordLifecycleActionHeartbeat": (input) => {
      const group = groupOf(input);
      const { member, action } = actionOf(group, input);
      hooks.heartbeat(group, member, action);
      return {};
    },
    "autoscaling.PutLifecycleHook": (input) => {
      const group = groupOf(input);
      const hook = hookOf(input, group.hooks.get(required(input, "LifecycleHookName")));
      group.hooks.set(hook.name, hook);
      return {};
    },
    "autoscaling.DeleteLifecycleHook": (input) => {
      const group = groupOf(input);
      const name = required(input, "LifecycleHookName");
      const hook = group.hooks.get(name);
      if (!hook)
        throw invalid(`No Lifecycle Hook found with name ${name} for AutoScalingGroup ${group.name}`);
      group.hooks.delete(name);
      // Outstanding actions are completed first: ABANDON at launch, CONTINUE at the end (DeleteLifecycleHook).
      const result = hook.transition === LAUNCHING ? "ABANDON" : "CONTINUE";
      for (const member of [...group.members.values()]) {
        const action = member.actions.get(name);
        if (action) hooks.complete(group, member, action, result);
      }
      return {};
    },
  };
}

/** Operations on instances of groups. */
export function memberOperations(scaling: Scaling): Operations {
  const { clock } = scaling.around.ports;
  const memberOf = (id: string): { group: Group; member: Member } => {
    const found = scaling.memberOf(id);
    if (!found) throw invalid(`Instance Id not found - No managed instance found for instance ID: ${id}`);
    return found;
  };
  return {
    "autoscaling.SetInstanceHealth": (input) => {
      const { group, member } = memberOf(required(input, "InstanceId"));
      const health = required(input, "HealthStatus");
      if (health !== "Healthy" && health !== "Unhealthy") {
        throw invalid(`Invalid health status ${health}: use Healthy or Unhealthy`);
      }
      if (health === "Healthy") member.unhealthy = false;
      else if (!(flag(input, "ShouldRespectGracePeriod") ?? true) || !scaling.withinGrace(group, member)) {
        scaling.markUnhealthy(member, SICK.user);
      }
      scaling.touch(group);
      return {};
    },
    "autoscaling.TerminateInstanceInAutoScalingGroup": (input) => {
      const { group, member } = memberOf(required(input, "InstanceId"));
      const shrinks = flag(input, "ShouldDecrementDesiredCapacity");
      if (shrinks === undefined) required(input, "ShouldDecrementDesiredCapacity");
      if (member.termination) return { Activity: described(member.termination) };
      const { min, desired } = group.settings;
      if (shrinks && desired <= min) {
        throw invalid(
          `Currently, desiredSize equals minSize (${min}). Terminating instance without replacement will violate group's min size constraint. Either set shouldDecrementDesiredCapacity flag to false or lower group's min size.`,
        );
      }
      const suffix = shrinks ? `, shrinking the capacity from ${desired} to ${desired - 1}` : "";
      if (shrinks) group.settings = { ...group.settings, desired: desired - 1 };
      const cause = `At ${stamp(clock.now())} instance ${member.id} was taken out of service in response to a user request${suffix}.`;
      return { Activity: described(scaling.lifecycle.terminate(group, member, cause)) };
    },
  };
}

/** Operations on groups as a whole. */
export function groupOperations(scaling: Scaling): Operations {
  const { clock } = scaling.around.ports;
  const groupOf = (input: JsonObject): Group => scaling.group(required(input, "AutoScalingGroupName"));
  return {
    "autoscaling.SetDesiredCapacity": (input) => {
      const group = groupOf(input);
      const asked = number(input, "DesiredCapacity") ?? Number(required(input, "DesiredCapacity"));
      const { min, max, desired } = group.settings;
      if (asked > max) {
        throw invalid(
          `New SetDesiredCapacity value ${asked} is above max value ${max} for the AutoScalingGroup.`,
        );
      }
      if (asked < min) {
        throw invalid(
          `New SetDesiredCapacity value ${asked} is below min value ${min} for the AutoScalingGroup.`,
        );
      }
      const reason = `At ${stamp(clock.now())} a user request explicitly set group desired capacity changing the desired capacity from ${desired} to ${asked}.  `;
      scaling.change(group, { ...group.settings, desired: asked }, reason);
      return {};
    },
    "autoscaling.UpdateAutoScalingGroup": (input) => {
      const group = groupOf(input);
      // Tags and target groups have operations of their own.
      const { Tags: _tags, TargetGroupARNs: _arns, ...settings } = input;
      scaling.change(group, settingsOf(settings, group.settings));
      return {};
    },
    "autoscaling.SuspendProcesses": (input) => {
      const group = groupOf(input);
      for (const name of chosenProcesses(input)) {
        if (!group.suspended.has(name)) group.suspended.set(name, `User suspended at ${stamp(clock.now())}`);
      }
      return {};
    },
    "autoscaling.ResumeProcesses": (input) => {
      const group = groupOf(input);
      for (const name of chosenProcesses(input)) group.suspended.delete(name);
      group.launchAllowedAt = Math.min(group.launchAllowedAt, clock.now());
      scaling.touch(group);
      return {};
    },
  };
}
