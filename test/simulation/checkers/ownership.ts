import { Lock } from "../../../contract/lock.ts";
import { STACK_TAG } from "../../../contract/names.ts";
import type { JsonObject } from "../../../local/ports.ts";
import type { Execution } from "../world/execution.ts";
import { DOCUMENT, GROUP, NAMES, STACK } from "../world/names.ts";
import { ownerOf } from "../world/notes.ts";
import type { Observer } from "../world/observer.ts";
import type { Call } from "../world/wire.ts";
import type { World } from "../world/world.ts";
import { isHarmless, modeIn } from "./holding.ts";

/** I11, I12, I14: only what is this stack's is changed, with the commands that are one's own, and no live lock is taken. */
export function ownership(world: World): Observer {
  return {
    requested(execution, call) {
      if (!execution) return;
      world.check("I12", stolen(world, execution, call));
      world.check("I11", stranger(world, call));
      if (call.action === "SendCommand") {
        world.check("I14", wrongMode(execution.name, call));
      }
      if (["SuspendProcesses", "ResumeProcesses"].includes(call.action)) {
        const named = (call.input.ScalingProcesses ?? []) as string[];
        world.check("I11", named.length === 0 && `${execution.label} ${call.action} of all processes`);
      }
      if (call.action === "PutParameter" && call.input.Name === NAMES.servers)
        world.check("I10", String(call.input.Value).trim() === "" && "an empty list of servers was written");
    },
    applied(execution, { action, input }) {
      if (action !== "PutParameter" || input.Name !== NAMES.lock || !execution) return;
      world.count(ownerOf(input.Value) ? "lock.written" : "lock.released");
    },
  };
}

function stranger(world: World, { action, input }: Call): string | undefined {
  if ("AutoScalingGroupName" in input && input.AutoScalingGroupName !== GROUP)
    return `${action} of group ${input.AutoScalingGroupName}`;
  if (["PutParameter", "LabelParameterVersion", "UnlabelParameterVersion"].includes(action))
    return String(input.Name).startsWith(`${NAMES.prefix}/`) ? undefined : `${action} of ${input.Name}`;
  if (action !== "SendCommand") return undefined;
  if (input.DocumentName !== DOCUMENT) return `a command with document ${input.DocumentName}`;
  const [target] = (input.Targets ?? []) as JsonObject[];
  if (target && (target.Key !== `tag:${STACK_TAG}` || String(target.Values) !== STACK))
    return `a command for ${target.Key} ${target.Values}`;
  const ids = (input.InstanceIds ?? []) as string[];
  const foreign = ids.find((id) => world.machines.find(id)?.stack !== STACK);
  return foreign && `a command for ${foreign}`;
}

/** A holder that lives writes its lock this often; nobody may take it over meanwhile, whatever his clock says. */
const SIGN_OF_LIFE = 12_000;

function stolen(
  world: World,
  execution: Execution,
  { action, input, knownAt = 0 }: Call,
): string | undefined {
  if (action !== "PutParameter" || input.Name !== NAMES.lock) return undefined;
  const lock = world.parameters.find(NAMES.lock);
  const holder = ownerOf(lock?.value);
  const taker = ownerOf(input.Value);
  if (!lock || !holder || !taker || holder === taker || execution.notes.lockSeen !== holder) return undefined;
  // Its holder has ended, and left in the lock what it could not resume.
  if (isGivenUp(lock.value)) return undefined;
  // The holder wrote it while this was on its way: whoever came too late puts the holder's words back.
  if (lock.at > knownAt) return undefined;
  // Those are the holder's.
  if (world.parameters.versions(NAMES.lock).some(({ value }) => value === input.Value)) return undefined;
  const age = world.clock.now() - lock.at;
  return age < SIGN_OF_LIFE
    ? `${execution.label} took the lock of ${holder}, written ${age} ms before`
    : undefined;
}

const isGivenUp = (value: string): boolean => Lock.parse(JSON.parse(value)).leaseUntil === 0;

/** Restarts are for rotations and repairs, one node by its id; a whole fleet is only told to reload or to look. */
function wrongMode(name: string, call: Call): string | undefined {
  const mode = modeIn(call);
  if (name === "endpoint-sync" && mode !== "--reload-only") return `endpoint-sync sent "${mode}"`;
  if (!isHarmless(call) && call.input.Targets !== undefined) return `"${mode}" was sent to the whole fleet`;
  return undefined;
}
