import type { Step } from "./scene.ts";
import { growCache } from "./steps/cache.ts";
import { deployAgain, deployFirst, destroy, refuseMute, replaceDead } from "./steps/life.ts";
import { finishInterrupted, refuseRevoked, rotate } from "./steps/rotation.ts";
import { surviveBadSetting } from "./steps/trouble.ts";

/** In the order in which they run: each finds the fleet as the one before left it. */
export const STEPS: readonly Step[] = [
  { name: "empty account: deploy", run: deployFirst },
  { name: "deploy again: no change", run: deployAgain },
  { name: "a listener dies for good: replaced", run: replaceDead },
  { name: "2408 stays closed: never in service", run: refuseMute },
  { name: "memcached 2 to 3: reloaded, not restarted", run: growCache },
  { name: "rotate: canary, wave, labels", run: rotate },
  { name: "rotate to a revoked token: stops at the canary", run: refuseRevoked },
  { name: "runner killed in a wave: finished by the next", run: finishInterrupted },
  { name: "a bad setting everywhere: nobody is terminated", run: surviveBadSetting },
  { name: "destroy: nothing is left", run: destroy },
];
