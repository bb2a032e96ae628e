import type { Journal } from "./journal.ts";
import type { HeldLock } from "./lock.ts";
import type { Limits } from "./nodes.ts";
import type { Site } from "./site.ts";
import type { TokenStore } from "./token-store.ts";

/** One rotation while it runs. */
export interface Rotation {
  readonly site: Site;
  readonly lock: HeldLock;
  readonly store: TokenStore;
  readonly journal: Journal;
  readonly limits: Limits;
  /** Milliseconds for which the canary must stay healthy. */
  readonly canaryMillis: number;
  /** What is known of the nodes, kept up to date by what is done to them. */
  readonly running: Map<string, number | null>;
}
