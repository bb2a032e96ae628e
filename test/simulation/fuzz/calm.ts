import type { JsonObject } from "../../../local/ports.ts";
import type { Call } from "../world/wire.ts";
import { Account, HOSTS } from "./account.ts";
import { REPORT } from "./inputs.ts";

const IDS = HOSTS.map((_, number) => `i-${number}`);
const CHECK = "c-check";
const REPAIR = "c-repair";

/**
 * An account in which all is well but one node, which differs from the desired state: only there does a repair begin.
 * It keeps what is put, or no lock would be held. Now and then anything may be here as well.
 */
export class Calm extends Account {
  private readonly stored = new Map<string, JsonObject>();

  override reply(call: Call): JsonObject {
    return this.random.chance(0.99) ? (this.calm(call) ?? super.reply(call)) : super.reply(call);
  }

  override probe(payload: unknown): ReturnType<Account["probe"]> {
    if (this.random.chance(0.1)) return super.probe(payload);
    const { hosts } = payload as { hosts: string[] };
    const seen = hosts.map((host) => ({ host, state: "open", attempts: 3 }));
    return { text: JSON.stringify({ seen }), failure: undefined };
  }

  private calm({ action, input }: Call): JsonObject | undefined {
    switch (action) {
      case "DescribeAutoScalingGroups":
        return { AutoScalingGroups: [{ ...this.group(), DesiredCapacity: IDS.length, Instances: members }] };
      case "DescribeInstances":
        return { Reservations: [{ Instances: ((input.InstanceIds ?? []) as string[]).map(machine) }] };
      case "DescribeTargetHealth":
        return { TargetHealthDescriptions: IDS.map((Id) => ({ Target: { Id }, TargetHealth: healthy })) };
      case "ListCommands":
        return { Commands: [] };
      case "SendCommand":
        return { Command: { CommandId: input.InstanceIds ? REPAIR : CHECK } };
      case "ListCommandInvocations":
        return input.CommandId === CHECK ? { CommandInvocations: checked } : undefined;
      case "PutParameter":
        return this.put(String(input.Name), String(input.Value));
      case "GetParameter":
        return this.get(String(input.Name));
      default:
        return undefined;
    }
  }

  private put(Name: string, Value: string): JsonObject {
    const Version = Number(this.stored.get(Name)?.Version ?? 0) + 1;
    this.stored.set(Name, { Name, Value, Version, LastModifiedDate: new Date(this.now()) });
    return { Version };
  }

  /** What nobody has put is not there. */
  private get(Name: string): JsonObject {
    const Parameter = this.stored.get(Name.replace(/:\d+$/, ""));
    if (!Parameter) throw this.missing();
    return { Parameter };
  }
}

const healthy = { State: "healthy" };
const members = IDS.map((InstanceId) => ({
  InstanceId,
  LifecycleState: "InService",
  HealthStatus: "Healthy",
}));
const machine = (InstanceId: string): JsonObject => ({
  InstanceId,
  State: { Name: "running" },
  PrivateIpAddress: HOSTS[IDS.indexOf(InstanceId)],
  LaunchTime: new Date(0),
});
const checked = IDS.map((instanceId, number) => ({
  CommandId: CHECK,
  InstanceId: instanceId,
  Status: "Success",
  CommandPlugins: [
    { Output: JSON.stringify({ ...REPORT, instanceId, action: number === 0 ? "restart" : "nothing" }) },
  ],
}));
