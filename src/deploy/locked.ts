import { AppError } from "../errors.ts";
import { type Insist, lockOwner } from "../owner.ts";
import type { Runtime } from "../runtime.ts";

/**
 * Does `work`, which changes a stack or its fleet, under the stack's lock. The lock is renewed in the background,
 * because an operation of CloudFormation may last for an hour. What a run had suspended that died is resumed first.
 * Throws AppError `lock.held` before `work` begins; `work` gets what it calls before each step that cannot be undone.
 */
export async function locked<T>(
  runtime: Runtime,
  stackName: string,
  work: (insist: Insist) => Promise<T>,
): Promise<T> {
  // Loaded here only: a deploy that changes nothing takes no lock.
  const { takeLock } = await import("../rotation/lock.ts");
  const lock = await takeLock({ ...runtime, stackName, owner: lockOwner(runtime), purpose: "deploy" });
  let stopKeeping = async () => {};
  try {
    if (lock.suspended.length > 0) {
      const { resumeInherited } = await import("./inherited.ts");
      await resumeInherited(runtime, stackName, lock);
    }
    stopKeeping = lock.keep();
    return await work(() => lock.renew());
  } finally {
    await stopKeeping();
    await lock.release();
  }
}

/**
 * The same for what an earlier run has left to be put right, and that can wait for the next deploy: undefined where
 * another run has the lock.
 */
export async function unlessHeld<T>(
  runtime: Runtime,
  stackName: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await locked(runtime, stackName, work);
  } catch (error) {
    if (!(error instanceof AppError && error.code === "lock.held")) throw error;
    runtime.log.info(
      `another run works on stack ${stackName}: what an earlier one left there waits for the next deploy`,
    );
    return undefined;
  }
}
