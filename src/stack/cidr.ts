/** Width of every subnet, as in the layout that the fleet's operators know: public and private alternate by /24. */
const SUBNET_PREFIX = 24;
const SUBNET_SIZE = 2 ** (32 - SUBNET_PREFIX);
/** AWS allows no VPC wider than this. */
const WIDEST_PREFIX = 16;

export interface SubnetPlan {
  /** By zone. Third octet even. */
  readonly publicCidrs: readonly string[];
  /** By zone. Third octet odd. */
  readonly privateCidrs: readonly string[];
}

/** Longest prefix of a VPC that has room for a public and a private /24 in each zone: 22 for 2 zones, else 21. */
export function longestPrefix(zoneCount: number): number {
  return SUBNET_PREFIX - Math.ceil(Math.log2(2 * zoneCount));
}

/**
 * Carves the VPC's range into /24 in order: zone i gets the 2i-th as public and the (2i+1)-th as private subnet.
 * @throws Error when `vpcCidr` is no IPv4 range between /16 and the longest prefix for the zones, or has host bits.
 */
export function subnetPlan(vpcCidr: string, zoneCount: number): SubnetPlan {
  const base = parseRange(vpcCidr, longestPrefix(zoneCount));
  const cidr = (index: number) => `${dotted(base + index * SUBNET_SIZE)}/${SUBNET_PREFIX}`;
  const zones = Array.from({ length: zoneCount }, (_, zone) => zone);
  return {
    publicCidrs: zones.map((zone) => cidr(2 * zone)),
    privateCidrs: zones.map((zone) => cidr(2 * zone + 1)),
  };
}

function parseRange(cidr: string, longest: number): number {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr);
  const [a, b, c, d, prefix] = (match ?? []).slice(1).map(Number);
  const octets = [a, b, c, d].map((octet) => octet ?? Number.NaN);
  if (prefix === undefined || octets.some((octet) => !(octet <= 255))) {
    throw new Error(`vpc range "${cidr}" is not IPv4 in the form a.b.c.d/prefix`);
  }
  if (prefix < WIDEST_PREFIX || prefix > longest) {
    throw new Error(`vpc range "${cidr}" has prefix ${prefix}, allowed is ${WIDEST_PREFIX} to ${longest}`);
  }
  const address = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const size = 2 ** (32 - prefix);
  if (address % size !== 0) {
    throw new Error(
      `vpc range "${cidr}" has host bits set, write ${dotted(address - (address % size))}/${prefix}`,
    );
  }
  return address;
}

const dotted = (address: number): string =>
  [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".");
