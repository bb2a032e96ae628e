/**
 * CloudWatch metrics that the Lambdas write (embedded metric format), one of them the Action too, and the alarms of the
 * stack read.
 */
export const METRIC_NAMESPACE = "RailgunHA";
/** The only dimension: one more for each instance would cost a metric for each instance that ever lived. */
export const METRIC_DIMENSION = "Stack";

export const METRICS = {
  /** 1 for each run of the reconciler all of whose steps came to their end, otherwise 0; no data: nobody looks. */
  reconcilerRuns: "ReconcilerRuns",
  inService: "NodesInService",
  /** Nodes in service whose 2408 answers. */
  answering: "NodesAnswering",
  /** Nodes in service whose last check differed from the desired state, or that could not be checked. */
  outOfDate: "NodesOutOfDate",
  /** 1 while two repairs of out-of-date nodes in a row have failed, and no more are tried. */
  repairStopped: "RepairStopped",
  gateAbandons: "GateAbandons",
  /** 1 while launches are suspended, as the reconciler does after three failed ones in a row. */
  breakerOpen: "BreakerOpen",
  tokenAgeDays: "TokenAgeDays",
  /** 1 while the written list of servers differs from the cluster's nodes. */
  endpointsBehind: "EndpointListBehind",
  /** 1 while ElastiCache does not publish to the topic, or no cluster names it any more. */
  topicInactive: "TopicInactive",
  /** Processes of the group, but for launches, that are suspended although no live lock says so. */
  suspendedProcesses: "ProcessesLeftSuspended",
  paused: "Paused",
  /** 1 for each time a function or a run of the Action refused what would have broken an invariant: a defect. */
  invariantRefusals: "InvariantRefusals",
} as const;
