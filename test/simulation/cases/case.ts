import type { ConvergeMode } from "../../../contract/converge.ts";
import cases from "./converge.json" with { type: "json" };

/** A version of the token. */
interface Version {
  readonly version: number;
  readonly value: string;
}

/**
 * One run of converge: what the machine and Parameter Store are like before it, and what must have come of it. The same
 * cases are run against `railgun-ha-converge` (test/integration/instances/cases.test.ts) and against the simulation's
 * model of it (converge.test.ts), so that the two cannot drift apart.
 */
export interface ConvergeCase {
  readonly name: string;
  readonly before: {
    /** What railgun.conf says; without it the file is as the package brought it. */
    readonly disk?: { readonly token: string; readonly servers: string };
    readonly tokenVersion?: number;
    /** Token that the listener runs with; without it the service is stopped. */
    readonly running?: string;
    /** It runs and does not answer on its port. */
    readonly silent?: boolean;
    /** `expires`: milliseconds from now. */
    readonly pin?: { readonly version: number; readonly expires: number };
  };
  readonly parameters: {
    readonly current?: Version;
    readonly pending?: Version;
    /** Value of memcached-servers; its version is 1. */
    readonly servers?: string;
  };
  /** Tokens with which a listener that is started answers. */
  readonly activates: readonly string[];
  /** List of servers with which a listener that is reloaded no longer answers. */
  readonly deafWith?: string;
  /** How often the same run was made before, with nobody looking. */
  readonly repeats?: number;
  readonly mode: ConvergeMode;
  /** Exit status. */
  readonly status: number;
  /** Members of the report, and the code of its error. */
  readonly report: Readonly<Record<string, unknown>> & { readonly code?: string };
  readonly after: {
    /** In the file, and in the listener when it runs; without it, none. */
    readonly token?: string;
    readonly servers?: string;
    readonly listening: boolean;
    readonly restarts: number;
    readonly reloads?: number;
    readonly pinned?: boolean;
  };
}

export const CASES = cases as readonly ConvergeCase[];
