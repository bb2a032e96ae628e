import {
  DescribeTargetHealthCommand,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Deadline } from "../shared/deadline.ts";
import { retry, type Timing } from "../shared/retry.ts";

/** Those of the instances that are not healthy in every one of the target groups, or in none of which they are. */
export async function unhealthyTargets(
  client: ElasticLoadBalancingV2Client,
  targetGroups: readonly string[],
  instanceIds: readonly string[],
  deadline: Deadline,
  timing: Timing,
): Promise<readonly string[]> {
  if (targetGroups.length === 0) return instanceIds;
  const healthy = await Promise.all(
    targetGroups.map(async (TargetGroupArn) => {
      const command = new DescribeTargetHealthCommand({ TargetGroupArn });
      const reply = await retry((options) => client.send(command, options), deadline, timing);
      const targets = reply.TargetHealthDescriptions ?? [];
      return new Set(
        targets.flatMap(({ Target, TargetHealth }) =>
          TargetHealth?.State === "healthy" ? (Target?.Id ?? []) : [],
        ),
      );
    }),
  );
  return instanceIds.filter((id) => healthy.some((those) => !those.has(id)));
}
