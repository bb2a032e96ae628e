import { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import { EC2Client } from "@aws-sdk/client-ec2";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { systemClock } from "../../contract/clock.ts";
import { PROBE_SLICE } from "../../contract/numbers.ts";
import { clientSettings } from "../shared/clients.ts";
import { environment } from "../shared/environment.ts";
import { powertoolsRecorder } from "../shared/logger.ts";
import { logMeter } from "../shared/metrics.ts";
import { launchGate } from "./gate.ts";

const names = environment(process.env, "stackName", "groupName", "hookName", "portProbe");

export const handler = launchGate(
  {
    ...names,
    meter: logMeter(names.stackName, systemClock),
    autoScaling: new AutoScalingClient(clientSettings()),
    ec2: new EC2Client(clientSettings()),
    lambda: new LambdaClient(clientSettings(PROBE_SLICE + 10_000)),
    clock: systemClock,
    random: Math.random,
  },
  powertoolsRecorder("launch-gate"),
);
