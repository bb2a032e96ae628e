import type { AutoScalingGroup } from "@aws-sdk/client-auto-scaling";
import { groupName } from "../../contract/names.ts";
import { toAppError } from "../aws/failures.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Insist } from "../owner.ts";
import { refreshNeed } from "./refresh-need.ts";
import { readActiveRefresh, readRefreshView } from "./refresh-view.ts";
import { type Refreshed, type Refresher, unchanged } from "./refreshed.ts";

/** Does `work` under the stack's lock. */
export type Guard = <T>(work: (insist: Insist) => Promise<T>) => Promise<T>;

/**
 * Brings the fleet to the newest version of its launch template, by an instance refresh that launches before it
 * terminates and rolls back when new instances fail. Attaches to one that runs. The stack's parameter moves when all
 * instances run the version. One call when there is nothing to do, and none with a `group` that has just been read.
 */
export async function refreshFleet(
  runtime: Refresher,
  stack: Stack,
  guard: Guard,
  group?: AutoScalingGroup,
): Promise<Refreshed> {
  try {
    return await refreshGuarded(runtime, stack, guard, group);
  } catch (error) {
    // The stack's change stands: what came of it is reported all the same.
    return { ...unchanged(stack, undefined), outcome: "failed", failure: toAppError(error) };
  }
}

async function refreshGuarded(
  runtime: Refresher,
  stack: Stack,
  guard: Guard,
  group: AutoScalingGroup | undefined,
): Promise<Refreshed> {
  const seen = await readRefreshView(runtime, stack, group);
  if (!seen || refreshNeed(seen).kind === "nothing") return unchanged(stack, seen);
  return guard(async (insist) => {
    // Another run may have come to its end while this one waited for the lock.
    const view = (await readRefreshView(runtime, stack)) ?? seen;
    // Loaded here only: most deploys replace nothing.
    const { bring } = await import("./refresh-run.ts");
    return bring({ ...runtime, insist }, stack, view);
  });
}

/** Waits for a refresh that runs, before the stack is changed: meanwhile Auto Scaling refuses it another template. */
export async function awaitRefresh(runtime: Refresher, stackName: string): Promise<void> {
  const active = await readActiveRefresh(runtime, stackName);
  if (!active) return;
  runtime.log.info(`instance refresh ${active.id} runs: waiting for its end before the stack is changed`);
  const { watchRefresh } = await import("./refresh-watch.ts");
  const end = await watchRefresh(runtime, { stackName, groupName: groupName(stackName) }, active.id);
  runtime.log.info(`instance refresh ${end.id} ended: ${end.status}`);
  if (end.kind !== "timed-out") return;
  throw new AppError("stack.busy", `instance refresh ${end.id} still runs; deploy again when it has ended`);
}
