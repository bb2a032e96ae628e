import type { ConvergeReport } from "../../contract/converge.ts";
import type { Lock, Pause } from "../../contract/lock.ts";
import { TOKEN_LABELS } from "../../contract/names.ts";
import { HOPELESS } from "../fleet/launches.ts";
import type { RaisedAlarm } from "./alarms.ts";
import { isKnown, type Known, valueOrNull } from "./known.ts";
import { templateFindings } from "./launch-template.ts";
import type { LockStatus } from "./lock.ts";
import { type NodeStatus, nodeFindings } from "./nodes.ts";
import type { Suspension } from "./suspensions.ts";
import type { TokenStatus } from "./token.ts";

/** What decides, beside the fleet itself, whether it is right. */
export interface Evidence {
  readonly nodes: readonly NodeStatus[];
  readonly reports: Known<ReadonlyMap<string, ConvergeReport>>;
  readonly alarms: Known<readonly RaisedAlarm[]>;
  readonly token: Known<TokenStatus>;
  readonly lock: Known<LockStatus | null>;
  readonly pause: Known<Pause | null>;
  readonly suspensions: Known<readonly Suspension[]>;
  /** Newest version of the launch template; empty where the stack does not tell it. */
  readonly newestTemplate: string;
}

const WORK: Readonly<Record<Lock["purpose"], string>> = {
  deploy: "a deploy",
  rotate: "a rotation",
  repair: "a repair",
  destroy: "a deletion",
};

/** Everything that speaks against the fleet, each as one sentence. */
export function findings(seen: Evidence): readonly string[] {
  const lock = valueOrNull(seen.lock);
  return [
    ...nodeFindings(seen.nodes, isKnown(seen.reports)),
    ...templateFindings(seen.nodes, seen.newestTemplate, lock?.state === "live" && lock.purpose === "deploy"),
    ...lockFindings(lock),
    ...(valueOrNull(seen.suspensions) ?? []).flatMap(suspensionFindings),
    ...pauseFindings(valueOrNull(seen.pause)),
    ...labelFindings(valueOrNull(seen.token), lock),
    ...(valueOrNull(seen.alarms) ?? []).map(
      ({ name, since }) => `alarm ${name} is raised${since && ` since ${since}`}`,
    ),
    ...unread(seen),
  ];
}

/** What a run does now: no fault, but the reason for much that looks like one. */
export function underWay({ lock, suspensions }: Pick<Evidence, "lock" | "suspensions">): readonly string[] {
  const live = valueOrNull(lock);
  if (live?.state !== "live") return [];
  const own = (valueOrNull(suspensions) ?? []).find(({ by }) => by === "run");
  const held = own ? `, ${verb(own.processes, "is", "are")} suspended for it` : "";
  return [`${WORK[live.purpose]} is under way: ${live.owner} holds the lock until ${live.leaseUntil}${held}`];
}

/** What the verdict had to do without. */
export const blindSpots = (seen: Evidence): readonly string[] =>
  Object.entries(looked(seen)).flatMap(([name, one]) => (isKnown(one) ? [] : [name]));

const looked = ({
  reports,
  alarms,
  token,
  lock,
  pause,
  suspensions,
}: Evidence): Readonly<Record<string, Known<unknown>>> => ({
  nodes: reports,
  alarms,
  token,
  lock,
  pause,
  suspensions,
});

/** A role that may not look is somebody's choice; that AWS does not answer is nobody's. */
const unread = (seen: Evidence): readonly string[] =>
  Object.entries(looked(seen)).flatMap(([name, one]) =>
    isKnown(one) || one.isDenied ? [] : [`${name} could not be read: ${one.unknown}`],
  );

function lockFindings(lock: LockStatus | null): readonly string[] {
  if (lock?.state !== "dead") return [];
  return [
    `${lock.owner} (${lock.purpose}) died with the lock: the reconciler releases it, or the next run takes it over`,
  ];
}

function suspensionFindings({ processes, by, because }: Suspension): readonly string[] {
  const are = verb(processes, "is", "are");
  switch (by) {
    case "run":
      return [];
    case "breaker":
      return [
        `${are} suspended by the breaker: the last ${HOPELESS} launches failed (${because}); put that right, then run resume`,
      ];
    case "left":
      return [`${verb(processes, "was", "were")} left suspended by ${because}, which ended without resuming`];
    case "nobody":
      return [`${are} suspended and no run says why: resume unless that is on purpose`];
  }
}

function pauseFindings(pause: Pause | null): readonly string[] {
  return pause?.paused ? [`paused by ${pause.by}: nothing is repaired until resume`] : [];
}

/** Both labels stand only while a rotation is at work, so that without one they tell of one that did not end. */
function labelFindings(token: TokenStatus | null, lock: LockStatus | null): readonly string[] {
  if (lock?.state === "live") return [];
  return [TOKEN_LABELS.pending, TOKEN_LABELS.unfinished].flatMap((label) => {
    const version = token?.labels[label];
    if (version === undefined) return [];
    return [`token version ${version} is labelled ${label}: a rotation did not come to its end, run rotate`];
  });
}

const verb = (names: readonly string[], one: string, more: string): string =>
  `${names.join(" and ")} ${names.length === 1 ? one : more}`;
