import { sleep } from "../../contract/clock.ts";
import { FRESH_LOOK, MOST_LOOKS } from "../../contract/numbers.ts";
import { AppError } from "../errors.ts";
import { addressesOf, readNodes } from "./fleet.ts";
import type { Running } from "./nodes.ts";
import type { Rotation } from "./rotation.ts";
import type { Site } from "./site.ts";
import { knock } from "./watch.ts";

/** Milliseconds between two looks. */
const PACE = 5_000;
/** Milliseconds for port-probe to be asked once more. */
const BLIND = 60_000;

/**
 * Whether the floor holds without these nodes, as it is right before they are restarted. The lock is looked at first,
 * and all again where that took long: what is restarted next is restarted by the youngest look there is. Where port-probe
 * cannot be asked for a minute, the load balancer's word counts.
 */
export async function canSpare(
  { site, lock, limits }: Pick<Rotation, "site" | "lock" | "limits">,
  ids: readonly string[],
): Promise<boolean> {
  const { clock } = site.runtime;
  let end = Number.POSITIVE_INFINITY;
  for (let looks = 0; looks < MOST_LOOKS; ) {
    const began = clock.now();
    await lock.renew();
    const left = await leftWithout(site, ids, limits.floor);
    if (left === "too few") return false;
    // Counted from the first look that saw nothing: those before may have been slow.
    if (left === "unknown") end = Math.min(end, began + BLIND);
    if (left === "unknown" && began < end) await sleep(clock, PACE);
    else if (clock.now() - began <= FRESH_LOOK) return true;
    else looks++;
  }
  return true;
}

/**
 * Whether the floor holds without these nodes. One that the load balancer still calls healthy but that does not answer on
 * 2408 does not serve; unknown: it depends on nodes that port-probe could not be asked for.
 */
async function leftWithout(
  site: Site,
  ids: readonly string[],
  floor: number,
): Promise<"enough" | "too few" | "unknown"> {
  const { nodes } = await readNodes(site);
  const others = nodes.filter(({ id, isServing }) => isServing && !ids.includes(id)).map(({ id }) => id);
  if (others.length < floor) return "too few";
  const addresses = await addressesOf(site, others);
  // One without an address has been ended, or is not known to be there.
  const hosts = others.flatMap((id) => addresses.get(id) || []);
  const { seen } = await knock(site, hosts);
  const unseen = hosts.filter((host) => !seen.has(host)).length;
  const open = hosts.filter((host) => seen.get(host) === "open").length;
  if (open >= floor) return "enough";
  return open + unseen >= floor ? "unknown" : "too few";
}

/** Whether the floor holds without those of the nodes that answer: who answers nobody costs nothing to restart. */
export async function areSpare(
  rotation: Pick<Rotation, "site" | "lock" | "limits">,
  ids: readonly string[],
): Promise<boolean> {
  const answering = [];
  for (const id of ids) if (!(await isSilent(rotation.site, id))) answering.push(id);
  return answering.length === 0 || canSpare(rotation, answering);
}

/** Milliseconds for other nodes to get well that the floor needs. */
const HEALING = 60_000;

/**
 * Waits until the floor holds without the node, or the node itself answers nobody, so that its restart costs nothing.
 * False: neither came about in time.
 */
export async function becomesSpare(
  rotation: Pick<Rotation, "site" | "lock" | "limits">,
  id: string,
): Promise<boolean> {
  const { site } = rotation;
  const { clock } = site.runtime;
  const end = clock.now() + HEALING;
  for (;;) {
    if (await areSpare(rotation, [id])) return true;
    if (clock.now() >= end) return false;
    await sleep(clock, PACE);
  }
}

async function isSilent(site: Site, id: string): Promise<boolean> {
  const address = (await addressesOf(site, [id])).get(id);
  if (!address) return true;
  const { seen, failure } = await knock(site, [address]);
  return failure === undefined && seen.has(address) && seen.get(address) !== "open";
}

/** Stops before a version is labelled `current` that no node is known to run with (I6). */
export function insistOnProof(
  running: Running,
  { version, equal }: { readonly version: number; readonly equal: ReadonlySet<number> },
): void {
  if ([...running.values()].some((one) => one !== null && equal.has(one))) return;
  throw broken(`version ${version} was to become current, and no node is known to run with it`);
}

/** Stops before more nodes are restarted at a time than a wave has (I5). */
export function insistOnWave(ids: readonly string[], waveSize: number): void {
  if (ids.length <= waveSize) return;
  throw broken(`${ids.join(", ")} were to be restarted at a time, and a wave has ${waveSize}`);
}

/** Whether a run was stopped before it would have broken an invariant: a defect of this product. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof AppError && error.code === "invariant.broken";

const broken = (what: string): AppError =>
  new AppError("invariant.broken", `${what}; nothing was done, report this`, { fault: "tool" });
