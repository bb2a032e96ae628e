import { type FleetInstance, isServing } from "../fleet/state.ts";

/** Nodes in service that run another version of the launch template than the newest, which a deploy takes to them. */
export const outdatedNodes = <T extends FleetInstance>(nodes: readonly T[], newest: string): readonly T[] =>
  nodes.filter((one) => isServing(one) && newest !== "" && !["", newest].includes(one.templateVersion));

/** Each as one sentence. `newest` is empty where the stack does not tell it; `isTaken`: a deploy takes it there now. */
export const templateFindings = (
  nodes: readonly FleetInstance[],
  newest: string,
  isTaken: boolean,
): readonly string[] =>
  isTaken
    ? []
    : outdatedNodes(nodes, newest).map(
        ({ id, templateVersion }) =>
          `${id} runs version ${templateVersion} of the launch template, and ${newest} is the newest: deploy replaces it`,
      );
