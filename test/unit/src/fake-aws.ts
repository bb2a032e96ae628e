import { type Aws, connect } from "../../../src/aws/clients.ts";

/** A request as it was sent: `S3.PutObject` and the command's input. */
export interface Sent {
  readonly call: string;
  // biome-ignore lint/suspicious/noExplicitAny: inputs of many commands, read by tests
  readonly input: any;
}

export type Handlers = Readonly<Record<string, (input: Sent["input"]) => unknown>>;

/** An error as the SDK makes it from a service's answer. */
export function awsError(name: string, message = name, httpStatusCode = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode }, $fault: "client" });
}

type Middleware = (
  next: unknown,
  context: { clientName?: string; commandName?: string },
) => (args: { input: unknown }) => Promise<unknown>;

/**
 * The product's own clients, with the network cut off below the serialisers: each command is built, validated,
 * serialised and signed as for AWS, and then answered by a handler. A call without a handler fails the test. The
 * clients' own repetitions wait in real time: with `repeats: false` there are none.
 */
export function fakeAws(handlers: Handlers, sent: Sent[] = [], { repeats = true } = {}): Aws {
  const aws = connect({ region: "eu-west-1", endpoint: undefined });
  const answer: Middleware =
    (_, { clientName = "", commandName = "" }) =>
    async ({ input }) => {
      const call = `${clientName.replace(/Client$/, "")}.${commandName.replace(/Command$/, "")}`;
      sent.push({ call, input });
      const handler = handlers[call];
      if (!handler) throw awsError("TestFailure", `no handler for ${call}`);
      return { response: {}, output: { $metadata: {}, ...((await handler(input)) as object) } };
    };
  const wired = (name: keyof Aws) => async () => {
    // biome-ignore lint/suspicious/noExplicitAny: one wiring for clients of nine types
    const client: any = await aws[name]();
    client.config.credentials = async () => ({ accessKeyId: "AKIAEXAMPLE", secretAccessKey: "secret" });
    client.middlewareStack.add(answer, {
      step: "deserialize",
      priority: "high",
      name: "answer",
      override: true,
    });
    if (!repeats)
      client.middlewareStack.add((next: unknown) => next, {
        step: "finalizeRequest",
        priority: "high",
        name: "retryMiddleware",
        override: true,
      });
    return client;
  };
  const names = [
    "autoScaling",
    "cloudFormation",
    "cloudWatch",
    "ec2",
    "elastiCache",
    "eventBridge",
    "lambda",
    "loadBalancing",
    "s3",
    "ssm",
    "sts",
  ];
  const clients = Object.fromEntries(names.map((name) => [name, wired(name as keyof Aws)]));
  return { ...(clients as unknown as Aws), cloudFormationCalls: aws.cloudFormationCalls };
}
