import { isNamed } from "../aws/failures.ts";
import { messageOf } from "../errors.ts";

/** Something that status looked for. What could not be seen is said so, and is no failure of status. */
export type Known<T> =
  | { readonly value: T }
  | {
      readonly unknown: string;
      /** The role may not look. */
      readonly isDenied: boolean;
    };

export const isKnown = <T>(known: Known<T>): known is { readonly value: T } => "value" in known;

/** The value, or null for JSON. */
export const valueOrNull = <T>(known: Known<T>): T | null => (isKnown(known) ? known.value : null);

/** Looks; a role that may not do this, or something that does not answer, leaves it unknown. */
export async function look<T>(what: () => Promise<T>): Promise<Known<T>> {
  try {
    return { value: await what() };
  } catch (error) {
    const isDenied = isNamed(error, "AccessDenied", "AccessDeniedException", "UnauthorizedOperation");
    return { unknown: isDenied ? "the role may not look" : messageOf(error), isDenied };
  }
}
