import { liftBreaker } from "../fleet/breaker.ts";
import { readPause } from "../fleet/pause.ts";
import { standingStack } from "../preflight/standing.ts";
import type { Command } from "./command.ts";

/** Ends a pause, lets the group launch again, and lets the reconciler repair again what it had given up. */
export const run: Command = async ({ stackName }, runtime) => {
  const stack = await standingStack(runtime, stackName);
  const wasPaused = (await readPause(runtime, stackName))?.paused ?? false;
  const launchesResumed = await liftBreaker(runtime, stackName, {
    paused: false,
    guard: async (work) => {
      // Disabled by a destroy that died. Loaded here only: launches are seldom stopped.
      const { enableRules } = await import("../fleet/rules.ts");
      await enableRules(runtime, stack);
      await work();
    },
  });
  const changes = [
    wasPaused ? "the pause is over" : "it was not paused",
    ...(launchesResumed ? ["the group launches again"] : []),
    "failed launches and repairs up to now count no more",
  ];
  return {
    headline: `stack ${stackName}: ${changes.join("; ")}`,
    outputs: { "stack-id": stack.id },
    result: {
      command: "resume",
      stack: stackName,
      stackId: stack.id,
      paused: false,
      wasPaused,
      launchesResumed,
    },
    tables: [],
    failure: undefined,
  };
};
