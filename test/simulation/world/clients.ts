import { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import { EC2Client } from "@aws-sdk/client-ec2";
import { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import { ElastiCacheClient } from "@aws-sdk/client-elasticache";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SSMClient } from "@aws-sdk/client-ssm";
import { AdaptiveRetryStrategy, StandardRetryStrategy } from "@smithy/core/retry";
import type { Aws } from "../../../src/aws/clients.ts";
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

function settings(service: string, attempts: "one" | "adaptive") {
  return {
    region: REGION,
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "simulated" },
    // Signing says nothing about the product and costs a third of a request.
    signer: { sign: async (request: unknown) => request },
    maxAttempts: attempts === "one" ? 1 : 4,
    retryStrategy: perExecution(service, attempts),
    defaultsMode: "standard",
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    userAgentAppId: undefined,
    requestHandler: {
      handle: async (request: SdkRequest, options?: HandlerOptions) => {
        if (!endpoint) throw new Error(`${service} was asked outside of any world`);
        return {
          response: await endpoint.answer(currentExecution(), service, request, options?.requestTimeout),
        };
      },
      metadata: { handlerProtocol: "http/1.1" },
      destroy() {},
      updateHttpClientConfig() {},
      httpHandlerConfigs: () => ({}),
    },
  } as never;
}

type Strategy = AdaptiveRetryStrategy | StandardRetryStrategy;

/** The SDK's own strategy, a new one for each run: the clients live longer here than a run does. */
function perExecution(service: string, attempts: "one" | "adaptive") {
  const of = (): Strategy => {
    const execution = currentExecution();
    const known = execution?.retries.get(service);
    if (known) return known as Strategy;
    const made =
      attempts === "one"
        ? new StandardRetryStrategy(1)
        : new AdaptiveRetryStrategy(async () => 4, { maxAttempts: 4, baseDelay: 100 } as never);
    execution?.retries.set(service, made);
    return made;
  };
  return {
    mode: attempts === "one" ? "standard" : "adaptive",
    acquireInitialRetryToken: (scope: string) => of().acquireInitialRetryToken(scope),
    refreshRetryTokenForRetry: (token: never, info: never) => of().refreshRetryTokenForRetry(token, info),
    recordSuccess: (token: never) => of().recordSuccess(token),
  };
}

function clients(attempts: "one" | "adaptive") {
  return {
    autoScaling: new AutoScalingClient(settings("autoscaling", attempts)),
    ec2: new EC2Client(settings("ec2", attempts)),
    elastiCache: new ElastiCacheClient(settings("elasticache", attempts)),
    lambda: new LambdaClient(settings("lambda", attempts)),
    loadBalancing: new ElasticLoadBalancingV2Client(settings("elasticloadbalancing", attempts)),
    ssm: new SSMClient(settings("ssm", attempts)),
  };
}

/** As the handlers make them: one attempt, because they repeat by themselves against a deadline. */
export const lambdaClients = clients("one");
const ofAction = clients("adaptive");

const unused = (name: string) => (): never => {
  throw new Error(`the simulation has no ${name}`);
};

/** As `src/aws/clients.ts` makes them for the Action: adaptive, four attempts. */
export const actionAws: Aws = {
  autoScaling: async () => ofAction.autoScaling,
  ec2: async () => ofAction.ec2,
  elastiCache: async () => ofAction.elastiCache,
  lambda: async () => ofAction.lambda,
  loadBalancing: async () => ofAction.loadBalancing,
  ssm: async () => ofAction.ssm,
  cloudFormation: unused("CloudFormation"),
  cloudWatch: unused("CloudWatch"),
  s3: unused("S3"),
  sts: unused("STS"),
  cloudFormationCalls: () => 0,
};
