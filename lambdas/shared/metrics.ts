import type { Clock } from "../../contract/clock.ts";
import { METRIC_DIMENSION, METRIC_NAMESPACE, METRICS } from "../../contract/metrics.ts";

/** Measured values by their key in the contract. */
export type Measures = Partial<Readonly<Record<keyof typeof METRICS, number>>>;
/** Where measured values go. */
export type Meter = (measures: Measures) => void;

/**
 * One line of the embedded metric format, from which CloudWatch makes metrics out of a function's log without any
 * request (CloudWatch user guide, "Embedded metric format specification").
 * @param at milliseconds since the epoch
 */
export function metricLine(stackName: string, at: number, measures: Measures): string {
  const values = Object.entries(measures).map(
    ([key, value]) => [METRICS[key as keyof typeof METRICS], value] as const,
  );
  return JSON.stringify({
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        {
          Namespace: METRIC_NAMESPACE,
          Dimensions: [[METRIC_DIMENSION]],
          Metrics: values.map(([Name]) => ({ Name })),
        },
      ],
    },
    [METRIC_DIMENSION]: stackName,
    ...Object.fromEntries(values),
  });
}

/** Straight to standard output: the console of Lambda puts a time before each line, which makes it no JSON. */
const standardOutput = (line: string): void => void process.stdout.write(line);

export function logMeter(stackName: string, clock: Clock, write = standardOutput): Meter {
  return (measures) => {
    if (Object.keys(measures).length > 0) write(`${metricLine(stackName, clock.now(), measures)}\n`);
  };
}
