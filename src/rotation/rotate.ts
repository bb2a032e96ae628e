import { TOKEN_LABELS } from "../../contract/names.ts";
import { BOOT_DEADLINE } from "../../contract/numbers.ts";
import { type AppError, messageOf } from "../errors.ts";
import { type Trial, trialOf, tryCanary } from "./canary.ts";
import { canaryFailed, tooOld, wavesFailed, withoutNodes, withoutToken } from "./failures.ts";
import { readNodes, readRunning } from "./fleet.ts";
import { refuseBelowFloor } from "./floor.ts";
import { insistOnProof, isRefusal } from "./guard.ts";
import { Journal, type NodeStep } from "./journal.ts";
import { finishLeft } from "./leftovers.ts";
import { type HeldLock, takeLock } from "./lock.ts";
import { floorOf, type Running } from "./nodes.ts";
import { outlast } from "./outstanding.ts";
import { AFTER_ERROR, AT_END, resumeLeft, UNTOUCHED } from "./processes.ts";
import { rollBack } from "./rollback.ts";
import type { Rotation } from "./rotation.ts";
import type { Site } from "./site.ts";
import {
  ageOf,
  bootsOf,
  type Choice,
  chooseVersion,
  equalVersions,
  type Found,
  labelled,
  lostCurrent,
  previousTo,
  stillLeft,
  type TokenHistory,
  type TokenVersion,
  type Unfinished,
  unfinishedIn,
  type Wanted,
} from "./token-history.ts";
import { TokenStore } from "./token-store.ts";
import { RESTARTED } from "./watch.ts";
import { bringAll, type Failure } from "./waves.ts";

const DAY = 86_400_000;

export interface RotationOptions {
  /** Identifies this process in the lock. */
  readonly owner: string;
  readonly waveSize: number;
  /** Undefined: what a wave leaves of the fleet, at least 1. */
  readonly floor: number | undefined;
  readonly canarySeconds: number;
  /** Days after which a token that nobody replaced is an error; 0: never. */
  readonly maxTokenAgeDays: number;
}

export interface RotationResult {
  /** `rotated`: the labels have moved and all follow. `resumed`: an earlier run's work was finished or undone. */
  readonly outcome: "rotated" | "resumed" | "unchanged" | "failed";
  /** What is `current` now, and what was before. */
  readonly version: number;
  readonly former: number;
  /** Of the token that is current now. */
  readonly ageDays: number;
  readonly steps: readonly NodeStep[];
  readonly failure: AppError | undefined;
}

/**
 * Rotates the activation token, or finishes what a rotation before left: locked, one node at first, then in waves.
 * What goes wrong with the token or the nodes is in the result; what stops the run itself is thrown.
 */
export async function rotate(site: Site, wanted: Wanted, options: RotationOptions): Promise<RotationResult> {
  const { stackName, runtime } = site;
  const lock = await takeLock({ ...runtime, stackName, owner: options.owner, purpose: "rotate" });
  const run = new Run(site, lock, options);
  let isAtEnd = false;
  try {
    if (lock.inherited) await outlast(site, lock);
    const result = await run.go(wanted);
    isAtEnd = true;
    return result;
  } finally {
    const stopped = run.hasBegun ? AFTER_ERROR : UNTOUCHED;
    await resumeLeft(site, lock, isAtEnd ? AT_END : stopped);
    await lock.release();
  }
}

class Run {
  readonly #site: Site;
  readonly #lock: HeldLock;
  readonly #options: RotationOptions;
  readonly #store: TokenStore;
  readonly #journal: Journal;
  #former = 0;

  constructor(site: Site, lock: HeldLock, options: RotationOptions) {
    this.#site = site;
    this.#lock = lock;
    this.#options = options;
    this.#store = new TokenStore(site, lock);
    this.#journal = new Journal(site.runtime.log);
  }

  get hasBegun(): boolean {
    return this.#journal.hasBegun;
  }

