import { FAULT_KINDS, FAULTS, type FaultKind } from "../faults/kinds.ts";
import { HOUR, OPERATION_NAMES } from "../operations/operations.ts";
import { Random } from "../random.ts";
import type { StackSize } from "../world/stack.ts";

export interface PlannedOperation {
  /** Milliseconds after the faults begin. */
  readonly at: number;
  readonly name: string;
  /** Of its own stream of chance. */
  readonly number: number;
}

/** What one seed draws before anything happens. */
export interface Plan {
  readonly seed: number;
  readonly size: StackSize;
  readonly bootMillis: readonly [least: number, most: number];
  readonly rates: ReadonlyMap<FaultKind, number>;
  readonly operations: readonly PlannedOperation[];
  /** Milliseconds of the first phase. */
  readonly phase: number;
}

/** A plan as JSON. */
export interface PlanText extends Omit<Plan, "rates"> {
  readonly rates: Readonly<Partial<Record<FaultKind, number>>>;
}

export const writePlan = (plan: Plan): PlanText => ({ ...plan, rates: Object.fromEntries(plan.rates) });

export function readPlan(text: PlanText): Plan {
  const unknown = [
    ...Object.keys(text.rates).filter((kind) => !(kind in FAULTS)),
    ...text.operations.map(({ name }) => name).filter((name) => !OPERATION_NAMES.includes(name)),
  ];
  if (unknown.length > 0)
    throw new Error(
      `the plan of seed ${text.seed} names ${unknown.join(", ")}, which the simulation has no more`,
    );
  return { ...text, rates: new Map(Object.entries(text.rates) as [FaultKind, number][]) };
}

/** What of a plan is left out, when a failing history is made smaller. */
export interface Reduction {
  readonly withoutFaults?: readonly string[];
  /** Numbers of operations. */
  readonly withoutOperations?: readonly number[];
}

function drawSize(random: Random): StackSize {
  const nodes = random.chance(0.93)
    ? random.whole(2, 6)
    : random.chance(0.9)
      ? random.whole(7, 12)
      : random.whole(13, 50);
  const zones = random.whole(2, 4);
  // Full, almost full, or young: the limit of 100 versions is met from below and from above.
  const tokenVersions = random.chance(0.85) ? random.whole(1, 3) : random.whole(96, 120);
  return { nodes, zones, cacheNodes: random.whole(1, 3), tokenVersions, hasStrangers: random.chance(0.25) };
}

function drawRates(random: Random): Map<FaultKind, number> {
  const rates = new Map<FaultKind, number>();
  const density = random.between(0.05, 0.4);
  for (const kind of FAULT_KINDS)
    if (random.chance(density)) rates.set(kind, FAULTS[kind] * random.between(0.1, 1));
  return rates;
}

/** What takes as long as many other histories is drawn seldom, and alone. */
const RARE: ReadonlyMap<string, number> = new Map([
  ["rotate-bad-99", 1 / 1_000],
  ["token-moved-by-hand", 1 / 300],
  ["probe-away", 1 / 400],
  ["agent-away", 1 / 200],
]);
const COMMON = OPERATION_NAMES.filter((name) => !RARE.has(name));

function drawOperations(random: Random): PlannedOperation[] {
  const operations: PlannedOperation[] = [];
  let at = random.whole(0, 50) * 1_000;
  let luck = random.next();
  for (const [name, chance] of RARE) {
    if (luck >= 0 && luck < chance) return [{ at, name, number: 0 }];
    luck -= chance;
  }
  const count = random.whole(1, 3);
  for (let number = 0; number < count; number++) {
    operations.push({ at, name: random.pick(COMMON), number });
    // Half of them while the one before goes on.
    at += (random.chance(0.5) ? random.whole(0, 50) : random.whole(50, 200)) * 1_000;
  }
  return operations;
}

/** Hours. */
const LASTING: ReadonlyMap<string, number> = new Map([
  ["reconciler-silent", 1],
  ["rotate-bad-99", 2.5],
  // Two repairs that fail, each of them up to a check of every five minutes, and a third check.
  ["token-moved-by-hand", 0.5],
  // Until the launch hook has ended by itself.
  ["probe-away", 0.4],
  ["agent-away", 0.6],
]);

/** The first phase goes on so long at least. */
function lastsUntil({ at, name }: PlannedOperation): number {
  return at + (LASTING.get(name) ?? 0) * HOUR;
}

export function drawPlan(seed: number, { withoutFaults = [], withoutOperations = [] }: Reduction = {}): Plan {
  const random = new Random(`plan ${seed}`);
  const size = drawSize(random.fork("size"));
  const boots = random.fork("boots");
  const least = boots.whole(5, 40) * 1_000;
  const operations = drawOperations(random.fork("operations"));
  const isRare = operations.some(({ name }) => RARE.has(name));
  const rates = drawRates(random.fork("rates"));
  // What goes on for hours with faults of every kind comes to nothing.
  if (isRare) for (const kind of [...rates.keys()].slice(2)) rates.delete(kind);
  for (const kind of withoutFaults) rates.delete(kind as FaultKind);
  const last = Math.max(0, ...operations.map(lastsUntil));
  return {
    seed,
    size,
    bootMillis: [least, least + boots.whole(0, 120) * 1_000],
    rates,
    operations: operations.filter(({ number }) => !withoutOperations.includes(number)),
    phase: last + random.fork("phase").whole(40, 160) * 1_000,
  };
}
