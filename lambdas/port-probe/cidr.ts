/** An IPv4 address as an unsigned number, undefined when it is not one in dotted decimal without leading zeros. */
export function ipv4(text: string): number | undefined {
  const parts = text.split(".");
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return undefined;
    value = value * 256 + Number(part);
  }
  return value;
}

/** A test for membership in an IPv4 range such as `10.240.0.0/16`; throws when the range is not one. */
export function range(cidr: string): (address: string) => boolean {
  const [network = "", bits = ""] = cidr.split("/");
  const base = ipv4(network);
  if (base === undefined || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) {
    throw new Error(`${cidr} is not an IPv4 range: set it to the VPC's, for example 10.240.0.0/16`);
  }
  const size = 2 ** (32 - Number(bits));
  const block = Math.floor(base / size);
  return (address) => {
    const value = ipv4(address);
    return value !== undefined && Math.floor(value / size) === block;
  };
}
