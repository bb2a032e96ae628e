import type { Clock } from "../../contract/clock.ts";

/** Timers of one set of models, so that closing the models ends all of them. */
export class Timers {
  readonly clock: Clock;
  private readonly pending = new Set<() => void>();
  private closed = false;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Runs `callback` once after `millis`; the returned function cancels it. After `close` nothing runs any more. */
  after(millis: number, callback: () => void): () => void {
    if (this.closed) return () => {};
    const cancel = this.clock.after(millis, () => {
      this.pending.delete(cancel);
      callback();
    });
    this.pending.add(cancel);
    return () => {
      this.pending.delete(cancel);
      cancel();
    };
  }

  /** Runs `callback` each `millis` until cancelled. */
  every(millis: number, callback: () => void): () => void {
    let cancel = () => {};
    const arm = () => {
      cancel = this.after(millis, () => {
        arm();
        callback();
      });
    };
    arm();
    return () => cancel();
  }

  /** Resolves after `millis`; never after `close`. */
  sleep(millis: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(millis, resolve);
    });
  }

  close(): void {
    this.closed = true;
    for (const cancel of this.pending) cancel();
    this.pending.clear();
  }
}
