/** An instance of the group with everything that decides whether it serves. */
export interface FleetInstance {
  readonly id: string;
  readonly zone: string;
  /** Empty while it has none. */
  readonly address: string;
  /** Of the Auto Scaling group: `InService`, `Pending:Wait`, … */
  readonly lifecycle: string;
  readonly health: string;
  /** Of the target group, with the reason: `healthy`, `unhealthy (Target.Timeout)`, `not registered`. */
  readonly target: string;
  /** What port-probe saw on 2408: `open`, `refused`, `timed-out`, `reset`, or `not asked`. */
  readonly port: string;
  readonly templateVersion: string;
}

export interface FleetState {
  /** Instances that should serve. */
  readonly size: number;
  readonly instances: readonly FleetInstance[];
  /** Node endpoints of the cluster, `host:port`, sorted: those that are available. */
  readonly cacheNodes: readonly string[];
  /** How many nodes the cluster should have. */
  readonly cacheSize: number;
  /** What the instances are told, as endpoint-sync wrote it; empty while nothing is written. */
  readonly servers: readonly string[];
}

export const isServing = ({ lifecycle }: FleetInstance): boolean => lifecycle === "InService";

/** Everything about a fleet that is not as it should be, each as one sentence. None: the fleet is right. */
export function problems(state: FleetState): readonly string[] {
  const serving = state.instances.filter(isServing);
  return [
    ...(serving.length < state.size ? [`${serving.length} of ${state.size} instances are in service`] : []),
    ...serving.flatMap(instanceProblems),
    ...cacheProblems(state),
  ];
}

function instanceProblems({ id, health, target, port }: FleetInstance): string[] {
  return [
    ...(health === "Healthy" ? [] : [`${id} is ${health || "of unknown health"} in its group`]),
    ...(target === "healthy" ? [] : [`${id} is ${target} behind the load balancer`]),
    ...(port === "open" ? [] : [`2408 of ${id} is ${port}`]),
  ];
}

function cacheProblems({ cacheNodes, cacheSize, servers }: FleetState): string[] {
  const listed = servers.join(" ") || "nothing";
  return [
    ...(cacheNodes.length < cacheSize
      ? [`${cacheNodes.length} of ${cacheSize} cache nodes are available`]
      : []),
    ...(servers.join(" ") === cacheNodes.join(" ")
      ? []
      : [`memcached-servers lists ${listed}, the cluster has ${cacheNodes.join(" ") || "nothing"}`]),
  ];
}
