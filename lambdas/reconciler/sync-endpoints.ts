import { invokeAsync } from "../shared/functions.ts";
import { done, skipped } from "../shared/outcomes.ts";
import type { Reconciler } from "./reconciler.ts";
import type { Step } from "./steps.ts";

/**
 * Starts endpoint-sync at every tick and leaves the comparison to it: the rule stands in one place only, the
 * reconciler needs no permission on the cluster and the parameter, and a run that finds the list right costs two
 * requests.
 */
export function syncEndpoints(reconciler: Reconciler): Step {
  return {
    name: "sync-endpoints",
    async run({ said, deadline }) {
      if ((await said()).paused) return skipped("the stack is paused");
      await invokeAsync(reconciler.lambda, reconciler.endpointSync, "reconciler", deadline, reconciler);
      return done("endpoint-sync started");
    },
  };
}
