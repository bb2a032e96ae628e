import type { Ports } from "../../ports.ts";
import type { Instance, Instances } from "../ec2/instances.ts";
import { USER_SHUTDOWN } from "../ec2/instances.ts";
import type { LaunchTemplates } from "../ec2/launch-templates.ts";
import type { Network } from "../ec2/network.ts";
import type { TargetGroups } from "../elb/target-groups.ts";
import { stamp } from "../naming.ts";
import type { Timers } from "../timers.ts";
import type { Activity } from "./activities.ts";
import { Announcer } from "./announcer.ts";
import { type Group, isPending, isTerminating, LAUNCHING, live, type Member, TERMINATING } from "./group.ts";
import { Hooks, type Verdict } from "./hooks.ts";
import { hooksFor, newMember, tagsFor } from "./member.ts";
import { launchReference } from "./refresh.ts";

/** Durations before `pace`: until the launch hook begins, and in the :Proceed states. */
const TIMES = { toWait: 500, proceed: 200 } as const;
/** Pause after the first of several failed launches in a row, doubled by each further one. */
const BACKOFF = { first: 5000, longest: 300_000 } as const;

export interface Surroundings {
  readonly ports: Ports;
  readonly timers: Timers;
  readonly instances: Instances;
  readonly network: Network;
  readonly templates: LaunchTemplates;
  readonly targets: TargetGroups;
}

/** The way of one instance through its group: Pending, hook, InService; Terminating, hook, gone. */
export class Lifecycle {
  readonly hooks: Hooks;
  private readonly around: Surroundings;
  readonly announcer: Announcer;
  private readonly changed: (group: Group) => void;

  /** @param changed called after each step that may change what a group needs. */
  constructor(around: Surroundings, changed: (group: Group) => void) {
    this.around = around;
    this.changed = changed;
    this.announcer = new Announcer(around.ports);
    this.hooks = new Hooks(around.ports, around.timers, this.announcer, (group, member, verdict) =>
      this.decided(group, member, verdict),
    );
  }

  /** Launches one instance. A failure leaves a failed activity and delays the next launch. */
  launch(group: Group, cause: string): boolean {
    const subnetId = this.emptiestSubnet(group);
    const subnet = this.around.network.find(subnetId);
    const activity = this.begin(group, "Launching a new EC2 instance", cause, "PreInService", {
      "Subnet ID": subnetId,
      "Availability Zone": subnet?.zone ?? "",
    });
    let instance: Instance;
    try {
      const template = this.around.templates.resolve(launchReference(group));
      instance = this.around.instances.launch({ template, subnetId, tags: tagsFor(group, template) });
    } catch (error) {
      this.failed(
        group,
        activity,
        "Failed",
        `${(error as Error).message} Launching EC2 instance failed.`,
        "",
      );
      return false;
    }
    activity.description = `Launching a new EC2 instance: ${instance.machine.instanceId}`;
    activity.progress = 30;
    const member = newMember(instance, activity);
    group.members.set(member.id, member);
    const hooks = hooksFor(group, LAUNCHING);
    if (hooks.length === 0) this.letThrough(group, member);
    else this.later(TIMES.toWait, () => this.startLaunchHooks(group, member));
    return true;
  }

  /** Starts the end of an instance; one that is ending already keeps its activity. */
  terminate(group: Group, member: Member, cause: string): Activity {
    if (member.termination) return member.termination;
    this.hooks.drop(member);
    if (isPending(member)) this.cancelled(group, member);
    member.lifecycle = "Terminating";
    const activity = this.begin(group, `Terminating EC2 instance: ${member.id}`, cause, "InProgress", {
      "Subnet ID": member.subnetId,
      "Availability Zone": member.zone,
    });
    member.termination = activity;
    this.drain(group, member, activity);
    this.changed(group);
    return activity;
  }

  /** Follows a change of an instance's state in EC2. */
  ec2Changed(group: Group, member: Member, state: string): void {
    if (state === "running") this.enterService(group, member);
    if (state === "terminated" && member.lifecycle === "Terminating:Proceed") this.gone(group, member);
  }

  /** Marks a launch as failed: its activity says why, and the next launch waits longer. */
  failLaunch(group: Group, member: Member, status: string, message: string): void {
    this.failed(group, member.launch, status, message, member.id);
  }

  private startLaunchHooks(group: Group, member: Member): void {
    if (member.lifecycle !== "Pending") return;
    const hooks = hooksFor(group, LAUNCHING);
    if (hooks.length === 0) {
      this.letThrough(group, member);
      return;
    }
    member.lifecycle = "Pending:Wait";
    member.launch.status = "MidLifecycleAction";
    member.launch.progress = 60;
    this.hooks.wait(group, member, hooks);
  }

