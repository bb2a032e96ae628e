import type { Interception, MeteredCall } from "../../../bench/metered-endpoint.ts";

/** An event of a resource, or of the stack itself. */
export interface Happening {
  readonly status: string;
  /** The stack's own unless given. */
  readonly logicalId?: string;
  readonly reason?: string;
}

interface StackName {
  readonly id: string;
  readonly name: string;
}

/**
 * What CloudFormation says of a stack that is in a state into which the emulator brings none: DescribeStacks has its
 * status, DescribeStackEvents what led there, newest first, and each event of an operation that was begun here carries
 * the ClientRequestToken that it was begun with (API reference, StackEvent).
 */
export class StuckStack {
  readonly #stack: StackName;
  readonly #events: string[] = [];
  #status: string;
  /** Operations that are answered here, and what comes of the first of each, the second, and so on. */
  readonly #operations: Readonly<Record<string, readonly (readonly Happening[])[]>>;
  readonly begun: MeteredCall[] = [];

  constructor(
    stack: StackName,
    {
      before,
      operations,
    }: { before: readonly Happening[]; operations: Record<string, readonly (readonly Happening[])[]> },
  ) {
    this.#stack = stack;
    this.#operations = operations;
    this.#status = "";
    this.#happen(before, "theirs");
  }

  get interception(): Interception {
    return {
      instead: (call) => this.#begin(call),
      after: ({ name }, body) => {
        if (name === "cloudformation:DescribeStacks") return this.#withStatus(body);
        return name === "cloudformation:DescribeStackEvents" ? this.#withEvents(body) : body;
      },
    };
  }

  #begin(call: MeteredCall): string | undefined {
    const [, name = ""] = call.name.split(":");
    const outcomes = this.#operations[name];
    if (!outcomes) return undefined;
    const happenings = outcomes[this.begun.push(call) - 1] ?? [];
    this.#happen(happenings, new URLSearchParams(call.body).get("ClientRequestToken") ?? "");
    return `<${name}Response><${name}Result/><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${name}Response>`;
  }

  #happen(happenings: readonly Happening[], token: string): void {
    for (const happening of happenings) {
      this.#events.unshift(this.#event(happening, token));
      if (!happening.logicalId) this.#status = happening.status;
    }
  }

  #event({ status, logicalId, reason }: Happening, token: string): string {
    const { id, name } = this.#stack;
    const of = (tag: string, value: string | undefined) => (value ? `<${tag}>${value}</${tag}>` : "");
    const fields = [
      of("StackId", id),
      of("EventId", `rewritten-${this.#events.length}-${token}`),
      of("StackName", name),
      of("LogicalResourceId", logicalId ?? name),
      of("PhysicalResourceId", logicalId ? `${logicalId}-1` : id),
      of("ResourceType", logicalId ? "AWS::EC2::VPC" : "AWS::CloudFormation::Stack"),
      of("Timestamp", new Date().toISOString()),
      of("ResourceStatus", status),
      of("ResourceStatusReason", reason),
      of("ClientRequestToken", token),
    ];
    return `<member>${fields.join("")}</member>`;
  }

  #withStatus(body: string): string {
    if (!this.#status || !body.includes(this.#stack.id)) return body;
    return body.replace(/<StackStatus>\w+</, `<StackStatus>${this.#status}<`);
  }

  #withEvents(body: string): string {
    return body.replace("<StackEvents>", `<StackEvents>${this.#events.join("")}`);
  }
}
