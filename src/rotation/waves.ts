import { sleep } from "../../contract/clock.ts";
import { bring, type Outcome } from "./bring.ts";
import { readNodes, readRunning } from "./fleet.ts";
import { canSpare } from "./guard.ts";
import type { StepAction } from "./journal.ts";
import { inService, isBooting, type Node, nextWave } from "./nodes.ts";
import { undisturbed } from "./processes.ts";
import type { Rotation } from "./rotation.ts";
import { RESTARTED } from "./watch.ts";

/** Milliseconds for nodes that are not well, and keep the floor from being free, to get well. */
const HEALING = 120_000;
const PACE = 5_000;

export interface Failure {
  readonly node: string;
  readonly reason: string;
}

export type WavesEnd =
  | { readonly kind: "done" }
  /** Nodes of one wave did not come up. */
  | { readonly kind: "failed"; readonly nodes: readonly Failure[] }
  /** All others are done; these Run Command did not get to. */
  | { readonly kind: "unreached"; readonly nodes: readonly Failure[] }
  /** All others are done; these, which may have read the token before the labels moved, are not in service yet. */
  | { readonly kind: "booting"; readonly nodes: readonly Failure[] }
  /** Nodes are left, but too few serve. */
  | { readonly kind: "below-floor"; readonly left: number };

export interface Course {
  readonly version: number;
  readonly equal: ReadonlySet<number>;
  readonly action: StepAction;
  /** Which nodes are brought, of those that run none of `equal`, by what they run; all unless given. */
  readonly concerns?: (version: number | null) => boolean;
  /** Milliseconds for which nodes that boot already are waited for; 0 unless given. Those of later read the labels as they are. */
  readonly boots?: number;
  /** Done when a wave fails, while Auto Scaling still leaves the nodes alone. */
  readonly onFailure?: (nodes: readonly Failure[]) => Promise<void>;
}

/** Brings every node in service to `current`, wave after wave, those included that come into service meanwhile. */
export async function bringAll(rotation: Rotation, course: Course): Promise<WavesEnd> {
  const { site, lock, limits, running } = rotation;
  const { clock } = site.runtime;
  const unreached = new Map<string, string>();
  const bootsEnd = clock.now() + (course.boots ?? 0);
  let early: ReadonlySet<string> | undefined;
  let lastProgress = clock.now();
  for (;;) {
    await lock.renew();
    const { nodes } = await readNodes(site);
    const boots = nodes.filter(isBooting).map(({ id }) => id);
    early ??= new Set(course.boots ? boots : []);
    await askNew(rotation, nodes);
    const behind = inService(nodes).filter((node) => isBehind(running.get(node.id) ?? null, course));
    const reachable = behind.filter(({ id }) => !unreached.has(id));
    const wave = nextWave(reachable, nodes, limits);
    if (wave.length > 0) {
      const ids = wave.map(({ id }) => id);
      const failed = await undisturbed(site, lock, async () =>
        (await canSpare(rotation, ids)) ? runWave(rotation, ids, course, unreached) : undefined,
      );
      if (failed && failed.length > 0) return { kind: "failed", nodes: failed };
      if (failed) {
        lastProgress = clock.now();
        continue;
      }
    }
    if (reachable.length > 0) {
      if (clock.now() - lastProgress >= HEALING) return { kind: "below-floor", left: reachable.length };
    } else {
      const late = boots.filter((id) => early?.has(id));
      if (late.length === 0 || clock.now() >= bootsEnd) return endOf(behind, unreached, late);
    }
    await sleep(clock, PACE);
  }
}

function endOf(
  behind: readonly Node[],
  unreached: ReadonlyMap<string, string>,
  late: readonly string[],
): WavesEnd {
  if (behind.length > 0)
    return {
      kind: "unreached",
      nodes: behind.map(({ id }) => ({ node: id, reason: unreached.get(id) ?? "" })),
    };
  if (late.length === 0) return { kind: "done" };
  return { kind: "booting", nodes: late.map((node) => ({ node, reason: "it still boots" })) };
}

/** Nodes that came into service since the last look have not been asked yet. */
async function askNew({ site, lock, running }: Rotation, nodes: readonly Node[]): Promise<void> {
  const unknown = inService(nodes).filter(({ id }) => !running.has(id));
  if (unknown.length === 0) return;
  const found = await readRunning(site, unknown, () => lock.renew());
  for (const { id } of unknown) running.set(id, found.get(id) ?? null);
}

function isBehind(version: number | null, { equal, concerns }: Course): boolean {
  if (version !== null && equal.has(version)) return false;
  return concerns?.(version) ?? true;
}

/** Those of the wave that did not come up. */
async function runWave(
  rotation: Rotation,
  ids: readonly string[],
  course: Course,
  unreached: Map<string, string>,
): Promise<readonly Failure[]> {
  const { version, equal, action, onFailure } = course;
  const outcomes = await bring(rotation, ids, { mode: "", action, version, equal, demand: RESTARTED });
  const failed = [...outcomes].flatMap(([node, outcome]) => failureOf(node, outcome));
  for (const [id, outcome] of outcomes) {
    if (outcome.kind === "unreached") unreached.set(id, outcome.reason);
  }
  if (failed.length > 0) await onFailure?.(failed);
  return failed;
}

const failureOf = (node: string, outcome: Outcome): Failure[] =>
  outcome.kind === "failed" ? [{ node, reason: outcome.reason }] : [];
