import { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import { EC2Client } from "@aws-sdk/client-ec2";
import { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import { ElastiCacheClient } from "@aws-sdk/client-elasticache";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SSMClient } from "@aws-sdk/client-ssm";
import type { Clock } from "../../../contract/clock.ts";
import type { OutcomeRecord } from "../../../contract/outcome.ts";
import type { Measures } from "../../../lambdas/shared/metrics.ts";
import type { Handler } from "../../../lambdas/shared/outcomes.ts";

/** A request as the SDK sent it: `CompleteLifecycleAction`, `Invoke:port-probe`; input as form fields or JSON. */
export interface Sent {
  readonly action: string;
  // biome-ignore lint/suspicious/noExplicitAny: inputs of all services pass here
  readonly input: any;
}

export interface Answer {
  readonly status?: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface HttpRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

type Responder = (sent: Sent) => Answer | Error | Promise<Answer | Error>;

/** A clock that moves only when nothing else can happen, and the AWS that the real SDK clients talk to on it. */
export class FakeAws {
  readonly sent: Sent[] = [];
  readonly records: OutcomeRecord[] = [];
  /** What was measured, one entry for each line of metrics. */
  readonly measured: Measures[] = [];
  private time = Date.UTC(2026, 10, 1);
  private readonly timers = new Set<{ at: number; run: () => void }>();
  private busy = 0;
  private readonly responders = new Map<string, Responder>();

  readonly clock: Clock = {
    now: () => this.time,
    after: (millis, run) => {
      const timer = { at: this.time + Math.max(0, millis), run };
      this.timers.add(timer);
      return () => void this.timers.delete(timer);
    },
  };
  readonly random = () => 0.5;
  readonly record = (record: OutcomeRecord) => void this.records.push(record);

  readonly meter = (measures: Measures) => void this.measured.push(measures);

  private settings = {
    region: "eu-central-1",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" },
    maxAttempts: 1,
    requestHandler: {
      handle: (request: HttpRequest) => this.handle(request),
      metadata: { handlerProtocol: "http/1.1" },
      destroy() {},
      updateHttpClientConfig() {},
      httpHandlerConfigs: () => ({}),
    } as never,
  };
  readonly autoScaling = this.counted(new AutoScalingClient(this.settings));
  readonly ec2 = this.counted(new EC2Client(this.settings));
  readonly elastiCache = this.counted(new ElastiCacheClient(this.settings));
  readonly loadBalancing = this.counted(new ElasticLoadBalancingV2Client(this.settings));
  readonly lambda = this.counted(new LambdaClient(this.settings));
  readonly ssm = this.counted(new SSMClient(this.settings));

  on(action: string, responder: Responder): this {
    this.responders.set(action, responder);
    return this;
  }

  /** What answers an action now, for a test that changes its answer. */
  respond(action: string): Responder {
    return this.responders.get(action) ?? (() => notMade(action));
  }

  /** Answers the first calls with `answers`, and then as before. */
  first(action: string, ...answers: readonly (Answer | Error)[]): this {
    const before = this.responders.get(action);
    const queue = [...answers];
    return this.on(action, (sent) => queue.shift() ?? before?.(sent) ?? notMade(action));
  }

  actions(): string[] {
    return this.sent.map(({ action }) => action);
  }

  inputs(action: string) {
    return this.sent.filter((sent) => sent.action === action).map(({ input }) => input);
  }

  /** Moves the clock to a moment, in milliseconds since the epoch; never back. */
  passTo(moment: number): void {
    this.time = Math.max(this.time, moment);
  }

  /** Waits on the virtual clock inside a responder. */
  async pass(millis: number): Promise<void> {
    this.busy -= 1;
    await new Promise<void>((resolve) => void this.clock.after(millis, resolve));
    this.busy += 1;
  }

  /** Calls a handler with a Lambda context of `timeout` milliseconds on this clock. */
  async invoke(handler: Handler, event: unknown, timeout = 90_000) {
    const end = this.time + timeout;
    return this.run(handler(event, { getRemainingTimeInMillis: () => end - this.time }));
  }

  /** Moves the clock from timer to timer until `promise` is settled. */
  async run<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const end = () => {
      settled = true;
    };
    promise.then(end, end);
    for (let idle = 0; !settled; ) {
      await new Promise(setImmediate);
      if (this.busy > 0) idle = 0;
      else if (++idle > 3) {
        this.fireNext();
        idle = 0;
      }
    }
    return promise;
  }

  private fireNext(): void {
    const [next] = [...this.timers].sort((one, other) => one.at - other.at);
    if (!next) throw new Error("the code under test waits for something that never comes");
    this.timers.delete(next);
    this.time = Math.max(this.time, next.at);
    next.run();
  }

  private counted<C extends { send: (...args: never[]) => unknown }>(client: C): C {
    const send = client.send.bind(client) as (...args: never[]) => Promise<unknown>;
    client.send = (async (...args: never[]) => {
      this.busy += 1;
      try {
        return await send(...args);
      } finally {
        this.busy -= 1;
      }
    }) as never;
    return client;
  }

  private async handle(request: HttpRequest) {
    const sent = readRequest(request);
    this.sent.push(sent);
    const responder = this.responders.get(sent.action);
    const answer = responder ? await responder(sent) : notMade(sent.action);
    if (answer instanceof Error) throw answer;
    return {
      response: {
        statusCode: answer.status ?? 200,
        headers: { ...answer.headers },
        body: new TextEncoder().encode(answer.body),
      },
    };
  }
}

function notMade(action: string): never {
  throw Object.assign(new Error(`the test did not expect ${action}`), { name: "Unexpected" });
}

function readRequest({ path, headers, body }: HttpRequest): Sent {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const [, name] = /functions\/([^/]+)\/invocations/.exec(path) ?? [];
  if (name) {
    const event = headers["x-amz-invocation-type"] === "Event";
    return { action: `Invoke:${name}${event ? ":async" : ""}`, input: JSON.parse(text) };
  }
  const target = headers["x-amz-target"];
  if (target) return { action: target.split(".")[1] ?? "", input: JSON.parse(text) };
  const form = Object.fromEntries(new URLSearchParams(text));
  return { action: form["Action"] ?? "", input: form };
}

export const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });

/** A refusal in the protocol of Auto Scaling and ElastiCache. */
export const queryFault = (code: string, message: string, status = 400): Answer => ({
  status,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
});
export const ec2Fault = (code: string, message: string, status = 400): Answer => ({
  status,
  body: `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors></Response>`,
});
export const jsonFault = (code: string, message = "", status = 400): Answer => ({
  status,
  headers: { "x-amzn-errortype": code },
  body: JSON.stringify({ __type: code, message, Message: message }),
});
/** The connection broke before an answer came. */
export const lost = (): Error => Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });

export function groups(name: string, instances: readonly { id: string; state: string }[]): Answer {
  const members = instances.map(
    ({ id, state }) =>
      `<member><InstanceId>${id}</InstanceId><LifecycleState>${state}</LifecycleState></member>`,
  );
  return {
    body: `<R><DescribeAutoScalingGroupsResult><AutoScalingGroups><member>
      <AutoScalingGroupName>${name}</AutoScalingGroupName><Instances>${members.join("")}</Instances>
      </member></AutoScalingGroups></DescribeAutoScalingGroupsResult></R>`,
  };
}
export const noGroups: Answer = {
  body: "<R><DescribeAutoScalingGroupsResult><AutoScalingGroups/></DescribeAutoScalingGroupsResult></R>",
};
