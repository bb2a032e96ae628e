import type { Table } from "../report/table.ts";
import type { Log } from "../runtime.ts";

export type StepAction = "canary" | "wave" | "undo" | "roll back";
export type StepEnd = "up" | "failed" | "gone" | "not reached";

/** What was done to one node. */
export interface NodeStep {
  readonly node: string;
  /** Version of the token that it ran with before; null when that is not known. */
  readonly from: number | null;
  /** Version that it was brought to. */
  readonly to: number;
  readonly action: StepAction;
  readonly end: StepEnd;
  readonly seconds: number;
  /** Why, when it is not up. */
  readonly reason: string;
}

/** Keeps what is done node by node, and says each as it ends. */
export class Journal {
  readonly #log: Log;
  readonly #steps: NodeStep[] = [];
  /** A node was, or may have been, asked to change. */
  hasBegun = false;

  constructor(log: Log) {
    this.#log = log;
  }

  get steps(): readonly NodeStep[] {
    return this.#steps;
  }

  add(step: NodeStep): void {
    this.#steps.push(step);
    const { node, from, to, action, end, seconds, reason } = step;
    const why = reason && `: ${reason}`;
    this.#log.info(`${node}  ${action}  version ${from ?? "?"} → ${to}  ${end}${why}  ${seconds} s`);
  }
}

export function stepTable(stackName: string, steps: readonly NodeStep[]): Table {
  return {
    title: `Rotation of ${stackName}`,
    head: ["node", "old version", "new version", "action", "result", "seconds"],
    rows: steps.map(({ node, from, to, action, end, seconds, reason }) => [
      node,
      from === null ? "unknown" : String(from),
      String(to),
      action,
      reason ? `${end}: ${reason}` : end,
      String(seconds),
    ]),
  };
}
