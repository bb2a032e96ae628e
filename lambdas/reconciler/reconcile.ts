import type { Measures } from "../shared/metrics.ts";
import { type Handler, type Recorder, recorded, skipped } from "../shared/outcomes.ts";
import { breaker } from "./breaker.ts";
import { convergeFleet } from "./converge-fleet.ts";
import { readTick } from "./event.ts";
import { gateWaiting } from "./gate-waiting.ts";
import { presentState } from "./present.ts";
import { probeServing } from "./probe-serving.ts";
import type { Reconciler } from "./reconciler.ts";
import { runSteps, type Step } from "./steps.ts";
import { suspensions } from "./suspensions.ts";
import { syncEndpoints } from "./sync-endpoints.ts";
import { tokenAge } from "./token-age.ts";

/**
 * The handler of the reconciler: what events have started, the schedule makes certain. Each run leaves one line of
 * metrics, also when steps of it failed: what could not be measured is missing there, and the run does not count.
 */
export function reconcile(reconciler: Reconciler, record: Recorder): Handler {
  const steps: readonly Step[] = [
    gateWaiting(reconciler),
    syncEndpoints(reconciler),
    probeServing(reconciler),
    tokenAge(reconciler),
    suspensions(reconciler),
    breaker(reconciler),
    convergeFleet(reconciler),
  ];
  return recorded(record, async (event, deadline) => {
    const tick = readTick(event);
    if (tick.kind === "skip") return [skipped(tick.reason)];
    const asked = tick.by !== "schedule";
    let measured: Measures = {};
    const present = presentState(reconciler, deadline, asked, (more) => {
      measured = { ...measured, ...more };
    });
    let reconcilerRuns = 0;
    try {
      const outcome = await runSteps(steps, present);
      reconcilerRuns = 1;
      return [outcome];
    } finally {
      reconciler.meter({ ...measured, reconcilerRuns });
    }
  });
}
