import type { InstanceRefresh } from "@aws-sdk/client-auto-scaling";
import {
  DescribeInstanceRefreshesCommand,
  DescribeScalingActivitiesCommand,
  RollbackInstanceRefreshCommand,
} from "../aws/auto-scaling.ts";
import { isNamed } from "../aws/failures.ts";
import { poll } from "../cloudformation/pace.ts";
import { messageOf } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { bootReason } from "./boot-reason.ts";
import { liftBreaker } from "./breaker.ts";
import { cancelRefresh } from "./refresh-cancel.ts";
import { ENOUGH_FAILURES, type FailedLaunches, failedLaunches } from "./refresh-need.ts";

/** Milliseconds between two looks. */
const PACE = 5_000;
/** A line at least this often, also when nothing changes. */
const HEARTBEAT = 30_000;
/** Milliseconds for all instances of the largest fleet, some at a time, each with its whole boot deadline. */
const LONGEST = 3 * 60 * 60_000;

export interface RefreshEnd {
  readonly id: string;
  /** Version that it was to bring; empty when it was started without one. */
  readonly version: string;
  readonly kind: "successful" | "rolled-back" | "failed" | "timed-out";
  /** As Auto Scaling has it. */
  readonly status: string;
  /** Why it did not succeed; empty when it did. */
  readonly reason: string;
}

interface Place {
  readonly stackName: string;
  readonly groupName: string;
}

type Watcher = Pick<Runtime, "aws" | "clock" | "log" | "runName">;

/**
 * Follows an instance refresh to its end. Launches that fail end it early: by itself Auto Scaling would go on launching
 * for an hour or more. Where AWS throttles it is looked at more rarely: the refresh goes on meanwhile.
 */
export async function watchRefresh(runtime: Watcher, place: Place, id: string): Promise<RefreshEnd> {
  const { clock } = runtime;
  const say = progress(runtime);
  let found = "";
  let last: InstanceRefresh = {};
  const end = await poll({ clock, forMillis: LONGEST, every: PACE }, async () => {
    const refresh = await read(runtime, place, id);
    last = refresh;
    const { Status: status = "" } = refresh;
    say(refresh);
    const kind = ENDS[status];
    if (kind)
      return { ...about(refresh), id, kind, reason: kind === "successful" ? "" : found || whyOf(refresh) };
    // Once is enough: a read that is late still shows it in progress.
    if (status === "InProgress" && !found) found = (await endHopeless(runtime, place, refresh)) ?? "";
    // The breaker may have stopped launches meanwhile, and without them nothing is rolled back.
    if (status === "RollbackInProgress") await liftBreaker(runtime, place.stackName, {});
    return undefined;
  });
  return end ?? { ...about(last), id, kind: "timed-out", reason: last.StatusReason ?? "" };
}

const about = ({ DesiredConfiguration, Status }: InstanceRefresh) => ({
  version: DesiredConfiguration?.LaunchTemplate?.Version ?? "",
  status: Status ?? "",
});

const ENDS: Readonly<Record<string, RefreshEnd["kind"]>> = {
  Successful: "successful",
  RollbackSuccessful: "rolled-back",
  RollbackFailed: "failed",
  Failed: "failed",
  Cancelled: "failed",
};

const whyOf = ({ RollbackDetails, StatusReason, Status }: InstanceRefresh): string =>
  RollbackDetails?.RollbackReason || StatusReason || `it ended as ${Status}`;

async function read({ aws }: Watcher, { groupName }: Place, id: string): Promise<InstanceRefresh> {
  const client = await aws.autoScaling();
  const { InstanceRefreshes } = await client.send(
    new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: groupName, InstanceRefreshIds: [id] }),
  );
  // Right after its start it may not be readable yet.
  return InstanceRefreshes?.[0] ?? { InstanceRefreshId: id, Status: "Pending" };
}

/** Ends a refresh whose launches fail. Answers why they do; undefined while they do not. */
async function endHopeless(
  runtime: Watcher,
  { groupName }: Place,
  refresh: InstanceRefresh,
): Promise<string | undefined> {
  const client = await runtime.aws.autoScaling();
  const { Activities = [] } = await client.send(
    new DescribeScalingActivitiesCommand({ AutoScalingGroupName: groupName, MaxRecords: 100 }),
  );
  const failed = failedLaunches(Activities, refresh.StartTime?.getTime() ?? 0);
  if (failed.count < ENOUGH_FAILURES) return undefined;
  const reason = await explain(runtime, failed);
  runtime.log.warning(`${failed.count} new instances failed in a row: ${reason}; the refresh is rolled back`);
  await rollBack(runtime, groupName);
  return reason;
}

/** One that has nothing to go back to, because a person began it without a desired configuration, is cancelled. */
async function rollBack(runtime: Watcher, AutoScalingGroupName: string): Promise<void> {
  const client = await runtime.aws.autoScaling();
  try {
    await client.send(new RollbackInstanceRefreshCommand({ AutoScalingGroupName }));
  } catch (error) {
    // It came to an end by itself, or somebody else rolls it back: the next look tells.
    if (isNamed(error, "ActiveInstanceRefreshNotFoundFault", "ActiveInstanceRefreshNotFound")) return;
    if (!isNamed(error, "IrreversibleInstanceRefreshFault", "IrreversibleInstanceRefresh")) throw error;
    runtime.log.warning(`the refresh cannot be rolled back and is cancelled: ${messageOf(error)}`);
    await cancelRefresh(runtime, AutoScalingGroupName);
  }
}

/** With what an instance said of its boot, where it did: an abandoned launch tells no more than that it was. */
const explain = async (runtime: Watcher, { instanceIds, reason }: FailedLaunches): Promise<string> =>
  (await bootReason(runtime, instanceIds.slice(0, ENOUGH_FAILURES))) ?? reason;

function progress({ clock, log }: Watcher): (refresh: InstanceRefresh) => void {
  const start = clock.now();
  let last = "";
  let said = Number.NEGATIVE_INFINITY;
  return ({ Status, PercentageComplete = 0, InstancesToUpdate, StatusReason }) => {
    const left = InstancesToUpdate === undefined ? "" : `, ${InstancesToUpdate} instances left`;
    const line = `${Status} ${PercentageComplete} %${left}${StatusReason ? `: ${StatusReason}` : ""}`;
    if (line === last && clock.now() - said < HEARTBEAT) return;
    last = line;
    said = clock.now();
    log.info(`${Math.round((said - start) / 1_000)} s  ${line}`);
  };
}
