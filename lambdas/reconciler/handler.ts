import { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import { EC2Client } from "@aws-sdk/client-ec2";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { systemClock } from "../../contract/clock.ts";
import { clientSettings } from "../shared/clients.ts";
import { environment } from "../shared/environment.ts";
import { powertoolsRecorder } from "../shared/logger.ts";
import { reconcile } from "./reconcile.ts";

export const handler = reconcile(
  {
    ...environment(process.env, "groupName", "portProbe", "launchGate", "endpointSync"),
    autoScaling: new AutoScalingClient(clientSettings()),
    ec2: new EC2Client(clientSettings()),
    lambda: new LambdaClient(clientSettings()),
    clock: systemClock,
    random: Math.random,
  },
  powertoolsRecorder("reconciler"),
);
