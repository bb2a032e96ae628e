import type { Inputs } from "../inputs.ts";
import type { Runtime } from "../runtime.ts";
import { together } from "../together.ts";
import { planToken, type TokenPlan } from "../token.ts";
import { findPackage, tellPackage } from "./package.ts";
import { type Present, presentStack } from "./present-stack.ts";
import { isDeployed, resolveTarget, type Target } from "./resolve.ts";

/** What a deploy is going to do. */
export interface Plan extends Present, TokenPlan {
  readonly target: Target;
  readonly isUnchanged: boolean;
}

/** Looks at everything that decides what a deploy does. Changes only a stack that must be mended first. */
export async function prepare(inputs: Inputs, runtime: Runtime): Promise<Plan> {
  const present = await presentStack(runtime, inputs, { mends: true });
  const { identity, stack } = present;
  if (stack) runtime.record({ stackId: stack.id });
  const [tokens, target, found] = await together(
    planToken(inputs, runtime, stack !== undefined),
    resolveTarget(inputs, runtime, identity, stack),
    findPackage(inputs, runtime),
  );
  const isUnchanged = tokens.token !== "store" && inputs.drift !== "revert" && isDeployed(stack, target);
  tellPackage(runtime, found, isUnchanged);
  return { ...present, ...tokens, target, isUnchanged };
}
