import type { ProbeState } from "../../../contract/probe.ts";
import type { JsonObject, Ports, ResourceNotice } from "../../ports.ts";
import { object, objects, text } from "../json.ts";
import type { Timers } from "../timers.ts";
import {
  afterCheck,
  type GroupSettings,
  groupAttributes,
  groupSettings,
  HEALTH,
  type Health,
  type Streak,
} from "./target-group.ts";

export interface Target {
  readonly id: string;
  readonly port: number;
  readonly host: string;
  health: Health;
  streak: Streak;
  /** Ends the timer of the next check, of the registration or of the draining. */
  cancel: () => void;
  /** Told when a draining target is gone. */
  readonly onGone: (() => void)[];
}

interface TargetGroup {
  settings: GroupSettings;
  /** The settings that the template gave, as JSON. */
  template: string;
  readonly targets: Map<string, Target>;
  /** Last set told to the load balancer, as text. */
  told: string;
}

/** How long a registration takes before the first check, before `pace`. */
const REGISTERING = 1000;

/** Target groups: registration, health checks at their real pace, draining, and who may get connections. */
export class TargetGroups {
  private readonly ports: Ports;
  private readonly timers: Timers;
  private readonly groups = new Map<string, TargetGroup>();
  /** Target groups to which each listener forwards. */
  private readonly listeners = new Map<string, readonly string[]>();

  constructor(ports: Ports, timers: Timers) {
    this.ports = ports;
    this.timers = timers;
  }

  noticeGroup({ physicalId, properties }: ResourceNotice): void {
    const known = this.groups.get(physicalId);
    if (!properties) {
      for (const target of known?.targets.values() ?? []) this.gone(known, target);
      this.groups.delete(physicalId);
      return;
    }
    const settings = groupSettings(physicalId, properties);
    const template = JSON.stringify(settings);
    // The emulator tells of resources that an update leaves as they are, too, or of which it changes the tags.
    if (known?.template === template) return;
    if (known) Object.assign(known, { settings, template });
    else this.groups.set(physicalId, { settings, template, targets: new Map(), told: "[]" });
  }

  /** Puts attributes in force, for what is deregistered from now on. */
  modify(arn: string, attributes: readonly JsonObject[]): void {
    const group = this.groups.get(arn);
    if (group) group.settings = { ...group.settings, ...groupAttributes(attributes, group.settings) };
  }

  noticeListener({ physicalId, properties }: ResourceNotice): void {
    const before = new Set(this.used());
    if (properties) this.listeners.set(physicalId, forwardedTo(properties));
    else this.listeners.delete(physicalId);
    const now = new Set(this.used());
    for (const [arn, group] of this.groups) {
      if (before.has(arn) === now.has(arn)) continue;
      for (const target of group.targets.values()) {
        if (target.health.State !== "draining") this.enter(group, target);
      }
      this.tell(group);
    }
  }

  exists(arn: string): boolean {
    return this.groups.has(arn);
  }

  defaultPort(arn: string): number {
    return this.groups.get(arn)?.settings.port ?? 0;
  }

  /** What health checks say of one target, or of one that is not registered. */
  healthOf(arn: string, id: string, port = this.defaultPort(arn)): Health {
    return this.groups.get(arn)?.targets.get(keyOf(id, port))?.health ?? HEALTH.notRegistered;
  }

  checkPort(arn: string, port: number): number {
    return this.groups.get(arn)?.settings.checkPort ?? port;
  }

  targets(arn: string): readonly Target[] {
    return [...(this.groups.get(arn)?.targets.values() ?? [])];
  }

  /** Registers a target; one that drains starts anew, one that is registered stays as it is. */
  register(arn: string, id: string, host: string, port = this.defaultPort(arn)): void {
    const group = this.groups.get(arn);
    if (!group) return;
    const known = group.targets.get(keyOf(id, port));
    if (known && known.health.State !== "draining") return;
    known?.cancel();
    const target: Target = {
      id,
      port,
      host,
      health: HEALTH.registering,
      streak: { passes: 0, failures: 0 },
      cancel: () => {},
      onGone: [],
    };
    group.targets.set(keyOf(id, port), target);
    for (const told of known?.onGone ?? []) told();
    this.enter(group, target);
    this.tell(group);
  }

