import type { SimClock } from "./clock.ts";

/** What the SDK takes from the platform by itself: time, timers, chance. In this process they are the world's. */
let clock: SimClock | undefined;
let chance: () => number = Math.random;

const realNow = Date.now;
const realSetTimeout = globalThis.setTimeout;
const realClearTimeout = globalThis.clearTimeout;
const realRandom = Math.random;

/** Puts a world's clock and chance in place of the platform's; undefined gives the platform's back. */
export function enterWorld(
  world: { readonly clock: SimClock; readonly random: () => number } | undefined,
): void {
  clock = world?.clock;
  chance = world?.random ?? realRandom;
  if (!world) {
    Date.now = realNow;
    Math.random = realRandom;
    globalThis.setTimeout = realSetTimeout;
    globalThis.clearTimeout = realClearTimeout;
    return;
  }
  Date.now = () => (clock ? clock.now() : realNow());
  Math.random = () => chance();
  globalThis.setTimeout = simulatedTimeout as unknown as typeof setTimeout;
  globalThis.clearTimeout = simulatedClear as unknown as typeof clearTimeout;
}

interface Handle {
  cancel(): void;
  ref(): Handle;
  unref(): Handle;
}

/** As the platform's: a millisecond at least. */
function simulatedTimeout(callback: (...args: unknown[]) => void, millis = 0, ...args: unknown[]): Handle {
  const cancel = clock?.after(Math.max(1, millis), () => callback(...args)) ?? (() => {});
  const handle: Handle = { cancel, ref: () => handle, unref: () => handle };
  return handle;
}

function simulatedClear(handle: Handle | undefined): void {
  handle?.cancel?.();
}
