import type { Execution } from "../world/execution.ts";
import type { Ended } from "../world/functions.ts";
import type { Machine } from "../world/machine.ts";
import type { Observer } from "../world/observer.ts";
import type { World } from "../world/world.ts";

/** The rule's own figure: not that of the code that is checked. */
const BOOT_DEADLINE = 900_000;
const GONE = new Set(["shutting-down", "terminated", "stopping", "stopped"]);
/** Between two looks at all doors: no zone is lost for less than four times that. */
const PACE = 5_000;
/** A listener that has just begun resets or flaps for up to 12 seconds. */
const MOMENT = 15_000;
/** A request may arrive so much later than its caller, who gave it up, has gone on. */
const LATEST = 1_500;

/** I3: launch-gate gives up what is gone, or what it found closed after the deadline; never what is really open. */
export function abandons(world: World): Observer {
  const doors = new Doors(world);
  /** When port-probe told last that a host is closed. */
  const closedAt = new Map<string, number>();
  /** When a run asked last who waits: what it says of an instance rests on a look after that. */
  const began = new WeakMap<Execution, number>();
  doors.watch();
  return {
    ended(ended) {
      for (const host of closedIn(ended)) closedAt.set(host, world.clock.now());
    },
    requested(execution, { action, input }) {
      if (execution?.name !== "launch-gate") return;
      if (action === "DescribeAutoScalingGroups") began.set(execution, world.clock.now() - LATEST);
      if (action !== "CompleteLifecycleAction" || input.LifecycleActionResult !== "ABANDON") return;
      const id = String(input.InstanceId);
      const since = began.get(execution) ?? 0;
      const machine = world.machines.find(id);
      world.check(
        "I3",
        hasty(world, id, machine, (one) => unseen(since, one, closedAt, doors)),
      );
    },
  };
}

/** Addresses that port-probe answered to have looked at and found closed. */
function closedIn({ name, result }: Ended): readonly string[] {
  if (name !== "port-probe" || result.kind !== "ok") return [];
  const { seen } = result.value as { seen: { host: string; state: string; attempts: number }[] };
  return seen.filter(({ state, attempts }) => state !== "open" && attempts > 0).map(({ host }) => host);
}

function hasty(
  world: World,
  id: string,
  machine: Machine | undefined,
  unseenOf: (machine: Machine) => string | undefined,
): string | undefined {
  const reply = world.models.operations["ec2.DescribeInstances"]?.({
    Filters: [{ Name: "instance-id", Values: [id] }],
  }) as { Reservations: { Instances: { LaunchTime: Date; State: { Name: string } }[] }[] };
  const instance = reply.Reservations[0]?.Instances[0];
  // What EC2 does not show any more is gone for long.
  if (!instance) return machine ? undefined : `ABANDON for ${id}, which EC2 does not show yet`;
  if (GONE.has(instance.State.Name)) return undefined;
  const age = world.clock.now() - instance.LaunchTime.getTime();
  if (age < BOOT_DEADLINE) return `ABANDON for ${id} ${age} ms after its launch`;
  // So late EC2 tells the address of each that has one: nobody need give that up without a look.
  return machine?.hasAddress ? unseenOf(machine) : undefined;
}

/** Why a round of looks that began then cannot have found the machine closed that it gives up. */
function unseen(
  began: number,
  { id, host }: Machine,
  closedAt: ReadonlyMap<string, number>,
  doors: Doors,
): string | undefined {
  const open = doors.openSince(host);
  if (open !== undefined && open + MOMENT < began)
    return `ABANDON for ${id}, which was open for ${began - open} ms when the look began`;
  const closed = closedAt.get(host);
  if (closed === undefined || closed < began) return `ABANDON for ${id}, which no look has found closed`;
  return undefined;
}

/** Since when the doors are open that the world itself knows of. */
class Doors {
  private readonly world: World;
  private readonly shutAt = new Map<string, number>();

  constructor(world: World) {
    this.world = world;
  }

  /** Looks at all of them again and again. */
  watch(): void {
    const { world } = this;
    for (const { host } of world.machines.all())
      if (world.network.door(host) !== "open") this.shutAt.set(host, world.clock.now());
    world.later(PACE, () => this.watch());
  }

  /** Undefined while it is not open. */
  openSince(host: string): number | undefined {
    const machine = this.world.machines.at(host);
    if (!machine || this.world.network.door(host) !== "open") return undefined;
    return Math.max(machine.since, this.shutAt.get(host) ?? 0);
  }
}