  /**
   * Takes a target out: it drains for the deregistration delay and is gone then.
   * @param onGone called once nothing of it is left, at once when it was not registered.
   */
  deregister(arn: string, id: string, port = this.defaultPort(arn), onGone: () => void = () => {}): void {
    const group = this.groups.get(arn);
    const target = group?.targets.get(keyOf(id, port));
    if (!group || !target) {
      onGone();
      return;
    }
    target.onGone.push(onGone);
    if (target.health.State === "draining") return;
    const wasUsed = target.health.State !== "unused";
    target.cancel();
    target.health = HEALTH.draining;
    this.tell(group);
    if (!wasUsed) {
      this.gone(group, target);
      return;
    }
    target.cancel = this.timers.after(group.settings.drainMillis, () => {
      if (group.settings.terminatesOnDrain) this.ports.backends.terminate(arn, address(target));
      this.gone(group, target);
    });
  }

  /** Takes out what is left of an instance that has ended. */
  forget(id: string): void {
    for (const [arn, group] of this.groups) {
      for (const target of group.targets.values()) {
        if (target.id === id) this.deregister(arn, id, target.port);
      }
    }
  }

  private used(): string[] {
    return [...this.listeners.values()].flat();
  }

  private gone(group: TargetGroup | undefined, target: Target): void {
    target.cancel();
    group?.targets.delete(keyOf(target.id, target.port));
    for (const told of target.onGone.splice(0)) told();
  }

  /** Starts a target over: unused while no listener forwards to its group, in registration otherwise. */
  private enter(group: TargetGroup, target: Target): void {
    target.cancel();
    target.streak = { passes: 0, failures: 0 };
    if (!this.used().includes(group.settings.arn)) {
      target.health = HEALTH.notInUse;
      return;
    }
    target.health = HEALTH.registering;
    target.cancel = this.timers.after(REGISTERING * this.ports.pace, () => {
      target.health = HEALTH.checking;
      this.check(group, target);
    });
  }

  private check(group: TargetGroup, target: Target): void {
    const { checkPort, intervalMillis, timeoutMillis } = group.settings;
    const started = this.ports.clock.now();
    let live = true;
    target.cancel = () => {
      live = false;
    };
    const judged = (seen: ProbeState): void => {
      if (!live) return;
      this.judge(group, target, seen);
      const rest = Math.max(0, started + intervalMillis - this.ports.clock.now());
      target.cancel = this.timers.after(rest, () => this.check(group, target));
    };
    this.ports.prober
      .connect(target.host, checkPort ?? target.port, timeoutMillis)
      .then(judged, () => judged("refused"));
  }

  private judge(group: TargetGroup, target: Target, seen: ProbeState): void {
    const before = target.health.State;
    const after = afterCheck(target.health, target.streak, seen, group.settings);
    target.health = after.health;
    target.streak = after.streak;
    if (before === target.health.State) return;
    this.tell(group);
    if (target.health.State === "unhealthy" && group.settings.terminatesUnhealthy) {
      this.ports.backends.terminate(group.settings.arn, address(target));
    }
  }

  /** Tells the load balancer who may get connections: the healthy, or all when none is (it fails open). */
  private tell(group: TargetGroup): void {
    const live = [...group.targets.values()].filter(
      ({ health }) => health.State !== "draining" && health.State !== "unused",
    );
    const healthy = live.filter(({ health }) => health.State === "healthy");
    const chosen = (healthy.length > 0 ? healthy : live).map(address);
    const told = JSON.stringify(chosen);
    if (told === group.told) return;
    group.told = told;
    this.ports.backends.update(group.settings.arn, chosen);
  }
}

const keyOf = (id: string, port: number): string => `${id}:${port}`;
const address = ({ host, port }: Target): { host: string; port: number } => ({ host, port });

function forwardedTo(listener: JsonObject): string[] {
  return objects(listener, "DefaultActions").flatMap((action) => {
    const many = objects(object(action, "ForwardConfig") ?? {}, "TargetGroups");
    return [action, ...many].flatMap((one) => text(one, "TargetGroupArn") ?? []);
  });
}
