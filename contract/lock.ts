import * as z from "zod/mini";

/** Milliseconds for which a lock holds without being renewed; its holder renews it at each step. */
export const LOCK_LEASE = 120_000;

/**
 * Value of the stack's lock parameter: who changes the fleet now. Whoever takes it writes it and holds it only when
 * the version that PutParameter returns is the one seen before plus one: Parameter Store gives each write a version
 * of its own, and knows no conditional delete, so a lock is released by writing `held: false`.
 */
export const Lock = z.object({
  /** The run that holds it: workflow run and attempt, or a random id. */
  owner: z.string(),
  purpose: z.enum(["deploy", "rotate", "repair", "destroy"]),
  held: z.boolean(),
  /** Milliseconds since the epoch; a lock past it is dead and may be taken over. */
  leaseUntil: z.int(),
  /** Processes of the group that the holder suspended, for whoever must resume them in its place. */
  suspended: z.array(z.string()),
});
export type Lock = z.infer<typeof Lock>;

export const isLive = (lock: Lock, now: number): boolean => lock.held && lock.leaseUntil > now;

/**
 * Value of the stack's pause parameter: while it says so, the reconciler looks and measures but changes nothing.
 * Whoever writes it has looked at the fleet: launches and repairs that failed before its last change count no more.
 */
export const Pause = z.object({ paused: z.boolean(), by: z.string() });
export type Pause = z.infer<typeof Pause>;
