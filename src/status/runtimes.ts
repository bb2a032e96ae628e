/** Runtime of the stack's functions. */
export const FUNCTION_RUNTIME = "nodejs24.x";

/**
 * The day from which Lambda refuses to make functions with a runtime; from some weeks later it refuses to change them
 * as well (Lambda developer guide, "Lambda runtimes", column "Block function create", as of November 2026).
 */
const BLOCKED_FROM: Readonly<Record<string, string>> = {
  "nodejs20.x": "2026-08-31",
  "nodejs22.x": "2027-06-01",
  "nodejs24.x": "2028-06-01",
};

/** So many days before it is time to move. */
const NOTICE_DAYS = 180;
const DAY = 86_400_000;

export interface RuntimeStatus {
  readonly name: string;
  /** ISO date. */
  readonly blockedFrom: string;
  /** Negative when it is past. */
  readonly daysLeft: number;
  readonly endsSoon: boolean;
}

/** How long functions with this runtime can still be made; undefined for one that the table does not have. */
export function runtimeStatus(now: number, name = FUNCTION_RUNTIME): RuntimeStatus | undefined {
  const blockedFrom = BLOCKED_FROM[name];
  if (blockedFrom === undefined) return undefined;
  const daysLeft = Math.floor((Date.parse(blockedFrom) - now) / DAY);
  return { name, blockedFrom, daysLeft, endsSoon: daysLeft <= NOTICE_DAYS };
}
