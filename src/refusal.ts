import { METRIC_DIMENSION, METRIC_NAMESPACE, METRICS } from "../contract/metrics.ts";
import { PutMetricDataCommand } from "./aws/cloudwatch.ts";
import { messageOf } from "./errors.ts";
import type { Runtime } from "./runtime.ts";

/**
 * Counts that this run refused what would have broken an invariant, in the metric in which the functions count theirs:
 * one alarm tells of both. Where that cannot be written it is a warning: the run has failed already.
 */
export async function countRefusal(
  { aws, log }: Pick<Runtime, "aws" | "log">,
  stackName: string,
): Promise<void> {
  try {
    const client = await aws.cloudWatch();
    await client.send(
      new PutMetricDataCommand({
        Namespace: METRIC_NAMESPACE,
        MetricData: [
          {
            MetricName: METRICS.invariantRefusals,
            Dimensions: [{ Name: METRIC_DIMENSION, Value: stackName }],
            Value: 1,
          },
        ],
      }),
    );
  } catch (error) {
    log.warning(`${METRICS.invariantRefusals} could not be counted: ${messageOf(error)}`);
  }
}
