import type { Instance } from "../ec2/instances.ts";
import type { Activity } from "./activities.ts";
import type { Group, Hook, Member } from "./group.ts";

/** Hooks of a group for one transition. */
export const hooksFor = (group: Group, transition: string): Hook[] =>
  [...group.hooks.values()].filter((hook) => hook.transition === transition);

/** Tags that Auto Scaling puts on an instance it launches. */
export function tagsFor(group: Group, template: { id: string; version: number }): Record<string, string> {
  const own = group.settings.tags.filter((tag) => tag.atLaunch).map((tag) => [tag.key, tag.value]);
  return {
    ...Object.fromEntries(own),
    "aws:autoscaling:groupName": group.name,
    "aws:ec2launchtemplate:id": template.id,
    "aws:ec2launchtemplate:version": String(template.version),
  };
}

/** An instance as it begins its life in a group. */
export function newMember({ machine, template, launchTime }: Instance, launch: Activity): Member {
  return {
    id: machine.instanceId,
    zone: machine.zone,
    subnetId: machine.subnetId,
    type: machine.instanceType,
    host: machine.privateIp,
    template,
    launchedAt: launchTime,
    launch,
    actions: new Map(),
    registered: [],
    lifecycle: "Pending",
    unhealthy: false,
    sickness: "",
    ready: false,
    inServiceAt: undefined,
    termination: undefined,
    skipsHooks: { terminate: false },
  };
}
