import { isLive, type Lock } from "../../contract/lock.ts";
import { LockParameter } from "../rotation/lock-parameter.ts";
import type { Runtime } from "../runtime.ts";

export interface LockStatus extends Pick<Lock, "owner" | "purpose" | "suspended"> {
  /** Dead: its holder did not release it, and has not renewed it either. */
  readonly state: "free" | "live" | "dead";
  /** ISO 8601. */
  readonly leaseUntil: string;
}

/** Who changes the fleet, or did last; null when nobody ever has, or when the parameter holds something else. */
export async function readLockStatus(
  { aws, clock }: Pick<Runtime, "aws" | "clock">,
  stackName: string,
): Promise<LockStatus | null> {
  const lock = (await new LockParameter({ aws, stackName, owner: "status" }).read())?.lock;
  if (!lock) return null;
  const { owner, purpose, suspended, leaseUntil } = lock;
  const state = isLive(lock, clock.now()) ? "live" : lock.held ? "dead" : "free";
  return { owner, purpose, suspended, state, leaseUntil: new Date(leaseUntil).toISOString() };
}
