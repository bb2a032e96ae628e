import type { ConvergeReport } from "../../../contract/converge.ts";
import type { JsonObject } from "../../../local/ports.ts";
import type { RotationResult } from "../../../src/rotation/rotate.ts";
import type { Wanted } from "../../../src/rotation/token-history.ts";
import type { Settings } from "./converge.ts";
import type { Execution } from "./execution.ts";
import type { Ended } from "./functions.ts";
import type { Machine } from "./machine.ts";
import type { ParameterChange } from "./parameters.ts";
import type { Origin } from "./sent.ts";
import type { Call } from "./wire.ts";

/** How a run of the Action ended. */
export interface RunEnded {
  readonly execution: Execution;
  readonly what: string;
  /** Undefined when it was killed. */
  readonly result: { readonly outcome: string; readonly error?: unknown } | undefined;
  readonly log: readonly string[];
}

/** When a converge began, in milliseconds, and what its machine had on disk then. */
export interface Before {
  readonly at: number;
  readonly disk: Settings | undefined;
}

/** Looks on, at every step of a world. Throws nothing: what is wrong it tells the world. */
export interface Observer {
  /** A request has arrived and is about to be applied. */
  requested?(execution: Execution | undefined, call: Call): void;
  applied?(execution: Execution | undefined, call: Call, output: JsonObject): void;
  /** A function's invocation ended. */
  ended?(ended: Ended): void;
  runEnded?(ended: RunEnded): void;
  rotated?(wanted: Wanted, result: RotationResult): void;
  /** A listener began to answer, or stopped. */
  listening?(machine: Machine): void;
  /** Converge is about to restart a listener that answers. */
  restarts?(machine: Machine, origin: Origin | undefined): void;
  /** A machine is gone. */
  poweredOff?(machine: Machine): void;
  converged?(machine: Machine, report: ConvergeReport, before: Before): void;
  parameter?(change: ParameterChange): void;
  /** Each half minute, and at the end. */
  looked?(): void;
}
