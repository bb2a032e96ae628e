import type { OutcomeRecord } from "../../contract/outcome.ts";
import type { Deadline } from "../shared/deadline.ts";
import { alreadyDone, done, type Handler, type Recorder, recorded, skipped } from "../shared/outcomes.ts";
import { readEvent } from "./event.ts";
import type { LaunchGate } from "./launch-gate.ts";
import { Run } from "./run.ts";

/**
 * The handler of launch-gate: completes the launch hook of each instance of the group as its listener opens.
 * Whatever the event says, it looks at all instances that wait now.
 */
export function launchGate(gate: LaunchGate, record: Recorder): Handler {
  return recorded(record, async (event, deadline) => {
    const asked = readEvent(event, gate.groupName, gate.hookName);
    if (asked.kind === "skip") return [skipped(asked.reason)];
    return [await runGate(gate, deadline, asked.by, asked.instanceId)];
  });
}

/** One run; `expected` is the instance that an event named, which the group's list may show a little later. */
export async function runGate(
  gate: LaunchGate,
  deadline: Deadline,
  by: string,
  expected?: string,
): Promise<OutcomeRecord> {
  const run = new Run(gate, deadline, expected);
  const end = await run.toEnd();
  const details = { by, decisions: run.decisions, waiting: run.waiting, rounds: run.rounds };
  const abandons = run.decisions.filter(
    ({ result, outcome }) => result === "ABANDON" && outcome === "done",
  ).length;
  gate.meter({ gateAbandons: abandons });
  run.throwFailures(details);
  if (end === "no-group")
    return skipped(`group ${gate.groupName} does not exist: not made yet, or removed`, details);
  const waits = Object.keys(run.waiting).length;
  if (waits > 0) return done(`${waits} still wait, the next run looks again`, details);
  if (run.decisions.length === 0) return alreadyDone("nothing waits", details);
  const fresh = run.decisions.filter(({ outcome }) => outcome === "done").length;
  if (fresh === 0) return alreadyDone("all completed by another run", details);
  return done(`${fresh} completed`, details);
}
