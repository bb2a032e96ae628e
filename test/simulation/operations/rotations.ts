import type { Random } from "../random.ts";
import { NAMES } from "../world/names.ts";
import type { World } from "../world/world.ts";
import { runRotation } from "./runs.ts";
import type { Act, Stage } from "./stage.ts";

const SECOND = 1_000;
/** Canaries that fail one after the other. */
const CANARIES = 101;

export const newToken = (world: World, random: Random): string => random.fork(world.age).hex(32);

/** One bad token after the other, each the newest version that there is. */
async function failAll(stage: Stage, random: Random): Promise<void> {
  for (let number = 0; number < CANARIES && stage.world.faults.active; number++) {
    const token = newToken(stage.world, random);
    stage.world.activation.revoke(token);
    await rotation(stage, random, token);
    await stage.world.sleep(SECOND);
  }
}

export function rotation(stage: Stage, random: Random, token: string) {
  const waveSize = random.chance(0.7) ? 1 : random.whole(1, 3);
  stage.wavesOf = Math.max(stage.wavesOf, waveSize);
  return runRotation(stage.world, { kind: "value", value: token }, { waveSize });
}

/** Rotations of the token, good and bad, by name. */
export const ROTATIONS: Readonly<Record<string, Act>> = {
  "rotate-good": (stage, random) => rotation(stage, random, newToken(stage.world, random)),
  "rotate-bad": (stage, random) => {
    const token = newToken(stage.world, random);
    stage.world.activation.revoke(token);
    return rotation(stage, random, token);
  },
  "rotate-bad-99": failAll,
  "rotate-bad-later": (stage, random) => {
    const token = newToken(stage.world, random);
    stage.world.activation.limit(token, random.whole(1, 3));
    return rotation(stage, random, token);
  },
  "rotate-no-way-back": (stage, random) => {
    const { world } = stage;
    const token = newToken(world, random);
    const old = world.parameters.find(`${NAMES.token}:current`)?.value ?? "";
    world.activation.limit(token, random.whole(1, 3));
    world.later(30 * SECOND, () => world.activation.revoke(old));
    stage.isCommonFault = true;
    return rotation(stage, random, token);
  },
  "rotate-back": ({ world }, random) => {
    const known = world.parameters.versions(NAMES.token).map(({ version }) => String(version));
    const name = random.chance(0.5) ? "previous" : random.pick([...known, "0"]);
    return runRotation(world, { kind: "version", name });
  },
  "rotate-nothing": ({ world }, random) =>
    runRotation(world, { kind: "nothing" }, { maxTokenAgeDays: random.whole(0, 20) }),
  "two-rotations": (stage, random) => {
    const one = rotation(stage, random.fork(1), newToken(stage.world, random.fork(1)));
    stage.world.later(random.whole(0, 40) * SECOND, () => {
      void rotation(stage, random.fork(2), newToken(stage.world, random.fork(2)));
    });
    return one;
  },
};
