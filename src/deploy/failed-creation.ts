import type { StackEvent } from "@aws-sdk/client-cloudformation";
import { operationEvents } from "../cloudformation/events.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { messageOf } from "../errors.ts";
import type { Table } from "../report/table.ts";
import type { Runtime } from "../runtime.ts";
import { failedState } from "./failure.ts";

type Teller = Pick<Runtime, "aws" | "log" | "note" | "record">;

/**
 * A stack that never lived has nothing to lose but its events: they are told before it goes, in the log by their cause,
 * and all of them in the job's summary at once. A summary that cannot be written stops nothing. `next`: what becomes of
 * the stack now. Cause and events are recorded as of a failure: whoever goes on takes them back.
 */
export async function tellFailedCreation(runtime: Teller, stack: Stack, next: string): Promise<void> {
  const { log } = runtime;
  const events = await operationEvents(await runtime.aws.cloudFormation(), stack.id);
  const failure = failedState(runtime, { stack, events, advice: next });
  log.warning([failure.message, ...failure.details].join("; "));
  await runtime
    .note(eventsTable(`Creation of ${stack.name} that failed`, events))
    .catch((error: unknown) =>
      log.warning(`the summary of what failed before could not be written: ${messageOf(error)}`),
    );
}

const eventsTable = (title: string, events: readonly StackEvent[]): Table => ({
  title,
  head: ["time", "status", "logical id", "type", "reason"],
  rows: events.map((event) => [
    event.Timestamp?.toISOString() ?? "",
    event.ResourceStatus ?? "",
    event.LogicalResourceId ?? "",
    event.ResourceType ?? "",
    event.ResourceStatusReason ?? "",
  ]),
});
