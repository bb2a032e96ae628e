import { launchGate } from "../../../lambdas/launch-gate/gate.ts";
import type { Handler } from "../../../lambdas/shared/outcomes.ts";
import { ec2Fault, FakeAws, groups, json } from "./aws.ts";

export interface FakeInstance {
  readonly id: string;
  state: string;
  ec2: string;
  address: string | undefined;
  launched: number;
  /** Moment from which 2408 answers. */
  opens: number;
  /** Moment from which EC2 knows it. */
  known: number;
}

export const GROUP = "production-listeners";
export const HOOK = "railgun-ha-launch";

/** A group of instances as Auto Scaling, EC2 and port-probe show it. */
export class GroupWorld extends FakeAws {
  readonly instances: FakeInstance[] = [];

  constructor() {
    super();
    this.on("DescribeAutoScalingGroups", () => groups(GROUP, this.instances));
    this.on("DescribeInstances", ({ input }) => this.describe(input));
    this.on("CompleteLifecycleAction", ({ input }) => {
      const instance = this.instances.find(({ id }) => id === input.InstanceId);
      if (instance) instance.state = input.LifecycleActionResult === "CONTINUE" ? "InService" : "Terminating";
      return { body: "<R><CompleteLifecycleActionResult/></R>" };
    });
    this.on("Invoke:port-probe", ({ input }) => this.probe(input));
  }

  /** An instance in Pending:Wait, launched now, that never opens unless told otherwise. */
  add(id: string, more: Partial<FakeInstance> = {}): FakeInstance {
    const instance: FakeInstance = {
      id,
      state: "Pending:Wait",
      ec2: "running",
      address: `10.240.0.${10 + this.instances.length}`,
      launched: this.clock.now(),
      opens: Number.POSITIVE_INFINITY,
      known: 0,
      ...more,
    };
    this.instances.push(instance);
    return instance;
  }

  decisions(): string[] {
    return this.inputs("CompleteLifecycleAction").map(
      (input) => `${input.LifecycleActionResult} ${input.InstanceId}`,
    );
  }

  private describe(input: Record<string, string>) {
    const ids = Object.keys(input).flatMap((key) =>
      key.startsWith("InstanceId.") ? (input[key] ?? []) : [],
    );
    const found = this.instances.filter(({ id, known }) => ids.includes(id) && known <= this.clock.now());
    const missing = ids.filter((id) => !found.some((instance) => instance.id === id));
    if (missing.length > 0) {
      return ec2Fault("InvalidInstanceID.NotFound", `The instance IDs '${missing.join(", ")}' do not exist`);
    }
    // One reservation each, as launches of a group have it.
    const items = found.map(
      ({ id, ec2, address, launched }) => `<item><instancesSet><item><instanceId>${id}</instanceId>
        <instanceState><name>${ec2}</name></instanceState><launchTime>${new Date(launched).toISOString()}</launchTime>
        ${address ? `<privateIpAddress>${address}</privateIpAddress>` : ""}</item></instancesSet></item>`,
    );
    return {
      headers: { date: new Date(this.clock.now()).toUTCString() },
      body: `<DescribeInstancesResponse><reservationSet>${items.join("")}</reservationSet></DescribeInstancesResponse>`,
    };
  }

  private async probe({ hosts, until, forMillis }: { hosts: string[]; until: string; forMillis: number }) {
    const opens = (host: string) => this.instances.find(({ address }) => address === host)?.opens ?? Infinity;
    const first = Math.min(...hosts.map(opens)) - this.clock.now();
    await this.pass(until === "each" ? 100 : Math.max(100, Math.min(forMillis, first + 100)));
    const state = (host: string) => (opens(host) <= this.clock.now() ? "open" : "refused");
    return json({ seen: hosts.map((host) => ({ host, state: state(host), attempts: 1 })) });
  }
}

/** How another part of the product asks. */
export const ASKED = { source: "railgun-ha", by: "reconciler" };

/** What EventBridge delivers for a launch of i-1. */
export const lifecycleEvent = (detail: Record<string, unknown> = {}) => ({
  source: "aws.autoscaling",
  "detail-type": "EC2 Instance-launch Lifecycle Action",
  detail: {
    AutoScalingGroupName: GROUP,
    LifecycleHookName: HOOK,
    EC2InstanceId: "i-1",
    LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
    LifecycleActionToken: "87654321-4321-4321-4321-210987654321",
    Origin: "EC2",
    Destination: "AutoScalingGroup",
    ...detail,
  },
});

export function gateOf(world: GroupWorld): Handler {
  return launchGate(
    {
      groupName: GROUP,
      hookName: HOOK,
      portProbe: "port-probe",
      autoScaling: world.autoScaling,
      ec2: world.ec2,
      lambda: world.lambda,
      meter: world.meter,
      clock: world.clock,
      random: world.random,
    },
    world.record,
  );
}
