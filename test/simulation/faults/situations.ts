/**
 * What must come about in many histories: places at which one fault meets another, and turns of the handlers that only
 * some faults lead to. A large run in which one of them never came about has not shown what it says it has.
 */
export const SITUATIONS = [
  // Rotations.
  "canary fails",
  "99 canaries fail in a row",
  "version 120 is put",
  "wave fails after the canary",
  "rolled back wholly",
  "former token revoked at rollback",
  "rotation finishes another",
  "rotation yields to a lock",
  "rotation takes a lock over",
  "rotation loses its lock",
  "credentials expire between restarts",
  "access denied between restarts",
  "zone lost between restarts",
  "no target healthy between restarts",
  "activation down between restarts",
  "node ends in its wave",
  "node joins between list and command",
  "group changes while rotating",
  "command applied, reply lost",
  "token put, reply lost",
  "lock put, reply lost",
  // The gate.
  "completion applied, reply lost",
  "completion throttled",
  "completion answered 5xx",
  "boot opens a second before the deadline",
  "boot given up at the deadline",
  "boot given up without an address",
  "launch event after its hook expired",
  "hook changes while an instance waits",
  // Functions.
  "account full for the probe",
  "account full for an event",
  "warm container used again",
  "warm container used after a failure",
  "warm container used after weeks",
  "event dead-lettered",
  "reconciler silent for an hour",
  "breaker opens",
  "repair succeeds",
  "repairs are stopped",
  "suspension of a dead run resumed",
  // Run Command and the cache.
  "agent busy for a minute",
  "delivery times out",
  "command runs after a newer one",
  "cache event lost in a replacement",
  "cache read in a replacement",
] as const;

export type Situation = (typeof SITUATIONS)[number];
