import { sleep } from "../../contract/clock.ts";
import { COMMAND_LIFE, RESTARTING, RUNNING } from "../../contract/commands.ts";
import { ListCommandInvocationsCommand } from "../aws/ssm.ts";
import type { HeldLock } from "./lock.ts";
import type { Site } from "./site.ts";

/** Milliseconds by which the clock of AWS may be behind ours. */
const SKEW = 60_000;
const PACE = 5_000;

/** Waits until nothing restarts a node any more that a run had sent which died: beside it a wave would be one too many. */
export async function outlast(site: Site, lock: HeldLock): Promise<void> {
  const { clock, log } = site.runtime;
  for (let looks = 0; await isRestarting(site); looks++) {
    if (looks === 0)
      log.info("a command of an earlier run may still restart a listener: waiting for its end");
    await lock.renew();
    await sleep(clock, PACE);
  }
}

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
