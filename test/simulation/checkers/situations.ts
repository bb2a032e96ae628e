import { BOOT_DEADLINE } from "../../../contract/numbers.ts";
import { AppError } from "../../../src/errors.ts";
import type { Situation } from "../faults/situations.ts";
import type { Execution } from "../world/execution.ts";
import { NAMES } from "../world/names.ts";
import type { Observer } from "../world/observer.ts";
import { membersOf } from "../world/stack.ts";
import type { World } from "../world/world.ts";

const VERSION = 120;
const IN_A_ROW = 99;
/** Before the deadline. */
const SECOND = 1_500;

/** What the functions' records say. */
const TOLD: readonly (readonly [RegExp, Situation])[] = [
  [/launches suspended after/, "breaker opens"],
  [/ repaired: /, "repair succeeds"],
  [/two repairs in a row failed/, "repairs are stopped"],
  [/was dead: \d+ processes resumed/, "suspension of a dead run resumed"],
  [/ s after the launch/, "boot given up at the deadline"],
  [/no address \d+ s after the launch/, "boot given up without an address"],
];

/** Checks nothing: counts where faults and turns of the product meet that must have met in many histories. */
export function situations(world: World): Observer {
  const inWave = new Map<string, Execution>();
  let failedInARow = 0;
  return {
    requested(execution, { action, input }) {
      if (action !== "SendCommand" || execution?.name !== "action") return;
      if (JSON.stringify(input.Parameters ?? "").includes("--check")) return;
      for (const id of (input.InstanceIds ?? []) as string[]) inWave.set(id, execution);
      const seen = execution.notes.views.inService;
      void membersOf(world).then((members) => {
        const joined = members.some(
          ({ InstanceId, LifecycleState }) =>
            LifecycleState === "InService" &&
            !seen?.has(String(InstanceId)) &&
            !inWave.has(String(InstanceId)),
        );
        if (joined) world.saw("node joins between list and command");
      });
    },
    converged: (machine) => void inWave.delete(machine.id),
    poweredOff(machine) {
      if (inWave.get(machine.id)?.state === "running") world.saw("node ends in its wave");
      inWave.delete(machine.id);
    },
    restarts(_, origin) {
      if (origin?.execution.name !== "action" || origin.isLate) return;
      if (world.lostZones.size > 0) world.saw("zone lost between restarts");
      if (world.targetsAreUnhealthy) world.saw("no target healthy between restarts");
      if (world.activation.down) world.saw("activation down between restarts");
    },
    listening(machine) {
      if (!machine.isListening || machine.hasServed) return;
      const left = machine.launchedAt + BOOT_DEADLINE - world.clock.now();
      if (left > 0 && left <= SECOND) world.saw("boot opens a second before the deadline");
    },
    parameter({ name, kind, version }) {
      if (name === NAMES.token && kind === "put" && version >= VERSION) world.saw("version 120 is put");
    },
    rotated(_, { outcome, failure, steps }) {
      if (outcome === "resumed" && steps.length > 0) world.saw("rotation finishes another");
      failedInARow = failure?.code === "rotation.canary-failed" ? failedInARow + 1 : 0;
      if (failedInARow > 0) world.saw("canary fails");
      if (failedInARow >= IN_A_ROW) world.saw("99 canaries fail in a row");
      if (failure?.code !== "rotation.wave-failed") return;
      if (steps.some(({ action, end }) => action === "canary" && end === "up"))
        world.saw("wave fails after the canary");
      if (/all nodes are back on/.test(failure.message)) world.saw("rolled back wholly");
      if (/did not come up with version \d+ either/.test(failure.message))
        world.saw("former token revoked at rollback");
    },
    runEnded({ what, result, log }) {
      if (log.some((line) => line.startsWith("took over from"))) world.saw("rotation takes a lock over");
      if (what !== "rotate") return;
      const code = result?.error instanceof AppError ? result.error.code : undefined;
      if (code === "lock.held") world.saw("rotation yields to a lock");
      if (code === "lock.lost") world.saw("rotation loses its lock");
    },
    ended({ records }) {
      const told = JSON.stringify(records);
      for (const [text, situation] of TOLD) if (text.test(told)) world.saw(situation);
    },
  };
}
