import type { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import type { EC2Client } from "@aws-sdk/client-ec2";
import type { LambdaClient } from "@aws-sdk/client-lambda";
import type { Deadline } from "../shared/deadline.ts";
import { listGroup, type Member } from "../shared/group.ts";
import { type Handler, type Recorder, recorded, skipped } from "../shared/outcomes.ts";
import type { Timing } from "../shared/retry.ts";
import { readTick } from "./event.ts";
import { gateWaiting } from "./gate-waiting.ts";
import { probeServing } from "./probe-serving.ts";
import { type Present, runSteps, type Step } from "./steps.ts";
import { syncEndpoints } from "./sync-endpoints.ts";

export interface Reconciler extends Timing {
  readonly groupName: string;
  /** Names of the other functions. */
  readonly portProbe: string;
  readonly launchGate: string;
  readonly endpointSync: string;
  readonly autoScaling: AutoScalingClient;
  readonly ec2: EC2Client;
  readonly lambda: LambdaClient;
}

/** The handler of the reconciler: what events have started, the schedule makes certain. */
export function reconcile(reconciler: Reconciler, record: Recorder): Handler {
  const steps: readonly Step[] = [
    gateWaiting(reconciler),
    syncEndpoints(reconciler),
    probeServing(reconciler),
  ];
  return recorded(record, async (event, deadline) => {
    const asked = readTick(event);
    if (asked.kind === "skip") return [skipped(asked.reason)];
    return [await runSteps(steps, presentState(reconciler, deadline))];
  });
}

function presentState(reconciler: Reconciler, deadline: Deadline): Present {
  let members: Promise<readonly Member[] | undefined> | undefined;
  return {
    deadline,
    members: () => {
      members ??= listGroup(reconciler.autoScaling, reconciler.groupName, deadline, reconciler);
      return members;
    },
  };
}
