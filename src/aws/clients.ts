import { isIP } from "node:net";
import type { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import type { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import type { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import type { EC2Client } from "@aws-sdk/client-ec2";
import type { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { ElastiCacheClient } from "@aws-sdk/client-elasticache";
import type { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import type { LambdaClient } from "@aws-sdk/client-lambda";
import type { S3Client } from "@aws-sdk/client-s3";
import type { SSMClient } from "@aws-sdk/client-ssm";
import type { STSClient } from "@aws-sdk/client-sts";
import { PRODUCT } from "../../contract/names.ts";
import { PROBE_SLICE } from "../../contract/numbers.ts";
import { VERSION } from "../version.ts";

/**
 * The clients of one region, each loaded and made when it is first asked for, from a file of its own: one that has
 * commands as well would load, with them, whatever else of the bundle uses one of them.
 */
export interface Aws {
  autoScaling(): Promise<AutoScalingClient>;
  cloudFormation(): Promise<CloudFormationClient>;
  cloudWatch(): Promise<CloudWatchClient>;
  ec2(): Promise<EC2Client>;
  elastiCache(): Promise<ElastiCacheClient>;
  eventBridge(): Promise<EventBridgeClient>;
  lambda(): Promise<LambdaClient>;
  loadBalancing(): Promise<ElasticLoadBalancingV2Client>;
  s3(): Promise<S3Client>;
  ssm(): Promise<SSMClient>;
  sts(): Promise<STSClient>;
  /** Requests sent to CloudFormation so far, repeated attempts included. */
  cloudFormationCalls(): number;
}

export interface AwsSettings {
  /** Undefined: the SDK takes it from the shared configuration file, or refuses. */
  readonly region: string | undefined;
  /** What AWS_ENDPOINT_URL says; the SDK reads it by itself, but does not conclude the path style from it. */
  readonly endpoint: string | undefined;
}

/**
 * Builds all clients in one place. The retry mode is adaptive, and each client is made once, because the token
 * bucket that slows a client down when AWS throttles lives in the client.
 */
export function connect({ region, endpoint }: AwsSettings): Aws {
  const common = {
    ...(region && { region }),
    retryMode: "adaptive",
    maxAttempts: 4,
    customUserAgent: [[PRODUCT, VERSION]] as [string, string][],
  };
  // A look by port-probe takes its slice at most; the SDK must neither give up earlier nor wait for ever.
  const patient = {
    ...common,
    requestHandler: { requestTimeout: PROBE_SLICE + 15_000, throwOnRequestTimeout: true },
  };
  let calls = 0;
  return {
    autoScaling: once(async () => new (await import("./client/auto-scaling.ts")).AutoScalingClient(common)),
    cloudFormation: once(async () => {
      const client = new (await import("./client/cloudformation.ts")).CloudFormationClient(common);
      const count =
        <A, R>(next: (args: A) => R) =>
        (args: A) => {
          calls += 1;
          return next(args);
        };
      client.middlewareStack.add(count, { step: "finalizeRequest", priority: "low", name: "count" });
      return client;
    }),
    cloudWatch: once(async () => new (await import("./client/cloudwatch.ts")).CloudWatchClient(common)),
    ec2: once(async () => new (await import("./client/ec2.ts")).EC2Client(common)),
    elastiCache: once(async () => new (await import("./client/elasticache.ts")).ElastiCacheClient(common)),
    eventBridge: once(async () => new (await import("./client/eventbridge.ts")).EventBridgeClient(common)),
    lambda: once(async () => {
      const client = new (await import("./client/lambda.ts")).LambdaClient(patient);
      client.middlewareStack.add(unrepeated, {
        step: "finalizeRequest",
        priority: "low",
        name: "unrepeated",
      });
      return client;
    }),
    loadBalancing: once(
      async () => new (await import("./client/load-balancing.ts")).ElasticLoadBalancingV2Client(common),
    ),
    s3: once(async () => {
      const { S3Client } = await import("./client/s3.ts");
      // Said again although the SDK knows it: addresses of objects are built from the client's settings.
      const at = endpoint ? { endpoint, forcePathStyle: hasAddress(endpoint) } : {};
      return new S3Client({ ...common, ...at });
    }),
    ssm: once(async () => {
      const client = new (await import("./client/ssm.ts")).SSMClient(common);
      client.middlewareStack.add(repeatable, { step: "deserialize", name: "repeatable" });
      return client;
    }),
    sts: once(async () => new (await import("./client/sts.ts")).STSClient(common)),
    cloudFormationCalls: () => calls,
  };
}

/**
 * Parameter Store refuses the second of two writers at once with TooManyUpdates, which the SDK does not know to be
 * worth a second attempt.
 */
const repeatable =
  <A, R>(next: (args: A) => Promise<R>) =>
  async (args: A): Promise<R> => {
    try {
      return await next(args);
    } catch (error) {
      if (error instanceof Error && error.name === "TooManyUpdates")
        Object.assign(error, { $retryable: { throttling: true } });
      throw error;
    }
  };

/**
 * An answer that did not come in time is not waited for again by the SDK: four times would be longer than the lock holds
 * of whoever asks. Under another name, because the SDK knows a TimeoutError to be worth a second attempt.
 */
const unrepeated =
  <A, R>(next: (args: A) => Promise<R>) =>
  async (args: A): Promise<R> => {
    try {
      return await next(args);
    } catch (error) {
      if (!(error instanceof Error && error.name === "TimeoutError")) throw error;
      throw Object.assign(new Error(error.message), { name: "NoAnswer" });
    }
  };

/** Whether the endpoint is an IP address: a bucket's name cannot be put before it. */
function hasAddress(endpoint: string | undefined): boolean {
  if (!endpoint || !URL.canParse(endpoint)) return false;
  const { hostname } = new URL(endpoint);
  return isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
