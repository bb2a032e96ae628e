import type { Decision } from "./decisions.ts";
import { isAllowed, type Question, type Statement } from "./evaluator.ts";

/** A statement, and the decisions of a run that would have been others without it. */
export interface Need {
  readonly statement: Statement;
  /** They need it, one for each thing that was asked. */
  readonly neededBy: readonly Decision[];
}

/**
 * For each statement of one identity: which decisions change when it alone is deleted. A permission is needed by what
 * is allowed with it and refused without; a denial by what is refused with it and allowed without.
 */
export function needs(statements: readonly Statement[], decisions: readonly Decision[]): readonly Need[] {
  return statements.map((statement) => {
    const rest = statements.filter((one) => one !== statement);
    const changed = decisions.filter(
      (question) => isAllowed(statements, question) !== isAllowed(rest, question),
    );
    return { statement, neededBy: [...new Map(changed.map((one) => [said(one), one])).values()] };
  });
}

/** Decisions that these statements do not explain: the emulator decided otherwise. */
export const unexplained = (
  statements: readonly Statement[],
  decisions: readonly Decision[],
): readonly Decision[] =>
  decisions.filter((decision) => isAllowed(statements, decision) !== decision.allowed);

/** `ssm:SendCommand on document/…`, `not ec2:… on *` for what is refused. */
export const said = ({ action, resource, allowed }: Question & { readonly allowed: boolean }): string =>
  `${allowed ? "" : "not "}${action} on ${resource.split(":").slice(5).join(":") || resource}`;
