import type {
  CloudFormationClient,
  DescribeStackEventsCommandOutput,
  StackEvent,
} from "@aws-sdk/client-cloudformation";
import { DescribeStackEventsCommand } from "../aws/cloudformation.ts";
import { isMissingStack } from "./stack.ts";

/** Bound on the pages read at once; a page holds about a hundred events. */
const MOST_PAGES = 100;

/** Follows a stack's events from a marker: each is answered once, old to new. */
export class EventFollower {
  readonly #client: CloudFormationClient;
  readonly #stackId: string;
  #newestSeen: string | undefined;
  readonly #seen: StackEvent[] = [];

  private constructor(client: CloudFormationClient, stackId: string, newestSeen: string | undefined) {
    this.#client = client;
    this.#stackId = stackId;
    this.#newestSeen = newestSeen;
  }

  /** Starts behind the newest event that the stack has now. */
  static async fromNow(client: CloudFormationClient, stackId: string): Promise<EventFollower> {
    const { StackEvents } = await client.send(new DescribeStackEventsCommand({ StackName: stackId }));
    return new EventFollower(client, stackId, StackEvents?.[0]?.EventId);
  }

  /** The events since the last call, old to new. Pages back until one that was seen, or the first of all. */
  async next(): Promise<readonly StackEvent[]> {
    const fresh: StackEvent[] = [];
    let token: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const reply = await this.#page(token);
      const events = reply.StackEvents ?? [];
      const known = events.findIndex(({ EventId }) => EventId === this.#newestSeen);
      fresh.push(...(known < 0 ? events : events.slice(0, known)));
      token = reply.NextToken;
      if (known >= 0 || !token) break;
    }
    this.#newestSeen = fresh[0]?.EventId ?? this.#newestSeen;
    fresh.reverse();
    this.#seen.push(...fresh);
    return fresh;
  }

  /** A deleted stack's events can be read by its id for a while; when they are gone there is nothing to tell. */
  async #page(token: string | undefined): Promise<DescribeStackEventsCommandOutput> {
    const input = { StackName: this.#stackId, ...(token && { NextToken: token }) };
    try {
      return await this.#client.send(new DescribeStackEventsCommand(input));
    } catch (error) {
      if (isMissingStack(error)) return { $metadata: {} };
      throw error;
    }
  }

  /** Everything since the marker, old to new. */
  get all(): readonly StackEvent[] {
    return this.#seen;
  }
}

/** What CloudFormation says of resources that it gave up because of another one's failure. */
const CANCELLED = /^Resource (creation|update|deletion) cancelled/i;

/**
 * The first real failure of an operation: what all the others follow from. `events` are those of the operation, old
 * to new. A failure of the stack itself counts only when no resource failed.
 */
export function rootCause(events: readonly StackEvent[]): string | undefined {
  const failed = events.filter(({ ResourceStatus }) => ResourceStatus?.endsWith("_FAILED"));
  const real = failed.filter(({ ResourceStatusReason }) => !CANCELLED.test(ResourceStatusReason ?? ""));
  const first = real.find((event) => event.PhysicalResourceId !== event.StackId) ?? real[0];
  if (!first) return undefined;
  const reason = first.ResourceStatusReason ?? "no reason given";
  return `${first.LogicalResourceId} (${first.ResourceType}) ${first.ResourceStatus}: ${reason}`;
}

/** One line of progress. */
export function eventLine(event: StackEvent): string {
  const time = event.Timestamp?.toISOString().slice(11, 19) ?? "--:--:--";
  const line = `${time}  ${event.ResourceStatus ?? ""}  ${event.LogicalResourceId ?? ""} (${event.ResourceType ?? ""})`;
  return event.ResourceStatusReason ? `${line}: ${event.ResourceStatusReason}` : line;
}
