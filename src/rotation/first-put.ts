import type { ParameterHistory } from "@aws-sdk/client-ssm";

const PREFIX = "the token of ";

/** Description of a version that holds the value of an older one, which was put at `at` (milliseconds since the epoch). */
export const putAgain = (at: number): string => `${PREFIX}${new Date(at).toISOString()}, put again`;

/**
 * When the value of a version was first put, in milliseconds since the epoch, read without the value: the version's own
 * date, unless its description says that it was put again.
 */
export function firstPut({ Description = "", LastModifiedDate }: ParameterHistory): number {
  const own = LastModifiedDate?.getTime() ?? 0;
  const told = Description.startsWith(PREFIX)
    ? Date.parse(Description.slice(PREFIX.length).split(",")[0] ?? "")
    : own;
  return Number.isNaN(told) ? own : Math.min(told, own);
}
