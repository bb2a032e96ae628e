import type { OwnNetwork } from "../stack/config.ts";
import { DEFAULTS } from "./declared.ts";

export const VPC_ID = /^$|^vpc-([0-9a-f]{8}|[0-9a-f]{17})$/;
const SUBNET_ID = /^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/;

/** Subnet ids separated by commas or lines, sorted. Throws an Error that says which is wrong. */
export function parseSubnetIds(text: string): readonly string[] {
  const ids = text
    .split(/[,\s]+/)
    .filter(Boolean)
    .sort();
  const wrong = ids.find((id) => !SUBNET_ID.test(id));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no id of a subnet`);
  const twice = ids.find((id, index) => ids[index - 1] === id);
  if (twice !== undefined) throw new Error(`"${twice}" is there twice`);
  if (ids.length === 1 || ids.length > 4) throw new Error(`${ids.length} subnets are out of range`);
  return ids;
}

interface Given {
  readonly "vpc-id": string;
  readonly "public-subnet-ids": readonly string[];
  readonly "private-subnet-ids": readonly string[];
  readonly nat: string;
  readonly "vpc-cidr": string;
  readonly "availability-zones": { readonly names: readonly string[] | undefined };
}

/** What is wrong with inputs that only together make sense: by input, a sentence. */
export function ownNetworkProblem(inputs: Given): { path: [string]; message: string } | undefined {
  const { "public-subnet-ids": open, "private-subnet-ids": closed } = inputs;
  const problem = (name: string, message: string) => ({ path: [name] as [string], message });
  if (!inputs["vpc-id"]) {
    const [name] = [...(open.length > 0 ? ["public"] : []), ...(closed.length > 0 ? ["private"] : [])];
    return name
      ? problem("vpc-id", `${name}-subnet-ids are set without it; set the VPC that they lie in`)
      : undefined;
  }
  if (open.length === 0) return problem("public-subnet-ids", "vpc-id is set without them; list 2 to 4");
  if (open.length !== closed.length) {
    const message = `${closed.length} are set beside ${open.length} public ones; list one of each kind for each zone`;
    return problem("private-subnet-ids", message);
  }
  const range = inputs["vpc-cidr"];
  if (range !== DEFAULTS["vpc-cidr"])
    return problem("vpc-cidr", `"${range}" is of a VPC that the stack makes; leave it out beside vpc-id`);
  if (inputs.nat !== "none")
    return problem("nat", `"${inputs.nat}" is of a VPC that the stack makes; leave it out beside vpc-id`);
  if (inputs["availability-zones"].names)
    return problem("availability-zones", "the subnets say which zones; leave it out beside vpc-id");
  return undefined;
}

export const ownNetworkOf = (inputs: Given): OwnNetwork | undefined =>
  inputs["vpc-id"]
    ? {
        vpcId: inputs["vpc-id"],
        publicSubnetIds: inputs["public-subnet-ids"],
        privateSubnetIds: inputs["private-subnet-ids"],
      }
    : undefined;
