import type { SSMClient } from "@aws-sdk/client-ssm";
import { Lock } from "../../contract/lock.ts";
import { stackParameters } from "../../contract/names.ts";
import type { Deadline } from "../shared/deadline.ts";
import { readParameter, writeParameter } from "../shared/parameters.ts";
import type { Timing } from "../shared/retry.ts";
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
  const { ssm, stackName } = store;
  const name = stackParameters(stackName).lock;
  const put = (value: string) => writeParameter(ssm, { name, value }, seen !== undefined, deadline, store);
  const next = (seen?.version ?? 0) + 1;
  let version: number | undefined;
  try {
    version = await put(JSON.stringify(lock));
  } catch (error) {
    if (!hasName(error, "ParameterAlreadyExists")) throw error;
  }
  if (version === next) return true;
  const winner = await readLock(ssm, stackName, deadline, store, next);
  // Ours when the first answer was lost and the write repeated.
  if (winner?.lock?.owner === lock.owner) return true;
  const now = await readLock(ssm, stackName, deadline, store);
  if (winner && version !== undefined && now?.version === version) await put(winner.text);
  return false;
}
