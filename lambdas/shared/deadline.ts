import type { Clock } from "../../contract/clock.ts";

/** The part of the Lambda context that the product uses. */
export interface LambdaContext {
  getRemainingTimeInMillis(): number;
}

/** A moment after which nothing new is started. */
export interface Deadline {
  /** Milliseconds left, never negative. */
  remaining(): number;
}

/** What stays unused of a function's time, so that the record is written and the failure thrown by the handler. */
const MARGIN = 1500;

export function deadlineOf(context: LambdaContext): Deadline {
  return { remaining: () => Math.max(0, context.getRemainingTimeInMillis() - MARGIN) };
}

/** The earlier of `deadline` and `millis` from now; a clock that jumps cannot extend it past `deadline`. */
export function within(deadline: Deadline, clock: Clock, millis: number): Deadline {
  const end = clock.now() + millis;
  return { remaining: () => Math.max(0, Math.min(deadline.remaining(), end - clock.now())) };
}
