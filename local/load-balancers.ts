import { isDeepStrictEqual } from "node:util";
import type { Addresses, JsonObject, ResourceNotice } from "./ports.ts";

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** What accepts connections for a target group on the addresses of its load balancer. */
export interface Front {
  /** `securityGroups`: ids of those that the load balancer is in. */
  listen(
    targetGroupArn: string,
    addresses: readonly Address[],
    securityGroups: readonly string[],
  ): Promise<void>;
  close(targetGroupArn: string): Promise<void>;
}

interface LoadBalancer {
  readonly dnsName: string;
  readonly hosts: readonly string[];
  readonly securityGroups: readonly string[];
}

interface Listener {
  readonly targetGroup: string;
  readonly balancer: string;
  readonly port: number;
}

function listenerOf(properties: JsonObject): Listener {
  const [action] = properties.DefaultActions as { TargetGroupArn: string }[];
  return {
    targetGroup: action?.TargetGroupArn ?? "",
    balancer: String(properties.LoadBalancerArn),
    port: Number(properties.Port),
  };
}

/**
 * Network Load Balancers: one address for each subnet, the first that a subnet has to give. The name stays AWS's own,
 * nothing here resolves it; `addressesOf` says where it is.
 */
export class LoadBalancers {
  private readonly front: Front;
  private readonly addresses: Addresses;
  private readonly subnets = new Map<string, { vpcId: string; base: string }>();
  private readonly balancers = new Map<string, LoadBalancer>();
  private readonly listeners = new Map<string, Listener>();
  private readonly used = new Map<string, number>();

  constructor(front: Front, addresses: Addresses) {
    this.front = front;
    this.addresses = addresses;
  }

  async notice({ type, physicalId, properties, attributes }: ResourceNotice): Promise<void> {
    if (type === "AWS::EC2::Subnet") this.subnet(physicalId, properties);
    if (type === "AWS::ElasticLoadBalancingV2::LoadBalancer")
      this.balancer(physicalId, properties, attributes);
    if (type === "AWS::ElasticLoadBalancingV2::Listener") await this.listener(physicalId, properties);
  }

  /** Where the load balancer of that DNS name accepts connections; empty when there is none. */
  addressesOf(dnsName: string): Address[] {
    const found = [...this.balancers].find(([, { dnsName: name }]) => name === dnsName);
    if (!found) return [];
    const [arn, { hosts }] = found;
    return [...this.listeners.values()]
      .filter(({ balancer }) => balancer === arn)
      .flatMap(({ port }) => hosts.map((host) => ({ host, port })));
  }

  /** Addresses by DNS name. */
  all(): Record<string, Address[]> {
    return Object.fromEntries(
      [...this.balancers.values()].map(({ dnsName }) => [dnsName, this.addressesOf(dnsName)]),
    );
  }

  private subnet(id: string, properties: JsonObject | undefined): void {
    if (!properties) {
      this.subnets.delete(id);
      return;
    }
    const cidr = String(properties.CidrBlock);
    this.subnets.set(id, { vpcId: String(properties.VpcId), base: cidr.split("/")[0] ?? "" });
  }

  private balancer(arn: string, properties: JsonObject | undefined, attributes: JsonObject): void {
    if (!properties) {
      this.balancers.delete(arn);
      return;
    }
    if (this.balancers.has(arn)) return;
    const mappings = (properties.SubnetMappings ?? []) as { SubnetId: string }[];
    const subnets = (properties.Subnets ?? mappings.map(({ SubnetId }) => SubnetId)) as string[];
    const hosts = subnets.map((subnetId) => this.nextAddress(subnetId));
    const securityGroups = (properties.SecurityGroups ?? []) as string[];
    this.balancers.set(arn, { dnsName: String(attributes.DNSName), hosts, securityGroups });
  }

  private async listener(arn: string, properties: JsonObject | undefined): Promise<void> {
    const former = this.listeners.get(arn);
    const next = properties && listenerOf(properties);
    // A change of anything else, its tags for example, must not cost a connection.
    if (former && next && isDeepStrictEqual(former, next)) return;
    if (former) {
      await this.front.close(former.targetGroup);
      this.listeners.delete(arn);
    }
    if (!next) return;
    const { targetGroup, balancer, port } = next;
    const { hosts = [], securityGroups = [] } = this.balancers.get(balancer) ?? {};
    await this.front.listen(
      targetGroup,
      hosts.map((host) => ({ host, port })),
      securityGroups,
    );
    this.listeners.set(arn, next);
  }

  /** AWS keeps the first four addresses of a subnet for itself: the fifth and following are given out. */
  private nextAddress(subnetId: string): string {
    const subnet = this.subnets.get(subnetId);
    if (!subnet) throw new Error(`the subnet ID '${subnetId}' does not exist`);
    const offset = 4 + (this.used.get(subnetId) ?? 0);
    this.used.set(subnetId, offset - 3);
    const octets = subnet.base.split(".").map(Number);
    octets[3] = (octets[3] ?? 0) + offset;
    return this.addresses.toLocal(subnet.vpcId, octets.join("."));
  }
}
