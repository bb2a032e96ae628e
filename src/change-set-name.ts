import { randomBytes } from "node:crypto";
import { PRODUCT } from "../contract/names.ts";
import type { ListedChangeSet } from "./cloudformation/change-set.ts";

export type Purpose = "plan" | "deploy" | "open";

/** Milliseconds after which nobody waits any more for the change set of a plan: CloudFormation has ten minutes for it. */
const PLANNED = 15 * 60_000;

/**
 * Name of a change set: unique, and it tells what for. `open` is a deploy under which the stack's policy is lifted for
 * some resources: CloudFormation shows the name of the last executed one, so the next run knows to close it.
 */
export const changeSetName = (purpose: Purpose, runName: string): string =>
  `${PRODUCT}-${purpose}-${runName}-${randomBytes(4).toString("hex")}`;

const NAME = new RegExp(`^${PRODUCT}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`);

/** Whether a run that made a change set of this name lifts the policy before it executes it. */
export const opensPolicy = (name: string): boolean => name.startsWith(`${PRODUCT}-open-`);

/** Whether the change set with this ARN was executed with the stack's policy lifted. */
export const wasOpen = (changeSetId: string): boolean => changeSetId.includes(`:changeSet/${PRODUCT}-open-`);

/**
 * Whether a run that died has left a change set behind. Those who deploy hold the stack's lock, so what another deploy
 * made is left over. A plan is made without the lock: left over is that of an earlier attempt of the same run, and what
 * is older than any plan lasts.
 */
export function isLeftOver(
  { name, createdAt }: ListedChangeSet,
  {
    runName,
    now,
    holdsLock,
  }: { readonly runName: string; readonly now: number; readonly holdsLock: boolean },
): boolean {
  const [found, purpose, run, attempt] = NAME.exec(name) ?? [];
  if (!found) return false;
  if (purpose !== "plan") return holdsLock;
  const [, myRun, myAttempt] = /^(\d+)-(\d+)$/.exec(runName) ?? [];
  const isEarlier = run !== undefined && run === myRun && Number(attempt) < Number(myAttempt);
  return isEarlier || now - createdAt > PLANNED;
}
