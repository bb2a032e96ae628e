import type { SSMClient } from "@aws-sdk/client-ssm";
import { type Clock, sleep } from "../../contract/clock.ts";
import { isLive, LOCK_LEASE, Lock } from "../../contract/lock.ts";
import { stackParameters } from "../../contract/names.ts";
import type { Deadline } from "../shared/deadline.ts";
import { readParameter, writeParameter } from "../shared/parameters.ts";
import type { Timing } from "../shared/retry.ts";

/** A living holder writes its lock again within this time, whatever its clock says. */
const SIGN_OF_LIFE = 15_000;
/** Whoever saw the same version as we did has written within this time. */
const CONTEST = 1_000;
/** A held lock is written again after this long. */
const RENEWAL = 10_000;

export interface SeenLock {
  /** Undefined: somebody wrote something else there, which holds nothing. */
  readonly lock: Lock | undefined;
  readonly version: number;
  /** When this version was written, in milliseconds since the epoch, by the clock of AWS. */
  readonly changed: number;
  readonly text: string;
}

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

export async function readLock(
  client: SSMClient,
  stackName: string,
  deadline: Deadline,
  timing: Timing,
  version?: number,
): Promise<SeenLock | undefined> {
  const { lock: name } = stackParameters(stackName);
  const selected = version === undefined ? name : `${name}:${version}`;
  const stored = await readParameter(client, selected, deadline, timing);
  return stored && { ...stored, lock: parse(stored.value), text: stored.value };
}

function parse(text: string): Lock | undefined {
  try {
    return Lock.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export interface LockRequest extends Timing {
  readonly ssm: SSMClient;
  readonly stackName: string;
  readonly purpose: Lock["purpose"];
}

/** The lock in the hands of this run. Another run that takes it over is found at the next `renew`. */
export class HeldLock {
  private readonly request: LockRequest;
  private readonly deadline: Deadline;
  private mine: Lock;
  private version: number;
  private written: number;

  constructor(request: LockRequest, deadline: Deadline, mine: Lock, version: number) {
    this.request = request;
    this.deadline = deadline;
    this.mine = mine;
    this.version = version;
    this.written = request.clock.now();
  }

  get suspended(): readonly string[] {
    return this.mine.suspended;
  }

  /**
   * To be called before each change: throws when the lock is no longer this run's. Writes it again when that is due,
   * or when `suspended`, the processes that this run suspends, is new.
   */
  async renew(suspended: readonly string[] = this.mine.suspended): Promise<void> {
    const { ssm, stackName, clock } = this.request;
    const seen = await readLock(ssm, stackName, this.deadline, this.request);
    if (seen?.version !== this.version && seen?.lock?.owner !== this.mine.owner) throw lost(seen);
    const due = clock.now() - this.written >= RENEWAL || suspended.join() !== this.mine.suspended.join();
    if (due) await this.write({ ...this.mine, suspended: [...suspended], leaseUntil: lease(clock) });
  }

  /** Ends the lock, with nothing suspended under it any more. */
  async release(): Promise<void> {
    await this.renew();
    await this.write({ ...this.mine, held: false, suspended: [] });
  }

  private async write(lock: Lock): Promise<void> {
    const { ssm, stackName, clock } = this.request;
    const parameter = { name: stackParameters(stackName).lock, value: JSON.stringify(lock) };
    this.version = await writeParameter(ssm, parameter, true, this.deadline, this.request);
    this.mine = lock;
    this.written = clock.now();
  }
}

const lost = (seen: SeenLock | undefined): Error =>
  new Error(`the lock was taken over by ${seen?.lock?.owner ?? "nobody known"}; nothing more is changed`);

const lease = (clock: Clock): number => clock.now() + LOCK_LEASE;

/**
 * Takes a lock that is free or dead, as `seen`; undefined when somebody else was faster. What the lock before had
 * suspended stays written in it. Parameter Store gives each write a version of its own: whoever wrote the version
 * after the seen one holds the lock, and a later writer puts the holder's words back.
 */
export async function takeLock(
  request: LockRequest,
  seen: SeenLock | undefined,
  deadline: Deadline,
): Promise<HeldLock | undefined> {
  const { ssm, stackName, purpose, clock, random } = request;
  const name = stackParameters(stackName).lock;
  const owner = `reconciler-${Math.floor(random() * 2 ** 32).toString(16)}-${clock.now().toString(36)}`;
  const suspended = seen?.lock?.suspended ?? [];
  const mine: Lock = { owner, purpose, held: true, leaseUntil: lease(clock), suspended };
  const write = (value: string) =>
    writeParameter(ssm, { name, value }, seen !== undefined, deadline, request);
  let version: number;
  try {
    version = await write(JSON.stringify(mine));
  } catch (error) {
    if ((error as Error).name === "ParameterAlreadyExists") return undefined;
    throw error;
  }
  if (version !== (seen?.version ?? 0) + 1) {
    const winner = await readLock(ssm, stackName, deadline, request, (seen?.version ?? 0) + 1);
    const now = await readLock(ssm, stackName, deadline, request);
    // Ours when the first answer was lost and the write repeated.
    if (winner?.lock?.owner !== owner) {
      if (winner && now?.version === version) await write(winner.text);
      return undefined;
    }
  }
  // Others that saw the same version may have written over this, and put it right within a moment.
  await sleep(clock, CONTEST);
  const now = await readLock(ssm, stackName, deadline, request);
  return now?.lock?.owner === owner ? new HeldLock(request, deadline, mine, now.version) : undefined;
}
