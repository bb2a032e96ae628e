import { sleep } from "../../contract/clock.ts";
import { COMMENTS } from "../../contract/commands.ts";
import { FRESH_LOOK, MOST_LOOKS } from "../../contract/numbers.ts";
import { type Answer, listAnswers, sendConverge } from "../shared/converge.ts";
import type { Deadline } from "../shared/deadline.ts";
import { type Group, isAside } from "../shared/group.ts";
import { isTransient } from "../shared/transient.ts";
import { type HeldLock, holding, takeLock } from "./lock.ts";
import { readLock } from "./lock-parameter.ts";
import { probeInstances } from "./probe-serving.ts";
import { resumeAndRelease, suspendProcesses } from "./processes.ts";
import type { Reconciler } from "./reconciler.ts";
import { unhealthyTargets } from "./targets.ts";
import { unwell } from "./unwell.ts";

/** A restart in place must not be taken for the death of the node. */
const DURING_REPAIR = ["HealthCheck", "ReplaceUnhealthy"];
const POLL = 2_000;
/** Milliseconds kept for what follows a repair: its processes resumed, its lock released. */
const CLEARING = 15_000;

export interface Repair {
  /** `unfinished`: what came of it is not known, or the node does not serve yet. */
  readonly end: "repaired" | "failed" | "unfinished" | "not begun";
  readonly reason: string;
}

/**
 * Brings one node wholly to the desired state, which may restart its listener, and waits until it is well again, also
 * when that failed. Under the stack's lock: nobody else may take a second node out of service meanwhile.
 *
 * What Auto Scaling does with unhealthy nodes is suspended until then. When the node is not well in time, or that
 * cannot be found out, it stays so: the lock, which says what is suspended, is left to expire, and the step
 * `suspensions` of a later run goes on from there.
 */
export async function repair(
  reconciler: Reconciler,
  group: Group,
  instanceId: string,
  deadline: Deadline,
): Promise<Repair> {
  const { ssm, stackName, document, clock } = reconciler;
  // Read again: since the check began, a rotation may have.
  const seen = await readLock(ssm, stackName, deadline, reconciler);
  if (holding(seen, clock.now()) !== "free") return { end: "not begun", reason: "the lock is held" };
  const held = await takeLock({ ...reconciler, purpose: "repair" }, seen, deadline);
  if (!held) return { end: "not begun", reason: "another run took the lock" };
  let commandId: string | undefined;
  try {
    const needed = await prepare(reconciler, group, instanceId, held);
    if (needed) {
      await resumeAndRelease(reconciler, held, deadline);
      return { end: "not begun", reason: needed };
    }
    const command = { stackName, document, mode: "", instanceId, comment: COMMENTS.repair } as const;
    commandId = await sendConverge(ssm, command, held.limit(), reconciler);
  } catch (error) {
    // Refused, so nothing restarts the node. Of what was lost on the way nobody knows.
    if (!isTransient(error)) await resumeAndRelease(reconciler, held, deadline);
    throw error;
  }
  if (commandId === undefined) {
    await resumeAndRelease(reconciler, held, deadline);
    return { end: "failed", reason: "Run Command does not know the instance" };
  }
  const { isWell, ...result } = await follow(reconciler, group, { commandId, instanceId, held, deadline });
  if (isWell) await resumeAndRelease(reconciler, held, deadline);
  return result;
}

/**
 * Why the node cannot be spared: all others must serve, as it is right before the restart. The load balancer tells of a
 * node that died only two checks later.
 */
async function neededBy(
  reconciler: Reconciler,
  { members, targetGroups }: Group,
  instanceId: string,
  deadline: Deadline,
): Promise<string | undefined> {
  const others = members
    .filter((member) => member.instanceId !== instanceId && !isAside(member.state))
    .map((member) => member.instanceId);
  const seen = await probeInstances(reconciler, others, deadline);
  const open = new Set(seen.filter(({ state }) => state === "open").map((one) => one.instanceId));
  const closed = others.filter((id) => !open.has(id));
  if (closed.length > 0) return `2408 of ${closed.join(", ")} does not answer`;
  const { loadBalancing } = reconciler;
  const sick = await unhealthyTargets(loadBalancing, targetGroups, others, deadline, reconciler);
  return sick.length === 0 ? undefined : `${sick.join(", ")} not healthy`;
}

/**
 * Suspends what would replace the node, while all others serve. Lock and others are looked at again where that took
 * long: what is restarted next is restarted by the youngest look there is. Answers why the node cannot be spared.
 */
async function prepare(
  reconciler: Reconciler,
  group: Group,
  instanceId: string,
  held: HeldLock,
): Promise<string | undefined> {
  const { clock } = reconciler;
  let began = clock.now();
  let needed = await neededBy(reconciler, group, instanceId, held.limit());
  if (needed) return needed;
  const ours = DURING_REPAIR.filter((name) => !group.suspended.includes(name));
  // Written before it is done, so that whoever takes over a dead lock knows what to resume.
  await held.renew([...new Set([...held.suspended, ...ours])]);
  await suspendProcesses(reconciler, ours, held.limit());
  for (let looks = 1; looks < MOST_LOOKS && clock.now() - began > FRESH_LOOK; looks++) {
    began = clock.now();
    await held.renew();
    needed = await neededBy(reconciler, group, instanceId, held.limit());
    if (needed) return needed;
  }
  return undefined;
}

interface Sent {
  readonly commandId: string;
  readonly instanceId: string;
  readonly held: HeldLock;
  readonly deadline: Deadline;
}

/** Waits for the command's end, and then until the node is well. */
async function follow(
  reconciler: Reconciler,
  group: Group,
  { commandId, instanceId, held, deadline }: Sent,
): Promise<Repair & { readonly isWell: boolean }> {
  const { ssm, clock } = reconciler;
  let ended: Repair | undefined;
  let reason = "the command has not ended";
  while (deadline.remaining() > CLEARING) {
    await sleep(clock, POLL);
    await held.renew();
    ended ??= endOf((await listAnswers(ssm, commandId, deadline, reconciler))[0]);
    if (!ended) continue;
    const missing = await unwell(reconciler, group, [instanceId], deadline);
    if (missing === undefined) return { ...ended, isWell: true };
    reason = missing;
  }
  if (ended?.end !== "failed") return { end: "unfinished", reason, isWell: false };
  return { end: "failed", reason: `${ended.reason}; ${reason}`, isWell: false };
}

/** Undefined while the command runs. */
function endOf(answer: Answer | undefined): Repair | undefined {
  if (!answer || answer.state === "running") return undefined;
  const { error, action } = answer.report ?? {};
  if (answer.state === "success") return { end: "repaired", reason: action ?? "done" };
  return { end: "failed", reason: error ? `${error.code}: ${error.message}` : "converge did not report" };
}
