import { belowFloor } from "./failures.ts";
import { readNodes } from "./fleet.ts";
import { chooseCanary, inService } from "./nodes.ts";
import type { Rotation } from "./rotation.ts";

/** Throws `rotation.below-floor` when not even one node may be restarted. Nothing has been touched then. */
export async function refuseBelowFloor({ site, running, limits: { floor } }: Rotation): Promise<void> {
  const { nodes, size } = await readNodes(site);
  if (chooseCanary(nodes, running, 0, floor)) return;
  const serving = inService(nodes).filter(({ isServing }) => isServing).length;
  throw belowFloor({ stackName: site.stackName, serving, size, floor });
}
