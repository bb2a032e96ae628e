import type { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import type { EC2Client } from "@aws-sdk/client-ec2";
import type { LambdaClient } from "@aws-sdk/client-lambda";
import type { Meter } from "../shared/metrics.ts";
import type { Timing } from "../shared/retry.ts";

/** What the gate works on, and with. */
export interface LaunchGate extends Timing {
  readonly groupName: string;
  readonly hookName: string;
  /** Name of port-probe. */
  readonly portProbe: string;
  readonly autoScaling: AutoScalingClient;
  readonly ec2: EC2Client;
  readonly lambda: LambdaClient;
  readonly meter: Meter;
}
