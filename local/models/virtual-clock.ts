import type { Clock } from "../../contract/clock.ts";

export interface VirtualClock extends Clock {
  /**
   * Moves time on by `millis`, running each timer at its own moment and letting promises settle after each,
   * so that what a callback started has happened before the next timer runs.
   */
  advance(millis: number): Promise<void>;
  /** Timers that still wait. */
  readonly waiting: number;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly callback: () => void;
}

/** Lets every promise that can settle without time passing do so. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * A clock that stands still until it is advanced. Timers of the same moment run in the order they were set.
 * @param start milliseconds since the epoch; by default 2026-01-01T00:00:00Z.
 */
export function virtualClock(start = Date.UTC(2026, 0, 1)): VirtualClock {
  let now = start;
  let order = 0;
  const timers = new Set<Timer>();

  const nextUntil = (end: number): Timer | undefined => {
    let next: Timer | undefined;
    for (const timer of timers) {
      if (timer.at > end) continue;
      if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) next = timer;
    }
    return next;
  };

  return {
    now: () => now,
    after(millis, callback) {
      order += 1;
      const timer = { at: now + Math.max(0, millis), order, callback };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    get waiting() {
      return timers.size;
    },
    async advance(millis) {
      const end = now + millis;
      await settle();
      for (let timer = nextUntil(end); timer; timer = nextUntil(end)) {
        timers.delete(timer);
        now = timer.at;
        timer.callback();
        await settle();
      }
      now = end;
    },
  };
}
