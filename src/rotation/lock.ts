import { type Clock, sleep } from "../../contract/clock.ts";
import { isLive, LOCK_LEASE, type Lock } from "../../contract/lock.ts";
import { stackParameters } from "../../contract/names.ts";
import { MOST_LOOKS } from "../../contract/numbers.ts";
import { AppError } from "../errors.ts";
import type { Log } from "../runtime.ts";
import { held, type LockOwner, LockParameter, type SeenLock } from "./lock-parameter.ts";

/** A holder writes its lock again at least this often (milliseconds), so a lock that stands still longer is dead. */
const RENEWAL = 10_000;
/** Milliseconds for which an expired lock is watched before it is taken over: our clock may be the one that is wrong. */
const WATCH = 15_000;
const PACE = 2_500;
/** Whoever saw the same version as we did has written within this time. */
const CONTEST = 1_000;
/** Milliseconds in which the lock can be neither read nor made, after which nobody waits for it any more. */
const CONTRARY = 60_000;
/** Milliseconds for which the reconciler may hold the lock for one node: as long as its function lives. */
const LONGEST_REPAIR = 300_000;
/** Clocks do not differ by more than this. */
const LARGEST_SKEW = 600_000;

export interface LockRequest extends LockOwner {
  readonly clock: Clock;
  readonly log: Log;
  readonly purpose: Lock["purpose"];
}

/**
 * Takes the stack's lock. Waits while the lock's holder shows no sign of life, until its lease is over, and then takes
 * it over. Throws AppError `lock.held` as soon as the holder is seen to live and is no repair of the reconciler, and
 * `aws.unavailable` where Parameter Store goes on to say that the lock is not there, and that it is when it is to be made.
 */
export async function takeLock(request: LockRequest): Promise<HeldLock> {
  const { clock, stackName } = request;
  const parameter = new LockParameter(request);
  for (let contrarySince: number | undefined; ; await sleep(clock, PACE)) {
    const found = await parameter.read();
    const isForeign = found?.lock?.held && found.lock.owner !== request.owner;
    const seen = isForeign ? await outlive(request, parameter, found) : found;
    const mine = newLock(request, seen?.lock?.suspended ?? []);
    const version = seen ? await parameter.overwrite(seen, mine) : await parameter.create(mine);
    if (version === undefined) {
      contrarySince ??= clock.now();
      if (clock.now() - contrarySince < CONTRARY) continue;
      throw contrary(stackName);
    }
    const inherited = isLeftover(seen?.lock, request) ? seen?.lock : undefined;
    if (inherited) request.log.info(`took over from ${inherited.owner} (${inherited.purpose})`);
    const held = new HeldLock(request, parameter, { mine, inherited });
    if (seen) await held.confirm();
    return held;
  }
}

function contrary(stackName: string): AppError {
  const { lock } = stackParameters(stackName);
  const message = `Parameter Store says for ${CONTRARY / 1_000} seconds that ${lock} is not there, and that it is there when it is made; run again`;
  return new AppError("aws.unavailable", message);
}

/** Whether a run ended without releasing this lock, or without resuming what it had suspended. */
const isLeftover = (lock: Lock | undefined, { owner }: LockRequest): boolean =>
  lock !== undefined && lock.owner !== owner && (lock.held || lock.suspended.length > 0);

function newLock({ owner, purpose, clock }: LockRequest, suspended: readonly string[]): Lock {
  return { owner, purpose, held: true, leaseUntil: clock.now() + LOCK_LEASE, suspended: [...suspended] };
}

/**
 * Comes back with the lock as it was seen last when it is dead, because it has expired and nobody has written it while
 * we looked, or when it was released meanwhile. A repair of the reconciler, which takes minutes, is waited for.
 */
async function outlive(
  request: LockRequest,
  parameter: LockParameter,
  first: SeenLock,
): Promise<SeenLock | undefined> {
  const { clock, log, stackName } = request;
  const end = clock.now() + LONGEST_REPAIR;
  if (first.lock && isLive(first.lock, clock.now()))
    log.info(`the lock is held by ${first.lock.owner}: is it alive?`);
  for (let seen = first; ; ) {
    const now = await watchSilence(request, parameter, seen);
    if (now === seen || !now?.lock?.held) return now;
    if (now.lock.purpose !== "repair" || clock.now() >= end) throw held(stackName, now.lock);
    if (seen === first) log.info("the reconciler repairs a node: waiting for the end of that");
    seen = now;
  }
}

/** The lock as soon as it has been written again, or as it was seen when its time is over. */
async function watchSilence(
  { clock, owner }: LockRequest,
  parameter: LockParameter,
  seen: SeenLock,
): Promise<SeenLock | undefined> {
  const lock = seen.lock as Lock;
  if (isEarlierAttempt(lock.owner, owner)) return seen;
  const expiry = Math.max(lock.leaseUntil, clock.now() + WATCH);
  const until = lock.leaseUntil < clock.now() - LARGEST_SKEW ? clock.now() : expiry;
  while (clock.now() < until) {
    await sleep(clock, Math.min(PACE, until - clock.now()));
    const now = await parameter.read();
    if (now?.version !== seen.version) return now;
  }
  return seen;
}

