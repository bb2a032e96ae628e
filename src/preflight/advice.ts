import type { ErrorCode } from "../../contract/errors.ts";
import type { Advice, Failed } from "./failed.ts";

const ADVISERS: Readonly<Partial<Record<ErrorCode, (failed: Failed) => Promise<Advice>>>> = {
  "credentials.missing": async (failed) => (await import("./credentials.ts")).credentialsAdvice(failed),
  "credentials.refused": async (failed) => (await import("./credentials.ts")).credentialsAdvice(failed),
  "access.denied": async (failed) => (await import("./access.ts")).accessAdvice(failed),
  "destroy.incomplete": async (failed) => (await import("./access.ts")).accessAdvice(failed),
  "stack.change-failed": async (failed) => (await import("./access.ts")).accessAdvice(failed),
  "stack.failed-state": async (failed) => (await import("./access.ts")).accessAdvice(failed),
};

/**
 * Looks further into a failure that is about who runs this. Costs nothing as long as nothing fails; what cannot be
 * looked at gives no advice, and never another failure.
 */
export async function adviseOn(failed: Failed): Promise<Advice> {
  const nothing = { lines: [], pastes: [] };
  const adviser = ADVISERS[failed.failure.code];
  if (!adviser) return nothing;
  try {
    return await adviser(failed);
  } catch {
    return nothing;
  }
}