  async go(wanted: Wanted): Promise<RotationResult> {
    let found = await this.#read();
    this.#former = found.current.version;
    // Refuses a version that does not exist before anything is touched.
    const choice = chooseVersion(found.history, found.current, wanted);
    const rotation = await this.#survey();
    const left = stillLeft(unfinishedIn(found.history, found.current), found.history, rotation.running);
    const failure = await finishLeft(rotation, found, left, choice);
    if (failure) return this.#result("failed", failure);
    if (left.kind === "retreat") found = await this.#read();
    const next = chooseVersion(found.history, found.current, wanted);
    if (next.kind === "same") return this.#keepCurrent(rotation, found, left);
    return this.#change(rotation, found, left, next);
  }

  async #read(): Promise<Found> {
    const history = await this.#store.history();
    const current = labelled(history, "current");
    if (current) return { history, current };
    const lost = lostCurrent(history);
    if (!lost) throw withoutToken(this.#site.stackName);
    await this.#store.label(lost.version, TOKEN_LABELS.current, TOKEN_LABELS.unfinished);
    return this.#read();
  }

  /** Reads what there is, and refuses a fleet in which nothing may be restarted, before anything is touched. */
  async #survey(): Promise<Rotation> {
    const site = this.#site;
    const { nodes, size } = await readNodes(site);
    const running = new Map(await readRunning(site, nodes, () => this.#lock.renew()));
    if (running.size === 0) throw withoutNodes(site.stackName);
    const { waveSize, floor, canarySeconds } = this.#options;
    const versions = [...running].map(([id, version]) => `${id} ${version ?? "unknown"}`);
    site.runtime.log.info(`versions in use: ${versions.join(", ")}`);
    return {
      site,
      lock: this.#lock,
      store: this.#store,
      journal: this.#journal,
      limits: { waveSize, floor: floorOf(size, waveSize, floor) },
      canaryMillis: Math.max(canarySeconds * 1_000, RESTARTED.during),
      running,
    };
  }

  /** The token is the right one already: nodes that do not run with it follow, and its age is looked at. */
  async #keepCurrent(
    rotation: Rotation,
    { history, current }: Found,
    left: Unfinished,
  ): Promise<RotationResult> {
    const equal = equalVersions(history, current.version);
    const isBehind = (version: number | null) => version === null || !equal.has(version);
    if ([...rotation.running.values()].some(isBehind)) await refuseBelowFloor(rotation);
    // Also nodes that do not say what they run with: converge restarts them only if it must.
    const failure =
      left.kind === "waves"
        ? await this.#follow(rotation, history, current, left.former)
        : wavesFailed(
            await bringAll(rotation, {
              version: current.version,
              equal,
              action: "wave",
              boots: bootsOf(history),
            }),
            current.version,
            "the rest was left as it is",
          );
    if (failure) return this.#result("failed", failure);
    const old = this.#tooOld(history, current);
    const right = this.#journal.steps.length > 0 ? "resumed" : "unchanged";
    return this.#result(old ? "failed" : right, old);
  }