  private decided(group: Group, member: Member, verdict: Verdict): void {
    if (isTerminating(member)) {
      this.end(group, member);
      return;
    }
    if (verdict.result === "CONTINUE") {
      member.lifecycle = "Pending:Proceed";
      this.later(TIMES.proceed, () => this.letThrough(group, member));
      return;
    }
    this.failLaunch(group, member, "Cancelled", verdict.message);
    member.skipsHooks.terminate = true;
    this.terminate(
      group,
      member,
      `At ${this.now()} an instance was taken out of service in response to a launch failure.`,
    );
  }

  private letThrough(group: Group, member: Member): void {
    member.ready = true;
    this.enterService(group, member);
  }

  private enterService(group: Group, member: Member): void {
    const running = this.around.instances.find(member.id)?.state === "running";
    if (!member.ready || !running || !isPending(member)) return;
    if (!group.suspended.has("AddToLoadBalancer")) {
      for (const arn of group.settings.targetGroups) {
        this.around.targets.register(arn, member.id, member.host);
        member.registered.push(arn);
      }
    }
    member.lifecycle = "InService";
    member.inServiceAt = this.around.ports.clock.now();
    group.failures = 0;
    this.close(member.launch, "Successful");
    this.announcer.ended("Launch", true, group, member.launch, member.id);
    this.changed(group);
  }

  /** Waits until the target groups have drained the instance, unless it no longer runs. */
  private drain(group: Group, member: Member, activity: Activity): void {
    const running = this.around.instances.find(member.id)?.state === "running";
    let left = member.registered.length;
    const next = (): void => {
      if (member.lifecycle === "Terminating") this.startTerminateHooks(group, member);
    };
    for (const arn of member.registered) {
      activity.status = "WaitingForELBConnectionDraining";
      this.around.targets.deregister(arn, member.id, undefined, () => {
        left -= 1;
        if (left === 0 && running) next();
      });
    }
    if (member.registered.length === 0 || !running) next();
  }

  private startTerminateHooks(group: Group, member: Member): void {
    const hooks = member.skipsHooks.terminate ? [] : hooksFor(group, TERMINATING);
    if (hooks.length === 0) {
      this.end(group, member);
      return;
    }
    member.lifecycle = "Terminating:Wait";
    if (member.termination) member.termination.status = "MidLifecycleAction";
    this.hooks.wait(group, member, hooks);
  }

  private end(group: Group, member: Member): void {
    member.lifecycle = "Terminating:Proceed";
    if (member.termination) member.termination.status = "InProgress";
    this.around.instances.terminate(member.id, USER_SHUTDOWN);
    const instance = this.around.instances.find(member.id);
    if (!instance || instance.state === "terminated") this.gone(group, member);
  }

  private gone(group: Group, member: Member): void {
    member.lifecycle = "Terminated";
    group.members.delete(member.id);
    if (member.termination) {
      this.close(member.termination, "Successful");
      this.announcer.ended("Terminate", true, group, member.termination, member.id);
    }
    this.changed(group);
  }

  private cancelled(group: Group, member: Member): void {
    if (member.launch.endedAt !== undefined) return;
    member.skipsHooks.terminate = true;
    this.close(member.launch, "Cancelled");
    member.launch.message = "Instance was terminated before it came into service.";
    this.announcer.ended("Launch", false, group, member.launch, member.id);
  }

  private failed(group: Group, activity: Activity, status: string, message: string, id: string): void {
    this.close(activity, status);
    activity.message = message;
    group.failures += 1;
    const pause = Math.min(BACKOFF.longest, BACKOFF.first * 2 ** (group.failures - 1));
    group.launchAllowedAt = this.around.ports.clock.now() + pause * this.around.ports.pace;
    this.announcer.ended("Launch", false, group, activity, id);
  }

  private close(activity: Activity, status: string): void {
    activity.status = status;
    activity.progress = 100;
    activity.endedAt = this.around.ports.clock.now();
  }

  private begin(
    group: Group,
    description: string,
    cause: string,
    status: string,
    details: Record<string, string>,
  ): Activity {
    const activity: Activity = {
      id: this.around.ports.ids.uuid(),
      group: { name: group.name, arn: group.arn },
      description,
      cause,
      startedAt: this.around.ports.clock.now(),
      endedAt: undefined,
      status,
      message: undefined,
      progress: 0,
      details,
    };
    group.activities.unshift(activity);
    return activity;
  }

  /** A subnet of the zone with the fewest instances, so that zones stay balanced. */
  private emptiestSubnet(group: Group): string {
    const members = live(group);
    const zoneOf = (id: string): string => this.around.network.find(id)?.zone ?? "";
    const weight = (id: string): number =>
      members.filter((one) => one.zone === zoneOf(id)).length * 1000 +
      members.filter((one) => one.subnetId === id).length;
    const [first = "", ...rest] = group.settings.subnets;
    return rest.reduce((best, id) => (weight(id) < weight(best) ? id : best), first);
  }

  private later(millis: number, callback: () => void): void {
    this.around.timers.after(millis * this.around.ports.pace, callback);
  }

  private now(): string {
    return stamp(this.around.ports.clock.now());
  }
}
