import { Fault } from "../../ports.ts";
import { arn, stamp } from "../naming.ts";
import { type MemberView, plan } from "./capacity.ts";
import { type Group, type Hook, isPending, live, type Member, type Settings } from "./group.ts";
import { Lifecycle, type Surroundings } from "./lifecycle.ts";
import { activeRefresh } from "./refresh.ts";
import { Refreshes } from "./refreshes.ts";

/** Auto Scaling looks at its instances this often, before `pace`; AWS names no figure (MODELS.md). */
const EVALUATION = 10_000;

export const groupNotFound = (name: string): Fault =>
  new Fault("ValidationError", `AutoScalingGroup name not found - ${name}`);

const LOCKED_BY_REFRESH =
  "An active instance refresh with a desired configuration exists. All configuration options derived from the desired configuration are not available for update while the instance refresh is active.";

export const SICK = {
  ec2: "an EC2 health check indicating it has been terminated or stopped",
  elb: "an ELB system health check failure",
  user: "a user health-check",
} as const;

/** Auto Scaling groups: keeps each at its desired capacity. */
export class Scaling {
  readonly around: Surroundings;
  readonly lifecycle: Lifecycle;
  readonly refreshes: Refreshes;
  private readonly groups = new Map<string, Group>();

  constructor(around: Surroundings) {
    this.around = around;
    this.lifecycle = new Lifecycle(around, (group) => this.touch(group));
    this.refreshes = new Refreshes({
      ports: around.ports,
      templates: around.templates,
      announcer: this.lifecycle.announcer,
      isHealthy: (member) => this.isHealthy(member),
    });
    around.instances.onState(({ machine, state }) => {
      const found = this.memberOf(machine.instanceId);
      if (found) this.lifecycle.ec2Changed(found.group, found.member, state);
    });
  }

  all(): Group[] {
    return [...this.groups.values()];
  }

  find(name: string): Group | undefined {
    return this.groups.get(name);
  }

  /** The group of this name; an unknown one is a ValidationError in AWS's words. */
  group(name: string): Group {
    const found = this.groups.get(name);
    if (!found) throw groupNotFound(name);
    return found;
  }

  memberOf(instanceId: string): { group: Group; member: Member } | undefined {
    for (const group of this.groups.values()) {
      const member = group.members.get(instanceId);
      if (member) return { group, member };
    }
    return undefined;
  }

  create(name: string, settings: Settings, hooks: readonly Hook[], origin: Group["origin"]): Group {
    this.check(settings);
    const { ports, timers } = this.around;
    const now = ports.clock.now();
    const group: Group = {
      name,
      arn: arn(ports, "autoscaling", `autoScalingGroup:${ports.ids.uuid()}:autoScalingGroupName/${name}`),
      createdAt: now,
      settings,
      hooks: new Map(hooks.map((hook) => [hook.name, hook])),
      suspended: new Map(),
      members: new Map(),
      activities: [],
      refreshes: [],
      failures: 0,
      launchAllowedAt: now,
      reason: `At ${stamp(now)} a user request created an AutoScalingGroup changing the desired capacity from 0 to ${settings.desired}.  `,
      deleting: false,
      onEmpty: [],
      evaluating: false,
      cancelTick: timers.every(EVALUATION * ports.pace, () => this.look(group)),
      origin,
    };
    this.groups.set(name, group);
    this.touch(group);
    return group;
  }

  /** Puts new settings in force; `reason` goes before the cause of the activities that follow. */
  change(group: Group, settings: Settings, reason?: string): void {
    this.check(settings);
    const { template } = settings;
    const was = group.settings.template;
    if (activeRefresh(group)?.desired && (template.id !== was.id || template.version !== was.version))
      throw new Fault("ValidationError", LOCKED_BY_REFRESH);
    const { min, max, desired } = settings;
    if (desired !== group.settings.desired) {
      group.reason =
        reason ??
        `At ${this.now()} a user request update of AutoScalingGroup constraints to min: ${min}, max: ${max}, desired: ${desired} changing the desired capacity from ${group.settings.desired} to ${desired}.  `;
    }
    group.settings = settings;
    this.touch(group);
  }

  /** Terminates all instances; resolves when the group is gone. */
  delete(group: Group): Promise<void> {
    return new Promise((resolve) => {
      group.onEmpty.push(resolve);
      group.deleting = true;
      group.suspended.clear();
      group.reason = `At ${this.now()} a user request update of AutoScalingGroup constraints to min: 0, max: 0, desired: 0 changing the desired capacity from ${group.settings.desired} to 0.  `;
      group.settings = { ...group.settings, min: 0, max: 0, desired: 0 };
      this.touch(group);
    });
  }

  /** Marks an instance unhealthy, for good: nothing but SetInstanceHealth takes it back. */
  markUnhealthy(member: Member, sickness: string): void {
    if (member.unhealthy) return;
    member.unhealthy = true;
    member.sickness = sickness;
  }

  withinGrace(group: Group, member: Member): boolean {
    const since = member.inServiceAt ?? this.around.ports.clock.now();
    return this.around.ports.clock.now() < since + group.settings.graceSeconds * 1000;
  }