/** Of the same workflow run: GitHub starts an attempt only when the one before has ended. */
function isEarlierAttempt(owner: string, mine: string): boolean {
  const [[, run, attempt] = [], [, myRun, myAttempt] = []] = [owner, mine].map(
    (name) => /^(\d+)-(\d+)-/.exec(name) ?? [],
  );
  return run !== undefined && run === myRun && Number(attempt) < Number(myAttempt);
}

/** The lock in the hands of this run. */
export class HeldLock {
  /** What the lock said that was taken over: a run that did not come to its end. */
  readonly inherited: Lock | undefined;
  readonly #request: LockRequest;
  readonly #parameter: LockParameter;
  #mine: Lock;
  #isLost = false;
  /** When the look was begun that found it in the hands of this run last; milliseconds. */
  #seen = 0;

  constructor(
    request: LockRequest,
    parameter: LockParameter,
    { mine, inherited }: { readonly mine: Lock; readonly inherited: Lock | undefined },
  ) {
    this.#request = request;
    this.#parameter = parameter;
    this.#mine = mine;
    this.inherited = inherited;
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** Processes of the group that this run has said to suspend. */
  get suspended(): readonly string[] {
    return this.#mine.suspended;
  }

  /** Waits out those who saw the same version: one of them may have written over us, and puts that right itself. */
  async confirm(): Promise<void> {
    await sleep(this.#request.clock, CONTEST);
    await this.#seeOwn();
  }

  /**
   * Before anything is changed: reads the lock, and stops with `lock.lost` when it is no longer this run's. Prolongs
   * the lease when that is due, or when `suspended`, the processes that this run suspends, says something new.
   */
  async renew(suspended: readonly string[] = this.#mine.suspended): Promise<void> {
    const { clock } = this.#request;
    const seen = await this.#seeOwn();
    const isDue = this.#mine.leaseUntil - LOCK_LEASE + RENEWAL <= clock.now();
    // Not so when another run put back an older word of ours.
    const isSaid =
      seen.text === JSON.stringify(this.#mine) && suspended.join() === this.#mine.suspended.join();
    if (isDue || !isSaid) await this.#write(seen, newLock(this.#request, suspended));
  }

  /**
   * The same, unless it was seen in the hands of this run within so many milliseconds; and once more where that itself
   * took longer. Where AWS is that slow each time, the last look must do.
   */
  async renewUnlessSeen(within: number): Promise<void> {
    const { clock } = this.#request;
    for (let looks = 0; looks < MOST_LOOKS && clock.now() - this.#seen > within; looks++) await this.renew();
  }

  /**
   * Ends the lock. What this cannot do, the lease does. Where processes are left suspended the lock is left as a dead
   * run leaves it: then the reconciler and the next run resume them.
   */
  async release(): Promise<void> {
    if (this.#isLost) return;
    const { log } = this.#request;
    const end = this.#mine.suspended.length > 0 ? { leaseUntil: 0 } : { held: false };
    try {
      await this.#write(await this.#seeOwn(), { ...this.#mine, ...end });
    } catch (error) {
      const end = new Date(this.#mine.leaseUntil).toISOString();
      log.warning(`the lock could not be released; it ends by itself at ${end} (${String(error)})`);
    }
  }

  /** Renews in the background, for work that has no steps of its own. The function that it answers ends that. */
  keep(): () => Promise<void> {
    const { clock } = this.#request;
    let isEnded = false;
    let cancel = () => {};
    let running: Promise<void> = Promise.resolve();
    const renewLater = () => {
      cancel = clock.after(RENEWAL, () => {
        // A renewal that fails is made again; if the lock is lost for good, the next step of the work says so.
        running = this.renew()
          .catch(() => {})
          .then(() => {
            if (!isEnded) renewLater();
          });
      });
    };
    renewLater();
    return async () => {
      isEnded = true;
      cancel();
      await running;
    };
  }

  async #write(seen: SeenLock, lock: Lock): Promise<void> {
    try {
      await this.#parameter.overwrite(seen, lock);
      this.#mine = lock;
    } catch (error) {
      if (error instanceof AppError && error.code === "lock.held") throw this.#lost(error.message);
      throw error;
    }
  }

  async #seeOwn(): Promise<SeenLock> {
    const { clock, owner } = this.#request;
    let began = clock.now();
    let seen = await this.#parameter.read();
    // A run that came too late overwrote this, and is about to put it back.
    for (let looks = 0; seen?.lock?.owner !== owner && looks < 3; looks++) {
      await sleep(clock, CONTEST);
      began = clock.now();
      seen = await this.#parameter.read();
    }
    if (seen?.lock?.owner === owner && seen.lock.held) {
      this.#seen = began;
      return seen;
    }
    throw this.#lost(seen?.lock ? `it is ${seen.lock.owner}'s (${seen.lock.purpose})` : "it is gone");
  }

  #lost(why: string): AppError {
    this.#isLost = true;
    const { stackName } = this.#request;
    return new AppError(
      "lock.lost",
      `the lock of stack ${stackName} was taken from this run: ${why}; nothing more was changed, run again when that run has ended`,
    );
  }
}
