import type { JsonObject, ResourceNotice } from "../ports.ts";
import { type FirewallState, type Ingress, ruleset } from "./firewall.ts";

/** Security groups as the stack has them, and who is in them; each change is in force when its promise resolves. */
export class SecurityGroups {
  private readonly load: (rules: string) => Promise<unknown>;
  private readonly own = new Map<string, readonly Ingress[]>();
  private readonly separate = new Map<string, { readonly group: string; readonly rule: Ingress }>();
  private readonly members = new Map<string, readonly string[]>();
  private readonly senders = new Set<string>();
  private readonly holes = new Set<string>();
  private loading: Promise<unknown> = Promise.resolve();
  private loaded = "";

  constructor(load: (rules: string) => Promise<unknown>) {
    this.load = load;
  }

  async notice({ type, physicalId, properties, attributes }: ResourceNotice): Promise<void> {
    if (type === "AWS::EC2::SecurityGroup") {
      const id = String(attributes.GroupId ?? physicalId);
      if (properties) this.own.set(id, list(properties, "SecurityGroupIngress").map(ingressOf));
      else this.own.delete(id);
    } else if (type === "AWS::EC2::SecurityGroupIngress") {
      if (properties)
        this.separate.set(physicalId, { group: String(properties.GroupId), rule: ingressOf(properties) });
      else this.separate.delete(physicalId);
    } else return;
    await this.apply();
  }

  /** Puts an address into these groups; without any it is out of all of them, and open. */
  async enter(address: string, groups: readonly string[]): Promise<void> {
    if (groups.length > 0) this.members.set(address, groups);
    else this.members.delete(address);
    await this.apply();
  }

  /** Puts an address into these groups as a source alone: nothing that reaches it is dropped. */
  async enterAsSender(address: string, groups: readonly string[]): Promise<void> {
    this.senders.add(address);
    await this.enter(address, groups);
  }

  async blackHole(address: string, port: number, closed: boolean): Promise<void> {
    if (closed) this.holes.add(`${address}:${port}`);
    else this.holes.delete(`${address}:${port}`);
    await this.apply();
  }

  /** One after the other: a later state must not be overtaken by an earlier one. */
  private apply(): Promise<unknown> {
    this.loading = this.loading
      .catch(() => {})
      .then(async () => {
        const rules = ruleset(this.state());
        if (rules === this.loaded) return;
        await this.load(rules);
        this.loaded = rules;
      });
    return this.loading;
  }

  private state(): FirewallState {
    const ingress = new Map(this.own);
    for (const { group, rule } of this.separate.values())
      ingress.set(group, [...(ingress.get(group) ?? []), rule]);
    return { ingress, members: this.members, senders: this.senders, holes: this.holes };
  }
}

function ingressOf(rule: JsonObject): Ingress {
  const { SourceSecurityGroupId: group, CidrIp: cidr } = rule;
  return {
    protocol: String(rule.IpProtocol),
    from: Number(rule.FromPort ?? 0),
    to: Number(rule.ToPort ?? 65_535),
    source: typeof group === "string" ? { group } : { cidr: String(cidr) },
  };
}

const list = (properties: JsonObject, name: string): JsonObject[] =>
  (properties[name] as JsonObject[] | undefined) ?? [];
