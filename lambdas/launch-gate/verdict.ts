import { BOOT_DEADLINE } from "../../contract/numbers.ts";
import type { ProbeReply } from "../../contract/probe.ts";
import type { Machine } from "../shared/machines.ts";

export type Seen = ProbeReply["seen"][number];

export type Verdict =
  | { readonly kind: "continue" }
  | { readonly kind: "abandon"; readonly reason: string }
  | { readonly kind: "wait"; readonly reason: string };

const wait = (reason: string): Verdict => ({ kind: "wait", reason });

/** When a new instance is given up, in milliseconds since the epoch; undefined while its launch time is unknown. */
export function bootDeadline(machine: Machine | undefined): number | undefined {
  return machine?.launched === undefined ? undefined : machine.launched + BOOT_DEADLINE;
}

/**
 * Decides about one instance in Pending:Wait. ABANDON only when it is provably gone or when its boot deadline has
 * passed and a look at it, or its lack of an address, says that it is not open; what this function could not find
 * out never counts against the instance.
 *
 * @param machine as EC2 describes it; undefined while EC2 does not know it
 * @param seen what port-probe saw in this round; undefined when it was not asked or failed
 * @param now milliseconds since the epoch, by whichever clock is behind
 */
export function judge(machine: Machine | undefined, seen: Seen | undefined, now: number): Verdict {
  if (!machine) return wait("not known to EC2 yet");
  if (machine.gone) return { kind: "abandon", reason: "gone" };
  if (seen?.state === "open") return { kind: "continue" };
  const limit = bootDeadline(machine);
  const late = limit !== undefined && now >= limit;
  if (!machine.address) return late ? lateFor("no address") : wait("no address");
  if (!seen || seen.attempts < 1) return wait("not looked at");
  return late ? lateFor(seen.state) : wait(seen.state);
}

/** Whether the looks of this round bear out what is about to be said of an instance; `judge` has to see to it. */
export function isBorneOut(
  verdict: Exclude<Verdict, { kind: "wait" }>,
  machine: Machine | undefined,
  seen: Seen | undefined,
  now: number,
): boolean {
  if (!machine) return false;
  const isLookedAt = seen !== undefined && seen.host === machine.address;
  if (verdict.kind === "continue") return isLookedAt && seen.state === "open";
  if (machine.gone) return true;
  const limit = bootDeadline(machine);
  const isLate = limit !== undefined && now >= limit;
  const isClosed = isLookedAt && seen.attempts > 0 && seen.state !== "open";
  return isLate && (machine.address === undefined || isClosed);
}

const lateFor = (state: string): Verdict => ({
  kind: "abandon",
  reason: `${state} ${BOOT_DEADLINE / 1000} s after the launch`,
});
