import type { AppError } from "../errors.ts";
import type { Inputs } from "../inputs.ts";
import type { Findings, Paste } from "../report/findings.ts";
import type { Runtime } from "../runtime.ts";

/** What somebody can do about a failure. */
export interface Advice {
  /** Each complete in itself. */
  readonly lines: readonly string[];
  readonly pastes: readonly Paste[];
}

/** A run that failed. */
export interface Failed {
  readonly failure: AppError;
  readonly findings: Findings;
  readonly inputs: Inputs;
  readonly runtime: Runtime;
  readonly env: Readonly<Record<string, string | undefined>>;
}
