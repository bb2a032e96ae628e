import { BREAKER_PROCESSES, LAUNCH_PROCESS, TERMINATE_PROCESS } from "../../../contract/names.ts";
import type { JsonObject } from "../../../local/ports.ts";
import type { Stage } from "../operations/stage.ts";
import type { Execution } from "../world/execution.ts";
import { NAMES } from "../world/names.ts";
import { ownerOf } from "../world/notes.ts";
import type { Observer } from "../world/observer.ts";
import type { Call } from "../world/wire.ts";
import type { World } from "../world/world.ts";

/** Milliseconds for which a look at the lock holds: so long what follows from it may take. */
const LOOK = 5_000;

/** I12: what is for the lock's holder alone is done by a run whose own name stands in it. */
export function holding({ world, suspendedTooLate }: Stage): Observer {
  /** By owner: who wrote it first. Others write it when they put back what they have written over. */
  const writers = new Map<string, Execution>();
  return {
    requested(execution, call) {
      if (!execution) return;
      if (call.action === "PutParameter" && call.input.Name === NAMES.lock) {
        const owner = ownerOf(call.input.Value);
        if (owner !== undefined && !writers.has(owner)) writers.set(owner, execution);
      }
      if (!isForHolder(execution, call)) return;
      world.check("I12", unheld(world, execution, call, writers));
    },
    applied(execution, call) {
      const names = (call.input.ScalingProcesses ?? []) as string[];
      if (call.action === "ResumeProcesses") for (const name of names) suspendedTooLate.delete(name);
      if (!execution || call.action !== "SuspendProcesses" || isOfBreaker(execution, call)) return;
      const holder = ownerOf(world.parameters.find(NAMES.lock)?.value);
      if (holder !== undefined && writers.get(holder) === execution) return;
      for (const name of names) suspendedTooLate.add(name);
    },
  };
}

export const modeIn = ({ input }: Call): string =>
  String(((input.Parameters as JsonObject | undefined)?.mode as string[] | undefined)?.[0] ?? "");

/** Whether a command restarts no listener that runs. */
export const isHarmless = (call: Call): boolean => ["--check", "--reload-only"].includes(modeIn(call));

function isForHolder(execution: Execution, call: Call): boolean {
  switch (call.action) {
    case "SendCommand":
      return !isHarmless(call);
    case "SuspendProcesses":
    case "ResumeProcesses":
      return !isOfBreaker(execution, call);
    case "PutParameter":
    case "LabelParameterVersion":
    case "UnlabelParameterVersion":
      return call.input.Name === NAMES.token;
    default:
      return false;
  }
}

/** The breaker opens without the lock: launches that fail cannot wait for anybody. `resume` closes it so, too. */
function isOfBreaker({ name }: Execution, { action, input }: Call): boolean {
  const names = (input.ScalingProcesses ?? []) as string[];
  if (!names.every((one) => BREAKER_PROCESSES.includes(one))) return false;
  // Of the three, the reconciler may find only this one missing.
  const isCompleted = name === "reconciler" && action === "SuspendProcesses";
  return isCompleted || names.includes(LAUNCH_PROCESS) || names.includes(TERMINATE_PROCESS);
}

/** Who lost the lock after AWS had last told him anything could not know it. */
function unheld(
  world: World,
  execution: Execution,
  { action, knownAt = 0 }: Call,
  writers: ReadonlyMap<string, Execution>,
): string | undefined {
  const versions = world.parameters.versions(NAMES.lock);
  const owners = versions
    .filter((_, index) => (versions[index + 1]?.at ?? Number.POSITIVE_INFINITY) >= knownAt - LOOK)
    .map(({ value }) => ownerOf(value));
  if (owners.some((owner) => owner !== undefined && writers.get(owner) === execution)) return undefined;
  const holder = owners.at(-1);
  return `${execution.label} asked for ${action} without the lock, which ${holder ?? "nobody"} held`;
}
