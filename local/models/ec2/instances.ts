import { Fault, type LaunchedInstance, type Ports } from "../../ports.ts";
import { text } from "../json.ts";
import { arn, stamp } from "../naming.ts";
import type { Timers } from "../timers.ts";
import {
  instanceSecurityGroups,
  instanceTags,
  type LaunchTemplates,
  type TemplateVersion,
} from "./launch-templates.ts";
import type { Network } from "./network.ts";
import { instanceType, offered } from "./types.ts";

export type StateName = "pending" | "running" | "shutting-down" | "terminated" | "stopping" | "stopped";

/** Codes of EC2's instance states (API reference, InstanceState). */
export const STATE_CODES: Readonly<Record<StateName, number>> = {
  pending: 0,
  running: 16,
  "shutting-down": 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
};

export interface Reason {
  readonly code: string;
  readonly message: string;
}

export const USER_SHUTDOWN: Reason = {
  code: "Client.UserInitiatedShutdown",
  message: "Client.UserInitiatedShutdown: User initiated shutdown",
};
const SELF_SHUTDOWN: Reason = {
  code: "Client.InstanceInitiatedShutdown",
  message: "Client.InstanceInitiatedShutdown: Instance initiated shutdown",
};

export interface Instance {
  readonly machine: LaunchedInstance;
  readonly reservationId: string;
  readonly vpcId: string;
  launchTime: number;
  /** Before this moment a description by id answers that there is no such instance. */
  readonly visibleAt: number;
  readonly template: TemplateVersion;
  readonly architecture: string;
  readonly endsOnShutdown: boolean;
  readonly release: () => void;
  state: StateName;
  reason: Reason | undefined;
  transition: string;
  terminatedAt: number | undefined;
}

/** Durations of the real service in milliseconds, before `pace` (MODELS.md). */
export const EC2_TIMES = { visible: 1000, pending: 5000, ending: 3000, kept: 3_600_000 } as const;

export interface LaunchRequest {
  readonly template: TemplateVersion;
  readonly subnetId: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** EC2 instances as state machines: pending, running, shutting-down, terminated; stopping, stopped. */
export class Instances {
  private readonly ports: Ports;
  private readonly timers: Timers;
  private readonly network: Network;
  private readonly templates: LaunchTemplates;
  private readonly known = new Map<string, Instance>();
  private readonly listeners: ((instance: Instance) => void)[] = [];

  constructor(ports: Ports, timers: Timers, network: Network, templates: LaunchTemplates) {
    this.ports = ports;
    this.timers = timers;
    this.network = network;
    this.templates = templates;
    ports.machines.onPoweredOff((id) => this.poweredItselfOff(id));
  }

  /** Called after each change of an instance's state. */
  onState(listener: (instance: Instance) => void): void {
    this.listeners.push(listener);
  }

  launch({ template, subnetId, tags }: LaunchRequest): Instance {
    const subnet = this.network.subnet(subnetId);
    const type = instanceType(text(template.data, "InstanceType") ?? "t3.medium");
    if (!type || !offered(type, subnet.zone)) {
      throw new Fault(
        "Unsupported",
        `Your requested instance type (${text(template.data, "InstanceType")}) is not supported in your requested Availability Zone (${subnet.zone}).`,
      );
    }
    const address = this.network.allocate(subnetId);
    const now = this.ports.clock.now();
    const instance: Instance = {
      machine: {
        instanceId: `i-${this.ports.ids.hex(17)}`,
        region: this.ports.region,
        accountId: this.ports.accountId,
        zone: subnet.zone,
        subnetId,
        privateIp: address.local,
        imageId: text(template.data, "ImageId") ?? "",
        instanceType: type.name,
        userData: Buffer.from(text(template.data, "UserData") ?? "", "base64"),
        securityGroups: instanceSecurityGroups(template.data),
        roleName: this.templates.roleOf(template.data),
        tags: { ...instanceTags(template.data), ...tags },
      },
      reservationId: `r-${this.ports.ids.hex(17)}`,
      vpcId: subnet.vpcId,
      launchTime: now,
      visibleAt: now + EC2_TIMES.visible * this.ports.pace,
      template,
      architecture: type.architecture,
      endsOnShutdown: text(template.data, "InstanceInitiatedShutdownBehavior") === "terminate",
      release: address.release,
      state: "pending",
      reason: undefined,
      transition: "",
      terminatedAt: undefined,
    };
    this.known.set(instance.machine.instanceId, instance);
    this.changed(instance);
    this.timers.after(EC2_TIMES.pending * this.ports.pace, () => this.started(instance));
    return instance;
  }

