import type { StackEvent } from "@aws-sdk/client-cloudformation";
import { isOwn } from "./root-cause.ts";

const COLOUR = { red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** One line of progress: time, status in its colour, resource, reason. A job's log shows the colours. */
export function eventLine(event: StackEvent): string {
  const time = event.Timestamp?.toISOString().slice(11, 19) ?? "--:--:--";
  const status = coloured(event.ResourceStatus ?? "");
  const line = `${time}  ${status}  ${event.LogicalResourceId ?? ""} (${event.ResourceType ?? ""})`;
  return event.ResourceStatusReason ? `${line}: ${event.ResourceStatusReason}` : line;
}

function coloured(status: string): string {
  return `\u001b[${COLOUR[colourOf(status)]}m${status}\u001b[0m`;
}

function colourOf(status: string): keyof typeof COLOUR {
  if (status.endsWith("_FAILED")) return "red";
  if (status.includes("ROLLBACK") || status.startsWith("DELETE")) return "yellow";
  return status.endsWith("_COMPLETE") ? "green" : "cyan";
}

/** What an operation waits for, the longest first: `still waiting for CacheCluster (3 min), ListenerGroup (40 s)`. */
export function waitingLine(events: readonly StackEvent[], now: number): string {
  const running = new Map<string, number>();
  for (const event of events.filter((one) => !isOwn(one))) {
    const name = event.LogicalResourceId ?? "";
    if (!event.ResourceStatus?.endsWith("_IN_PROGRESS")) running.delete(name);
    else if (!running.has(name)) running.set(name, event.Timestamp?.getTime() ?? now);
  }
  const longest = [...running].sort(([, a], [, b]) => a - b).slice(0, MOST_NAMED);
  const more = running.size - longest.length;
  const named = longest.map(([name, since]) => `${name} (${ago(now - since)})`);
  const own = events.find(isOwn);
  const whole = `the stack (${ago(now - (own?.Timestamp?.getTime() ?? now))})`;
  return `still waiting for ${named.join(", ") || whole}${more > 0 ? ` and ${more} more` : ""}`;
}

const MOST_NAMED = 5;

const ago = (millis: number): string =>
  millis < 60_000 ? `${Math.max(0, Math.round(millis / 1_000))} s` : `${Math.floor(millis / 60_000)} min`;
