import type { Random } from "../random.ts";
import type { FaultKind } from "./kinds.ts";

/** The faults of one world: which of them strike, and how often each has. */
export class Faults {
  /** Off in the second phase: nothing strikes any more. */
  active = true;
  readonly rates: ReadonlyMap<FaultKind, number>;
  private readonly streams = new Map<FaultKind, Random>();
  private readonly random: Random;
  private readonly count: (kind: string) => void;

  constructor(random: Random, rates: ReadonlyMap<FaultKind, number>, count: (kind: string) => void) {
    this.random = random;
    this.rates = rates;
    this.count = count;
  }

  /** Whether this fault strikes now. Each kind draws from a stream of its own. */
  strikes(kind: FaultKind): boolean {
    const rate = this.rates.get(kind);
    if (rate === undefined || !this.active) return false;
    const hit = this.stream(kind).chance(rate);
    if (hit) this.count(kind);
    return hit;
  }

  /** What the details of a fault of this kind are drawn from. */
  stream(kind: FaultKind): Random {
    const known = this.streams.get(kind);
    if (known) return known;
    const made = this.random.fork(kind);
    this.streams.set(kind, made);
    return made;
  }
}
