import { expect, it } from "vitest";
import { METRICS } from "../../../contract/metrics.ts";
import { logMeter, metricLine } from "../../../lambdas/shared/metrics.ts";

const clock = { now: () => 1_800_000_000_000, after: () => () => {} };

it("a line of metrics is one JSON object as the embedded metric format has it, by stack and nothing else", () => {
  const line = metricLine("production", clock.now(), { inService: 2, tokenAgeDays: 1.5 });
  expect(line).not.toContain("\n");
  expect(JSON.parse(line)).toEqual({
    _aws: {
      Timestamp: 1_800_000_000_000,
      CloudWatchMetrics: [
        {
          Namespace: "RailgunHA",
          Dimensions: [["Stack"]],
          Metrics: [{ Name: "NodesInService" }, { Name: "TokenAgeDays" }],
        },
      ],
    },
    Stack: "production",
    NodesInService: 2,
    TokenAgeDays: 1.5,
  });
});

it("a meter writes one line for each run, and none when nothing was measured", () => {
  const lines: string[] = [];
  const meter = logMeter("production", clock, (line) => void lines.push(line));
  meter({ gateAbandons: 0 });
  meter({});
  expect(lines).toEqual([`${metricLine("production", clock.now(), { gateAbandons: 0 })}\n`]);
});

it("no metric has the name of another, or of the dimension", () => {
  const names = Object.values(METRICS);
  expect(new Set([...names, "Stack", "_aws"]).size).toBe(names.length + 2);
});
