import type { JsonObject } from "../../../local/ports.ts";
import { GROUP, NAMES } from "../world/names.ts";
import type { Observer } from "../world/observer.ts";
import type { World } from "../world/world.ts";

const HOPELESS = 3;
/** Runs of the reconciler that had all the answers, since the third failure. */
const RUNS = 2;

/** I15: after three failed launches in a row no more are made, once the reconciler has seen it. */
export function breaker(world: World): Observer {
  let runs = 0;
  let known = 0;
  return {
    ended({ name, result, records }) {
      if (name !== "reconciler" || result.kind !== "ok") return;
      const isPaused = /"paused"\s*:\s*true/.test(world.parameters.find(NAMES.pause)?.value ?? "");
      const isLook = records.some(({ details }) => "breaker" in details);
      if (isPaused || !isLook || failedInARow(world) < HOPELESS) {
        runs = 0;
        known = 0;
        return;
      }
      runs += 1;
      const launches = begun(world);
      if (runs > RUNS)
        world.check("I15", launches > known && `launches go on after ${failedInARow(world)} failed in a row`);
      known = launches;
    },
  };
}

function activities(world: World): JsonObject[] {
  const reply = world.models.operations["autoscaling.DescribeScalingActivities"]?.({
    AutoScalingGroupName: GROUP,
    MaxRecords: 100,
  }) as JsonObject;
  return (reply.Activities as JsonObject[]).filter(({ Description }) =>
    /^Launching/.test(String(Description)),
  );
}

const begun = (world: World): number => activities(world).length;

/** Newest first, those that ended, since somebody has forgiven them. */
function failedInARow(world: World): number {
  const since = world.parameters.find(NAMES.pause)?.at ?? 0;
  const ended = activities(world)
    .filter(({ StatusCode }) => ["Successful", "Failed", "Cancelled"].includes(String(StatusCode)))
    .filter(({ StartTime }) => (StartTime as Date).getTime() >= since)
    .sort((one, other) => (other.StartTime as Date).getTime() - (one.StartTime as Date).getTime());
  const success = ended.findIndex(({ StatusCode }) => StatusCode === "Successful");
  return success < 0 ? ended.length : success;
}
