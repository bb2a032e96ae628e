import { align, type Cidr, firstOverlap, formatCidr, isAligned, parseCidr } from "./cidr.ts";
import { CLOUDFLARE_IPV4 } from "./cloudflare.ts";

/** A security group takes 60 inbound rules unless the account's quota was raised. */
const MOST = 60;

/** `cloudflare`, or ranges separated by commas, blanks or lines. Answers them sorted by address. */
export function parseAllowedCidrs(text: string): readonly string[] {
  if (text === "cloudflare") return sorted(CLOUDFLARE_IPV4.map(strict));
  const cidrs = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(strict);
  if (cidrs.length > MOST)
    throw new Error(`${cidrs.length} ranges are more than the ${MOST} of a security group`);
  const pair = firstOverlap(cidrs);
  if (pair) throw new Error(`"${formatCidr(pair[0])}" and "${formatCidr(pair[1])}" overlap`);
  return sorted(cidrs);
}

function strict(text: string): Cidr {
  const cidr = parseCidr(text);
  if (!cidr) throw new Error(`"${text}" is no IPv4 range`);
  if (!isAligned(cidr)) {
    throw new Error(`"${text}" does not begin at its range's first address ${formatCidr(align(cidr))}`);
  }
  return cidr;
}

const sorted = (cidrs: readonly Cidr[]): string[] =>
  [...cidrs].sort((a, b) => a.base - b.base || a.prefix - b.prefix).map(formatCidr);
