import type { ConvergeMode } from "../../../contract/converge.ts";
import type { Execution, Notes } from "./execution.ts";

/** The command that a converge runs for, and what its sender knew of the fleet when it sent it. */
export interface Origin {
  readonly execution: Execution;
  readonly mode: ConvergeMode;
  readonly at: number;
  readonly view: Notes["views"];
  /** Nodes that really answered when it was sent, those included that its sender could not know to be silent. */
  readonly answering: ReadonlySet<string>;
  readonly instanceIds: readonly string[];
  /** It runs when its sender has long given it up. */
  readonly isLate?: boolean;
}

/** Commands on their way, in the order in which they were sent: Run Command tells a machine nothing of their sender. */
export class SentCommands {
  private readonly waiting = new Map<string, Origin[]>();

  sent(origin: Origin, instanceIds: readonly string[]): void {
    for (const id of instanceIds) {
      const key = `${id} ${origin.mode}`;
      this.waiting.set(key, [...(this.waiting.get(key) ?? []), origin]);
    }
  }

  arrives(instanceId: string, mode: ConvergeMode): Origin | undefined {
    return this.waiting.get(`${instanceId} ${mode}`)?.shift();
  }
}

const MODES: Readonly<Record<string, ConvergeMode>> = {
  "": "full",
  "--reload-only": "reload-only",
  "--check": "check",
  "--token pending": "pending",
};

export function modeOf(argument: string): ConvergeMode {
  const mode = MODES[argument];
  if (!mode) throw new Error(`converge has no argument "${argument}"`);
  return mode;
}
