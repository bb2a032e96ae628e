import type { OutcomeRecord } from "../../contract/outcome.ts";
import { type Group, isAside } from "../shared/group.ts";
import { alreadyDone, type Details, done, skipped } from "../shared/outcomes.ts";
import { type Checked, checkFleet } from "./check.ts";
import { checkDue, chooseNode, readHistory, repairsFail, type Sent } from "./history.ts";
import { holding } from "./lock.ts";
import type { Present } from "./present.ts";
import type { Reconciler } from "./reconciler.ts";
import { repair } from "./repair.ts";
import { endRotation } from "./rotation-mark.ts";
import type { Step } from "./steps.ts";
import { unhealthyTargets } from "./targets.ts";

const MINUTE = 60_000;
/** How far back it is known when the last check was, and what became of the last repair. */
const LATELY = 10 * MINUTE;
/** How long failed repairs are remembered: after a day one more is tried. */
const REMEMBERED = 24 * 60 * MINUTE;

/**
 * Finds nodes that differ from the desired state and brings one of them there, while all others serve. Leaves the
 * fleet alone while somebody holds the lock: nodes that a rotation has not come to yet are not out of date.
 */
export function convergeFleet(reconciler: Reconciler): Step {
  return {
    name: "converge-fleet",
    async run(present) {
      const group = await present.group();
      const serving = (group?.members ?? [])
        .filter(({ state }) => state === "InService")
        .map(({ instanceId }) => instanceId);
      if (!group || serving.length === 0) return skipped("nothing in service");
      const seen = await present.lock();
      const now = reconciler.clock.now();
      const held = holding(seen, now);
      if (held !== "free") {
        const { owner, purpose } = seen?.lock ?? {};
        return skipped(`${owner} ${held === "live" ? "changes" : "died changing"} the fleet (${purpose})`);
      }
      const { ssm, document } = reconciler;
      const from = now - LATELY;
      const lately = await readHistory(ssm, document, from, present.deadline, reconciler);
      if (lately.some(({ kind, state }) => kind !== "check" && state === "running")) {
        return skipped("a command is under way");
      }
      const due = checkDue(lately, { now, from, asked: present.asked, lock: seen });
      if (due === undefined) return skipped("the next check is not due yet");
      const checked = await checkFleet(reconciler, serving, present);
      present.measure({ outOfDate: checked.different.length + checked.unknown.length });
      return mend(reconciler, present, group, { due, checked });
    },
  };
}

interface Finding {
  /** Why the fleet was checked. */
  readonly due: string;
  readonly checked: Checked;
}

async function mend(
  reconciler: Reconciler,
  present: Present,
  group: Group,
  finding: Finding,
): Promise<OutcomeRecord> {
  const { due, checked } = finding;
  const { different, unknown } = checked;
  const details = { due, right: checked.right.length, different, unknown };
  if (different.length === 0) {
    present.measure({ repairStopped: 0 });
    if (unknown.length > 0)
      return done(`checked: no node is out of date, ${unknown.length} could not say`, details);
    const ended = (await endRotation(reconciler, present)) ? ", and so a rotation that was left is over" : "";
    return done(`checked: no node is out of date${ended}`, details);
  }
  const said = await present.said();
  const repairs = await remembered(reconciler, present, said.at);
  const stopped = repairsFail(repairs, different, reconciler.clock.now());
  present.measure({ repairStopped: Number(stopped) });
  if (stopped) return skipped("two repairs in a row failed; look at these nodes, then resume", details);
  if (said.paused) return skipped("nodes are out of date, but the stack is paused", details);
  const obstacle = await whyNot(reconciler, present, group);
  if (obstacle) return skipped(`no node is taken out of service: ${obstacle}`, details);
  return repairOne(reconciler, present, group, repairs, details, different);
}

function remembered(reconciler: Reconciler, present: Present, since: number): Promise<readonly Sent[]> {
  const { ssm, document, clock } = reconciler;
  const from = Math.max(since, clock.now() - REMEMBERED);
  return readHistory(ssm, document, from, present.deadline, reconciler);
}

async function repairOne(
  reconciler: Reconciler,
  present: Present,
  group: Group,
  repairs: readonly Sent[],
  details: Details,
  different: readonly string[],
): Promise<OutcomeRecord> {
  const node = chooseNode(repairs, different);
  if (!node) return alreadyDone("nothing to repair", details);
  const { end, reason } = await repair(reconciler, group, node.instanceId, present.longest);
  const told = { ...details, repair: { instanceId: node.instanceId, end, reason } };
  if (end === "not begun") return skipped(`${node.instanceId} is out of date, but ${reason}`, told);
  if (end !== "failed") return done(`${node.instanceId} ${end}: ${reason}`, told);
  const last = repairs.find(({ kind, state }) => kind === "repair" && state !== "running");
  const twice = last !== undefined && (last.state === "failed" || different.includes(last.instanceId ?? ""));
  if (twice) present.measure({ repairStopped: 1 });
  return done(`repair of ${node.instanceId} failed: ${reason}`, told);
}

/** Why no node may be taken out of service now: all of them must be there and serve. */
async function whyNot(reconciler: Reconciler, present: Present, group: Group): Promise<string | undefined> {
  const { size, targetGroups } = group;
  const members = group.members.filter(({ state }) => !isAside(state));
  const moving = members.filter(({ state }) => state !== "InService");
  if (moving.length > 0)
    return `${moving.map(({ instanceId, state }) => `${instanceId} is ${state}`).join(", ")}`;
  if (members.length < Math.max(2, size)) return `${members.length} of ${size} instances are in service`;
  const ids = members.map(({ instanceId }) => instanceId);
  const sick = await unhealthyTargets(
    reconciler.loadBalancing,
    targetGroups,
    ids,
    present.deadline,
    reconciler,
  );
  return sick.length === 0 ? undefined : `${sick.join(", ")} not healthy`;
}
