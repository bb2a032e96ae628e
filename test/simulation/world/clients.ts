import { AsyncLocalStorage } from "node:async_hooks";
import { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import { EC2Client } from "@aws-sdk/client-ec2";
import { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import { ElastiCacheClient } from "@aws-sdk/client-elasticache";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SSMClient } from "@aws-sdk/client-ssm";
import { AdaptiveRetryStrategy, StandardRetryStrategy } from "@smithy/core/retry";
import { PROBE_SLICE } from "../../../contract/numbers.ts";
import { clientSettings } from "../../../lambdas/shared/clients.ts";
import { type Aws, connect } from "../../../src/aws/clients.ts";
import { currentExecution, type Execution } from "./execution.ts";
import type { SdkRequest, SdkResponse } from "./wire.ts";

/** Answers the requests of all clients: the world that is run now. */
export interface Endpoint {
  answer(
    execution: Execution | undefined,
    service: string,
    request: SdkRequest,
    requestTimeout: number | undefined,
  ): Promise<SdkResponse>;
}

let endpoint: Endpoint | undefined;
export const serve = (world: Endpoint | undefined): void => {
  endpoint = world;
};

interface HandlerOptions {
  readonly requestTimeout?: number;
}

const REGION = "us-east-1";

interface Client {
  readonly config: object;
  readonly middlewareStack: { remove(name: string): boolean };
  send(command: never, options?: HandlerOptions): unknown;
}

interface Command {
  readonly middlewareStack: { identify(): readonly string[] };
}

/** Of the request that is being sent: with options of its own the SDK would put its middleware together each time. */
const timeouts = new AsyncLocalStorage<number | undefined>();

/** What the SDK adds to a request that no answer depends on: a tenth of a history's time. */
const UNHEARD = [
  "loggerMiddleware",
  "getUserAgentMiddleware",
  "hostHeaderMiddleware",
  "recursionDetectionMiddleware",
  "contentLengthMiddleware",
] as const;

/**
 * Takes a client as the product makes it away from the network: requests go to the world, unsigned (signing says
 * nothing about the product and costs a third of a request), and what a run's client remembers ends with the run.
 */
function tame<C extends Client>(client: C, service: string): C {
  const config = client.config as Record<string, unknown>;
  const own = config.retryStrategy as () => Promise<unknown>;
  const attempts = config.maxAttempts as () => Promise<number>;
  config.requestHandler = {
    handle: async (request: SdkRequest) => {
      if (!endpoint) throw new Error(`${service} was asked outside of any world`);
      return {
        response: await endpoint.answer(currentExecution(), service, request, timeouts.getStore()),
      };
    },
    metadata: { handlerProtocol: "http/1.1" },
    destroy() {},
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
  for (const name of UNHEARD)
    if (!client.middlewareStack.remove(name)) throw new Error(`${service} has no ${name}: mend the list`);
  config.signer = async () => ({ sign: async (request: unknown) => request });
  config.retryStrategy = async () => {
    const execution = currentExecution();
    const known = execution?.retries.get(service);
    if (known) return known;
    const made = await likeNew(await own(), attempts);
    execution?.retries.set(service, made);
    return made;
  };
  config.cacheMiddleware = true;
  makeFast(config);
  const send = client.send.bind(client);
  return Object.assign(client, {
    send: (command: never, options?: HandlerOptions) =>
      timeouts.run(options?.requestTimeout, () => (hasOwn(command) ? send(command, {}) : send(command))),
  });
}

/** Whether a command has middleware of its own, which must not be kept for the next one of its kind. */
const hasOwn = ({ middlewareStack }: Command): boolean => middlewareStack.identify().length > 0;

/** The SDK copies its settings several times for each request: as a prototype the engine keeps an object in order. */
function makeFast(settings: object): void {
  const heir = Object.create(settings) as Record<string, unknown>;
  for (let look = 0; look < 100; look++) void heir["region"];
}

/** A strategy of the kind that the client has, without its memory. */
async function likeNew(own: unknown, attempts: () => Promise<number>): Promise<object> {
  const maxAttempts = await attempts();
  return own instanceof AdaptiveRetryStrategy
    ? new AdaptiveRetryStrategy(attempts, { maxAttempts, baseDelay: 100 } as never)
    : new StandardRetryStrategy(maxAttempts);
}

// The SDK asks the environment, where the runner and Lambda have them.
process.env["AWS_REGION"] = REGION;
process.env["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE";
process.env["AWS_SECRET_ACCESS_KEY"] = "simulated";

/** As the handlers make them: one attempt, because they repeat by themselves against a deadline. */
export const lambdaClients = {
  autoScaling: tame(new AutoScalingClient(clientSettings()), "autoscaling"),
  ec2: tame(new EC2Client(clientSettings()), "ec2"),
  elastiCache: tame(new ElastiCacheClient(clientSettings()), "elasticache"),
  lambda: tame(new LambdaClient(clientSettings(PROBE_SLICE + 10_000)), "lambda"),
  loadBalancing: tame(new ElasticLoadBalancingV2Client(clientSettings()), "elasticloadbalancing"),
  ssm: tame(new SSMClient(clientSettings()), "ssm"),
};

/** As the Action makes them: adaptive, four attempts. */
const connected = connect({ region: REGION, endpoint: undefined });

const tamed = <C extends Client>(make: () => Promise<C>, service: string): (() => Promise<C>) => {
  const made = make().then((client) => tame(client, service));
  return () => made;
};

export const actionAws: Aws = {
  ...connected,
  autoScaling: tamed(connected.autoScaling, "autoscaling"),
  ec2: tamed(connected.ec2, "ec2"),
  elastiCache: tamed(connected.elastiCache, "elasticache"),
  lambda: tamed(connected.lambda, "lambda"),
  loadBalancing: tamed(connected.loadBalancing, "elasticloadbalancing"),
  ssm: tamed(connected.ssm, "ssm"),
};

/** All clients are made before the first world begins. */
export const warmUp = async (): Promise<void> => {
  const { autoScaling, ec2, elastiCache, lambda, loadBalancing, ssm } = actionAws;
  await Promise.all([autoScaling(), ec2(), elastiCache(), lambda(), loadBalancing(), ssm()]);
};