  #tooOld(history: TokenHistory, current: TokenVersion): AppError | undefined {
    const { maxTokenAgeDays } = this.#options;
    const days = Math.floor(ageOf(history, current, this.#site.runtime.clock.now()) / DAY);
    if (maxTokenAgeDays === 0 || days <= maxTokenAgeDays) return undefined;
    return tooOld(this.#site.stackName, current.version, days, maxTokenAgeDays);
  }

  async #change(
    rotation: Rotation,
    { history, current }: Found,
    left: Unfinished,
    choice: Exclude<Choice, { kind: "same" }>,
  ): Promise<RotationResult> {
    await refuseBelowFloor(rotation);
    const version = choice.kind === "put" ? await this.#store.put(choice.value, history) : choice.version;
    await this.#store.label(version, TOKEN_LABELS.pending);
    const known = choice.kind === "put" ? await this.#store.history() : history;
    // Its value may have been put again to make room.
    const old = labelled(known, "current") ?? current;
    const trial = trialOf(known, version, old);
    const failed = await this.#test(rotation, trial);
    if (failed) {
      // Its nodes were left behind for the sake of the new token.
      if (left.kind === "waves") await this.#follow(rotation, known, old, left.former);
      return this.#result("failed", failed);
    }

    await this.#commit(rotation.running, trial);
    const next = known.find((one) => one.version === version) as TokenVersion;
    const failure = await this.#follow(rotation, known, next, old);
    return this.#result(failure ? "failed" : "rotated", failure);
  }

  /** Undefined: the canary is verified. Whatever else happens, nothing is left of the trial. */
  async #test(rotation: Rotation, trial: Trial): Promise<AppError | undefined> {
    const { version, current } = trial;
    let verdict: Awaited<ReturnType<typeof tryCanary>>;
    try {
      verdict = await tryCanary(rotation, trial);
    } catch (error) {
      await this.#undo(rotation, trial);
      throw error;
    }
    if (verdict.kind === "verified") return undefined;
    if (verdict.kind === "nobody") await this.#undo(rotation, trial);
    return canaryFailed(verdict, version, current.version);
  }

  /** After an error of another kind, as far as it allows. What is left is found by the next run. */
  async #undo(rotation: Rotation, { version, current }: Trial): Promise<void> {
    if (this.#lock.isLost) return;
    try {
      await this.#store.dropPending(version);
      // What they ran with before says nothing any more.
      rotation.running.clear();
      const concerns = (running: number | null) => running === version;
      await bringAll(rotation, { ...current, action: "undo", concerns });
    } catch (error) {
      // A defect of the product is told before whatever else was wrong.
      if (isRefusal(error)) throw error;
      this.#site.runtime.log.warning(
        `the trial could not be undone, the next run does it: ${messageOf(error)}`,
      );
    }
  }

  /**
   * The new version is `current` from here on. Each step can be repeated. `previous` moves last: should this run die,
   * and the next one go back, it is still where it was.
   */
  async #commit(running: Running, { version, equal, current }: Trial): Promise<void> {
    insistOnProof(running, { version, equal });
    const old = current.version;
    await this.#store.label(old, TOKEN_LABELS.unfinished);
    await this.#store.label(version, TOKEN_LABELS.current);
    await this.#store.label(old, TOKEN_LABELS.previous);
    await this.#store.dropPending(version);
    this.#site.runtime.log.info(
      `version ${version} is ${TOKEN_LABELS.current}, ${old} is ${TOKEN_LABELS.previous}`,
    );
  }

  /** Brings the fleet to what is current now, or back where a wave fails. Undefined: all follow. */
  async #follow(
    rotation: Rotation,
    history: TokenHistory,
    next: TokenVersion,
    to: TokenVersion,
  ): Promise<AppError | undefined> {
    const from = { version: next.version, equal: equalVersions(history, next.version) };
    const before = previousTo(history, to);
    const back = { version: to.version, equal: equalVersions(history, to.version) };
    let told = "";
    const onFailure = async (nodes: readonly Failure[]) => {
      this.#site.runtime.log.warning(`${nodes.map(({ node }) => node).join(", ")} failed: rolling back`);
      ({ told } = await rollBack(rotation, nodes, { from, to: back, before }));
    };
    const end = await bringAll(rotation, { ...from, action: "wave", boots: BOOT_DEADLINE, onFailure });
    return wavesFailed(end, next.version, told);
  }

  async #result(outcome: RotationResult["outcome"], failure: AppError | undefined): Promise<RotationResult> {
    const history = await this.#store.history();
    await this.#lock.renew();
    // A run that comes to its own end leaves nothing to the next one.
    await this.#store.settle(history);
    const current = labelled(history, "current");
    const age = current ? ageOf(history, current, this.#site.runtime.clock.now()) : 0;
    return {
      outcome,
      version: current?.version ?? 0,
      former: this.#former,
      ageDays: Math.floor(age / DAY),
      steps: this.#journal.steps,
      failure,
    };
  }
}
