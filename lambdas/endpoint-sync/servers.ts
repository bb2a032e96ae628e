import type { SSMClient } from "@aws-sdk/client-ssm";
import type { Deadline } from "../shared/deadline.ts";
import { insist } from "../shared/invariant.ts";
import type { Meter } from "../shared/metrics.ts";
import { readParameter, writeParameter } from "../shared/parameters.ts";
import type { Timing } from "../shared/retry.ts";

/** The list as written, in its order; empty when it was never written. */
export async function readServers(
  client: SSMClient,
  name: string,
  deadline: Deadline,
  timing: Timing,
): Promise<readonly string[]> {
  const stored = await readParameter(client, name, deadline, timing);
  return (stored?.value ?? "").split(/\s+/).filter((endpoint) => endpoint !== "");
}

/** Writes the list and returns the version that the parameter has now. Refuses an empty list. */
export async function writeServers(
  client: SSMClient,
  name: string,
  servers: readonly string[],
  deadline: Deadline,
  timing: Timing & { readonly meter: Meter },
): Promise<number> {
  const { meter } = timing;
  insist(servers.length > 0, "invariant.empty-list", `an empty list for ${name}`, meter);
  return writeParameter(client, { name, value: servers.join(" ") }, true, deadline, timing);
}
