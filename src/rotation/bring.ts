import { FRESH_LOOK } from "../../contract/numbers.ts";
import { type Answer, type ConvergeOptions, insist } from "./converge.ts";
import { readNodes, reasonOf } from "./fleet.ts";
import { areSpare, insistOnWave } from "./guard.ts";
import type { StepAction } from "./journal.ts";
import { inService } from "./nodes.ts";
import type { Rotation } from "./rotation.ts";
import { type Demand, GLANCE, type Health, RESTARTED, watch } from "./watch.ts";

export type Outcome =
  | { readonly kind: "up" }
  | { readonly kind: "gone" }
  /** Run Command did not get to it: it is as it was. */
  | { readonly kind: "unreached"; readonly reason: string }
  | { readonly kind: "failed"; readonly reason: string };

export interface Goal {
  readonly mode: ConvergeOptions["mode"];
  readonly action: StepAction;
  /** The version that is brought. */
  readonly version: number;
  /** All that hold its value. */
  readonly equal: ReadonlySet<number>;
  readonly demand: Omit<Demand, "keep">;
}

/** Converges the nodes together, and waits until each serves with the version, or what else became of it. */
export async function bring(
  rotation: Rotation,
  ids: readonly string[],
  goal: Goal,
): Promise<ReadonlyMap<string, Outcome>> {
  const { site, lock, journal, limits, running } = rotation;
  const start = site.runtime.clock.now();
  insistOnWave(ids, Math.max(1, limits.waveSize));
  const keep = () => lock.renew();
  await lock.renewUnlessSeen(FRESH_LOOK);
  journal.hasBegun = true;
  const mayStill = (some: readonly string[]) => areSpare(rotation, some);
  const answers = await insist(site, ids, { mode: goal.mode, keep, mayStill });
  // Also those whose settings converge put back: Auto Scaling must not see them before they are well again.
  const alive = ids.filter((id) => isListening(answers.get(id)));
  const healths = new Map<string, Health>();
  // One after the other: each renews the lock, and two at once would take each other for a stranger.
  for (const [demand, some] of Map.groupBy(alive, (id) => demandOn(answers.get(id), goal)))
    for (const [id, health] of await watch(site, some, { ...demand, keep })) healths.set(id, health);
  const present = new Set(inService((await readNodes(site)).nodes).map(({ id }) => id));
  const outcomes = new Map<string, Outcome>();
  for (const id of ids) {
    const outcome: Outcome = present.has(id)
      ? outcomeOf(answers.get(id), healths.get(id), goal.equal)
      : { kind: "gone" };
    outcomes.set(id, outcome);
    journal.add({
      node: id,
      from: running.get(id) ?? null,
      to: goal.version,
      action: goal.action,
      end: outcome.kind === "unreached" ? "not reached" : outcome.kind,
      seconds: Math.round((site.runtime.clock.now() - start) / 1_000),
      reason: "reason" in outcome ? outcome.reason : "",
    });
    remember(rotation, id, answers.get(id));
  }
  return outcomes;
}

/** A canary that is back already is not tried any longer, and one that was watched on its way back is looked at once. */
function demandOn(answer: Answer | undefined, { action, demand }: Goal): Goal["demand"] {
  const report = answer?.kind === "report" ? answer.report : undefined;
  if (action === "undo" && report?.action === "nothing") return GLANCE;
  return report?.error ? RESTARTED : demand;
}

const isListening = (answer: Answer | undefined): boolean =>
  answer?.kind === "report" && answer.report.listening;

function outcomeOf(
  answer: Answer | undefined,
  health: Health | undefined,
  equal: ReadonlySet<number>,
): Outcome {
  if (!answer) return { kind: "unreached", reason: "it was not asked" };
  if (answer.kind === "unreached") return { kind: "unreached", reason: answer.reason };
  if (answer.kind === "unknown") return { kind: "failed", reason: answer.reason };
  const { appliedVersion, error, listening } = answer.report;
  if (error || !listening) return { kind: "failed", reason: reasonOf(answer) };
  if (appliedVersion === null || !equal.has(appliedVersion)) {
    return { kind: "failed", reason: `it runs version ${appliedVersion ?? "?"}` };
  }
  if (health === "gone") return { kind: "gone" };
  return health === "up" ? { kind: "up" } : { kind: "failed", reason: health?.problem ?? "it was not seen" };
}

/** A listener that does not answer runs with nothing, whatever was applied before. */
function remember({ running }: Rotation, id: string, answer: Answer | undefined): void {
  if (answer?.kind === "unreached") return;
  running.set(id, answer?.kind === "report" && answer.report.listening ? answer.report.appliedVersion : null);
}
