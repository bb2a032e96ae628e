import { sleep } from "../../contract/clock.ts";
import { RUNNING } from "../../contract/commands.ts";
import { type ConvergeReport, reportIn } from "../../contract/converge.ts";
import { STACK_TAG } from "../../contract/names.ts";
import { isNamed } from "../aws/failures.ts";
import { ListCommandInvocationsCommand, SendCommandCommand } from "../aws/ssm.ts";
import type { Runtime } from "../runtime.ts";

/** Milliseconds for the answers of the whole fleet; who has not answered by then is unknown. */
export const CHECK_BOUND = 30_000;
const POLL = 1_000;
/** Run Command's least time for delivery, in seconds: a check that is late is of no use. */
const DELIVERY_SECONDS = 30;

export interface Fleet {
  readonly stackName: string;
  readonly document: string;
  /** Instances whose answers are waited for. */
  readonly ids: readonly string[];
}

/**
 * Asks the whole fleet by one command what differs from the desired state, and answers by instance what came within
 * CHECK_BOUND. `--check` changes nothing on a node.
 */
export async function checkNodes(
  { aws, clock }: Pick<Runtime, "aws" | "clock">,
  { stackName, document, ids }: Fleet,
): Promise<ReadonlyMap<string, ConvergeReport>> {
  if (ids.length === 0) return new Map();
  const ssm = await aws.ssm();
  const { Command } = await ssm.send(
    new SendCommandCommand({
      DocumentName: document,
      // A new version does not become the default by itself.
      DocumentVersion: "$LATEST",
      Parameters: { mode: ["--check"] },
      Targets: [{ Key: `tag:${STACK_TAG}`, Values: [stackName] }],
      MaxConcurrency: "100%",
      MaxErrors: "100%",
      TimeoutSeconds: DELIVERY_SECONDS,
    }),
  );
  const end = clock.now() + CHECK_BOUND;
  for (;;) {
    const { ended, reports } = await answers(aws, Command?.CommandId ?? "");
    if (ids.every((id) => ended.has(id)) || clock.now() >= end) return reports;
    await sleep(clock, POLL);
  }
}

interface Answers {
  readonly ended: ReadonlySet<string>;
  readonly reports: ReadonlyMap<string, ConvergeReport>;
}

/** Right after SendCommand a command may not be known yet. */
async function answers(aws: Runtime["aws"], CommandId: string): Promise<Answers> {
  const ssm = await aws.ssm();
  const ended = new Set<string>();
  const reports = new Map<string, ConvergeReport>();
  let NextToken: string | undefined;
  try {
    do {
      const page = await ssm.send(
        new ListCommandInvocationsCommand({ CommandId, Details: true, ...(NextToken && { NextToken }) }),
      );
      for (const { InstanceId = "", Status = "", CommandPlugins = [] } of page.CommandInvocations ?? []) {
        if (RUNNING.has(Status)) continue;
        ended.add(InstanceId);
        const report = reportIn(CommandPlugins.map(({ Output = "" }) => Output).join("\n"));
        if (report) reports.set(InstanceId, report);
      }
      NextToken = page.NextToken;
    } while (NextToken);
  } catch (error) {
    if (!isNamed(error, "InvalidCommandId", "InvocationDoesNotExist")) throw error;
  }
  return { ended, reports };
}
