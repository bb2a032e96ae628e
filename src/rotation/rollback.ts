import { TOKEN_LABELS } from "../../contract/names.ts";
import { bring } from "./bring.ts";
import { readNodes } from "./fleet.ts";
import { becomesSpare, insistOnProof } from "./guard.ts";
import { inService, type Node, nextWave } from "./nodes.ts";
import { undisturbed } from "./processes.ts";
import type { Rotation } from "./rotation.ts";
import { RESTARTED } from "./watch.ts";
import { bringAll, type Failure } from "./waves.ts";

/** Milliseconds for nodes that boot meanwhile: no longer, because Auto Scaling replaces nobody until the way back ends. */
const BOOTING = 180_000;

export interface Retreat {
  /** What is `current` and failed. */
  readonly from: { readonly version: number; readonly equal: ReadonlySet<number> };
  /** What it goes back to. */
  readonly to: { readonly version: number; readonly equal: ReadonlySet<number> };
  /** What was `previous` before the rotation; undefined when there was none, or nobody knows any more. */
  readonly before: number | undefined;
}

/** How the way back ended, as a clause for the error's message. */
export interface RetreatEnd {
  /** All nodes are back. */
  readonly isWhole: boolean;
  readonly told: string;
}

/**
 * Goes back after the labels have moved. Activation is checked only at start, so nobody knows whether the old token
 * still holds: one node tries it first, and only if that one comes up do the labels move back and the others follow.
 */
export async function rollBack(
  rotation: Rotation,
  failed: readonly Failure[],
  retreat: Retreat,
): Promise<RetreatEnd> {
  const { site, lock, store } = rotation;
  const { to, before } = retreat;
  return undisturbed(site, lock, async () => {
    const first = await spared(rotation, failed, retreat);
    if (!first) return stopped("no node could be spared to try the former token on");
    // First, while this run still knows it. Should nothing come of the way back, the run's end moves it once more.
    if (before !== undefined) await store.label(before, TOKEN_LABELS.previous);
    await store.label(to.version, TOKEN_LABELS.pending);
    const outcome = (
      await bring(rotation, [first.id], {
        mode: "--token pending",
        action: "roll back",
        ...to,
        demand: RESTARTED,
      })
    ).get(first.id);
    if (outcome?.kind !== "up") {
      await store.dropPending(to.version);
      return stopped(`${first.id} did not come up with version ${to.version} either`);
    }
    insistOnProof(rotation.running, to);
    await store.label(to.version, TOKEN_LABELS.current);
    await store.dropPending(to.version);
    const end = await bringAll(rotation, { ...to, action: "roll back", boots: BOOTING });
    if (end.kind === "done") return { isWhole: true, told: `all nodes are back on version ${to.version}` };
    const left = "nodes" in end ? end.nodes.map(({ node }) => node).join(", ") : `${end.left} nodes`;
    return { isWhole: false, told: `version ${to.version} is current again, but ${left} did not follow` };
  });
}

const stopped = (why: string): RetreatEnd => ({
  isWhole: false,
  told: `${why}: the other nodes were left as they are`,
});

/** The node that goes back first, once the floor holds without it; undefined when there is none in time. */
async function spared(
  rotation: Rotation,
  failed: readonly Failure[],
  retreat: Retreat,
): Promise<Node | undefined> {
  const { site, running } = rotation;
  const first = firstBack(rotation, (await readNodes(site)).nodes, failed, retreat);
  const isRestarted = first?.isServing && retreat.from.equal.has(running.get(first.id) ?? 0);
  if (!first || !isRestarted) return first;
  return (await becomesSpare(rotation, first.id)) ? first : undefined;
}

/**
 * A node that failed and serves nobody costs nothing to try; then one that failed; then any that was changed; and where
 * an interrupted run had come so far that none is left of these, any that is back already.
 */
function firstBack(
  { running, limits }: Rotation,
  nodes: readonly Node[],
  failed: readonly Failure[],
  { from, to }: Retreat,
): Node | undefined {
  const names = new Set(failed.map(({ node }) => node));
  const serving = inService(nodes);
  const runs = (versions: ReadonlySet<number>) => (node: Node) => versions.has(running.get(node.id) ?? 0);
  const fallen = serving.filter(({ id }) => names.has(id));
  const idle = fallen.filter(({ isServing }) => !isServing);
  // Converge put its former settings back: trying it again restarts nothing.
  const restored = fallen.filter((node) => !runs(from.equal)(node));
  const touched = serving.filter(runs(from.equal));
  return (
    idle[0] ??
    restored[0] ??
    nextWave(touched, nodes, limits)[0] ??
    backAlready(serving, touched, runs(to.equal))
  );
}

const backAlready = (
  serving: readonly Node[],
  touched: readonly Node[],
  isBack: (node: Node) => boolean,
): Node | undefined => (touched.length === 0 ? serving.find(isBack) : undefined);
