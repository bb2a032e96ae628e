import { randomBytes } from "node:crypto";
import type { Runtime } from "./runtime.ts";

/** Name of this process in the stack's lock: jobs of one workflow run have the run's name in common. */
export const lockOwner = ({ runName }: Pick<Runtime, "runName">): string =>
  `${runName}-${randomBytes(4).toString("hex")}`;

/**
 * Looks whether the lock is still this run's, and prolongs it; called before each step that cannot be undone. A runner
 * may have stood still for longer than a lease lasts. Throws AppError `lock.lost`.
 */
export type Insist = () => Promise<void>;
