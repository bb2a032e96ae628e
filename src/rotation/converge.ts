import type { CommandInvocation } from "@aws-sdk/client-ssm";
import { sleep } from "../../contract/clock.ts";
import { COMMAND_LIFE, COMMENTS, DELIVERY_SECONDS, RUNNING } from "../../contract/commands.ts";
import { type ConvergeReport, reportIn } from "../../contract/converge.ts";
import { isNamed } from "../aws/failures.ts";
import { ListCommandInvocationsCommand, SendCommandCommand } from "../aws/ssm.ts";
import type { CONVERGE_ARGUMENTS } from "../stack/document.ts";
import type { Site } from "./site.ts";

/** Ids that one SendCommand takes. */
const MOST_IDS = 50;
const POLL = 1_000;
/** Milliseconds for the answers: afterwards Run Command gives the command to nobody any more, and says so. */
const PATIENCE = COMMAND_LIFE + 15_000;
/** A look at the machine waits for nothing but another converge. */
const CHECK_PATIENCE = 120_000;
/** Of those, of an instance whose agent has fetched the command. */
const BEGUN = new Set(["InProgress", "Cancelling"]);
/** Statuses of an instance on which nothing was run, unless it had begun before. */
const UNDELIVERED = new Set([
  "Pending",
  "Delayed",
  "Undeliverable",
  "DeliveryTimedOut",
  "Terminated",
  // Refused before anything ran (Run Command, "Understanding command statuses").
  "AccessDenied",
  "InvalidPlatform",
  "RateExceeded",
]);

/** What one instance answered to a command. */
export type Answer =
  | { readonly kind: "report"; readonly report: ConvergeReport }
  /** The command did not reach it: nothing has changed there. */
  | { readonly kind: "unreached"; readonly reason: string }
  /** It may have run, but what came of it is not known. */
  | { readonly kind: "unknown"; readonly reason: string };

type Arguments = (typeof CONVERGE_ARGUMENTS)[number];

export interface ConvergeOptions {
  readonly mode: Arguments;
  /** Called while the answers are waited for; what it throws ends that. */
  readonly keep: () => Promise<void>;
  /** Whether nodes may still be restarted, some time after it was decided that they may; without it they always may. */
  readonly mayStill?: (ids: readonly string[]) => Promise<boolean>;
}

/**
 * Runs converge on the instances, by the stack's document, and answers what each of them said. One command for up
 * to 50 instances. The document's version is named, because a new one does not become the default by itself.
 */
export async function converge(
  site: Site,
  ids: readonly string[],
  options: ConvergeOptions,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    for (const [id, answer] of await send(site, ids.slice(at, at + MOST_IDS), options))
      answers.set(id, answer);
  }
  return answers;
}

/** What converge could not do now but may well do at once after: it ran behind another, or Parameter Store was busy. */
const AGAIN = new Set(["lock.busy", "parameters.unreadable"]);

const isUndone = (answer: Answer | undefined): boolean =>
  answer?.kind === "report" && AGAIN.has(answer.report.error?.code ?? "");

const NEEDED: Answer = { kind: "unreached", reason: "the floor has come to need it" };

/** The same, and asks once more where the first answer says that a second may be better, or was lost, and then looks. */
export async function insist(
  site: Site,
  ids: readonly string[],
  options: ConvergeOptions,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map(await converge(site, ids, options));
  const unsure = ids.filter((id) => {
    const answer = answers.get(id);
    return answer?.kind === "unknown" || isUndone(answer);
  });
  // Converge can be repeated: what a lost answer had done already, it finds done.
  if (unsure.length > 0) {
    const isAllowed = (await options.mayStill?.(unsure)) ?? true;
    const again = isAllowed ? await converge(site, unsure, options) : [];
    for (const [id, answer] of again) answers.set(id, answer);
    // Nothing was done there, and now the others need it.
    if (!isAllowed) for (const id of unsure) if (isUndone(answers.get(id))) answers.set(id, NEEDED);
  }
  const lost = ids.filter((id) => answers.get(id)?.kind === "unknown");
  if (lost.length === 0 || options.mode === "--check") return answers;
  // What it has come to, a look tells that changes nothing.
  for (const [id, answer] of await converge(site, lost, { ...options, mode: "--check" }))
    if (answer.kind === "report") answers.set(id, answer);
  return answers;
}

