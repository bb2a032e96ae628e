/** The numbers that the Action, the Lambdas and the stack must agree on. Milliseconds unless named otherwise. */

/** A listener counts as open after this many connects in a row, this far apart. */
export const CONNECTS = 3;
export const CONNECT_SPACING = 50;
export const CONNECT_TIMEOUT = 300;
/** Pace of the attempts on a host that does not answer yet. */
export const PROBE_PACE = 250;
/** Longest time one invocation of port-probe waits for a host to open. */
export const PROBE_SLICE = 15_000;

/** One run of launch-gate: longer than the minute between two runs of the reconciler, so coverage has no gap. */
export const GATE_RUN = 75_000;
/** A new instance that has not answered this long after its launch is given up. */
export const BOOT_DEADLINE = 900_000;
/** Time-out of the launch hook: the deadline and a margin in which the gate says so itself. */
export const HOOK_TIMEOUT_SECONDS = 1020;
/** How long an instance waits at boot for the list of memcached servers. */
export const SERVERS_WAIT_SECONDS = 300;

/** Milliseconds after which a look at lock and nodes is too old to restart a node by it. */
export const FRESH_LOOK = 5_000;
/** Looks before a restart that may take longer than that: where AWS is that slow each time, the last one must do. */
export const MOST_LOOKS = 3;
