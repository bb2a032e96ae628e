import type { Observer } from "../world/observer.ts";
import type { Origin } from "../world/sent.ts";
import type { World } from "../world/world.ts";

/**
 * I5: a restart leaves as many nodes serving as the floor asks for, by what its sender had seen, and by what was so when
 * it was sent: the load balancer may be late.
 */
export function floor(world: World): Observer {
  return {
    restarts(machine, origin) {
      world.check("I14", machine.mode === "reload-only" && `--reload-only restarted ${machine.id}`);
      // Nobody can hold others back for what comes when its sender has given it up.
      if (!origin || origin.isLate) return;
      origin.execution.notes.restarts += 1;
      world.check("I5", tooFew(origin, machine.id));
    },
  };
}

/** Nodes that serve at any moment while waves of this size are restarted. */
const floorOf = (size: number, waves: number): number => Math.max(1, size - waves);

function tooFew(origin: Origin, id: string): string | undefined {
  const { view, instanceIds, execution } = origin;
  const { size = 0, inService = new Set(), healthy = new Set() } = view;
  const least = execution.name === "action" ? floorOf(size, execution.notes.waveSize) : size - 1;
  const reallyLeft = [...origin.answering].filter((one) => !instanceIds.includes(one)).length;
  if (origin.answering.has(id) && reallyLeft < least)
    return `${execution.label} restarted ${instanceIds.join(", ")} of ${size} nodes when only ${reallyLeft} others answered: ${least} must`;
  // The decision may rest on the look before the last one, of a moment ago.
  const looks = [healthy, view.healthyBefore ?? healthy].map((seen) => {
    const serving = [...inService].filter((one) => seen.has(one));
    const taken = instanceIds.filter((one) => serving.includes(one)).length;
    return { serving, taken, left: serving.length - taken };
  });
  if (looks.some(({ serving, left }) => !serving.includes(id) || left >= least)) return undefined;
  const [{ serving, taken, left } = { serving: [], taken: 0, left: 0 }] = looks;
  return `${execution.label} restarted ${taken} of ${serving.length} serving nodes of ${size}: ${left} were left, ${least} must be`;
}
