import type { MeteredCall, MeteredEndpoint } from "./metered-endpoint.ts";

/** What waiting for a held stack came to. */
export interface Wait {
  /** Seconds from the stack's end until the waiter did something else. */
  readonly late: number;
  /** CloudFormation calls a second while it waited. */
  readonly rate: number;
}

const LOOKS = ["cloudformation:DescribeStacks", "cloudformation:DescribeStackEvents"];

/**
 * Makes the next update of a stack look to one client as if it took `seconds`: until then the stack is
 * UPDATE_IN_PROGRESS and its own last event has not come. `waited` tells how the client took it, once `ended`.
 */
export function holdNextUpdate(endpoint: MeteredEndpoint, seconds: number) {
  let begun: { at: number; date: number } | undefined;
  endpoint.interception = {
    after: ({ name }, body) => {
      if (name === "cloudformation:ExecuteChangeSet") begun = { at: performance.now(), date: Date.now() };
      const isHeld = begun !== undefined && performance.now() < begun.at + seconds * 1_000;
      return isHeld && LOOKS.includes(name) ? asRunning(body, (begun as { date: number }).date) : body;
    },
  };
  return (ended: number): Wait => {
    endpoint.interception = {};
    if (!begun) throw new Error("no change set was executed");
    const end = begun.at + seconds * 1_000;
    const isLook = ({ name }: MeteredCall) => LOOKS.includes(name);
    const next = endpoint.calls.find((call) => call.at > end && !isLook(call))?.at ?? ended;
    const looks = endpoint.calls.filter(
      (call) => isLook(call) && call.at > (begun?.at ?? 0) && call.at <= next,
    );
    return { late: (next - end) / 1_000, rate: looks.length / ((next - begun.at) / 1_000) };
  };
}

/** An answer of DescribeStacks or DescribeStackEvents before the end of the operation that began at `date`. */
export function asRunning(body: string, date: number): string {
  const events = body.replace(/<member>(?:(?!<\/member>).)*<\/member>/gs, (event) => {
    const isEnd = /<ResourceStatus>UPDATE_COMPLETE\w*<\/ResourceStatus>/.test(event);
    const isOwn = event.includes("<ResourceType>AWS::CloudFormation::Stack</ResourceType>");
    const at = Date.parse(/<Timestamp>([^<]+)</.exec(event)?.[1] ?? "");
    return isOwn && isEnd && at >= date - 1_000 ? "" : event;
  });
  return events.replace(
    /<StackStatus>UPDATE_COMPLETE\w*<\/StackStatus>/g,
    "<StackStatus>UPDATE_IN_PROGRESS</StackStatus>",
  );
}
