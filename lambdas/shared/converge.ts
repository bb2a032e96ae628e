import {
  type CommandInvocation,
  ListCommandInvocationsCommand,
  SendCommandCommand,
  type SSMClient,
} from "@aws-sdk/client-ssm";
import { sleep } from "../../contract/clock.ts";
import { DELIVERY_SECONDS, RUNNING } from "../../contract/commands.ts";
import { type ConvergeReport, reportIn } from "../../contract/converge.ts";
import { STACK_TAG } from "../../contract/names.ts";
import type { Deadline } from "./deadline.ts";
import { insist } from "./invariant.ts";
import type { Meter } from "./metrics.ts";
import { retry, type Timing } from "./retry.ts";
import { hasName, isTransient } from "./transient.ts";

export interface ConvergeCommand {
  readonly stackName: string;
  /** Name of the stack's Run Command document. */
  readonly document: string;
  /** The empty one is a full converge, which may restart the listener. */
  readonly mode: "" | "--reload-only" | "--check";
  /** One instance; undefined for the whole fleet, by its tag. */
  readonly instanceId?: string;
  /** By which the command is known in the history. */
  readonly comment: string;
}

/** What one instance made of a command. */
export interface Answer {
  readonly instanceId: string;
  /** `failed` also when it never reached the instance. */
  readonly state: "running" | "success" | "failed";
  /** The converge report, where it printed one. */
  readonly report: ConvergeReport | undefined;
}

const POLL = 500;
/** Polls without any instance after which the command reached nobody: a new fleet has none yet. */
const EMPTY_POLLS = 10;
/** Polls in which nothing changed after which the list of instances is taken as complete. */
const STEADY_POLLS = 2;

/**
 * Sends converge to the fleet by tag, so that the number of calls does not grow with it, or to one instance. Answers
 * the command's id; undefined when there is nobody to send it to. The document's version is named, because a new one
 * does not become the default by itself.
 */
export async function sendConverge(
  client: SSMClient,
  { stackName, document, mode, instanceId, comment }: ConvergeCommand,
  deadline: Deadline,
  timing: Timing & { readonly meter: Meter },
): Promise<string | undefined> {
  const isOne = mode !== "" || instanceId !== undefined;
  insist(isOne, "invariant.fleet-restart", `a full converge of all ${stackName}`, timing.meter);
  const command = new SendCommandCommand({
    DocumentName: document,
    DocumentVersion: "$LATEST",
    Comment: comment,
    ...(mode === "" ? {} : { Parameters: { mode: [mode] } }),
    ...(instanceId === undefined
      ? { Targets: [{ Key: `tag:${STACK_TAG}`, Values: [stackName] }] }
      : { InstanceIds: [instanceId] }),
    MaxConcurrency: "100%",
    MaxErrors: "100%",
    TimeoutSeconds: DELIVERY_SECONDS,
  });
  try {
    const { Command } = await retry((options) => client.send(command, options), deadline, timing);
    if (!Command?.CommandId) throw new Error(`run command took ${document} without an id`);
    return Command.CommandId;
  } catch (error) {
    // The answer where no instance carries the tag, or none is managed yet.
    if (hasName(error, "InvalidInstanceId")) return undefined;
    throw error;
  }
}

/**
 * Waits until all instances of a command have answered, or the time is over; answers what each came to. Run Command
 * finds the instances of a tag one after the other: of those in `expected` an answer is waited for in any case.
 */
export async function collectAnswers(
  client: SSMClient,
  commandId: string,
  deadline: Deadline,
  timing: Timing,
  expected: readonly string[] = [],
): Promise<readonly Answer[]> {
  let steady = 0;
  let before = -1;
  for (;;) {
    const answers = await listAnswers(client, commandId, deadline, timing);
    const isSettled = answers.every(({ state }) => state !== "running");
    const found = new Set(answers.map(({ instanceId }) => instanceId));
    const settled = isSettled && expected.every((id) => found.has(id));
    steady = settled && answers.length === before ? steady + 1 : 0;
    before = answers.length;
    const enough = answers.length === 0 ? EMPTY_POLLS : STEADY_POLLS;
    if (steady >= enough - 1 || deadline.remaining() <= POLL) return answers;
    await sleep(timing.clock, POLL);
  }
}

/** What the instances have come to now, all pages. Right after SendCommand the command may not be known yet. */
export async function listAnswers(
  client: SSMClient,
  CommandId: string,
  deadline: Deadline,
  timing: Timing,
): Promise<readonly Answer[]> {
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
  return found.map(answer);
}

function answer(invocation: CommandInvocation): Answer {
  const status = invocation.Status ?? "";
  const ended = status === "Success" ? "success" : "failed";
  return {
    instanceId: invocation.InstanceId ?? "",
    state: RUNNING.has(status) ? "running" : ended,
    report: reportIn((invocation.CommandPlugins ?? []).map(({ Output }) => Output ?? "").join("\n")),
  };
}
