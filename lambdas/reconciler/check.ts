import { COMMENTS } from "../../contract/commands.ts";
import { type Answer, collectAnswers, sendConverge } from "../shared/converge.ts";
import { within } from "../shared/deadline.ts";
import type { Present } from "./present.ts";
import type { Reconciler } from "./reconciler.ts";

/** What the check of a fleet found, in ids of instances. */
export interface Checked {
  readonly right: readonly string[];
  /** They differ from the desired state, or do not listen. */
  readonly different: readonly string[];
  /** They did not say, or could not find out. */
  readonly unknown: readonly string[];
}

const COLLECT_LIMIT = 20_000;

/** Asks all instances in service, by one command, how they differ from the desired state. Nothing is changed. */
export async function checkFleet(
  reconciler: Reconciler,
  serving: readonly string[],
  { deadline }: Present,
): Promise<Checked> {
  const { ssm, stackName, document, clock } = reconciler;
  const command = { stackName, document, mode: "--check", comment: COMMENTS.check } as const;
  const id = await sendConverge(ssm, command, deadline, reconciler);
  if (id === undefined) return sort(serving, []);
  const limit = within(deadline, clock, COLLECT_LIMIT);
  return sort(serving, await collectAnswers(ssm, id, limit, reconciler, serving));
}

/** An answer of an instance that is not in service does not count, and one in service without answer is unknown. */
export function sort(serving: readonly string[], answers: readonly Answer[]): Checked {
  const of = new Map(answers.map((answer) => [answer.instanceId, verdict(answer)]));
  const those = (wanted: keyof Checked) =>
    serving.filter((id) => (of.get(id) ?? "unknown") === wanted).sort();
  return { right: those("right"), different: those("different"), unknown: those("unknown") };
}

function verdict({ state, report }: Answer): keyof Checked {
  if (state === "running" || !report || report.error) return "unknown";
  return report.action === "nothing" && report.listening ? "right" : "different";
}
