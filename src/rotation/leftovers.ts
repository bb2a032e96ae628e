import type { AppError } from "../errors.ts";
import { retreatFailed, wavesFailed } from "./failures.ts";
import { refuseBelowFloor } from "./floor.ts";
import { rollBack } from "./rollback.ts";
import type { Rotation } from "./rotation.ts";
import {
  type Choice,
  equalVersions,
  type Found,
  labelled,
  previousTo,
  type TokenHistory,
  type TokenVersion,
  type Unfinished,
} from "./token-history.ts";
import { bringAll } from "./waves.ts";

/**
 * Makes the fleet whole again after a run that did not come to its end, unless what is asked for now does that.
 * Undefined: it is whole, or about to be.
 */
export async function finishLeft(
  rotation: Rotation,
  { history, current }: Found,
  left: Unfinished,
  choice: Choice,
): Promise<AppError | undefined> {
  if (left.kind === "nothing" || left.kind === "waves") {
    await dropTried(rotation, history);
    return undefined;
  }
  if (left.kind === "retreat") return retreat(rotation, { history, current }, left.former);
  const isAsked = choice.kind === "relabel" && left.kind === "trial" && left.version === choice.version;
  if (isAsked) return undefined;
  await refuseBelowFloor(rotation);
  rotation.site.runtime.log.info(
    `a rotation was not finished: its nodes go back to version ${current.version}`,
  );
  await dropTried(rotation, history);
  const end = await bringAll(rotation, {
    version: current.version,
    equal: equalVersions(history, current.version),
    action: left.kind === "trial" ? "undo" : "roll back",
    // Of other nodes nothing is known against what they run.
    concerns: (version) => (left.kind === "trial" ? version === left.version : version !== null),
  });
  return wavesFailed(end, current.version, "the rest was left as it is");
}

async function dropTried({ store }: Rotation, history: TokenHistory): Promise<void> {
  const tried = labelled(history, "pending");
  if (tried) await store.dropPending(tried.version);
}

/** Goes on with the way back of another run, whose nodes did not come up with what is current. */
async function retreat(
  rotation: Rotation,
  { history, current }: Found,
  former: TokenVersion,
): Promise<AppError | undefined> {
  const { running, site } = rotation;
  site.runtime.log.info(
    `a way back from version ${current.version} to ${former.version} was not finished: it goes on`,
  );
  const silent = [...running].filter(([, version]) => version === null);
  const failed = silent.map(([node]) => ({ node, reason: "it does not say what it runs with" }));
  const from = { version: current.version, equal: equalVersions(history, current.version) };
  const to = { version: former.version, equal: equalVersions(history, former.version) };
  const { isWhole, told } = await rollBack(rotation, failed, {
    from,
    to,
    before: previousTo(history, former),
  });
  return isWhole ? undefined : retreatFailed(current.version, told);
}
