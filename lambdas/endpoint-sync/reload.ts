import {
  type CommandInvocation,
  ListCommandInvocationsCommand,
  SendCommandCommand,
  type SSMClient,
} from "@aws-sdk/client-ssm";
import { sleep } from "../../contract/clock.ts";
import { ConvergeReport } from "../../contract/converge.ts";
import { STACK_TAG } from "../../contract/names.ts";
import { type Deadline, within } from "../shared/deadline.ts";
import { retry, type Timing } from "../shared/retry.ts";
import { hasName, isTransient } from "../shared/transient.ts";

/** How the fleet answered a command, in instances. */
export interface ReloadCounts {
  readonly instances: number;
  readonly reloaded: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Had not answered when the time was over; their timer looks within a minute. */
  readonly unanswered: number;
}

const NOBODY: ReloadCounts = { instances: 0, reloaded: 0, unchanged: 0, failed: 0, unanswered: 0 };
const RUNNING = new Set(["Pending", "InProgress", "Delayed", "Cancelling"]);

/** Run Command gives up an instance whose agent does not fetch the command; 30 s is the least it takes. */
const DELIVERY_SECONDS = 60;
const COLLECT_LIMIT = 45_000;
const POLL = 500;
/** Polls without any instance after which the command reached nobody: a new fleet has none yet. */
const EMPTY_POLLS = 10;
/** Polls in which nothing changed after which the list of instances is taken as complete. */
const STEADY_POLLS = 2;

/**
 * Tells the whole fleet to take over the list, by tag, so that the number of calls does not grow with the fleet, and
 * counts the answers. `--reload-only` never reads the token and never restarts a listener. The document's version is
 * named, because a new one does not become the default by itself.
 */
export async function reloadFleet(
  client: SSMClient,
  stack: { readonly stackName: string; readonly document: string },
  deadline: Deadline,
  timing: Timing,
): Promise<ReloadCounts> {
  const command = new SendCommandCommand({
    DocumentName: stack.document,
    DocumentVersion: "$LATEST",
    Parameters: { mode: ["--reload-only"] },
    Targets: [{ Key: `tag:${STACK_TAG}`, Values: [stack.stackName] }],
    MaxConcurrency: "100%",
    MaxErrors: "100%",
    TimeoutSeconds: DELIVERY_SECONDS,
  });
  try {
    const { Command } = await retry((options) => client.send(command, options), deadline, timing);
    const id = Command?.CommandId;
    if (!id) throw new Error(`run command took ${stack.document} without an id`);
    return await collect(client, id, within(deadline, timing.clock, COLLECT_LIMIT), timing);
  } catch (error) {
    // The answer where no instance carries the tag, or none is managed yet.
    if (hasName(error, "InvalidInstanceId")) return NOBODY;
    throw error;
  }
}

async function collect(
  client: SSMClient,
  id: string,
  deadline: Deadline,
  timing: Timing,
): Promise<ReloadCounts> {
  let steady = 0;
  let before = -1;
  for (;;) {
    const answers = await invocations(client, id, deadline, timing);
    const settled = answers.every(({ Status }) => !RUNNING.has(Status ?? ""));
    steady = settled && answers.length === before ? steady + 1 : 0;
    before = answers.length;
    const enough = answers.length === 0 ? EMPTY_POLLS : STEADY_POLLS;
    if (steady >= enough - 1 || deadline.remaining() <= POLL) return count(answers);
    await sleep(timing.clock, POLL);
  }
}

/** All pages. Right after SendCommand the command may not be known yet, which counts as nobody. */
async function invocations(
  client: SSMClient,
  CommandId: string,
  deadline: Deadline,
  timing: Timing,
): Promise<readonly CommandInvocation[]> {
  const found: CommandInvocation[] = [];
  let NextToken: string | undefined;
  const retryable = (error: unknown) =>
    isTransient(error) || hasName(error, "InvalidCommandId", "InvocationDoesNotExist");
  do {
    const command = new ListCommandInvocationsCommand({
      CommandId,
      Details: true,
      MaxResults: 50,
      NextToken,
    });
    const page = await retry((options) => client.send(command, options), deadline, timing, retryable);
    found.push(...(page.CommandInvocations ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

function count(answers: readonly CommandInvocation[]): ReloadCounts {
  const counts = { ...NOBODY, instances: answers.length };
  for (const answer of answers) counts[verdict(answer)] += 1;
  return counts;
}

function verdict(answer: CommandInvocation): "reloaded" | "unchanged" | "failed" | "unanswered" {
  if (RUNNING.has(answer.Status ?? "")) return "unanswered";
  if (answer.Status !== "Success") return "failed";
  const report = readReport(answer);
  if (!report || report.error) return "failed";
  return report.action === "nothing" ? "unchanged" : "reloaded";
}

/** The converge report is one line of the output, among what Run Command adds to it. */
function readReport(answer: CommandInvocation): ConvergeReport | undefined {
  for (const { Output } of answer.CommandPlugins ?? []) {
    for (const line of (Output ?? "").split("\n")) {
      if (!line.startsWith("{")) continue;
      const report = parseReport(line);
      if (report) return report;
    }
  }
  return undefined;
}

function parseReport(line: string): ConvergeReport | undefined {
  try {
    const parsed = ConvergeReport.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
