import type { Stage } from "../operations/stage.ts";
import type { Observer } from "../world/observer.ts";
import type { World } from "../world/world.ts";

/** Repairs that fail before no more are tried, and the node on which the way back is tried. */
const SPARED = 3;
/** A node that is not back by then did not come back. */
const PATIENCE = 150_000;

/** I15: what strikes all nodes alike takes only those out of service on which it was found. */
export function common(world: World, stage: Stage): Observer {
  const taken = new Map<string, number>();
  return {
    restarts(machine, origin) {
      if (origin && !origin.isLate && stage.isCommonFault) taken.set(machine.id, world.clock.now());
    },
    listening(machine) {
      if (machine.isListening) taken.delete(machine.id);
    },
    looked() {
      if (!stage.isCommonFault) return;
      const now = world.clock.now();
      const lost = [...taken].filter(([id, at]) => now - at > PATIENCE && world.machines.find(id)?.isOn);
      const most = stage.wavesOf + SPARED;
      world.check(
        "I15",
        lost.length > most && `${lost.length} nodes were restarted into a fault of all nodes`,
      );
    },
  };
}
