import { readPause, writePause } from "../fleet/pause.ts";
import { standingStack } from "../preflight/standing.ts";
import type { Command } from "./command.ts";

/**
 * Lets the reconciler look and measure but change nothing, until `resume`. New instances still pass their gate: the
 * group goes on replacing what ends, and an instance that nobody lets in is ended and replaced for nothing.
 */
export const run: Command = async ({ stackName }, runtime) => {
  const stack = await standingStack(runtime, stackName);
  const before = await readPause(runtime, stackName);
  const wasPaused = before?.paused ?? false;
  if (!wasPaused) await writePause(runtime, stackName, true);
  return {
    headline: wasPaused
      ? `stack ${stackName} was paused already, by run ${before?.by}`
      : `stack ${stackName} is paused: its reconciler looks and measures but changes nothing until resume`,
    outputs: { "stack-id": stack.id },
    result: {
      command: "pause",
      stack: stackName,
      stackId: stack.id,
      paused: true,
      changed: !wasPaused,
    },
    tables: [],
    failure: undefined,
  };
};
