import { COMMAND_LIFE } from "../../contract/commands.ts";
import type { Lock } from "../../contract/lock.ts";
import { BREAKER_PROCESSES, LAUNCH_PROCESS } from "../../contract/names.ts";
import type { OutcomeRecord } from "../../contract/outcome.ts";
import { within } from "../shared/deadline.ts";
import type { Group } from "../shared/group.ts";
import { alreadyDone, done, errorText, skipped } from "../shared/outcomes.ts";
import { readHistory } from "./history.ts";
import { holding, takeLock } from "./lock.ts";
import type { SeenLock } from "./lock-parameter.ts";
import type { Present } from "./present.ts";
import { resumeAndRelease } from "./processes.ts";
import type { Reconciler } from "./reconciler.ts";
import type { Step } from "./steps.ts";
import { unwell } from "./unwell.ts";

/**
 * Milliseconds after the last word of a run that died, in which its nodes may become well by themselves: what it had
 * sent has come to its end by then. Then Auto Scaling looks after them again, whatever they are: it replaces what does
 * not serve, the new one first.
 */
const PATIENCE = COMMAND_LIFE + 60_000;
/** Purposes for which processes are suspended; who holds the lock for another one has found them so. */
const SUSPENDING = new Set<Lock["purpose"] | undefined>(["rotate", "repair"]);
/** For a look at the nodes: one that is retried for ever must leave time to resume. */
const LOOK_LIMIT = 15_000;

/**
 * Resumes what a run had suspended that died, or ended without resuming it, and releases its lock. A node of that run
 * may be in the middle of a restart, which must not be taken for its death: so all nodes in service must be well first,
 * but for PATIENCE only.
 */
export function suspensions(reconciler: Reconciler): Step {
  return {
    name: "suspensions",
    async run(present) {
      const group = await present.group();
      if (!group) return skipped(`group ${reconciler.groupName} does not exist`);
      const seen = await present.lock();
      const state = holding(seen, reconciler.clock.now());
      const said = seen?.lock?.suspended ?? [];
      const excused = state === "live" && SUSPENDING.has(seen?.lock?.purpose) ? said : [];
      const breaker = group.suspended.includes(LAUNCH_PROCESS) ? BREAKER_PROCESSES : [];
      const left = group.suspended.filter((name) => !breaker.includes(name) && !excused.includes(name));
      present.measure({ suspendedProcesses: left.length });
      const isLeftover = state === "dead" || (state === "free" && said.length > 0);
      if (!isLeftover || !seen?.lock) return alreadyDone(`no dead lock; ${left.length} processes suspended`);
      return resumeLeft(reconciler, present, group, { seen, lock: seen.lock });
    },
  };
}

/**
 * The lock is taken first: whoever else takes it over would find its own suspensions undone otherwise. If this run dies
 * as well, the next one finds the same.
 */
async function resumeLeft(
  reconciler: Reconciler,
  present: Present,
  group: Group,
  { seen, lock }: { readonly seen: SeenLock; readonly lock: Lock },
): Promise<OutcomeRecord> {
  const { owner, purpose, suspended } = lock;
  const details = { owner, purpose, suspended };
  if ((await present.said()).paused) return skipped("a lock is dead, but the stack is paused", details);
  const obstacle = suspended.length > 0 && (await whyNotYet(reconciler, present, group));
  if (obstacle && reconciler.clock.now() - seen.changed < PATIENCE) {
    return skipped(`what ${owner} (${purpose}) had suspended stays so: ${obstacle}`, details);
  }
  const held = await takeLock({ ...reconciler, purpose }, seen, present.deadline);
  if (!held) return skipped("a lock was dead, but another run was faster", details);
  const resumed = await resumeAndRelease(reconciler, held, present.deadline);
  const although = obstacle ? `, although ${obstacle}` : "";
  const reason = `the lock of ${owner} (${purpose}) was dead: ${resumed.length} processes resumed${although}`;
  return done(reason, details);
}

/** Why Auto Scaling must not look at the nodes yet; that they cannot be looked at is a reason, too. */
async function whyNotYet(
  reconciler: Reconciler,
  present: Present,
  group: Group,
): Promise<string | undefined> {
  const { ssm, document, clock } = reconciler;
  const deadline = within(present.deadline, clock, LOOK_LIMIT);
  const serving = group.members.filter(({ state }) => state === "InService");
  const ids = serving.map(({ instanceId }) => instanceId);
  try {
    const lately = await readHistory(ssm, document, clock.now() - PATIENCE, deadline, reconciler);
    const open = lately.find(({ kind, state }) => kind !== "check" && state === "running");
    return open ? `a ${open.kind} command is under way` : await unwell(reconciler, group, ids, deadline);
  } catch (error) {
    return `the nodes could not be looked at: ${errorText(error)}`;
  }
}
