import { COMMAND_LIFE, RESTARTING, RUNNING } from "../../contract/commands.ts";
import { ListCommandInvocationsCommand } from "../aws/ssm.ts";
import type { Site } from "./site.ts";

/** Milliseconds by which the clock of AWS may be behind ours. */
const SKEW = 60_000;

/**
 * Whether Run Command may restart a listener of the fleet yet, whoever sent it there: a run that has died as well, or
 * one whose answer was lost. One call for up to 50 commands to one node each of the last minutes.
 */
export async function isRestarting(site: Site): Promise<boolean> {
  const { aws, clock } = site.runtime;
  const ssm = await aws.ssm();
  const since = new Date(clock.now() - COMMAND_LIFE - SKEW).toISOString().replace(/\.\d+Z$/, "Z");
  let NextToken: string | undefined;
  do {
    const page = await ssm.send(
      new ListCommandInvocationsCommand({
        Filters: [
          { key: "DocumentName", value: site.document },
          { key: "InvokedAfter", value: since },
        ],
        ...(NextToken && { NextToken }),
      }),
    );
    const isOpen = (page.CommandInvocations ?? []).some(
      ({ Comment = "", Status = "" }) => RESTARTING.has(Comment) && RUNNING.has(Status),
    );
    if (isOpen) return true;
    NextToken = page.NextToken;
  } while (NextToken);
  return false;
}
