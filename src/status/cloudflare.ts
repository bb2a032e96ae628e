import * as z from "zod/mini";
import { CLOUDFLARE_IPV4 } from "../inputs/cloudflare.ts";
import type { Fetch } from "../runtime.ts";

/** Where Cloudflare publishes the ranges from which it connects (Cloudflare API, "Cloudflare IPs"). */
const ADDRESS = "https://api.cloudflare.com/client/v4/ips";
/** Milliseconds. Nobody waits for a look at something that hardly ever changes. */
const TIMEOUT = 3_000;

const Reply = z.object({
  success: z.literal(true),
  result: z.object({ ipv4_cidrs: z.array(z.cidrv4()).check(z.minLength(1)) }),
});

export interface RangeChanges {
  /** Published now, and not among the ranges that this version lets in. */
  readonly added: readonly string[];
  /** Let in by this version, and no longer published. */
  readonly removed: readonly string[];
}

/** Compares the ranges that this version knows with those of today. Throws when they cannot be had. */
export async function rangeChanges(fetch: Fetch): Promise<RangeChanges> {
  const response = await fetch(ADDRESS, { signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new Error(`${ADDRESS} answers with status ${response.status}`);
  const reply = Reply.safeParse(await response.json());
  if (!reply.success) throw new Error(`${ADDRESS} answers something else than ranges`);
  const published = reply.data.result.ipv4_cidrs;
  return {
    added: published.filter((range) => !CLOUDFLARE_IPV4.includes(range)).sort(),
    removed: CLOUDFLARE_IPV4.filter((range) => !published.includes(range)),
  };
}
