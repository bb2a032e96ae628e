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
