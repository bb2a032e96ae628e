import * as z from "zod/mini";
import { CONNECTS, PROBE_SLICE } from "./numbers.ts";

/**
 * What port-probe is asked. `until: "first"` watches all hosts and returns as soon as one is open or `forMillis`
 * has passed; `until: "each"` looks at every host once. Open means CONNECTS connects in a row, or as few as `connects`
 * says, where somebody else vouches for the host as well. The port is fixed in the function; hosts must be IPv4
 * addresses inside the VPC.
 */
export const ProbeRequest = z.strictObject({
  hosts: z.array(z.ipv4()).check(z.minLength(1), z.maxLength(200)),
  until: z.enum(["first", "each"]),
  forMillis: z.int().check(z.gte(0), z.lte(PROBE_SLICE)),
  connects: z.optional(z.int().check(z.gte(1), z.lte(CONNECTS))),
});
export type ProbeRequest = z.infer<typeof ProbeRequest>;

/** How the last attempt on a host ended. */
export const ProbeState = z.enum(["open", "refused", "timed-out", "reset"]);
export type ProbeState = z.infer<typeof ProbeState>;

export const ProbeReply = z.object({
  seen: z.array(z.object({ host: z.string(), state: ProbeState, attempts: z.int() })),
});
export type ProbeReply = z.infer<typeof ProbeReply>;
