import { UnlabelParameterVersionCommand } from "@aws-sdk/client-ssm";
import { stackParameters, TOKEN_LABELS } from "../../contract/names.ts";
import { readParameter } from "../shared/parameters.ts";
import { retry } from "../shared/retry.ts";
import { takeLock } from "./lock.ts";
import type { Present } from "./present.ts";
import type { Reconciler } from "./reconciler.ts";

/**
 * Takes the label `unfinished` off, after a check that found all nodes with the token that is current: a rotation that
 * stopped in its waves has come to its end then. Otherwise a run of weeks later that meets one node which does not come
 * up would take that for its own rotation, and all nodes back to a token that was rotated away. Answers whether it did.
 *
 * Under the lock as it stood before the check: whoever took it since has made the check say nothing.
 */
export async function endRotation(reconciler: Reconciler, present: Present): Promise<boolean> {
  const { ssm, stackName } = reconciler;
  const { deadline } = present;
  const { token } = stackParameters(stackName);
  const versionOf = async (label: string): Promise<number | undefined> =>
    (await readParameter(ssm, `${token}:${label}`, deadline, reconciler))?.version;

  const version = await versionOf(TOKEN_LABELS.unfinished);
  if (version === undefined) return false;
  // A node that is pinned to `pending` finds itself right with that.
  if ((await versionOf(TOKEN_LABELS.pending)) !== undefined) return false;
  const seen = await present.lock();
  if ((await present.said()).paused || (seen?.lock?.suspended.length ?? 0) > 0) return false;
  const held = await takeLock({ ...reconciler, purpose: "repair" }, seen, deadline);
  if (!held) return false;
  try {
    const command = new UnlabelParameterVersionCommand({
      Name: token,
      ParameterVersion: version,
      // What has gone back is not its own way back.
      Labels:
        version === (await versionOf(TOKEN_LABELS.current))
          ? [TOKEN_LABELS.unfinished, TOKEN_LABELS.previous]
          : [TOKEN_LABELS.unfinished],
    });
    await retry((options) => ssm.send(command, options), deadline, reconciler);
  } finally {
    await held.release();
  }
  return true;
}
