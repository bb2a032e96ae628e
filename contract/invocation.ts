import * as z from "zod/mini";

/** How one Lambda of the stack, or the Action, asks another to look at the present state and act on it. */
export const Invocation = z.object({
  source: z.literal("railgun-ha"),
  /** Who asks, for the record: `reconciler`, `deploy`. */
  by: z.string(),
});
export type Invocation = z.infer<typeof Invocation>;
