import type { Clock } from "../../../../contract/clock.ts";

/** Turns of the event loop for what does wait for the machine: a file, a module. */
const MOST_IDLE = 2_000_000;

/** A clock that moves from timer to timer, and only when nothing else can happen. */
export class DrivenClock implements Clock {
  #time: number;
  readonly #timers = new Set<{ readonly at: number; readonly run: () => void }>();

  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#time = start;
  }

  now(): number {
    return this.#time;
  }

  after(millis: number, run: () => void): () => void {
    const timer = { at: this.#time + Math.max(0, millis), run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** Lets `promise` come to its end. Throws when it waits for something that never comes. */
  async run<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false;
    const settle = () => {
      isSettled = true;
    };
    promise.then(settle, settle);
    for (let idle = 0; !isSettled; ) {
      // Little here waits for the machine: what can happen happens within a turn or two of the event loop.
      await new Promise(setImmediate);
      await new Promise(setImmediate);
      if (isSettled) break;
      idle = this.#fireNext() ? 0 : idle + 1;
      if (idle > MOST_IDLE) throw new Error("the code under test waits for something that never comes");
    }
    return promise;
  }

  /** Lets time pass in which nobody waits. */
  pass(millis: number): Promise<void> {
    return this.run(new Promise((resolve) => void this.after(millis, resolve)));
  }

  #fireNext(): boolean {
    let next: { readonly at: number; readonly run: () => void } | undefined;
    for (const timer of this.#timers) if (!next || timer.at < next.at) next = timer;
    if (!next) return false;
    this.#timers.delete(next);
    this.#time = Math.max(this.#time, next.at);
    next.run();
    return true;
  }
}
