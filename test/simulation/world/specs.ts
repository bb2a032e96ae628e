import { LAUNCH_HOOK } from "../../../contract/names.ts";
import { GATE_RUN, PROBE_SLICE } from "../../../contract/numbers.ts";
import { endpointSync } from "../../../lambdas/endpoint-sync/sync.ts";
import { launchGate } from "../../../lambdas/launch-gate/gate.ts";
import { portProbe } from "../../../lambdas/port-probe/probe.ts";
import { reconcile } from "../../../lambdas/reconciler/reconcile.ts";
import { lambdaClients } from "./clients.ts";
import type { FunctionName, FunctionSpec } from "./functions.ts";
import { DOCUMENT, GROUP, STACK, TOPIC, VPC_CIDR } from "./names.ts";
import type { World } from "./world.ts";

/** The functions with the times that `src/stack/functions.ts` gives them. */
export function functionSpecs(world: World): Readonly<Record<FunctionName, FunctionSpec>> {
  const { autoScaling, ec2, elastiCache, lambda, loadBalancing, ssm } = lambdaClients;
  const random = world.random.fork("functions").next;
  const { meter } = world;
  return {
    "launch-gate": {
      timeoutMillis: GATE_RUN + 15_000,
      retries: 2,
      load: ({ clock, record }) =>
        launchGate(
          {
            ...{ groupName: GROUP, hookName: LAUNCH_HOOK, portProbe: "port-probe" },
            ...{ autoScaling, ec2, lambda, meter, clock, random },
          },
          record,
        ),
    },
    "port-probe": {
      timeoutMillis: PROBE_SLICE + 5_000,
      retries: 0,
      load: ({ clock, record }) =>
        portProbe({ vpcCidr: VPC_CIDR, clock, connect: world.network.connect, record }),
    },
    "endpoint-sync": {
      timeoutMillis: 75_000,
      retries: 2,
      load: ({ clock, record }) =>
        endpointSync(
          {
            ...{ stackName: STACK, cacheTopic: TOPIC, document: DOCUMENT },
            ...{ elastiCache, ssm, meter, clock, random },
          },
          record,
        ),
    },
    reconciler: {
      timeoutMillis: 240_000,
      retries: 0,
      load: ({ clock, record }) =>
        reconcile(
          {
            ...{ stackName: STACK, groupName: GROUP, document: DOCUMENT },
            ...{ portProbe: "port-probe", launchGate: "launch-gate", endpointSync: "endpoint-sync" },
            ...{ autoScaling, ec2, lambda, loadBalancing, ssm, meter, clock, random },
          },
          record,
        ),
    },
  };
}