async function send(
  site: Site,
  ids: readonly string[],
  options: ConvergeOptions,
): Promise<readonly (readonly [string, Answer])[]> {
  const ssm = await site.runtime.aws.ssm();
  try {
    const { Command } = await ssm.send(
      new SendCommandCommand({
        DocumentName: site.document,
        DocumentVersion: "$LATEST",
        // The document's default is the full converge.
        ...(options.mode && { Parameters: { mode: [options.mode] } }),
        ...(options.mode !== "--check" && { Comment: COMMENTS.rotate }),
        InstanceIds: [...ids],
        MaxConcurrency: "100%",
        MaxErrors: "100%",
        TimeoutSeconds: DELIVERY_SECONDS,
      }),
    );
    return await collect(site, Command?.CommandId ?? "", ids, options);
  } catch (error) {
    if (!isNamed(error, "InvalidInstanceId")) throw error;
    const [only] = ids;
    if (ids.length === 1 && only) {
      return [[only, { kind: "unreached", reason: "Run Command does not know it: no agent, or gone" }]];
    }
    // One instance that has just gone makes AWS refuse the command for all.
    const each: (readonly [string, Answer])[] = [];
    for (const id of ids) {
      const isAllowed = each.length === 0 || ((await options.mayStill?.([id])) ?? true);
      each.push(...(isAllowed ? await send(site, [id], options) : [[id, NEEDED] as const]));
    }
    return each;
  }
}

async function collect(
  site: Site,
  id: string,
  ids: readonly string[],
  { mode, keep }: ConvergeOptions,
): Promise<readonly (readonly [string, Answer])[]> {
  const { clock } = site.runtime;
  const end = clock.now() + (mode === "--check" ? CHECK_PATIENCE : PATIENCE);
  const begun = new Set<string>();
  for (;;) {
    const found = await invocations(site, id);
    for (const [one, { Status = "" }] of found) if (BEGUN.has(Status)) begun.add(one);
    const ended = ids.filter((one) => !RUNNING.has(found.get(one)?.Status ?? "Pending"));
    if (ended.length === ids.length || clock.now() >= end) {
      return ids.map((one) => [one, answerOf(found.get(one), begun.has(one))]);
    }
    await keep();
    await sleep(clock, POLL);
  }
}

/** By instance. Right after SendCommand a command may not be known yet. */
async function invocations(site: Site, CommandId: string): Promise<ReadonlyMap<string, CommandInvocation>> {
  const ssm = await site.runtime.aws.ssm();
  const found = new Map<string, CommandInvocation>();
  let NextToken: string | undefined;
  try {
    do {
      const page = await ssm.send(
        new ListCommandInvocationsCommand({ CommandId, Details: true, ...(NextToken && { NextToken }) }),
      );
      for (const one of page.CommandInvocations ?? []) found.set(one.InstanceId ?? "", one);
      NextToken = page.NextToken;
    } while (NextToken);
  } catch (error) {
    if (!isNamed(error, "InvalidCommandId", "InvocationDoesNotExist")) throw error;
  }
  return found;
}

/** A command that expires is said not to be delivered also where it ran already (Run Command, ExpiresAfter). */
function answerOf(invocation: CommandInvocation | undefined, hasBegun: boolean): Answer {
  const report = reportIn((invocation?.CommandPlugins ?? []).map(({ Output = "" }) => Output).join("\n"));
  if (report) return { kind: "report", report };
  const { Status = "Pending", StatusDetails = Status } = invocation ?? {};
  const reason = `Run Command says ${StatusDetails}`;
  return { kind: !hasBegun && UNDELIVERED.has(StatusDetails) ? "unreached" : "unknown", reason };
}
