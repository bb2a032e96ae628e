import type { AppError } from "../errors.ts";
import type { Inputs } from "../inputs.ts";
import type { Findings } from "../report/findings.ts";
import type { OutputName } from "../report/outputs.ts";
import type { Table } from "../report/table.ts";
import type { Runtime } from "../runtime.ts";

/** What a command leaves behind. It is published before `failure` is thrown, so that a failed run reports as well. */
export interface Report extends Findings {
  /** One sentence: what this run came to. */
  readonly headline: string;
  readonly outputs: Readonly<Partial<Record<Exclude<OutputName, "result">, string>>>;
  /** Becomes the output `result`, as JSON. */
  readonly result: Readonly<Record<string, unknown>>;
  readonly tables: readonly Table[];
  readonly failure: AppError | undefined;
}

/** A command. Answers undefined when standard output was all it had to give. */
export type Command = (inputs: Inputs, runtime: Runtime) => Promise<Report | undefined>;
