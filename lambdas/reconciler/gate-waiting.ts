import { invokeAsync } from "../shared/functions.ts";
import { alreadyDone, done, skipped } from "../shared/outcomes.ts";
import type { Reconciler } from "./reconcile.ts";
import type { Step } from "./steps.ts";

/** Starts launch-gate when any instance waits in its launch hook: one run, however many they are. */
export function gateWaiting(reconciler: Reconciler): Step {
  return {
    name: "gate-waiting",
    async run({ members, deadline }) {
      const group = await members();
      if (!group) return skipped(`group ${reconciler.groupName} does not exist`);
      const waiting = group.filter(({ state }) => state === "Pending:Wait").length;
      if (waiting === 0) return alreadyDone("nothing waits");
      await invokeAsync(reconciler.lambda, reconciler.launchGate, "reconciler", deadline, reconciler);
      return done(`launch-gate started for ${waiting} waiting`, { waiting });
    },
  };
}
