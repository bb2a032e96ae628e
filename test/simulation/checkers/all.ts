import type { Stage } from "../operations/stage.ts";
import type { Observer } from "../world/observer.ts";
import { abandons } from "./abandons.ts";
import { breaker } from "./breaker.ts";
import { common } from "./common.ts";
import { decisions } from "./decisions.ts";
import { drift } from "./drift.ts";
import { floor } from "./floor.ts";
import { holding } from "./holding.ts";
import { invocations } from "./invocations.ts";
import { labels } from "./labels.ts";
import { overlap } from "./overlap.ts";
import { ownership } from "./ownership.ts";
import { servers } from "./servers.ts";
import { situations } from "./situations.ts";

export function checkers(stage: Stage): readonly Observer[] {
  const { world } = stage;
  return [
    decisions(world),
    abandons(world),
    invocations(world),
    labels(world),
    ownership(world),
    holding(stage),
    overlap(world),
    servers(world),
    breaker(world),
    drift(world),
    floor(world),
    common(world, stage),
    situations(world),
  ];
}
