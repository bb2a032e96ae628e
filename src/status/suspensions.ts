import type { AutoScalingGroup } from "@aws-sdk/client-auto-scaling";
import { BREAKER_PROCESSES, LAUNCH_PROCESS } from "../../contract/names.ts";
import { suspendedIn } from "../fleet/group.ts";
import { hopelessLaunches } from "../fleet/launches.ts";
import type { Runtime } from "../runtime.ts";
import type { LockStatus } from "./lock.ts";

/** Processes of the group that do not run, and whose work that is. */
export interface Suspension {
  readonly processes: readonly string[];
  /** `left` by a run that ended without resuming them; `nobody` that this product knows of. */
  readonly by: "breaker" | "run" | "left" | "nobody";
  /** Why launches failed, by the breaker; the run that said so, by `run` and `left`; otherwise empty. */
  readonly because: string;
}

export interface SuspendedProcesses {
  readonly names: readonly string[];
  /** Why the newest launches failed, where all did; undefined also when that was not looked at. */
  readonly launchFailure: string | undefined;
}

/** Why launches fail is asked only while they are suspended: otherwise the group tries again by itself. */
export async function readSuspended(
  { aws }: Pick<Runtime, "aws">,
  group: AutoScalingGroup,
): Promise<SuspendedProcesses> {
  const names = [...suspendedIn(group)].sort();
  if (!names.includes(LAUNCH_PROCESS)) return { names, launchFailure: undefined };
  return { names, launchFailure: await hopelessLaunches({ aws }, group.AutoScalingGroupName ?? "", 0) };
}

/** Tells suspended processes apart by who suspended them. Each is named once: the breaker's stay until it is lifted. */
export function suspensionsOf(
  { names, launchFailure }: SuspendedProcesses,
  lock: LockStatus | null,
): readonly Suspension[] {
  const isOpen = names.includes(LAUNCH_PROCESS) && launchFailure !== undefined;
  const breaker = names.filter((name) => isOpen && BREAKER_PROCESSES.includes(name));
  const others = names.filter((name) => !breaker.includes(name));
  const said = others.filter((name) => lock?.suspended.includes(name));
  const unsaid = others.filter((name) => !said.includes(name));
  const run = lock ? `${lock.owner} (${lock.purpose})` : "";
  const all: readonly Suspension[] = [
    { processes: breaker, by: "breaker", because: launchFailure ?? "" },
    { processes: said, by: lock?.state === "live" ? "run" : "left", because: run },
    { processes: unsaid, by: "nobody", because: "" },
  ];
  return all.filter(({ processes }) => processes.length > 0);
}
