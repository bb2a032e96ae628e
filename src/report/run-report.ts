import type { AppError } from "../errors.ts";
import type { Findings, Phase } from "./findings.ts";
import type { Table } from "./table.ts";

/** What went wrong, as far as it is shown. */
export type Failure = Pick<AppError, "code" | "message" | "details" | "fault">;

/** All that a run leaves for a reader. What it holds is redacted already: what is cut or encoded later hides nothing. */
export interface RunReport {
  readonly command: string;
  readonly stackName: string;
  /** One sentence; empty when the run came to nothing. */
  readonly headline: string;
  readonly tables: readonly Table[];
  readonly failure: Failure | undefined;
  readonly findings: Findings;
  readonly phases: readonly Phase[];
  /** Whether it succeeded and there was nothing to change. */
  readonly isNoOp: boolean;
}
