import { sleep } from "../../contract/clock.ts";
import { AppError } from "../errors.ts";
import { probe } from "../fleet/probe.ts";
import { addressesOf, readNodes } from "./fleet.ts";
import { inService, type Node } from "./nodes.ts";
import type { Site } from "./site.ts";

/** Milliseconds between two looks: the target group's own checks are this far apart. */
const PACE = 5_000;
/** Milliseconds for a target to be healthy again: two checks, and what the load balancer takes to say so. */
const RECOVERY = 90_000;

/** How a node did: `up`, `gone` (no longer in service: replaced, scaled in), or what is wrong with it. */
export type Health =
  | "up"
  | "gone"
  | {
      readonly problem: string;
      /** Only that its port could not be looked at. */
      readonly isBlind?: boolean;
    };

export interface Demand {
  /** Looks in a row that must find the node well. */
  readonly checks: number;
  /** Milliseconds between the first and the last of them, at least. */
  readonly during: number;
  /** Called before each look; what it throws ends the watch. */
  readonly keep: () => Promise<void>;
}

/**
 * What a restarted node must show: health for longer than the load balancer needs to find a target ill (two checks, and
 * the time-out of the last), so that it is not what it thought before the restart; and what it takes to say so.
 */
export const RESTARTED = { checks: 3, during: 15_000 } as const;

/** What a node must show that nothing was done to. */
export const GLANCE = { checks: 1, during: 0 } as const;

interface Streak {
  readonly since: number;
  readonly looks: number;
}

/** Looks at the nodes until each answers on 2408 and is a healthy target as `demand` has it, is gone, or is late. */
export async function watch(
  site: Site,
  ids: readonly string[],
  { checks, during, keep }: Demand,
): Promise<ReadonlyMap<string, Health>> {
  const { clock } = site.runtime;
  const end = clock.now() + RECOVERY + during;
  const pace = Math.min(PACE, Math.max(1_000, during / Math.max(1, checks - 1)));
  const addresses = await addressesOf(site, ids);
  const verdicts = new Map<string, Health>();
  const streaks = new Map<string, Streak>();
  for (;;) {
    await keep();
    const open = ids.filter((id) => !verdicts.has(id));
    const seen = await look(site, open, addresses);
    const now = clock.now();
    for (const id of open) {
      const health = seen.get(id) ?? "gone";
      const streak = nextStreak(streaks.get(id), health, now);
      streaks.set(id, streak);
      const isLate = now >= end;
      const isSteady = streak.looks >= checks && now - streak.since >= during;
      if (health === "gone" || (health === "up" && isSteady) || isLate)
        verdicts.set(id, lateOr(health, isSteady));
    }
    if (verdicts.size === ids.length) return verdicts;
    await sleep(clock, Math.min(pace, Math.max(1, end - clock.now())));
  }
}

/**
 * Whether every node in service answers on 2408 and is a healthy target, as one look finds it. One that EC2 has ended
 * is left out: nothing restarts it, and while nobody may replace it, its group shows it in service for ever.
 */
export async function areWell(site: Site): Promise<boolean> {
  const serving = inService((await readNodes(site)).nodes).map(({ id }) => id);
  const addresses = await addressesOf(site, serving);
  const ids = serving.filter((id) => addresses.get(id));
  if (ids.length === 0) return true;
  const seen = await look(site, ids, addresses);
  return [...seen.values()].every((health) => health === "up");
}

function nextStreak(before: Streak | undefined, health: Health, now: number): Streak {
  // A look that saw nothing counts for nothing, and against nothing.
  if (before && typeof health === "object" && health.isBlind) return before;
  if (health !== "up") return { since: now, looks: 0 };
  return before && before.looks > 0 ? { ...before, looks: before.looks + 1 } : { since: now, looks: 1 };
}

const lateOr = (health: Health, isSteady: boolean): Health =>
  health === "up" && !isSteady ? { problem: "it did not stay healthy" } : health;

/** One look at each node: is it in service, a healthy target, and open? */
async function look(
  site: Site,
  ids: readonly string[],
  addresses: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Health>> {
  const hosts = ids.map((id) => addresses.get(id) ?? "").filter(Boolean);
  const [{ nodes }, ports] = await Promise.all([readNodes(site), knock(site, hosts)]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const { seen, failure } = ports;
  const unasked = failure === undefined ? "not asked" : `not asked (${failure.message})`;
  return new Map(ids.map((id) => [id, healthOf(byId.get(id), seen.get(addresses.get(id) ?? ""), unasked)]));
}

interface Ports {
  /** By address, what port-probe saw. */
  readonly seen: ReadonlyMap<string, string>;
  /** The function's own: this look tells nothing of the nodes, the next one may. */
  readonly failure?: AppError;
}

/** Which of these addresses answer on 2408. */
export async function knock(site: Site, hosts: readonly string[]): Promise<Ports> {
  if (hosts.length === 0) return { seen: new Map() };
  try {
    return { seen: await probe(site.runtime.aws, site.portProbe, hosts) };
  } catch (error) {
    if (!(error instanceof AppError && error.code === "fleet.not-right")) throw error;
    return { seen: new Map(), failure: error };
  }
}

function healthOf(node: Node | undefined, port: string | undefined, unasked: string): Health {
  if (node?.lifecycle !== "InService") return "gone";
  if (port === undefined) return { problem: `2408 is ${unasked}`, isBlind: node.isServing };
  if (port !== "open") return { problem: `2408 is ${port}` };
  return node.isServing ? "up" : { problem: "it is not a healthy target" };
}