  /** Evaluates a group soon, once for all changes of this moment. */
  touch(group: Group): void {
    if (group.evaluating) return;
    group.evaluating = true;
    this.around.timers.after(0, () => {
      group.evaluating = false;
      this.evaluate(group);
    });
  }

  private check(settings: Settings): void {
    this.around.templates.resolve(settings.template);
    for (const id of settings.subnets) {
      if (!this.around.network.find(id)) {
        throw new Fault("ValidationError", `The subnet ID '${id}' does not exist`);
      }
    }
    if (settings.targetGroups.some((id) => !this.around.targets.exists(id))) {
      throw new Fault(
        "ValidationError",
        "Provided Target Groups may not be valid. Please ensure they exist and try again.",
      );
    }
  }

  /** The periodic look at health. */
  private look(group: Group): void {
    if (!group.suspended.has("HealthCheck")) {
      for (const member of live(group)) this.examine(group, member);
    }
    this.evaluate(group);
  }

  private examine(group: Group, member: Member): void {
    const state = this.around.instances.find(member.id)?.state ?? "terminated";
    if (state !== "pending" && state !== "running") this.markUnhealthy(member, SICK.ec2);
    if (member.lifecycle !== "InService" || !group.settings.healthCheckType.includes("ELB")) return;
    const failing = member.registered.some(
      (id) => this.around.targets.healthOf(id, member.id).State === "unhealthy",
    );
    if (failing && !this.withinGrace(group, member)) this.markUnhealthy(member, SICK.elb);
  }

  private isHealthy(member: Member): boolean {
    return member.registered.every((id) => this.around.targets.healthOf(id, member.id).State === "healthy");
  }

  private evaluate(group: Group): void {
    if (this.groups.get(group.name) !== group) return;
    if (group.deleting && group.members.size === 0) {
      this.gone(group);
      return;
    }
    this.refreshes.advance(group);
    const before = live(group).length;
    const { desired, maintenance } = group.settings;
    const steps = plan({
      desired,
      maintenance: group.deleting ? undefined : maintenance,
      members: live(group).map(view),
      refresh: this.refreshes.view(group),
      may: {
        launch: !group.suspended.has("Launch"),
        terminate: !group.suspended.has("Terminate"),
        replace: !group.suspended.has("ReplaceUnhealthy"),
      },
    });
    for (const id of steps.unhealthy) this.replaceUnhealthy(group, id);
    for (const id of steps.outdated) this.replaceOutdated(group, id);
    const { reason } = group;
    if (steps.surplus.length > 0 || (steps.launch > 0 && this.mayLaunchNow(group))) group.reason = "";
    for (const id of steps.surplus) this.shrink(group, id, reason, before);
    this.grow(group, steps.launch, steps.ahead, reason);
  }

  private replaceUnhealthy(group: Group, id: string): void {
    const member = group.members.get(id);
    if (!member) return;
    if (isPending(member)) {
      const why = this.around.instances.find(id)?.reason?.message ?? "Instance is unhealthy";
      this.lifecycle.failLaunch(
        group,
        member,
        "Failed",
        `Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: ${why}`,
      );
      member.skipsHooks.terminate = true;
    }
    const cause = `At ${this.now()} an instance was taken out of service in response to ${member.sickness}.`;
    this.lifecycle.terminate(group, member, cause);
  }

  private replaceOutdated(group: Group, id: string): void {
    const member = group.members.get(id);
    const cause = `At ${this.now()} an instance was taken out of service in response to an instance refresh.`;
    if (member) this.lifecycle.terminate(group, member, cause);
  }

  private shrink(group: Group, id: string, reason: string, from: number): void {
    const member = group.members.get(id);
    if (!member) return;
    const cause = `${reason}At ${this.now()} an instance was taken out of service in response to a difference between desired and actual capacity, shrinking the capacity from ${from} to ${group.settings.desired}.  At ${this.now()} instance ${id} was selected for termination.`;
    this.lifecycle.terminate(group, member, cause);
  }

  private mayLaunchNow(group: Group): boolean {
    return this.around.ports.clock.now() >= group.launchAllowedAt;
  }

  private grow(group: Group, count: number, ahead: number, reason: string): void {
    // A group that may not launch yet is looked at again at the next evaluation.
    if (count === 0 || !this.mayLaunchNow(group)) return;
    const from = live(group).length;
    for (let launched = 0; launched < count; launched += 1) {
      const cause =
        launched >= count - ahead
          ? `At ${this.now()} an instance was launched in response to an unhealthy instance needing to be replaced.`
          : `${reason}At ${this.now()} an instance was started in response to a difference between desired and actual capacity, increasing the capacity from ${from} to ${from + count}.`;
      if (!this.lifecycle.launch(group, cause)) {
        this.touch(group);
        return;
      }
    }
  }

  private gone(group: Group): void {
    group.cancelTick();
    this.groups.delete(group.name);
    for (const told of group.onEmpty.splice(0)) told();
  }

  private now(): string {
    return stamp(this.around.ports.clock.now());
  }
}

const view = (member: Member): MemberView => ({
  id: member.id,
  zone: member.zone,
  inService: member.lifecycle === "InService",
  unhealthy: member.unhealthy,
  templateVersion: member.template.version,
  launchedAt: member.launchedAt,
});
