import { invokeAsync } from "../shared/functions.ts";
import { alreadyDone, done, skipped } from "../shared/outcomes.ts";
import type { Reconciler } from "./reconciler.ts";
import type { Step } from "./steps.ts";

/**
 * Starts launch-gate when any instance waits in its launch hook: one run, however many they are. Also while the stack
 * is paused: the group goes on launching, and an instance that nobody lets in is ended when its hook times out and
 * replaced by the next one that nobody lets in.
 */
export function gateWaiting(reconciler: Reconciler): Step {
  return {
    name: "gate-waiting",
    async run({ group: read, deadline }) {
      const group = await read();
      if (!group) return skipped(`group ${reconciler.groupName} does not exist`);
      const waiting = group.members.filter(({ state }) => state === "Pending:Wait").length;
      if (waiting === 0) return alreadyDone("nothing waits");
      await invokeAsync(reconciler.lambda, reconciler.launchGate, "reconciler", deadline, reconciler);
      return done(`launch-gate started for ${waiting} waiting`, { waiting });
    },
  };
}
