import { TOKEN_LABELS } from "../../contract/names.ts";
import { bring, type Rotation } from "./bring.ts";
import { readNodes } from "./fleet.ts";
import { inService, type Node, nextWave } from "./nodes.ts";
import { undisturbed } from "./processes.ts";
import { RESTARTED } from "./watch.ts";
import { bringAll, type Failure } from "./waves.ts";

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
  readonly isBack: boolean;
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
  const { from, to, before } = retreat;
  return undisturbed(site, lock, async () => {
    const { nodes } = await readNodes(site);
    const first = firstBack(rotation, nodes, failed, from.equal);
    if (!first) return stopped("no node could be spared to try the former token on");
    await lock.renew();
    await store.label(to.version, TOKEN_LABELS.pending);
    const outcome = (
      await bring(rotation, [first.id], {
        mode: "--token pending",
        action: "roll back",
        ...to,
        demand: RESTARTED,
      })
    ).get(first.id);
    await lock.renew();
    if (outcome?.kind !== "up") {
      await store.dropPending(to.version);
      return stopped(`${first.id} did not come up with version ${to.version} either`);
    }
    await store.label(to.version, TOKEN_LABELS.current);
    if (before !== undefined) await store.label(before, TOKEN_LABELS.previous);
    await store.dropPending(to.version);
    const end = await bringAll(rotation, { ...to, action: "roll back" });
    if (end.kind === "done") return { isBack: true, told: `all nodes are back on version ${to.version}` };
    const left = "nodes" in end ? end.nodes.map(({ node }) => node).join(", ") : `${end.left} nodes`;
    return { isBack: true, told: `version ${to.version} is current again, but ${left} did not follow` };
  });
}

const stopped = (why: string): RetreatEnd => ({
  isBack: false,
  told: `${why}: the other nodes were left as they are`,
});

/** A node that failed and serves nobody costs nothing to try; then one that failed; then any that was changed. */
function firstBack(
  { running, limits }: Rotation,
  nodes: readonly Node[],
  failed: readonly Failure[],
  changed: ReadonlySet<number>,
): Node | undefined {
  const names = new Set(failed.map(({ node }) => node));
  const serving = inService(nodes);
  const fallen = serving.filter(({ id }) => names.has(id));
  const idle = fallen.filter(({ isServing }) => !isServing);
  // Converge put its former settings back: trying it again restarts nothing.
  const restored = fallen.filter(({ id }) => !changed.has(running.get(id) ?? 0));
  const touched = serving.filter(({ id }) => changed.has(running.get(id) ?? 0));
  return idle[0] ?? restored[0] ?? nextWave(touched, nodes, limits)[0];
}
