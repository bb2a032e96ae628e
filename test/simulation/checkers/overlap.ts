import type { Execution } from "../world/execution.ts";
import type { Observer } from "../world/observer.ts";
import type { World } from "../world/world.ts";

/** A command may lie with the agent for so long after its sender has gone. */
const DELIVERY = 70_000;

/** I12: two runs that live never restart nodes at the same time: the lock lets one of them wait, or yield. */
export function overlap(world: World): Observer {
  const busy = new Map<string, { readonly execution: Execution; readonly at: number }>();
  return {
    restarts(machine, origin) {
      if (!origin || origin.isLate) return;
      const now = world.clock.now();
      for (const [id, other] of busy) {
        const isOther = other.execution !== origin.execution && id !== machine.id;
        const live = isOther && other.execution.state === "running" && origin.execution.state === "running";
        world.check(
          "I12",
          live && now - other.at < DELIVERY && bothRestart(other.execution, origin.execution),
        );
      }
      busy.set(machine.id, { execution: origin.execution, at: now });
    },
    listening(machine) {
      if (machine.isListening) busy.delete(machine.id);
    },
  };
}

const bothRestart = (one: Execution, other: Execution): string =>
  `${one.label} and ${other.label} restart nodes at the same time`;
