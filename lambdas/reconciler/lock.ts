import type { SSMClient } from "@aws-sdk/client-ssm";
import { type Clock, sleep } from "../../contract/clock.ts";
import { isLive, LOCK_LEASE, type Lock } from "../../contract/lock.ts";
import { type Deadline, within } from "../shared/deadline.ts";
import type { Timing } from "../shared/retry.ts";
import { readLock, type SeenLock, writeLock } from "./lock-parameter.ts";

/** A living holder writes its lock again within this time, whatever its clock says. */
const SIGN_OF_LIFE = 15_000;
/** Whoever saw the same version as we did has written within this time. */
const CONTEST = 1_000;
/** Looks at a lock that says another name: whoever came too late is about to put ours back. */
const MOST_LOOKS = 4;
/** A held lock is written again after this long. */
const RENEWAL = 10_000;

export type Holding = "free" | "live" | "dead";

/**
 * Whether somebody holds the lock. The lease is written by the holder's clock, which may be slow: a lock that was
 * written a moment ago lives.
 * @param now milliseconds since the epoch
 */
export function holding(seen: SeenLock | undefined, now: number): Holding {
  if (!seen?.lock?.held) return "free";
  return isLive(seen.lock, now) || now - seen.changed < SIGN_OF_LIFE ? "live" : "dead";
}

export interface LockRequest extends Timing {
  readonly ssm: SSMClient;
  readonly stackName: string;
  readonly purpose: Lock["purpose"];
}

/** The lock is another run's now: nothing more may be changed. */
export class LockLost extends Error {
  override readonly name = "LockLost";
  constructor(seen: SeenLock | undefined) {
    super(`the lock was taken over by ${seen?.lock?.owner ?? "nobody known"}; nothing more is changed`);
  }
}

/** The lock in the hands of this run. Another run that takes it over is found at the next `renew`. */
export class HeldLock {
  private readonly request: LockRequest;
  private readonly deadline: Deadline;
  private mine: Lock;

  constructor(request: LockRequest, deadline: Deadline, mine: Lock) {
    this.request = request;
    this.deadline = deadline;
    this.mine = mine;
  }

  get suspended(): readonly string[] {
    return this.mine.suspended;
  }

  /** For what is done under the lock. Nothing is repeated past the lease: by then the lock may be another run's. */
  limit(): Deadline {
    const { clock } = this.request;
    return within(this.deadline, clock, this.mine.leaseUntil - clock.now());
  }

  /**
   * To be called before each change: throws LockLost when the lock is no longer this run's. Writes it again when that
   * is due, or when `suspended`, the processes that this run suspends, is new.
   */
  async renew(suspended: readonly string[] = this.mine.suspended): Promise<void> {
    const { clock } = this.request;
    const seen = await this.seeOwn();
    const isDue = clock.now() - (this.mine.leaseUntil - LOCK_LEASE) >= RENEWAL;
    const next = { ...this.mine, suspended: [...suspended], leaseUntil: lease(clock) };
    // Another run that came too late may have put back an older word of ours.
    const isSaid = seen.text === JSON.stringify(this.mine) && suspended.join() === this.mine.suspended.join();
    if (isDue || !isSaid) await this.write(seen, next);
  }

  /** Ends the lock, with nothing suspended under it any more. */
  async release(): Promise<void> {
    await this.write(await this.seeOwn(), { ...this.mine, held: false, suspended: [] });
  }

  /** Throws LockLost when the lock says another name, and goes on saying it. */
  async seeOwn(): Promise<SeenLock> {
    const { ssm, stackName, clock } = this.request;
    for (let look = 1; ; look++) {
      const seen = await readLock(ssm, stackName, this.limit(), this.request);
      if (seen?.lock?.owner === this.mine.owner && seen.lock.held) return seen;
      if (look === MOST_LOOKS) throw new LockLost(seen);
      await sleep(clock, CONTEST);
    }
  }

  private async write(seen: SeenLock, lock: Lock): Promise<void> {
    if (!(await writeLock(this.request, seen, lock, this.limit()))) {
      throw new LockLost(
        await readLock(this.request.ssm, this.request.stackName, this.limit(), this.request),
      );
    }
    this.mine = lock;
  }
}

const lease = (clock: Clock): number => clock.now() + LOCK_LEASE;

/** Whether nobody writes the lock for as long as a holder that lives never waits. */
async function isSilent(request: LockRequest, seen: SeenLock, deadline: Deadline): Promise<boolean> {
  await sleep(request.clock, SIGN_OF_LIFE);
  const now = await readLock(request.ssm, request.stackName, deadline, request);
  return now?.version === seen.version;
}

/**
 * Takes a lock that is free or dead, as `seen`; undefined when somebody else was faster. What the lock before had
 * suspended stays written in it.
 */
export async function takeLock(
  request: LockRequest,
  seen: SeenLock | undefined,
  deadline: Deadline,
): Promise<HeldLock | undefined> {
  const { purpose, clock, random } = request;
  // Taken over only from a holder that shows no sign of life while we look: our clock may be the one that is wrong.
  if (seen?.lock?.held && !(await isSilent(request, seen, deadline))) return undefined;
  const owner = `reconciler-${Math.floor(random() * 2 ** 32).toString(16)}-${clock.now().toString(36)}`;
  const suspended = seen?.lock?.suspended ?? [];
  const mine: Lock = { owner, purpose, held: true, leaseUntil: lease(clock), suspended };
  if (!(await writeLock(request, seen, mine, within(deadline, clock, LOCK_LEASE)))) return undefined;
  const held = new HeldLock(request, deadline, mine);
  try {
    // Others that saw the same version may have written over this, and put it right within a moment.
    await sleep(clock, CONTEST);
    await held.seeOwn();
    return held;
  } catch (error) {
    if (error instanceof LockLost) return undefined;
    throw error;
  }
}
