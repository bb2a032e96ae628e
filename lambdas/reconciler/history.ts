import { type Command, ListCommandsCommand, type SSMClient } from "@aws-sdk/client-ssm";
import { COMMENTS, RUNNING } from "../../contract/commands.ts";
import type { Deadline } from "../shared/deadline.ts";
import { retry, type Timing } from "../shared/retry.ts";
import type { SeenLock } from "./lock-parameter.ts";

const KINDS = ["check", "repair", "rotate"] as const;

/** A command that the history of Run Command tells of, by its comment. It is all the memory there is. */
export interface Sent {
  readonly kind: (typeof KINDS)[number];
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly state: "running" | "success" | "failed";
  /** Of a repair, or the first node of a rotation's command. */
  readonly instanceId: string | undefined;
}

/** The checks, repairs and rotations' commands since a moment (milliseconds since the epoch), newest first. */
export async function readHistory(
  client: SSMClient,
  document: string,
  since: number,
  deadline: Deadline,
  timing: Timing,
): Promise<readonly Sent[]> {
  const found: Command[] = [];
  let NextToken: string | undefined;
  do {
    const command = new ListCommandsCommand({
      Filters: [
        { key: "DocumentName", value: document },
        { key: "InvokedAfter", value: new Date(since).toISOString().replace(/\.\d+Z$/, "Z") },
      ],
      MaxResults: 50,
      NextToken,
    });
    const page = await retry((options) => client.send(command, options), deadline, timing);
    found.push(...(page.Commands ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return found.flatMap(known).sort((one, other) => other.at - one.at);
}

function known(command: Command): Sent[] {
  const { Comment, RequestedDateTime, Status = "", InstanceIds } = command;
  const kind = KINDS.find((one) => COMMENTS[one] === Comment);
  if (!kind) return [];
  const ended = Status === "Success" ? "success" : "failed";
  const state = RUNNING.has(Status) ? "running" : ended;
  return [{ kind, at: RequestedDateTime?.getTime() ?? 0, state, instanceId: InstanceIds?.[0] }];
}

export interface Moment {
  readonly now: number;
  readonly from: number;
  readonly asked: boolean;
  readonly lock: SeenLock | undefined;
}

/** Minutes of the clock between two checks. */
const EVERY = 5;
const MINUTE = 60_000;
/** Milliseconds after a check at which the schedule has missed the minute of the next one. */
const MISSED = (EVERY + 0.5) * MINUTE;

/**
 * Why the fleet is to be checked now; undefined when it is not. Every five minutes by the clock, once however often
 * the schedule calls in that minute, and later when it did not call in it; when somebody asks; and when whoever changed the fleet has released the lock since
 * the last check, so that after a repair the next node's turn comes at once. After a repair that failed it does not.
 * @param history back to `from`
 * @param lock the stack's lock, which nobody holds
 * @param now milliseconds since the epoch, like `from`
 */
export function checkDue(history: readonly Sent[], { now, from, asked, lock }: Moment): string | undefined {
  if (asked) return "asked";
  const last = history.find(({ kind }) => kind === "check");
  const repair = history.find(({ kind }) => kind === "repair");
  const purpose = lock?.lock?.purpose ?? "change";
  const released = (lock?.changed ?? 0) > (last?.at ?? from);
  if (released && (purpose !== "repair" || repair?.state === "success")) return `after a ${purpose}`;
  const minute = Math.floor(now / MINUTE);
  const isTime = minute % EVERY === 0;
  const age = last ? now - last.at : undefined;
  // A little less than a minute: the clock of AWS is not quite ours.
  const isDue = age === undefined ? isTime : (isTime && age > MINUTE - 5_000) || age > MISSED;
  return isDue ? "schedule" : undefined;
}

/** Repairs that failed in a row, after which no more are tried. */
const MOST_FAILURES = 2;

/** Milliseconds in which a repair that ended well must have made its node right; later something else has changed. */
const EFFECT = 60 * MINUTE;

/**
 * Whether repairs are to stop: the newest ones all failed. One that ended well a short while ago has failed all the
 * same when its node is still out of date.
 */
export function repairsFail(repairs: readonly Sent[], outOfDate: readonly string[], now: number): boolean {
  const newest = ended(repairs).slice(0, MOST_FAILURES);
  const isFailure = (repair: Sent): boolean =>
    repair.state === "failed" || (now - repair.at < EFFECT && failed(repair, outOfDate));
  return newest.length === MOST_FAILURES && newest.every(isFailure);
}

/** The node to repair: first those of which no repair failed, then by their ids. */
export function chooseNode(
  repairs: readonly Sent[],
  outOfDate: readonly string[],
): { readonly instanceId: string; readonly failures: number } | undefined {
  const failures = (id: string) =>
    ended(repairs).filter((repair) => repair.instanceId === id && failed(repair, outOfDate)).length;
  const nodes = outOfDate.map((instanceId) => ({ instanceId, failures: failures(instanceId) }));
  return nodes.sort(
    (one, other) => one.failures - other.failures || (one.instanceId < other.instanceId ? -1 : 1),
  )[0];
}

const ended = (history: readonly Sent[]): Sent[] =>
  history.filter(({ kind, state }) => kind === "repair" && state !== "running");

const failed = ({ state, instanceId }: Sent, outOfDate: readonly string[]): boolean =>
  state === "failed" || outOfDate.includes(instanceId ?? "");
