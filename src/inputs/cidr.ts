/** An IPv4 range: first address as a number and length of the prefix. */
export interface Cidr {
  readonly base: number;
  readonly prefix: number;
}

/** Parses `a.b.c.d/n`; undefined when it is not an IPv4 CIDR. Octets with leading zeros are refused as ambiguous. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const parts = match.slice(1);
  if (parts.some((part) => part.length > 1 && part.startsWith("0"))) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = parts.map(Number);
  if (Math.max(a, b, c, d) > 255 || prefix > 32) return undefined;
  return { base: ((a * 256 + b) * 256 + c) * 256 + d, prefix };
}

export const sizeOf = (cidr: Cidr): number => 2 ** (32 - cidr.prefix);

/** Whether the address is the first of its range: AWS refuses others. */
export const isAligned = (cidr: Cidr): boolean => cidr.base % sizeOf(cidr) === 0;

/** The range that holds the address and has the same prefix. */
export const align = (cidr: Cidr): Cidr => ({ ...cidr, base: cidr.base - (cidr.base % sizeOf(cidr)) });

export const overlap = (a: Cidr, b: Cidr): boolean =>
  a.base < b.base + sizeOf(b) && b.base < a.base + sizeOf(a);

export function formatCidr({ base, prefix }: Cidr): string {
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256);
  return `${octets.join(".")}/${prefix}`;
}

/** First pair of ranges that overlap, in the order given. */
export function firstOverlap(cidrs: readonly Cidr[]): readonly [Cidr, Cidr] | undefined {
  for (const [index, a] of cidrs.entries()) {
    const b = cidrs.slice(index + 1).find((other) => overlap(a, other));
    if (b) return [a, b];
  }
  return undefined;
}

/** Ranges that no VPC can have (Amazon VPC User Guide, "VPC CIDR blocks"). */
const RESERVED: readonly (readonly [string, string])[] = [
  ["0.0.0.0/8", "this network"],
  ["127.0.0.0/8", "loopback"],
  ["169.254.0.0/16", "link-local"],
  ["224.0.0.0/4", "multicast"],
  ["240.0.0.0/4", "reserved"],
];

/** Range and purpose when part of `cidr` cannot belong to a VPC. */
export function reservedRange(cidr: Cidr): string | undefined {
  const found = RESERVED.find(([text]) => {
    const reserved = parseCidr(text);
    return reserved !== undefined && overlap(reserved, cidr);
  });
  return found && `${found[0]}, ${found[1]}`;
}
