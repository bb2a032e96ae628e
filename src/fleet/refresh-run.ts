import { BREAKER_PROCESSES, groupName, OUTPUTS } from "../../contract/names.ts";
import { StartInstanceRefreshCommand } from "../aws/auto-scaling.ts";
import { isNamed } from "../aws/failures.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Insist } from "../owner.ts";
import { liftBreaker } from "./breaker.ts";
import { readPause } from "./pause.ts";
import { NEEDED_PROCESSES, outdatedInstances, type RefreshView, refreshNeed } from "./refresh-need.ts";
import { readActiveRefresh, readRefreshView } from "./refresh-view.ts";
import { type RefreshEnd, watchRefresh } from "./refresh-watch.ts";
import { type Refreshed, type Refresher, unchanged } from "./refreshed.ts";
import { recordServingVersion } from "./serving-version.ts";

interface Bringer extends Refresher {
  readonly insist: Insist;
}

/** Does what the fleet needs, under the lock, which is looked at again before anything begins. */
export async function bring(runtime: Bringer, stack: Stack, view: RefreshView): Promise<Refreshed> {
  const need = refreshNeed(view);
  const place = { stackName: stack.name, groupName: groupName(stack.name) };
  switch (need.kind) {
    case "nothing":
      return unchanged(stack, view);
    case "record":
      return ended(await recordServingVersion(runtime, stack, need.version), view, { outcome: "recorded" });
    case "attach": {
      runtime.log.info(`instance refresh ${need.refresh.id} runs: following it`);
      const end = await watchRefresh(runtime, place, need.refresh.id);
      // One that was being undone already was the attempt of another run.
      const isOurs = end.version === view.newest && need.refresh.status !== "RollbackInProgress";
      if (!isOurs && end.kind !== "timed-out") return bringAfter(runtime, stack, view, end);
      return conclude(runtime, stack, view, end);
    }
    default: {
      requireProcesses(await withLaunches(runtime, stack, view));
      const { version, outdated } = need;
      runtime.log.info(
        `${outdated.length} of ${view.instances.length} instances run an older version of the launch template than ${version}: they are replaced`,
      );
      const end = await watchRefresh(runtime, place, await start(runtime, stack, version));
      return conclude(runtime, stack, view, end);
    }
  }
}

/** What another run began has ended otherwise than the fleet needs it: now it is this run's turn, once. */
async function bringAfter(
  runtime: Bringer,
  stack: Stack,
  before: RefreshView,
  end: RefreshEnd,
): Promise<Refreshed> {
  const brought = end.version ? ` (version ${end.version})` : "";
  runtime.log.info(
    `instance refresh ${end.id}${brought} ended: ${end.status}${end.reason && `, ${end.reason}`}`,
  );
  const view = (await readRefreshView(runtime, stack)) ?? before;
  if (!view.active) return bring(runtime, stack, view);
  const reason = "somebody else began another instance refresh; deploy again when it has ended";
  return ended(stack, view, { outcome: "failed", failure: new AppError("fleet.refresh-failed", reason) });
}

/**
 * Lets the group launch, and forgives the launches that failed until now, also those that the reconciler has not met
 * yet: it would stop the very refresh that is to make good for them.
 */
async function withLaunches(runtime: Bringer, { name }: Stack, view: RefreshView): Promise<RefreshView> {
  const paused = (await readPause(runtime, name))?.paused ?? false;
  if (!(await liftBreaker(runtime, name, { paused }))) return view;
  return { ...view, suspended: view.suspended.filter((process) => !BREAKER_PROCESSES.includes(process)) };
}

/** A refresh would wait for them without an end. */
function requireProcesses({ suspended }: RefreshView): void {
  const missing = NEEDED_PROCESSES.filter((name) => suspended.includes(name));
  if (missing.length === 0) return;
  const what = `the group's process ${missing.join(" and ")} is suspended, so no instance can be replaced`;
  throw new AppError("fleet.refresh-failed", `${what}; resume it in Auto Scaling, then deploy again`);
}

async function start({ aws, insist }: Bringer, stack: Stack, version: string): Promise<string> {
  const client = await aws.autoScaling();
  await insist();
  const LaunchTemplateId = stack.outputs[OUTPUTS.launchTemplate] ?? "";
  try {
    const { InstanceRefreshId = "" } = await client.send(
      new StartInstanceRefreshCommand({
        AutoScalingGroupName: groupName(stack.name),
        DesiredConfiguration: { LaunchTemplate: { LaunchTemplateId, Version: version } },
        Preferences: {
          // As the group's maintenance policy: a replacement serves before anything ends.
          MinHealthyPercentage: 100,
          MaxHealthyPercentage: 200,
          // The hook holds a new instance back until it answers.
          InstanceWarmup: 0,
          AutoRollback: true,
          SkipMatching: true,
          // Whoever protected an instance from scale-in did not mean this; who took one out of service looks at it.
          ScaleInProtectedInstances: "Refresh",
          StandbyInstances: "Ignore",
        },
      }),
    );
    return InstanceRefreshId;
  } catch (error) {
    // A person began one between our look and our call.
    if (!isNamed(error, "InstanceRefreshInProgressFault", "InstanceRefreshInProgress")) throw error;
    const active = await readActiveRefresh({ aws }, stack.name);
    if (active) return active.id;
    throw error;
  }
}

async function conclude(
  runtime: Bringer,
  stack: Stack,
  view: RefreshView,
  end: RefreshEnd,
): Promise<Refreshed> {
  const { id } = end;
  if (end.kind === "successful") {
    runtime.log.info(`all instances run version ${view.newest} of the launch template`);
    const moved = await recordServingVersion(runtime, stack, view.newest);
    return ended(moved, view, { outcome: "refreshed", id });
  }
  const failure = new AppError("fleet.refresh-failed", `${failureOf(view, end)}; ${REMEDY[end.kind]}`);
  return ended(stack, view, { outcome: "failed", id, failure });
}

const failureOf = ({ newest, group }: RefreshView, { kind, reason, status, id }: RefreshEnd): string => {
  const what = `the instances could not be replaced by version ${newest} of the launch template`;
  if (kind === "timed-out") return `${what} in time: instance refresh ${id} still runs (${reason || status})`;
  return kind === "rolled-back"
    ? `${what}: ${reason}; version ${group} serves again`
    : `${what}: ${reason}; instance refresh ${id} ended as ${status}`;
};

const REMEDY = {
  "rolled-back": "correct what new instances boot with and deploy again",
  failed: "look at the group's activities, then deploy again",
  "timed-out": "deploy again to follow it",
  successful: "",
} as const;

function ended(
  stack: Stack,
  view: RefreshView,
  rest: Pick<Refreshed, "outcome"> & Partial<Pick<Refreshed, "id" | "failure">>,
): Refreshed {
  return { ...unchanged(stack, view), instances: outdatedInstances(view).length, ...rest };
}
