/** A subnet as a network of the machines. */
export interface Subnet {
  readonly id: string;
  readonly vpcId: string;
  readonly zone: string;
  readonly cidr: string;
  /** The first address, which is the router's (VPC User Guide, "Subnet CIDR blocks"). */
  readonly router: string;
  readonly netmask: string;
  readonly prefix: number;
  /** Name of the bridge. */
  readonly bridge: string;
}

/** Names of network interfaces have at most 15 characters. */
const DIGITS = 8;

export function subnetOf(id: string, vpcId: string, zone: string, cidr: string): Subnet {
  const [base = "", bits = ""] = cidr.split("/");
  const prefix = Number(bits);
  const mask = (0xffffffff << (32 - prefix)) >>> 0;
  return {
    id,
    vpcId,
    zone,
    cidr,
    router: toAddress(toNumber(base) + 1),
    netmask: toAddress(mask),
    prefix,
    bridge: `az${zone.slice(-1)}-${id.slice(-DIGITS)}`,
  };
}

export const contains = ({ cidr, prefix }: Subnet, address: string): boolean =>
  toNumber(address) >>> (32 - prefix) === toNumber(cidr.split("/")[0] ?? "") >>> (32 - prefix);

/** Of the network interface: an address that nobody else has, because its last parts are those of the IP address. */
export const macOf = (address: string): string =>
  ["02", "a7", ...address.split(".").map((part) => Number(part).toString(16).padStart(2, "0"))].join(":");

const toNumber = (address: string): number =>
  address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

const toAddress = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
