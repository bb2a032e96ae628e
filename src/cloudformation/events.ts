import type {
  CloudFormationClient,
  DescribeStackEventsCommandOutput,
  StackEvent,
} from "@aws-sdk/client-cloudformation";
import { DescribeStackEventsCommand } from "../aws/cloudformation.ts";
import { isOwn } from "./root-cause.ts";
import { isMissingStack } from "./stack.ts";
import { StackStatus } from "./status.ts";

/** Bound on the pages read at once; a page holds about a hundred events. */
const MOST_PAGES = 100;

/** Follows the events of one operation: each is answered once, old to new. */
export class EventFollower {
  readonly #client: CloudFormationClient;
  readonly #stackId: string;
  /** What the operation was started with; CloudFormation puts it on each of the operation's events. */
  readonly #token: string | undefined;
  #newestSeen: string | undefined;
  readonly #seen: StackEvent[] = [];

  private constructor(
    client: CloudFormationClient,
    stackId: string,
    { token, newestSeen }: { readonly token: string | undefined; readonly newestSeen: string | undefined },
  ) {
    this.#client = client;
    this.#stackId = stackId;
    this.#token = token;
    this.#newestSeen = newestSeen;
  }

  /** Starts behind the newest event that the stack has now, and takes only those that carry `token`, or none. */
  static async fromNow(
    client: CloudFormationClient,
    stackId: string,
    token?: string,
  ): Promise<EventFollower> {
    const { StackEvents } = await readPage(client, stackId, undefined);
    return new EventFollower(client, stackId, { token, newestSeen: StackEvents?.[0]?.EventId });
  }

  /** Of a stack that had no operation yet: nothing has to be passed over. */
  static fromBeginning(client: CloudFormationClient, stackId: string, token: string): EventFollower {
    return new EventFollower(client, stackId, { token, newestSeen: undefined });
  }

  /** Of an operation that runs already, from its start on; `next` answers what happened before as well. */
  static async ofRunning(client: CloudFormationClient, stackId: string): Promise<EventFollower> {
    const { operation, before } = await lastOperation(client, stackId);
    const token = operation[0]?.ClientRequestToken;
    return new EventFollower(client, stackId, { token, newestSeen: before?.EventId });
  }

  /** The events since the last call, old to new. Pages back until one that was seen, or the first of all. */
  async next(): Promise<readonly StackEvent[]> {
    const fresh: StackEvent[] = [];
    let newest: string | undefined;
    for await (const event of newestFirst(this.#client, this.#stackId)) {
      newest ??= event.EventId;
      if (event.EventId === this.#newestSeen) break;
      if (this.#isOurs(event)) fresh.push(event);
    }
    this.#newestSeen = newest ?? this.#newestSeen;
    fresh.reverse();
    this.#seen.push(...fresh);
    return fresh;
  }

  /** The shell of a stack that a change set made had its event before any operation. */
  #isOurs({ ClientRequestToken: token, ResourceStatus }: StackEvent): boolean {
    if (new StackStatus(ResourceStatus).isPreview) return false;
    return !this.#token || !token || token === this.#token;
  }

  /** Everything since the start, old to new. */
  get all(): readonly StackEvent[] {
    return this.#seen;
  }

  /** Whether the stack's own newest event says that the operation is over. */
  get isOver(): boolean {
    const own = this.#seen.findLast(isOwn);
    return own !== undefined && !new StackStatus(own.ResourceStatus).isInProgress;
  }
}

/** The events of the newest operation, old to new, whether it runs or has ended. */
export async function operationEvents(
  client: CloudFormationClient,
  stackId: string,
): Promise<readonly StackEvent[]> {
  return (await lastOperation(client, stackId)).operation;
}

/** An operation reaches back to the end of the one before it, or to the stack's beginning. */
async function lastOperation(client: CloudFormationClient, stackId: string) {
  const operation: StackEvent[] = [];
  let before: StackEvent | undefined;
  let sawOwn = false;
  for await (const event of newestFirst(client, stackId)) {
    const status = new StackStatus(event.ResourceStatus);
    const isEnd = isOwn(event) && !status.isInProgress;
    if (status.isPreview || (isEnd && sawOwn)) {
      before = event;
      break;
    }
    sawOwn ||= isOwn(event);
    operation.push(event);
  }
  return { operation: operation.reverse(), before };
}

async function* newestFirst(client: CloudFormationClient, stackId: string): AsyncGenerator<StackEvent> {
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const reply = await readPage(client, stackId, token);
    yield* reply.StackEvents ?? [];
    token = reply.NextToken;
    if (!token) return;
  }
}

/** A deleted stack's events can be read by its id for a while; when they are gone there is nothing to tell. */
async function readPage(
  client: CloudFormationClient,
  stackId: string,
  token: string | undefined,
): Promise<DescribeStackEventsCommandOutput> {
  const input = { StackName: stackId, ...(token && { NextToken: token }) };
  try {
    return await client.send(new DescribeStackEventsCommand(input));
  } catch (error) {
    if (isMissingStack(error, stackId)) return { $metadata: {} };
    throw error;
  }
}
