import { BREAKER_PROCESSES, LAUNCH_PROCESS } from "../../contract/names.ts";
import { alreadyDone, done, skipped } from "../shared/outcomes.ts";
import { holding, takeLock } from "./lock.ts";
import { resumeProcesses } from "./processes.ts";
import type { Reconciler } from "./reconciler.ts";
import type { Step } from "./steps.ts";

/**
 * Resumes what a run that died had suspended, and releases its lock. The lock is taken first: whoever else takes it
 * over would find its own suspensions undone otherwise. If this run dies as well, the next one finds the same.
 */
export function suspensions(reconciler: Reconciler): Step {
  return {
    name: "suspensions",
    async run(present) {
      const group = await present.group();
      if (!group) return skipped(`group ${reconciler.groupName} does not exist`);
      const seen = await present.lock();
      const state = holding(seen, reconciler.clock.now());
      const excused = state === "live" ? (seen?.lock?.suspended ?? []) : [];
      const breaker = group.suspended.includes(LAUNCH_PROCESS) ? BREAKER_PROCESSES : [];
      const left = group.suspended.filter((name) => !breaker.includes(name) && !excused.includes(name));
      present.measure({ suspendedProcesses: left.length });
      if (state !== "dead" || !seen?.lock)
        return alreadyDone(`no dead lock; ${left.length} processes suspended`);
      const { owner, purpose, suspended } = seen.lock;
      const details = { owner, purpose, suspended };
      if ((await present.said()).paused) return skipped("a lock is dead, but the stack is paused", details);
      const held = await takeLock({ ...reconciler, purpose }, seen, present.deadline);
      if (!held) return skipped("a lock was dead, but another run was faster", details);
      const resumed = held.suspended.filter((name) => !breaker.includes(name));
      await resumeProcesses(reconciler, resumed, present.deadline);
      await held.release();
      return done(
        `the lock of ${owner} (${purpose}) was dead: ${suspended.length} processes resumed`,
        details,
      );
    },
  };
}
