import { AppError } from "../errors.ts";
import { readGroup, suspendedIn } from "../fleet/group.ts";
import { readAddresses, readTargets } from "../fleet/read.ts";
import { type Answer, insist } from "./converge.ts";
import { inService, type Node, type Running } from "./nodes.ts";
import type { Site } from "./site.ts";

export interface Fleet {
  /** Instances that the group should have. */
  readonly size: number;
  readonly nodes: readonly Node[];
  /** Processes of the group that are suspended, by whomever. */
  readonly suspended: readonly string[];
}

/** The group and its targets as they are now. Two calls. Throws AppError `fleet.missing`. */
export async function readNodes(site: Site): Promise<Fleet> {
  const [group, targets] = await Promise.all([
    readGroup(site.runtime, site.stackName),
    readTargets(site.runtime.aws, site.targetGroupArn),
  ]);
  if (!group) {
    const message = `stack ${site.stackName} has no Auto Scaling group ${site.groupName} any more; deploy it again`;
    throw new AppError("fleet.missing", message);
  }
  const nodes = (group.Instances ?? []).map(
    ({ InstanceId: id = "", LifecycleState: lifecycle = "", HealthStatus = "" }): Node => ({
      id,
      lifecycle,
      isServing: lifecycle === "InService" && HealthStatus === "Healthy" && targets.get(id) === "healthy",
    }),
  );
  return {
    size: group.DesiredCapacity ?? 0,
    nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    suspended: suspendedIn(group),
  };
}

/** Private addresses of the nodes. */
export const addressesOf = (site: Site, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  readAddresses(
    site.runtime.aws,
    ids.map((InstanceId) => ({ InstanceId })),
  );

/** What each node in service runs with, asked by one command for up to 50 of them. Null: it does not say. */
export async function readRunning(
  site: Site,
  nodes: readonly Node[],
  keep: () => Promise<void>,
): Promise<Running> {
  const ids = inService(nodes).map(({ id }) => id);
  const answers = await insist(site, ids, { mode: "--check", keep });
  const running = new Map<string, number | null>();
  for (const [id, answer] of answers) {
    const version = versionOf(answer);
    running.set(id, version);
    if (version === null)
      site.runtime.log.warning(`${id} does not say what it runs with: ${reasonOf(answer)}`);
  }
  return running;
}

/** A listener that does not answer runs with nothing, and one that was not looked at is not known to answer. */
const versionOf = (answer: Answer): number | null =>
  answer.kind === "report" && answer.report.listening ? answer.report.appliedVersion : null;

/** Why an answer is no success, in a few words. */
export const reasonOf = (answer: Answer): string =>
  answer.kind === "report"
    ? (answer.report.error?.message ?? `2408 ${answer.report.listening ? "answers" : "does not answer"}`)
    : answer.reason;
