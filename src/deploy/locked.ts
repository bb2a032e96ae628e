import { lockOwner } from "../owner.ts";
import type { Runtime } from "../runtime.ts";

/**
 * Does `work`, which changes a stack or its fleet, under the stack's lock. The lock is renewed in the background,
 * because an operation of CloudFormation may last for an hour. Throws AppError `lock.held` before `work` begins.
 */
export async function locked<T>(runtime: Runtime, stackName: string, work: () => Promise<T>): Promise<T> {
  // Loaded here only: a deploy that changes nothing takes no lock.
  const { takeLock } = await import("../rotation/lock.ts");
  const lock = await takeLock({ ...runtime, stackName, owner: lockOwner(runtime), purpose: "deploy" });
  const stopKeeping = lock.keep();
  try {
    return await work();
  } finally {
    await stopKeeping();
    await lock.release();
  }
}
