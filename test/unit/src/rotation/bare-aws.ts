import type { Aws } from "../../../../src/aws/clients.ts";
import { awsError, type Handlers, type Sent } from "../fake-aws.ts";

const NAMES = {
  autoScaling: "AutoScaling",
  ec2: "EC2",
  lambda: "Lambda",
  loadBalancing: "ElasticLoadBalancingV2",
  ssm: "SSM",
} as const;

type Next = (args: { readonly input: Sent["input"] }) => Promise<{ readonly output: unknown }>;

interface Command {
  readonly constructor: { readonly name: string };
  readonly input: Sent["input"];
  readonly middlewareStack: { resolve(next: Next, context: object): Next };
}

/**
 * Clients that hand commands to handlers without building the request, many times as fast: for tests that repeat a whole
 * rotation hundreds of times. That its requests can be built is shown by the tests that run it once.
 */
export function bareAws(handlers: Handlers, sent: Sent[]): Aws {
  const client = (service: string) => ({
    async send({ constructor: { name }, input, middlewareStack }: Command): Promise<unknown> {
      const call = `${service}.${name.replace(/Command$/, "")}`;
      const answer: Next = async () => {
        sent.push({ call, input });
        const handler = handlers[call];
        if (!handler) throw awsError("TestFailure", `no handler for ${call}`);
        return { output: await handler(input) };
      };
      // What the product itself adds to a command goes on before it.
      return (await middlewareStack.resolve(answer, {})({ input })).output;
    },
  });
  const clients = Object.entries(NAMES).map(([name, service]) => [name, async () => client(service)]);
  return Object.fromEntries(clients) as unknown as Aws;
}