  /** Makes EC2 say that the instance was launched so many milliseconds earlier: a boot's time in no time. */
  age(instanceId: string, millis: number): void {
    const instance = this.known.get(instanceId);
    if (!instance) throw new Error(`${instanceId} was never launched here`);
    instance.launchTime -= millis;
  }

  /** All that EC2 still shows: terminated ones for an hour. Oldest first. */
  all(): Instance[] {
    for (const [id, instance] of this.known) if (this.expired(instance)) this.known.delete(id);
    return [...this.known.values()];
  }

  /** Those that a description shows by now. */
  visible(): Instance[] {
    return this.all().filter((instance) => instance.visibleAt <= this.ports.clock.now());
  }

  find(id: string): Instance | undefined {
    const instance = this.known.get(id);
    return instance && !this.expired(instance) ? instance : undefined;
  }

  private expired({ terminatedAt }: Instance): boolean {
    return terminatedAt !== undefined && terminatedAt <= this.ports.clock.now() - EC2_TIMES.kept;
  }

  /** Ends an instance from outside, as TerminateInstances does; one that ends already stays as it is. */
  terminate(id: string, reason: Reason): void {
    const instance = this.known.get(id);
    if (!instance || instance.state === "shutting-down" || instance.state === "terminated") return;
    this.end(instance, "shutting-down", "terminated", reason, "User initiated");
  }

  /** Ends all machines, without any of the states between. */
  async close(): Promise<void> {
    const live = [...this.known.values()].filter(
      ({ state }) => state !== "terminated" && state !== "stopped",
    );
    await Promise.allSettled(live.map(({ machine }) => this.ports.machines.powerOff(machine.instanceId)));
  }

  private started(instance: Instance): void {
    if (instance.state !== "pending") return;
    instance.state = "running";
    this.ports.machines.powerOn(instance.machine);
    this.changed(instance);
  }

  private poweredItselfOff(id: string): void {
    const instance = this.known.get(id);
    if (instance?.state !== "running") return;
    if (instance.endsOnShutdown) {
      this.end(instance, "shutting-down", "terminated", SELF_SHUTDOWN, "Instance initiated");
    } else {
      this.end(instance, "stopping", "stopped", SELF_SHUTDOWN, "Instance initiated");
    }
  }

  private end(instance: Instance, via: StateName, to: StateName, reason: Reason, by: string): void {
    instance.state = via;
    instance.reason = reason;
    instance.transition = `${by} (${stamp(this.ports.clock.now()).replace("T", " ").replace("Z", " GMT")})`;
    this.changed(instance);
    const off = this.ports.machines.powerOff(instance.machine.instanceId).catch(() => {});
    const shortest = this.timers.sleep(EC2_TIMES.ending * this.ports.pace);
    void Promise.all([off, shortest]).then(() => this.ended(instance, via, to));
  }

  private ended(instance: Instance, via: StateName, to: StateName): void {
    if (instance.state !== via) return;
    instance.state = to;
    if (to === "terminated") {
      instance.terminatedAt = this.ports.clock.now();
      instance.release();
    }
    this.changed(instance);
  }

  private changed(instance: Instance): void {
    const id = instance.machine.instanceId;
    this.ports.events.putEvent({
      source: "aws.ec2",
      detailType: "EC2 Instance State-change Notification",
      resources: [arn(this.ports, "ec2", `instance/${id}`)],
      detail: { "instance-id": id, state: instance.state },
    });
    for (const listener of this.listeners) listener(instance);
  }
}
