import { Invocation } from "../../contract/invocation.ts";

/** Why a function was started: to look at the present state, or by something that it leaves alone. */
export type Asked =
  | { readonly kind: "look"; readonly by: string; readonly instanceId?: string }
  | { readonly kind: "skip"; readonly reason: string };

export const look = (by: string, instanceId?: string): Asked => ({
  kind: "look",
  by,
  ...(instanceId === undefined ? {} : { instanceId }),
});
export const skip = (reason: string): Asked => ({ kind: "skip", reason });

/** The event as another part of the product sends it; undefined when it is something else. */
export function askedByUs(event: unknown): Asked | undefined {
  const parsed = Invocation.safeParse(event);
  return parsed.success ? look(parsed.data.by) : undefined;
}
