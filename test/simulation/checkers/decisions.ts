import { GROUP } from "../world/names.ts";
import type { Observer } from "../world/observer.ts";
import type { World } from "../world/world.ts";

/** The rules' own figures: not those of the code that is checked. */
const CONNECTS = 3;
/** A verdict is given soon after the look that it rests on; a throttled request may take a run's time. */
const FRESH = 120_000;

/** I1, I2: what launch-gate says of an instance is said once, and CONTINUE rests on what was seen. */
export function decisions(world: World): Observer {
  const applied = new Map<string, string>();
  const saidBy = new Map<string, string>();
  return {
    requested(execution, { action, input }) {
      if (action !== "CompleteLifecycleAction" || !execution) return;
      const id = String(input.InstanceId);
      const result = String(input.LifecycleActionResult);
      world.check(
        "I11",
        input.AutoScalingGroupName !== GROUP && `a hook of ${input.AutoScalingGroupName} was completed`,
      );
      const key = `${execution.id} ${id}`;
      const before = saidBy.get(key);
      saidBy.set(key, result);
      world.check(
        "I1",
        before !== undefined &&
          before !== result &&
          `${execution.label} said ${before} and ${result} of ${id}`,
      );
      if (result === "CONTINUE") world.check("I2", unproven(world, id));
    },
    applied(_, { action, input }) {
      if (action !== "CompleteLifecycleAction") return;
      const id = String(input.InstanceId);
      const before = applied.get(id);
      applied.set(id, String(input.LifecycleActionResult));
      world.check(
        "I1",
        before !== undefined && `${id} was completed twice: ${before}, ${input.LifecycleActionResult}`,
      );
      world.count(`gate.${input.LifecycleActionResult}`);
    },
  };
}

function unproven(world: World, id: string): string | undefined {
  const machine = world.machines.find(id);
  if (!machine) return `CONTINUE for ${id}, which never ran`;
  const proof = world.network.proven.get(machine.host);
  if (!proof || proof.connects < CONNECTS) return `CONTINUE for ${id} after ${proof?.connects ?? 0} connects`;
  const age = world.clock.now() - proof.at;
  return age > FRESH ? `CONTINUE for ${id} ${age} ms after its last connect` : undefined;
}
