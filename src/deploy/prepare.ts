import { VERSION_TAG } from "../../contract/names.ts";
import { toAppError } from "../aws/failures.ts";
import type { AppError } from "../errors.ts";
import { type FleetLook, readFleet } from "../fleet/read.ts";
import type { Inputs } from "../inputs.ts";
import type { Runtime } from "../runtime.ts";
import { together } from "../together.ts";
import { planToken, type TokenPlan } from "../token.ts";
import { VERSION } from "../version.ts";
import { findPackage, tellPackage } from "./package.ts";
import { type Present, presentStack } from "./present-stack.ts";
import { isDeployed, resolveTarget, type Target } from "./resolve.ts";

/** What a deploy is going to do. */
export interface Plan extends Present, TokenPlan {
  readonly target: Target;
  readonly isUnchanged: boolean;
  /** What the fleet is like; only of a stack that is deployed as the target says. Never rejects. */
  readonly looking: Promise<FleetLook | AppError> | undefined;
  /** When that look was begun; milliseconds. */
  readonly lookedAt: number;
}

/** Looks at everything that decides what a deploy does. Changes only a stack that must be mended first. */
export async function prepare(inputs: Inputs, runtime: Runtime): Promise<Plan> {
  const present = await presentStack(runtime, inputs, { mends: true });
  const { stack } = present;
  if (stack) runtime.record({ stackId: stack.id });
  // Begun first: the look takes longest.
  const resolving = resolveAndLook(inputs, runtime, present);
  const [tokens, { target, looking, lookedAt }, found] = await together(
    planToken(inputs, runtime, stack !== undefined),
    resolving,
    findPackage(inputs, runtime),
  );
  const isUnchanged = tokens.token !== "store" && looking !== undefined;
  tellPackage(runtime, found, isUnchanged);
  return { ...present, ...tokens, target, isUnchanged, looking, lookedAt };
}

/**
 * Where nothing changes, the fleet is what is left to look at, with one connect to each node, for which the load
 * balancer vouches as well. Of a stack that this version deployed, whose port-probe knows how, that begins beside
 * everything else, and is for nothing when there is a change.
 */
async function resolveAndLook(
  inputs: Inputs,
  runtime: Runtime,
  { identity, stack }: Present,
): Promise<Pick<Plan, "target" | "looking" | "lookedAt">> {
  const lookedAt = runtime.clock.now();
  const mayBeSame = stack?.tags[VERSION_TAG] === VERSION && inputs.drift !== "revert";
  const looking = mayBeSame ? readFleet(runtime, stack, { connects: 1 }).catch(toAppError) : undefined;
  const target = await resolveTarget(inputs, runtime, identity, stack);
  return { target, lookedAt, looking: isDeployed(stack, target) ? looking : undefined };
}
