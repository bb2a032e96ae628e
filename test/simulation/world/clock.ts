import type { Clock } from "../../../contract/clock.ts";
import { currentExecution, type Execution, inExecution } from "./execution.ts";

interface Timer {
  at: number;
  readonly order: number;
  readonly execution: Execution | undefined;
  callback: (() => void) | undefined;
}

/** Timers of one moment after which somebody must be waiting in a loop for no time at all. */
const STANDS = 20_000;
const immediate = setImmediate;
/** Lets every promise settle that can without time passing. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    immediate(resolve);
  });

/**
 * Time of one world. Timers fire in the order of their moments, those of one moment in the order in which they were
 * set; a timer that a dead execution set never fires.
 */
export class SimClock implements Clock {
  private time: number;
  private order = 0;
  private readonly heap: Timer[] = [];
  private standing = 0;
  private horizon = 0;
  private isRight = false;
  /** Timers that fired. */
  fired = 0;

  constructor(start: number) {
    this.time = start;
  }

  now = (): number => this.time;

  after = (millis: number, callback: () => void): (() => void) => {
    this.order += 1;
    const timer: Timer = {
      // Whole milliseconds, as the platform's timers have them.
      at: this.time + Math.max(0, Math.trunc(millis) || 0),
      order: this.order,
      execution: currentExecution(),
      callback,
    };
    this.push(timer);
    return () => {
      timer.callback = undefined;
    };
  };

  /**
   * The same time as a machine sees it whose clock is `skew` milliseconds ahead. It stays so as long as what runs there:
   * a clock that is put right is slewed, and does not jump.
   */
  skewed(skew: number): Clock {
    if (skew === 0 || this.isRight) return this;
    return { now: () => this.time + skew, after: this.after };
  }

  /** What starts from now on finds the right time. */
  setRight(): void {
    this.isRight = true;
  }

  /** Fires what is due until `end`, or until `isDone`. */
  async runUntil(end: number, isDone: () => boolean = () => false): Promise<void> {
    this.horizon = end;
    await settle();
    while (!isDone()) {
      const next = this.heap[0];
      if (!next || next.at > this.horizon) break;
      this.pop();
      if (!next.callback) continue;
      this.standing = next.at > this.time ? 0 : this.standing + 1;
      if (this.standing > STANDS)
        throw new Error(`time stands still at ${this.time}: something loops without waiting`);
      this.time = Math.max(this.time, next.at);
      const { callback, execution } = next;
      if (execution && !execution.step("a wait")) continue;
      this.fired += 1;
      if (execution) inExecution(execution, callback);
      else callback();
      await settle();
    }
    if (!isDone()) this.time = Math.max(this.time, this.horizon);
  }

  /** Lets a long time pass in which nothing happens: what is due moves with it. */
  skip(millis: number): void {
    this.time += millis;
    this.horizon += millis;
    for (const timer of this.heap) timer.at += millis;
  }

  private push(timer: Timer): void {
    const { heap } = this;
    let index = heap.push(timer) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as Timer;
      if (!isBefore(timer, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = timer;
  }

  private pop(): void {
    const { heap } = this;
    const last = heap.pop() as Timer;
    if (heap.length === 0) return;
    let index = 0;
    for (;;) {
      let child = index * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Timer, heap[child] as Timer)) child += 1;
      const below = heap[child] as Timer;
      if (!isBefore(below, last)) break;
      heap[index] = below;
      index = child;
    }
    heap[index] = last;
  }
}

const isBefore = (one: Timer, other: Timer): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);
