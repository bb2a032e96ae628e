import type { Doom } from "../world/execution.ts";
import type { Faults } from "./faults.ts";

interface Deaths {
  /** Await points up to which runs are killed: some at their beginning, some far into a long one. */
  readonly steps: readonly number[];
  /** What such a run asks AWS for: by their number alone, hardly any would die at what it asks once. */
  readonly asks: readonly string[];
}

const DEATHS = {
  "launch-gate": {
    steps: [10, 40, 200],
    asks: ["CompleteLifecycleAction", "DescribeAutoScalingGroups", "DescribeInstances", "Invoke"],
  },
  "port-probe": { steps: [4, 30, 300], asks: [] },
  "endpoint-sync": {
    steps: [4, 8, 30],
    asks: ["DescribeCacheClusters", "GetParameter", "ListCommandInvocations", "PutParameter", "SendCommand"],
  },
  reconciler: {
    steps: [10, 40, 200],
    asks: [
      "DescribeAutoScalingGroups",
      "DescribeInstances",
      "DescribeScalingActivities",
      "DescribeTargetHealth",
      "GetConsoleOutput",
      "GetParameter",
      "GetParameterHistory",
      "Invoke",
      "ListCommandInvocations",
      "ListCommands",
      "PutParameter",
      "ResumeProcesses",
      "SendCommand",
      "SuspendProcesses",
      "UnlabelParameterVersion",
    ],
  },
  // Of a short run, of a rotation in a small fleet, in a large one.
  action: {
    steps: [12, 60, 250, 1_000],
    asks: [
      "DescribeInstances",
      "Invoke",
      "LabelParameterVersion",
      "ListCommandInvocations",
      "PutParameter",
      "ResumeProcesses",
      "SendCommand",
      "SuspendProcesses",
      "UnlabelParameterVersion",
    ],
  },
} as const satisfies Record<string, Deaths>;

/** Times that a run comes to such a point before it dies there: most ask once, a rotation once for each node. */
const TIMES = [1, 1, 4];

/** When a run that begins now is killed, by its name; undefined: it is not. */
export function drawDoom(faults: Faults, name: keyof typeof DEATHS): Doom | undefined {
  const kind = name === "action" ? "action.killed" : "lambda.killed";
  if (!faults.strikes(kind)) return undefined;
  const { steps, asks }: Deaths = DEATHS[name];
  const stream = faults.stream(kind);
  if (asks.length === 0 || stream.chance(0.5)) return { count: stream.whole(1, stream.pick(steps)) };
  const where = `${stream.pick(asks)} ${stream.chance(0.5) ? "answered" : "to be sent"}`;
  return { where, count: stream.whole(1, stream.pick(TIMES)) };
}
