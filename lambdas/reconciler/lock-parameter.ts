import { PutParameterCommand, type SSMClient } from "@aws-sdk/client-ssm";
import { sleep } from "../../contract/clock.ts";
import { Lock } from "../../contract/lock.ts";
import { stackParameters } from "../../contract/names.ts";
import type { Deadline } from "../shared/deadline.ts";
import { readParameter, writeParameter } from "../shared/parameters.ts";
import { type CallOptions, retry, type Timing } from "../shared/retry.ts";
import { hasName } from "../shared/transient.ts";

export interface SeenLock {
  /** Undefined: somebody wrote something else there, which holds nothing. */
  readonly lock: Lock | undefined;
  readonly version: number;
  /** When this version was written, in milliseconds since the epoch, by the clock of AWS. */
  readonly changed: number;
  readonly text: string;
}

/** The lock as it stands, or as `version` of it said; undefined when there is none. */
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

/** Milliseconds in which what was given up may be carried out all the same, over the words of whoever holds the lock. */
const LATE = 1_000;

interface Store extends Timing {
  readonly ssm: SSMClient;
  readonly stackName: string;
}

/**
 * Writes the lock after what was seen, and answers whether that counts. Parameter Store gives each write a version of
 * its own, one higher than the last: whoever wrote the version that follows the seen one holds the lock. A later
 * writer has lost, and puts the holder's words back where its own stand.
 * @param seen undefined when there was no lock yet
 */
export async function writeLock(
  store: Store,
  seen: SeenLock | undefined,
  lock: Lock,
  deadline: Deadline,
): Promise<boolean> {
  const next = (seen?.version ?? 0) + 1;
  const version = await putAfter(store, seen, lock, deadline);
  if (version === next) return true;
  const { ssm, stackName } = store;
  const winner = await readLock(ssm, stackName, deadline, store, next);
  // Ours when the first answer was lost.
  if (winner?.lock?.owner === lock.owner) return true;
  if (winner && version !== undefined) await putBack(store, winner, version, deadline);
  return false;
}

/**
 * The version under which our words stand; undefined when they do not. What failed on the way is repeated only after
 * a look: the first request may have been made, and another's come after it.
 */
async function putAfter(
  store: Store,
  seen: SeenLock | undefined,
  lock: Lock,
  deadline: Deadline,
): Promise<number | undefined> {
  const { ssm, stackName } = store;
  const command = new PutParameterCommand({
    Name: stackParameters(stackName).lock,
    Value: JSON.stringify(lock),
    Type: "String",
    Overwrite: seen !== undefined,
  });
  let isRepeated = false;
  const attempt = async (options: CallOptions): Promise<number | undefined> => {
    if (isRepeated) {
      await sleep(store.clock, LATE);
      const now = await readLock(ssm, stackName, deadline, store);
      if (now && now.version > (seen?.version ?? 0)) {
        return now.lock?.owner === lock.owner ? now.version : undefined;
      }
    }
    isRepeated = true;
    return (await ssm.send(command, options)).Version;
  };
  try {
    return await retry(attempt, deadline, store);
  } catch (error) {
    if (hasName(error, "ParameterAlreadyExists")) return undefined;
    throw error;
  }
}

/** Puts the winner's newest words, which may be that it has ended, where ours stand as `version`. */
async function putBack(store: Store, winner: SeenLock, version: number, deadline: Deadline): Promise<void> {
  const { ssm, stackName } = store;
  let words = winner;
  for (let before = version - 1; before > winner.version; before--) {
    const earlier = await readLock(ssm, stackName, deadline, store, before);
    if (earlier?.lock === undefined || earlier.lock.owner !== winner.lock?.owner) continue;
    words = earlier;
    break;
  }
  const now = await readLock(ssm, stackName, deadline, store);
  if (now?.version !== version) return;
  const name = stackParameters(stackName).lock;
  await writeParameter(ssm, { name, value: words.text }, true, deadline, store);
}
