import type { ConvergeReport } from "../../../contract/converge.ts";
import type { Settings } from "../world/converge.ts";
import type { Machine } from "../world/machine.ts";
import { NAMES } from "../world/names.ts";
import type { Before, Observer } from "../world/observer.ts";
import type { World } from "../world/world.ts";

/** What Parameter Store says from a moment on, in milliseconds. */
interface Desired {
  readonly at: number;
  readonly current: string | undefined;
  readonly pending: string | undefined;
  readonly servers: string | undefined;
}

/**
 * I9: whenever a converge runs, late, twice or after a newer one, it leaves its node with what Parameter Store said
 * while it ran, or as it was: the command that it runs for brings no values of its own.
 */
export function drift(world: World): Observer {
  const said: Desired[] = [desired(world, 0)];
  return {
    parameter({ name }) {
      if (name === NAMES.token || name === NAMES.servers) said.push(desired(world, world.clock.now()));
    },
    converged(machine, report, before) {
      const then = said.filter((_, index) => (said[index + 1]?.at ?? Number.POSITIVE_INFINITY) >= before.at);
      world.check("I9", astray(machine, report, before, then));
    },
  };
}

function desired(world: World, at: number): Desired {
  const [current, pending, servers] = [`${NAMES.token}:current`, `${NAMES.token}:pending`, NAMES.servers].map(
    (name) => world.parameters.find(name)?.value,
  );
  return { at, current, pending, servers };
}

function astray(
  { id, converge: { disk }, running }: Machine,
  { mode, error, pinned }: ConvergeReport,
  before: Before,
  then: readonly Desired[],
): string | undefined {
  const what = `${mode} converge of ${id}`;
  if (mode === "check" || error || !disk)
    return same(disk, before.disk)
      ? undefined
      : `${what} changed what is on disk, and was not to or says it failed`;
  if (!then.some(({ servers }) => servers === disk.servers)) return `${what} left servers ${disk.servers}`;
  if (mode !== "reload-only" && !same(disk, running)) return `${what} left it running with other settings`;
  const tokens =
    mode === "reload-only"
      ? [before.disk?.token]
      : then.map(({ current, pending }) => (pinned ? pending : current));
  return tokens.includes(disk.token) ? undefined : `${what} left a token that nothing named`;
}

const same = (one: Settings | undefined, other: Settings | undefined): boolean =>
  one?.token === other?.token && one?.servers === other?.servers;
