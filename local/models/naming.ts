import type { Ports } from "../ports.ts";

/** Partition of a region, as in an ARN. */
export function partition(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}

/** ARN of something in this account and region. */
export const arn = (ports: Ports, service: string, resource: string): string =>
  `arn:${partition(ports.region)}:${service}:${ports.region}:${ports.accountId}:${resource}`;

const DIRECTIONS: Readonly<Record<string, string>> = {
  north: "n",
  south: "s",
  east: "e",
  west: "w",
  central: "c",
  northeast: "ne",
  northwest: "nw",
  southeast: "se",
  southwest: "sw",
};

/** Short form of a region in zone ids and cache endpoints: us-east-1 is use1. */
export function shortRegion(region: string): string {
  return region
    .split("-")
    .map((part) => DIRECTIONS[part] ?? part)
    .join("");
}

/** The zones of a region in these models: a to e. */
export const zonesOf = (region: string): string[] =>
  ["a", "b", "c", "d", "e"].map((letter) => region + letter);

/** Name that CloudFormation gives to a resource without one. */
export function generatedName(ports: Ports, stackName: string, logicalId: string, longest: number): string {
  const suffix = ports.ids.hex(12).toUpperCase();
  return `${`${stackName}-${logicalId}`.slice(0, longest - suffix.length - 1)}-${suffix}`;
}

/** What CloudFormation says when a resource with a name of its own would have to be replaced. */
export const customNamed = (name: string): string =>
  `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${name} and update the stack again.`;

/** Time in a sentence of Auto Scaling: to the second, UTC. */
export const stamp = (millis: number): string => new Date(millis).toISOString().replace(/\.\d+Z$/, "Z");
