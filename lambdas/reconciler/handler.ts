import { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import { EC2Client } from "@aws-sdk/client-ec2";
import { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SSMClient } from "@aws-sdk/client-ssm";
import { systemClock } from "../../contract/clock.ts";
import { clientSettings } from "../shared/clients.ts";
import { environment } from "../shared/environment.ts";
import { powertoolsRecorder } from "../shared/logger.ts";
import { logMeter } from "../shared/metrics.ts";
import { reconcile } from "./reconcile.ts";

const names = environment(
  process.env,
  "stackName",
  "groupName",
  "portProbe",
  "launchGate",
  "endpointSync",
  "document",
);

export const handler = reconcile(
  {
    ...names,
    autoScaling: new AutoScalingClient(clientSettings()),
    ec2: new EC2Client(clientSettings()),
    lambda: new LambdaClient(clientSettings()),
    loadBalancing: new ElasticLoadBalancingV2Client(clientSettings()),
    ssm: new SSMClient(clientSettings()),
    meter: logMeter(names.stackName, systemClock),
    clock: systemClock,
    random: Math.random,
  },
  powertoolsRecorder("reconciler"),
);
