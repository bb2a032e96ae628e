import type { SSMClient } from "@aws-sdk/client-ssm";
import { COMMENTS } from "../../contract/commands.ts";
import { type Answer, collectAnswers, sendConverge } from "../shared/converge.ts";
import { type Deadline, within } from "../shared/deadline.ts";
import type { Meter } from "../shared/metrics.ts";
import type { Timing } from "../shared/retry.ts";

/** How the fleet answered a command, in instances. */
export interface ReloadCounts {
  readonly instances: number;
  readonly reloaded: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Had not answered when the time was over; their timer looks within a minute. */
  readonly unanswered: number;
}

const NOBODY: ReloadCounts = { instances: 0, reloaded: 0, unchanged: 0, failed: 0, unanswered: 0 };
const COLLECT_LIMIT = 45_000;

/**
 * Tells the whole fleet to take over the list and counts the answers. `--reload-only` never reads the token and never
 * restarts a listener.
 */
export async function reloadFleet(
  client: SSMClient,
  stack: { readonly stackName: string; readonly document: string },
  deadline: Deadline,
  timing: Timing & { readonly meter: Meter },
): Promise<ReloadCounts> {
  const { stackName, document } = stack;
  const command = { stackName, document, mode: "--reload-only", comment: COMMENTS.reload } as const;
  const id = await sendConverge(client, command, deadline, timing);
  if (id === undefined) return NOBODY;
  const limit = within(deadline, timing.clock, COLLECT_LIMIT);
  return count(await collectAnswers(client, id, limit, timing));
}

function count(answers: readonly Answer[]): ReloadCounts {
  const counts = { ...NOBODY, instances: answers.length };
  for (const answer of answers) counts[verdict(answer)] += 1;
  return counts;
}

function verdict({ state, report }: Answer): "reloaded" | "unchanged" | "failed" | "unanswered" {
  if (state === "running") return "unanswered";
  if (state === "failed" || !report || report.error) return "failed";
  return report.action === "nothing" ? "unchanged" : "reloaded";
}
