import { toAppError } from "../aws/failures.ts";
import type { Stack } from "../cloudformation/stack.ts";
import type { AppError } from "../errors.ts";
import { type Verification, verifyFleet } from "../fleet/verify.ts";
import type { Inputs } from "../inputs.ts";
import { lockOwner } from "../owner.ts";
import { type RotationResult, rotate } from "../rotation/rotate.ts";
import { siteOf } from "../rotation/site.ts";
import type { Wanted } from "../rotation/token-history.ts";
import type { Runtime } from "../runtime.ts";

/** Milliseconds for the fleet to be right after its rotation, which has seen each node well already. */
const AFTER_ROTATION = 5 * 60_000;

export interface Rotated {
  /** What is labelled `current` afterwards. */
  readonly tokenVersion: number;
  readonly verification: Verification;
  /** Undefined when the run itself was stopped: the failure says by what. */
  readonly rotation: RotationResult | undefined;
}

/**
 * Rotates a fleet that is right to the token that a deploy was given, or without one finishes what was left, and looks
 * at the fleet again.
 */
export async function rotateFleet(
  inputs: Inputs,
  runtime: Runtime,
  stack: Stack,
  { given, tokenVersion }: { readonly given: string; readonly tokenVersion: number },
): Promise<Rotated> {
  const options = { ...inputs, owner: lockOwner(runtime) };
  const wanted: Wanted = given ? { kind: "value", value: given } : { kind: "nothing" };
  let rotation: RotationResult | undefined;
  let failure: AppError | undefined;
  try {
    rotation = await runtime.log.group("Rotation", () => rotate(siteOf(runtime, stack), wanted, options));
    failure = rotation.failure;
  } catch (error) {
    // The stack's change stands: what came of it is reported all the same.
    failure = toAppError(error);
  }
  const timeout = failure ? 0 : AFTER_ROTATION;
  const look = { size: inputs.size, timeout, since: runtime.clock.now() };
  const after = await verifyFleet(runtime, stack, look);
  const verification = failure ? { ...after, failure } : after;
  return { tokenVersion: rotation?.version ?? tokenVersion, verification, rotation };
}
