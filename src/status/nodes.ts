import type { ConvergeReport } from "../../contract/converge.ts";
import { type FleetInstance, isServing } from "../fleet/state.ts";
import { isKnown, type Known } from "./known.ts";
import type { ServersVersion } from "./servers.ts";

/** A node as its group, the load balancer, port-probe and the node itself see it. Null is not known. */
export interface NodeStatus extends FleetInstance {
  /** Version of the activation token that its listener runs with. */
  readonly tokenVersion: number | null;
  /** Version of the list of memcached servers in its file. */
  readonly serversVersion: number | null;
  /** Seconds for which its file has been behind the list of servers; 0 when it is not. */
  readonly configAgeSeconds: number | null;
  /** What a converge would do there now: `nothing`, `reload`, `restart`. */
  readonly due: string | null;
  /** Its port answered the node itself. */
  readonly isListening: boolean | null;
  /** It honours a canary's pin. */
  readonly isPinned: boolean;
  /** What its converge could not do; empty when nothing. */
  readonly error: string;
}

export interface Seen {
  readonly reports: Known<ReadonlyMap<string, ConvergeReport>>;
  readonly servers: Known<ServersVersion>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export function nodeStatuses(instances: readonly FleetInstance[], seen: Seen): readonly NodeStatus[] {
  return instances.map((instance) => {
    const report = isKnown(seen.reports) ? seen.reports.value.get(instance.id) : undefined;
    return {
      ...instance,
      tokenVersion: report?.appliedVersion ?? null,
      serversVersion: report?.serversVersion ?? null,
      configAgeSeconds: report ? configAge(report, seen) : null,
      // A check that failed has not seen what is due.
      due: report && !report.error ? report.action : null,
      isListening: report?.listening ?? null,
      isPinned: report?.pinned ?? false,
      error: report?.error ? `${report.error.code}: ${report.error.message}` : "",
    };
  });
}

function configAge({ serversVersion }: ConvergeReport, { servers, now }: Seen): number | null {
  if (!isKnown(servers) || serversVersion === null) return null;
  const { version, writtenAt } = servers.value;
  return serversVersion >= version ? 0 : Math.max(0, Math.round((now - writtenAt) / 1_000));
}

/** What the nodes' own answers say against them, and, when they were asked, that there is none. */
export const nodeFindings = (nodes: readonly NodeStatus[], wereAsked: boolean): readonly string[] =>
  nodes
    .filter(isServing)
    .flatMap(({ id, due, error, isListening }) => [
      ...(wereAsked && isListening === null ? [`${id} does not answer its check`] : []),
      ...(error ? [`${id} cannot look at itself: ${error}`] : []),
      ...(isListening === false ? [`${id} says that its listener does not answer`] : []),
      ...(due === "reload" || due === "restart" ? [`${id} is out of date: a converge would ${due} it`] : []),
    ]);
