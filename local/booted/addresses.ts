import type { LocalAddresses } from "../network/addresses.ts";

/** Addresses as the stack has them: inside a network namespace of their own they are nobody else's. */
export function ownAddresses(): LocalAddresses {
  const vpcs = new Set<string>();
  return {
    toLocal: (_vpcId, address) => address,
    cidr: (vpcId, cidr) => {
      if ([...vpcs].some((other) => other !== vpcId))
        throw new Error(
          `${vpcId} is a second VPC, booted machines have one network: destroy the other first`,
        );
      vpcs.add(vpcId);
      return cidr;
    },
    release: (vpcId) => void vpcs.delete(vpcId),
    close: async () => {},
  };
}
