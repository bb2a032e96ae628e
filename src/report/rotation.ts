import type { RotationResult } from "../rotation/rotate.ts";

/** One sentence of what a rotation came to. */
export function rotationHeadline(stackName: string, rotation: RotationResult): string {
  const { outcome, version, former, ageDays, steps } = rotation;
  const nodes = new Set(steps.map(({ node }) => node)).size;
  switch (outcome) {
    case "unchanged":
      return `stack ${stackName} runs with this token already: version ${version}, ${ageDays} days old; nothing was done`;
    case "resumed":
      return `stack ${stackName} runs with this token already: version ${version}, ${ageDays} days old; ${nodes} nodes that did not were brought along`;
    case "rotated":
      return `stack ${stackName}: the token went from version ${former} to ${version} on ${nodes} nodes`;
    case "failed":
      return `stack ${stackName}: version ${version} of the token is current`;
  }
}

/** A rotation as part of the output `result`. */
export const rotationJson = ({ outcome, version, former, ageDays, steps }: RotationResult) => ({
  outcome,
  tokenVersion: version,
  formerVersion: former,
  tokenAgeDays: ageDays,
  nodes: steps,
});
