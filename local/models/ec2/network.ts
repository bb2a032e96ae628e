import { Fault, type Ports, type ResourceNotice } from "../../ports.ts";
import { text } from "../json.ts";

export interface Subnet {
  readonly id: string;
  readonly vpcId: string;
  readonly zone: string;
  /** First address as a number. */
  readonly base: number;
  /** Addresses in the range, reserved ones included. */
  readonly size: number;
}

/** Addresses below this offset stay free for load balancers; AWS itself reserves the first four and the last. */
const FIRST_OFFSET = 10;
const RESERVED = 4;

const toNumber = (address: string): number =>
  address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

const toAddress = (value: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");

interface Usage {
  readonly taken: Set<number>;
  next: number;
}

/** Subnets as CloudFormation made them, and the private addresses handed out in them. */
export class Network {
  private readonly ports: Ports;
  private readonly subnets = new Map<string, Subnet>();
  private readonly usage = new Map<string, Usage>();

  constructor(ports: Ports) {
    this.ports = ports;
  }

  notice({ physicalId, properties }: ResourceNotice): void {
    if (!properties) {
      this.subnets.delete(physicalId);
      this.usage.delete(physicalId);
      return;
    }
    const [address = "0.0.0.0", bits = "24"] = (text(properties, "CidrBlock") ?? "").split("/");
    this.subnets.set(physicalId, {
      id: physicalId,
      vpcId: text(properties, "VpcId") ?? "",
      zone: text(properties, "AvailabilityZone") ?? `${this.ports.region}a`,
      base: toNumber(address),
      size: 2 ** (32 - Number(bits)),
    });
  }

  all(): Subnet[] {
    return [...this.subnets.values()];
  }

  /** Its range in the local form. */
  cidrOf({ vpcId, base, size }: Subnet): string {
    return `${this.ports.addresses.toLocal(vpcId, toAddress(base))}/${32 - Math.log2(size)}`;
  }

  /** Addresses that are neither reserved nor handed out; those of load balancers are not counted. */
  freeIn({ id, size }: Subnet): number {
    return size - RESERVED - 1 - (this.usage.get(id)?.taken.size ?? 0);
  }

  find(subnetId: string): Subnet | undefined {
    return this.subnets.get(subnetId);
  }

  subnet(subnetId: string): Subnet {
    const found = this.subnets.get(subnetId);
    if (!found) throw new Fault("InvalidSubnetID.NotFound", `The subnet ID '${subnetId}' does not exist`);
    return found;
  }

  /**
   * Takes the next free private address of a subnet, in its local form. Addresses go up and start over at the
   * end, so that one that was given back is not handed out again at once.
   */
  allocate(subnetId: string): { readonly local: string; release(): void } {
    const subnet = this.subnet(subnetId);
    const usage = this.usage.get(subnetId) ?? { taken: new Set<number>(), next: FIRST_OFFSET };
    this.usage.set(subnetId, usage);
    const first = FIRST_OFFSET < subnet.size - 1 ? FIRST_OFFSET : RESERVED;
    const last = subnet.size - 2;
    for (let tries = first; tries <= last; tries += 1) {
      const offset = usage.next < first || usage.next > last ? first : usage.next;
      usage.next = offset + 1;
      if (usage.taken.has(offset)) continue;
      usage.taken.add(offset);
      return {
        local: this.ports.addresses.toLocal(subnet.vpcId, toAddress(subnet.base + offset)),
        release: () => usage.taken.delete(offset),
      };
    }
    throw new Fault(
      "InsufficientFreeAddressesInSubnet",
      `There are not enough free addresses in subnet '${subnetId}' to satisfy the requested number of instances.`,
    );
  }
}
