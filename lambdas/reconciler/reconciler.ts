import type { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import type { EC2Client } from "@aws-sdk/client-ec2";
import type { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { LambdaClient } from "@aws-sdk/client-lambda";
import type { SSMClient } from "@aws-sdk/client-ssm";
import type { Meter } from "../shared/metrics.ts";
import type { Timing } from "../shared/retry.ts";

/** What the reconciler works on, and with. */
export interface Reconciler extends Timing {
  readonly stackName: string;
  readonly groupName: string;
  /** Names of the other functions. */
  readonly portProbe: string;
  readonly launchGate: string;
  readonly endpointSync: string;
  /** Name of the stack's Run Command document. */
  readonly document: string;
  readonly autoScaling: AutoScalingClient;
  readonly ec2: EC2Client;
  readonly lambda: LambdaClient;
  readonly loadBalancing: ElasticLoadBalancingV2Client;
  readonly ssm: SSMClient;
  readonly meter: Meter;
}
