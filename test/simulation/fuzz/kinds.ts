import type { OutcomeRecord } from "../../../contract/outcome.ts";
import { LockLost } from "../../../lambdas/reconciler/lock.ts";
import { ProbeError } from "../../../lambdas/shared/functions.ts";

/** An error of this side that was drawn, as a socket has it that could not be opened. */
export class DrawnError extends Error {
  override readonly name = "DrawnError";
}

const OWN = [ProbeError, LockLost, DrawnError];
/** What the functions say in so many words of what they are told. */
const SAID = [
  /^a request is an object$/,
  /is not part of a request: give hosts, until, forMillis, connects$/,
  /^hosts must be /,
  /^until must be first or each$/,
  /^forMillis must be a whole number/,
  /^connects must be a whole number/,
  /: ask only for hosts of the VPC$/,
  /^run command took .* without an id$/,
  /run pause or resume$/,
];
/** What the language throws when code takes something for what it is not; also where a record tells of it. */
const CRASH = /\b(Type|Range|Reference|Syntax|Eval|URI)Error\b/;

const isKnown = (error: unknown, names: ReadonlySet<string>): boolean =>
  error instanceof Error &&
  (names.has(error.name) ||
    OWN.some((kind) => error instanceof kind) ||
    (error.name === "Error" && SAID.some((text) => text.test(error.message))));

/** What lies in an error that nobody can know of; `names` are those of the errors that AWS answered with. */
export function unknownIn(error: unknown, names: ReadonlySet<string>): readonly unknown[] {
  if (error instanceof AggregateError) return error.errors.flatMap((one) => unknownIn(one, names));
  return isKnown(error, names) ? [] : [error];
}

/** The first crash that a record tells of, which whoever caught it took for a failure of AWS. */
export const crashIn = (records: readonly OutcomeRecord[]): string | undefined =>
  CRASH.exec(JSON.stringify(records))?.[0];
