import type { Execution } from "../world/execution.ts";
import { NAMES } from "../world/names.ts";
import type { Observer } from "../world/observer.ts";
import type { World } from "../world/world.ts";

/** I8: whoever wrote the list of servers has looked at the cluster again, before it says that all is done. */
export function servers(world: World): Observer {
  const unseen = new Set<Execution>();
  const wrote = new Map<Execution, Set<string>>();
  return {
    applied(execution, { action, input }) {
      if (execution?.name !== "endpoint-sync") return;
      if (action === "PutParameter" && input.Name === NAMES.servers) {
        const lists = wrote.get(execution) ?? new Set();
        wrote.set(execution, lists);
        // The same list once more is a request that its sender had given up and repeated.
        if (!lists.has(String(input.Value))) unseen.add(execution);
        lists.add(String(input.Value));
      }
      if (action === "DescribeCacheClusters") unseen.delete(execution);
    },
    ended({ name, execution, result }) {
      if (name !== "endpoint-sync") return;
      world.check(
        "I8",
        result.kind === "ok" &&
          unseen.has(execution) &&
          `${execution.label} wrote the list and did not look again`,
      );
      unseen.delete(execution);
      wrote.delete(execution);
    },
  };
}
