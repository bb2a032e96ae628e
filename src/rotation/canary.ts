import { sleep } from "../../contract/clock.ts";
import { TOKEN_LABELS } from "../../contract/names.ts";
import { bring, type Outcome } from "./bring.ts";
import { readNodes } from "./fleet.ts";
import { becomesSpare, canSpare } from "./guard.ts";
import { chooseCanary, inService } from "./nodes.ts";
import { undisturbed } from "./processes.ts";
import type { Rotation } from "./rotation.ts";
import { equalVersions, type TokenHistory, type TokenVersion } from "./token-history.ts";
import { RESTARTED } from "./watch.ts";

/** Milliseconds for another node to take the place of a canary that went away. */
const REPLACEMENT = 180_000;
const PACE = 5_000;
/** Nodes that are tried one after the other: when so many went away, that is no chance any more. */
const MOST_TRIED = 5;
/** Looks that must find the canary healthy. */
const CHECKS = 3;

export interface Trial {
  /** Labelled `pending`. */
  readonly version: number;
  readonly equal: ReadonlySet<number>;
  /** What the canary goes back to. */
  readonly current: { readonly version: number; readonly equal: ReadonlySet<number> };
}

export function trialOf(history: TokenHistory, version: number, current: TokenVersion): Trial {
  return {
    version,
    equal: equalVersions(history, version),
    current: { version: current.version, equal: equalVersions(history, current.version) },
  };
}

/** What became of a canary that failed: `needed`: it answers and the floor needs it, so it stays as it is. */
export type Return = "back" | "down" | "needed";

export type Verdict =
  | { readonly kind: "verified"; readonly node: string }
  | { readonly kind: "failed"; readonly node: string; readonly reason: string; readonly end: Return }
  /** No node could be tried: the floor forbids it, or Run Command reaches none. */
  | { readonly kind: "nobody"; readonly reason: string };

/**
 * Lets one node run with the pending version: it must answer on 2408 and stay a healthy target. When it does not,
 * the label is dropped and the node goes back, before Auto Scaling may look at it again. A node that goes away or
 * cannot be reached says nothing of the token: the next one is tried.
 */
export async function tryCanary(rotation: Rotation, trial: Trial): Promise<Verdict> {
  const { site, running, limits } = rotation;
  const { clock } = site.runtime;
  const passed = new Map<string, string>();
  let end = Number.POSITIVE_INFINITY;
  const nobody = (): Verdict => ({
    kind: "nobody",
    reason: [...passed.values(), "no other node can be spared"].join(", "),
  });
  for (;;) {
    if (passed.size >= MOST_TRIED) return nobody();
    const { nodes } = await readNodes(site);
    const able = nodes.filter(({ id }) => !passed.has(id));
    const canary = chooseCanary(able, running, trial.version, floorLeft(nodes, able, limits.floor));
    const verdict =
      canary && (await undisturbed(site, rotation.lock, () => tryIfSpared(rotation, canary.id, trial)));
    if (!canary || verdict === "needed") {
      // A node that went away is replaced; until then the floor needs all others.
      end = Math.min(end, clock.now() + REPLACEMENT);
      if (clock.now() >= end) return nobody();
      await rotation.lock.renew();
      await sleep(clock, PACE);
      continue;
    }
    if (verdict) return verdict;
    passed.set(canary.id, `${canary.id} was gone or out of reach`);
  }
}

/** What of the floor the nodes in `able` have to hold: those passed over may serve all the same. */
function floorLeft(
  nodes: Awaited<ReturnType<typeof readNodes>>["nodes"],
  able: typeof nodes,
  floor: number,
): number {
  const others = inService(nodes).filter((node) => node.isServing && !able.includes(node)).length;
  return Math.max(0, floor - others);
}

/** `needed`: the floor needs the node after all. */
async function tryIfSpared(
  rotation: Rotation,
  id: string,
  trial: Trial,
): Promise<Verdict | "needed" | undefined> {
  if (!(await canSpare(rotation, [id]))) return "needed";
  rotation.site.runtime.log.info(`${id} is the canary of version ${trial.version}`);
  return tryOn(rotation, id, trial);
}

async function tryOn(rotation: Rotation, id: string, trial: Trial): Promise<Verdict | undefined> {
  const { version, equal } = trial;
  const demand = { checks: CHECKS, during: rotation.canaryMillis };
  const outcomes = await bring(rotation, [id], {
    mode: "--token pending",
    action: "canary",
    version,
    equal,
    demand,
  });
  const outcome = outcomes.get(id) as Outcome;
  if (outcome.kind === "up") return { kind: "verified", node: id };
  if (outcome.kind !== "failed") return undefined;
  return { kind: "failed", node: id, reason: outcome.reason, end: await putBack(rotation, id, trial) };
}

/** Lets the canary serve again with what is `current`. */
async function putBack(rotation: Rotation, id: string, { version, current }: Trial): Promise<Return> {
  const { store, site } = rotation;
  await store.dropPending(version);
  // Whatever it runs with, it serves: the reconciler brings it along when the others do.
  if (!(await becomesSpare(rotation, id))) return "needed";
  site.runtime.log.info(`label ${TOKEN_LABELS.pending} is off version ${version}; ${id} goes back`);
  const outcomes = await bring(rotation, [id], {
    mode: "",
    action: "undo",
    ...current,
    demand: RESTARTED,
  });
  const end = outcomes.get(id)?.kind;
  return end === "up" || end === "gone" ? "back" : "down";
}
