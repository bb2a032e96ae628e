import type { Clock } from "../contract/clock.ts";
import type { Assets } from "./assets.ts";
import type { Aws } from "./aws/clients.ts";
import type { Findings } from "./report/findings.ts";
import type { Table } from "./report/table.ts";

/** Where a run tells what it does. Everything that passes here is redacted at the edge. */
export interface Log {
  info(line: string): void;
  warning(line: string): void;
  /** Runs `phase` under a heading that the job's log can fold. */
  group<T>(heading: string, phase: () => Promise<T>): Promise<T>;
}

/** What of an answer over HTTP is asked. */
export type Fetched = Pick<Response, "ok" | "status" | "arrayBuffer" | "json">;

/** Fetches over HTTP as the platform's own `fetch` does. */
export type Fetch = (
  url: string,
  init: { readonly signal: AbortSignal; readonly headers?: Record<string, string> },
) => Promise<Fetched>;

/** Everything of the outside world that the commands use. */
export interface Runtime {
  readonly aws: Aws;
  readonly clock: Clock;
  readonly log: Log;
  /** Prints to standard output as it is: what a program reads. */
  readonly print: (text: string) => void;
  /** Takes a value that was read from AWS out of everything that this run prints from now on. */
  readonly hide: (secret: string) => void;
  /** The same for a value that a template declares a secret, which may be short. */
  readonly hideDeclared: (secret: string) => void;
  /** Hands over what summary and comment are to show, also when the run ends with an error later. Adds to what was. */
  readonly record: (found: Findings) => void;
  /** Adds a table to the job's summary at once: for what would be lost if the run ended here. */
  readonly note: (table: Table) => Promise<void>;
  readonly fetch: Fetch;
  /** What the build made; read when it is first needed. */
  readonly assets: () => Assets;
  /** Unique to this run and attempt, in letters, digits and hyphens. */
  readonly runName: string;
}
