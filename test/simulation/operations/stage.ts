import type { Random } from "../random.ts";
import type { StackSize } from "../world/stack.ts";
import type { World } from "../world/world.ts";

/** The world in the hands of whoever operates it, and what he remembers of it. */
export interface Stage {
  readonly world: World;
  readonly size: StackSize;
  cacheNodes: number;
  /** Instances that the group is to have, by whoever scaled or deployed it last. */
  nodes: number;
  /** The size that was deployed last. */
  deployed: number;
  /** Processes of the group that somebody suspended, and the product must not resume. */
  readonly suspendedByHand: Set<string>;
  /** Processes whose suspension AWS carried out when its caller had lost the lock. */
  readonly suspendedTooLate: Set<string>;
  /** Each puts back something that somebody has changed by hand. */
  readonly putsBack: Set<() => void>;
  silentUntil: number;
  /** Something that strikes every node alike is under way. */
  isCommonFault: boolean;
  wavesOf: number;
}

/** Something that is done to a stack. */
export type Act = (stage: Stage, random: Random) => unknown;

/** As it stands when a stack was just deployed. */
export const newStage = (world: World, size: StackSize): Stage => ({
  world,
  size,
  cacheNodes: size.cacheNodes,
  nodes: size.nodes,
  deployed: size.nodes,
  suspendedByHand: new Set(),
  suspendedTooLate: new Set(),
  putsBack: new Set(),
  silentUntil: 0,
  isCommonFault: false,
  wavesOf: 1,
});
