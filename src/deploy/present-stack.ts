import { wasOpen } from "../change-set-name.ts";
import type { Stack } from "../cloudformation/stack.ts";
import type { Identity } from "../identity.ts";
import { identify } from "../preflight/identity.ts";
import type { Runtime } from "../runtime.ts";
import { together } from "../together.ts";
import { currentStack, settledStack } from "./current-stack.ts";
import type { Repair } from "./mend.ts";
import { warnOfSkipping } from "./unused.ts";

/** A stack as a change finds it. */
export interface Present {
  /** Whose credentials these are. */
  readonly identity: Identity;
  /** Undefined when there is none that lives. */
  readonly stack: Stack | undefined;
  /** Only change sets of a stack are there: nothing was created, but they may be left over. */
  readonly isShell: boolean;
}

/**
 * The stack as a change finds it. Follows an operation that runs to its end. `mends`: a stack that no change can be
 * made to is brought into a state in which one can, as far as the inputs allow.
 * Throws AppError `stack.busy`, `stack.failed-state` or `stack.protected`.
 */
export async function presentStack(
  runtime: Runtime,
  inputs: Repair,
  { mends }: { readonly mends: boolean },
): Promise<Present> {
  const [identity, seen] = await together(identify(runtime), currentStack(runtime, inputs.stackName));
  const stack = await settledStack(runtime, inputs.stackName, { stack: seen });
  if (mends) warnOfSkipping(runtime.log, inputs, stack);
  if (!stack || stack.status.isDeleted) return { identity, stack: undefined, isShell: false };
  if (stack.status.isPreview) return { identity, stack: undefined, isShell: true };
  if (stack.status.isUpdatable)
    return { identity, stack: mends ? await closed(runtime, stack) : stack, isShell: false };
  // Rare: loaded when it is needed.
  const { explain, mend, protectedFailure } = await import("./mend.ts");
  if (!mends && stack.status.neverLived && inputs.onFailedStack === "recreate") {
    if (stack.isProtected) throw protectedFailure(stack);
    return { identity, stack: undefined, isShell: false };
  }
  if (!mends) throw await explain(runtime, inputs, stack);
  const mended = await mend(runtime, inputs, stack);
  return { identity, stack: mended && (await closed(runtime, mended)), isShell: false };
}

/** Loaded only where the change set that was executed last had the policy lifted. */
async function closed(runtime: Runtime, stack: Stack): Promise<Stack> {
  if (!wasOpen(stack.changeSetId)) return stack;
  const { withClosedPolicy } = await import("./protection.ts");
  return withClosedPolicy(runtime, stack);
}
