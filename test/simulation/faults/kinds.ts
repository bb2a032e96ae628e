/**
 * Every fault that can be drawn, with the largest rate at which it strikes. A seed draws a subset and a rate for each
 * (as swarm testing does): a mix of everything at once hides what one fault alone would show.
 */
export const FAULTS = {
  // A request and its reply.
  "request.throttled": 0.15,
  "request.failed": 0.1,
  "request.lost": 0.08,
  "reply.lost": 0.08,
  "request.slow": 0.05,
  // What AWS answers.
  "ec2.unknown-id": 0.5,
  "ec2.no-address": 0.5,
  "elb.health-lags": 0.5,
  "cache.partial": 0.3,
  "cache.creating": 0.3,
  "cache.empty": 0.3,
  "ssm.command-unknown": 0.3,
  "ssm.label-refused": 0.6,
  "probe.inactive": 0.15,
  "probe.throttled": 0.15,
  "lambda.scarce": 1,
  // Events.
  "event.lost": 0.6,
  "event.doubled": 0.4,
  "event.late": 0.4,
  "event.reordered": 0.5,
  "event.foreign": 0.5,
  "event.malformed": 0.5,
  "notice.lost": 0.6,
  "notice.doubled": 0.4,
  "notice.late": 0.4,
  "notice.malformed": 0.5,
  // Runs of the functions.
  "lambda.killed": 0.3,
  "lambda.twice": 0.15,
  "lambda.skewed": 1,
  "action.skewed": 1,
  "action.killed": 0.6,
  "action.expired": 0.3,
  "action.denied": 0.03,
  // Run Command and the agents.
  "agent.busy": 0.15,
  "agent.offline": 0.1,
  "agent.unregistered": 0.15,
  "command.twice": 0.15,
  "command.late": 0.1,
  "command.lost": 0.15,
  "converge.unreadable": 0.1,
  // Boots and ports.
  "boot.fails": 0.4,
  "boot.hangs": 0.15,
  "boot.slow": 0.3,
  "port.flaps": 0.4,
  "port.resets": 0.3,
  "port.swallowed": 0.2,
  "port.late": 0.3,
  // Last, so that the seeds that draw none of them draw the same as before.
  "lambda.denied": 0.03,
} as const;

export type FaultKind = keyof typeof FAULTS;
export const FAULT_KINDS = Object.keys(FAULTS) as readonly FaultKind[];
