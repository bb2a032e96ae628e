import { Fault, type JsonObject, type Operations, type Ports } from "../../ports.ts";
import type { Instance, Instances } from "../ec2/instances.ts";
import { matches } from "../ec2/operations.ts";
import { number, objects, paged, text, texts } from "../json.ts";

/** Which instances Run Command knows: those whose agent has been connected and that still run. */
export class Agents {
  private readonly ports: Ports;
  private readonly instances: Instances;
  private readonly registered = new Set<string>();

  constructor(ports: Ports, instances: Instances) {
    this.ports = ports;
    this.instances = instances;
  }

  managed(): Instance[] {
    return this.instances.all().filter((one) => {
      const { instanceId } = one.machine;
      if (one.state !== "running") return false;
      if (this.ports.machines.agentOnline(instanceId)) this.registered.add(instanceId);
      return this.registered.has(instanceId);
    });
  }

  running(id: string): boolean {
    return this.instances.find(id)?.state === "running";
  }

  online(id: string): boolean {
    return this.running(id) && this.ports.machines.agentOnline(id);
  }

  /** Instances that a SendCommand names by id; one that is not managed makes the whole request invalid. */
  named(ids: readonly string[]): string[] {
    const managed = new Set(this.managed().map(({ machine }) => machine.instanceId));
    const unknown = ids.filter((id) => !managed.has(id));
    if (unknown.length > 0) {
      throw new Fault(
        "InvalidInstanceId",
        `Instances [[${unknown.join(", ")}]] not in a valid state for account ${this.ports.accountId}`,
      );
    }
    return [...new Set(ids)];
  }

  /** Managed instances that match all targets. */
  targeted(targets: readonly JsonObject[]): string[] {
    const tests = targets.map((target) => {
      const key = text(target, "Key") ?? "";
      const values = texts(target, "Values");
      const tag = /^tag:(.+)$/.exec(key)?.[1];
      if (key !== "InstanceIds" && tag === undefined) {
        throw new Fault("InvalidTarget", `target key ${key} is not modelled: use tag:KEY or InstanceIds`);
      }
      return ({ machine }: Instance) =>
        tag === undefined
          ? values.includes(machine.instanceId)
          : values.some((value) => matches(value, machine.tags[tag]));
    });
    return this.managed()
      .filter((one) => tests.every((test) => test(one)))
      .map(({ machine }) => machine.instanceId);
  }

  operations(): Operations {
    return {
      "ssm.DescribeInstanceInformation": (input) => {
        const filters = [...objects(input, "Filters"), ...objects(input, "InstanceInformationFilterList")];
        const chosen = this.managed().filter((one) => filters.every((filter) => this.passes(one, filter)));
        const page = paged(
          chosen,
          text(input, "NextToken"),
          number(input, "MaxResults") ?? 50,
          () => new Fault("InvalidNextToken", "The specified token isn't valid."),
        );
        return {
          InstanceInformationList: page.items.map((one) => this.described(one)),
          NextToken: page.next,
        };
      },
    };
  }

  private status(one: Instance): string {
    return this.online(one.machine.instanceId) ? "Online" : "ConnectionLost";
  }

  private passes(one: Instance, filter: JsonObject): boolean {
    const key = text(filter, "Key") ?? text(filter, "key") ?? "";
    const values = [...texts(filter, "Values"), ...texts(filter, "valueSet")];
    const tag = /^tag:(.+)$/.exec(key)?.[1];
    if (tag !== undefined) return values.some((value) => matches(value, one.machine.tags[tag]));
    if (key === "InstanceIds") return values.includes(one.machine.instanceId);
    if (key === "PingStatus") return values.includes(this.status(one));
    throw new Fault("InvalidInstanceInformationFilterValue", `filter ${key} is not modelled`);
  }

  private described(one: Instance): JsonObject {
    const now = new Date(this.ports.clock.now());
    return {
      InstanceId: one.machine.instanceId,
      PingStatus: this.status(one),
      LastPingDateTime: now,
      AgentVersion: "3.3.0.0",
      IsLatestVersion: true,
      PlatformType: "Linux",
      PlatformName: "Ubuntu",
      ResourceType: "EC2Instance",
      IPAddress: one.machine.privateIp,
      ComputerName: one.machine.instanceId,
    };
  }
}
