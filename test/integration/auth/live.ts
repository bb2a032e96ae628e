import { sleep, systemClock } from "../../../contract/clock.ts";
import { type Decision, principalName } from "../../../local/auth/decisions.ts";
import { said } from "../../../local/auth/proof.ts";
import type { Part } from "./life.ts";
import type { Run } from "./run.ts";

/** What IAM is to refuse: the identity, and what it must not do. */
export const WANTED_REFUSALS = [
  ["status", "kms:Decrypt"],
  ["PortProbeRole", "ec2:DescribeNetworkInterfaces"],
  ["ReconcilerRole", "kms:Decrypt"],
] as const;

/** Logical id of the role, or name of the published policy, about which something was decided. */
export const ownerOf = ({ principal }: Decision): string =>
  principalName(principal)
    .replace(/^railgun-ha-/, "")
    .split("-")[0] ?? "";

/** What was refused although nobody wanted that. The user `sample` lacks a statement on purpose. */
export function unwantedRefusals(run: Run): readonly Decision[] {
  const isWanted = (one: Decision): boolean =>
    WANTED_REFUSALS.some(([owner, action]) => ownerOf(one) === owner && one.action === action);
  const { decisions } = run.cloud.principals();
  return decisions.filter((one) => !one.allowed && ownerOf(one) !== "sample" && !isWanted(one));
}

export const refusalText = (one: Decision): string =>
  `IAM refused ${said({ ...one, allowed: true })} to ${ownerOf(one)}`;

const PAUSE = 500;

/**
 * Lives one part of a stack's life. Ends it as soon as IAM refuses what it is not to refuse: callers ask again for
 * minutes before they give up, and a function whose log is refused goes on as if nothing was.
 */
export async function live(run: Run, part: Part): Promise<void> {
  const whole = part.run(run);
  let isOver = false;
  const look = (): void => {
    const [refused] = unwantedRefusals(run);
    if (refused) throw new Error(refusalText(refused));
  };
  const watched = async (): Promise<void> => {
    for (; !isOver; await sleep(systemClock, PAUSE)) look();
  };
  const watching = watched();
  try {
    await Promise.race([whole, watching]);
    isOver = true;
    await watching;
    look();
  } catch (error) {
    isOver = true;
    run.abort();
    await Promise.allSettled([whole, watching]);
    throw error;
  }
}
