import type { Stack } from "../cloudformation/stack.ts";
import type { AppError } from "../errors.ts";
import type { Identity } from "../identity.ts";
import type { Inputs } from "../inputs.ts";
import { identify } from "../preflight/identity.ts";
import { verifyPackage } from "../preflight/package.ts";
import type { Runtime } from "../runtime.ts";
import { decideToken, givenToken, readToken } from "../token.ts";
import { presentStack } from "./present-stack.ts";
import { isDeployed, resolveTarget, type Target } from "./resolve.ts";

/** What a deploy is going to do. */
export interface Plan {
  readonly identity: Identity;
  readonly stack: Stack | undefined;
  /** There is no stack, but change sets of one. */
  readonly isShell: boolean;
  readonly target: Target;
  readonly isUnchanged: boolean;
  readonly token: "keep" | "store" | "rotate";
  /** Empty when none was given. */
  readonly given: string;
  /** Of the stored token; 0 when none is stored. */
  readonly tokenVersion: number;
}

/** Looks at everything that decides what a deploy does. Changes only a stack that must be mended first. */
export async function prepare(inputs: Inputs, runtime: Runtime): Promise<Plan> {
  const { stackName } = inputs;
  const identity = await identify(runtime);
  const { stack, isShell } = await presentStack(runtime, inputs, { mends: true });
  if (stack) runtime.record({ stackId: stack.id });
  const stored = await readToken(runtime, stackName);
  const given = await givenToken(inputs, runtime);
  const request = { stackName, given, tags: inputs.tags };
  const token = await decideToken(runtime, request, stored, stack !== undefined);
  const target = await resolveTarget(inputs, runtime, identity, stack);
  const isUnchanged = token !== "store" && inputs.drift !== "revert" && isDeployed(stack, target);
  await checkPackage(inputs, runtime, isUnchanged);
  const tokenVersion = stored?.version ?? 0;
  return { identity, stack, isShell, target, isUnchanged, token, given, tokenVersion };
}

/** A package that is gone stops every change. A fleet that serves goes on serving: there it is a warning. */
export async function checkPackage(
  { packageSource }: Pick<Inputs, "packageSource">,
  { fetch, log }: Pick<Runtime, "fetch" | "log">,
  isUnchanged: boolean,
): Promise<void> {
  try {
    log.info(await verifyPackage(packageSource, fetch));
  } catch (error) {
    if (!isUnchanged) throw error;
    const { message, details } = error as AppError;
    log.warning([`new instances could not boot: ${message}`, ...details].join("; "));
  }
}
