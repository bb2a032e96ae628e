/** What the Action and the Lambdas must agree on about Run Command. */

/** Comments by which its history tells what was sent. */
export const COMMENTS = {
  check: "railgun-ha check",
  repair: "railgun-ha repair",
  rotate: "railgun-ha rotate",
  reload: "new memcached servers",
} as const;

/** Of commands that may restart a listener. */
export const RESTARTING: ReadonlySet<string> = new Set([COMMENTS.repair, COMMENTS.rotate]);

/** Statuses of an invocation that has not ended. */
export const RUNNING: ReadonlySet<string> = new Set(["Pending", "InProgress", "Delayed", "Cancelling"]);

/** Seconds for an agent to fetch a command; 30 is the least that Run Command takes. */
export const DELIVERY_SECONDS = 60;

/**
 * Seconds for one converge. It waits for another one, for the service and its port, and on failure for these once more
 * with the previous file. One that is ended before may leave a listener without settings that it answers with.
 */
export const CONVERGE_SECONDS = 600;

/**
 * Milliseconds after which a command is given to no agent any more: only the sum of both time-outs, the total time-out,
 * ends the delivery (Systems Manager, "Understanding command timeout values"). One that was fetched at the last moment
 * may run on.
 */
export const COMMAND_LIFE = (DELIVERY_SECONDS + CONVERGE_SECONDS) * 1_000;
