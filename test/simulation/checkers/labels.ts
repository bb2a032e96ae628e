import { NAMES } from "../world/names.ts";
import type { Observer } from "../world/observer.ts";
import { membersOf } from "../world/stack.ts";
import type { World } from "../world/world.ts";

/** Milliseconds that a canary must have run: of a token that is new, and of one that was in use before. */
const CANARY = 20_000;
const RETRIED = 5_000;
/** A listener that crashes and is started again at once has proved its token all the same: no look can see it. */
const BLINK = 5_000;
/** A node that was up may go between the last look and the move of the label. */
const GRACE = 30_000;
/** Versions of a parameter that AWS keeps (Parameter Store, "Working with parameter versions"). */
const FULL = 100;

interface Period {
  readonly from: number;
  until: number | undefined;
}

/** I6: `current` is always there, moves only to what some node has proved, and there is a way back. */
export function labels(world: World): Observer {
  /** By token: when a node ran with it and answered, without a break. */
  const periods = new Map<string, Map<string, Period>>();
  /** Nodes that a command has restarted which Run Command had given up: no look can have known of it. */
  const overtaken = new Set<string>();
  let before = "";
  let formerly = new Set<string>();

  const longest = (token: string): number => {
    const now = world.clock.now();
    let most = 0;
    for (const { from, until } of periods.get(token)?.values() ?? []) {
      if (until !== undefined && now - until > GRACE) continue;
      most = Math.max(most, (until ?? now) - from);
    }
    return most;
  };

  return {
    listening(machine) {
      const token = machine.running?.token ?? "";
      const now = world.clock.now();
      if (machine.origin?.isLate) overtaken.add(machine.id);
      else overtaken.delete(machine.id);
      for (const nodes of periods.values()) {
        const period = nodes.get(machine.id);
        if (period && period.until === undefined) period.until = now;
      }
      if (!machine.isListening) return;
      const nodes = periods.get(token) ?? new Map<string, Period>();
      const last = nodes.get(machine.id);
      if (last?.until !== undefined && now - last.until <= BLINK) {
        last.until = undefined;
        return;
      }
      periods.set(token, nodes.set(machine.id, { from: now, until: undefined }));
    },
    parameter({ name, kind }) {
      if (name !== NAMES.token) return;
      const current = world.parameters.find(`${NAMES.token}:current`);
      world.check("I6", !current && !isMoving(world) && `no version is labelled current after a ${kind}`);
      if (!current || current.value === before) return;
      if (before !== "" && !world.isByHand) {
        const need = formerly.has(current.value) ? RETRIED : CANARY;
        const had = longest(current.value);
        world.check(
          "I6",
          had < need && `current moved to version ${current.version}, which ran for ${had} ms on one node`,
        );
        const versions = world.parameters.versions(NAMES.token);
        const isBack = versions.some(({ labels: on }) => on.has("previous") || on.has("unfinished"));
        world.check("I6", !isBack && "current moved and nothing is labelled as what was left for it");
      }
      formerly = new Set([...formerly, before]);
      before = current.value;
    },
    rotated(wanted, result) {
      const [back, now] = ["previous", "current"].map((label) =>
        world.parameters.find(`${NAMES.token}:${label}`),
      );
      world.check(
        "I6",
        back && back.version === now?.version && `version ${back.version} is current and previous`,
      );
      if (result.failure) return;
      void followed(world, now?.value, overtaken);
      if (wanted.kind !== "value") return;
      const current = world.parameters.find(`${NAMES.token}:current`);
      world.check(
        "I6",
        current?.value !== wanted.value && "a rotation says it succeeded, but current is another token",
      );
    },
  };
}

/**
 * A full history whose oldest version is `current`: AWS takes no further one while that has a label. So it is off for
 * a moment, and what was the newest before that says so.
 */
function isMoving(world: World): boolean {
  const versions = world.parameters.versions(NAMES.token);
  return versions.length >= FULL && versions.slice(-2).some(({ labels: on }) => on.has("unfinished"));
}

/** What a rotation that succeeds says: whoever is in service and answers runs with what is current. */
async function followed(
  world: World,
  token: string | undefined,
  overtaken: ReadonlySet<string>,
): Promise<void> {
  for (const { InstanceId, LifecycleState } of await membersOf(world)) {
    if (overtaken.has(String(InstanceId))) continue;
    const machine = world.machines.find(String(InstanceId));
    const isBehind =
      LifecycleState === "InService" && machine?.isListening && machine.running?.token !== token;
    world.check("I6", isBehind && `a rotation says it succeeded, but ${InstanceId} runs with another token`);
  }
}
