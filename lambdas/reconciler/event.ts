import * as z from "zod/mini";
import { type Asked, askedByUs, look, skip } from "../shared/asked.ts";

const Tick = z.object({ source: z.literal("aws.events"), "detail-type": z.literal("Scheduled Event") });

/** A tick of the schedule or an invocation; everything else is left alone. */
export function readTick(event: unknown): Asked {
  return (
    askedByUs(event) ??
    (Tick.safeParse(event).success ? look("schedule") : skip("neither a scheduled event nor an invocation"))
  );
}
