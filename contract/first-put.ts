/** What Parameter Store keeps of a version, as far as it tells of its value's age. */
interface KeptVersion {
  readonly Description?: string | undefined;
  readonly LastModifiedDate?: Date | undefined;
}

/** Values are put again to make room, which begins when so many versions are kept: no earlier one says so. */
export const FIRST_PUT_AGAIN = 100;

const PREFIX = "the token of ";

/** Description of a version that holds the value of an older one, which was put at `at` (milliseconds since the epoch). */
export const putAgain = (at: number): string => `${PREFIX}${new Date(at).toISOString()}, put again`;

/**
 * When the value of a version was first put, in milliseconds since the epoch, read without the value: the version's own
 * date, unless its description says that it was put again.
 */
export function firstPut({ Description = "", LastModifiedDate }: KeptVersion): number {
  const own = LastModifiedDate?.getTime() ?? 0;
  const told = Description.startsWith(PREFIX)
    ? Date.parse(Description.slice(PREFIX.length).split(",")[0] ?? "")
    : own;
  return Number.isNaN(told) ? own : Math.min(told, own);
}
