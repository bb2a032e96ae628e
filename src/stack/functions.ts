import { ENV, groupName, LAUNCH_HOOK, STACK_PARAMETERS } from "../../contract/names.ts";
import { GATE_RUN, HOOK_TIMEOUT_SECONDS, PROBE_SLICE } from "../../contract/numbers.ts";
import { LAMBDAS, type LambdaName, type StackAssets, type StackConfig } from "./config.ts";
import { getAtt, ref } from "./intrinsics.ts";
import { functionIds, ID } from "./logical-ids.ts";
import { logGroup } from "./logs.ts";
import type { Network } from "./network.ts";
import { tags } from "./tags.ts";
import { type Resource, type Resources, resource, type Text, type Value } from "./types.ts";

const RUNTIME = "nodejs24.x";

interface Sizing {
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
}

/**
 * Time-outs stand above the longest run that the handlers plan for, so that they end by themselves and say how.
 * Memory also buys processor time: 256 MB keeps cold starts short without costing anything that shows on a bill.
 */
const SIZING: Readonly<Record<LambdaName, Sizing>> = {
  // A run plus the slice and the calls that may be under way when it is over.
  "launch-gate": { timeoutSeconds: GATE_RUN / 1000 + 15, memoryMegabytes: 256 },
  // A slice plus the last connects; callers give up at 20 s.
  "port-probe": { timeoutSeconds: PROBE_SLICE / 1000 + 5, memoryMegabytes: 256 },
  // Describe, write, re-read, and one command to the fleet, whose answers it collects for up to 45 s.
  "endpoint-sync": { timeoutSeconds: 75, memoryMegabytes: 256 },
  // A tick plans for less than a minute, so that it ends before the next one. The one that repairs a node waits until
  // the node serves again: long enough for a restart that fails and is undone, and less than the time between checks.
  reconciler: { timeoutSeconds: 240, memoryMegabytes: 256 },
};

interface Retries {
  readonly attempts: 0 | 1 | 2;
  readonly maxAgeSeconds: number;
}

/** For the functions that are invoked asynchronously. What fails for good ends in the queue of failed events. */
const RETRIES: Readonly<Partial<Record<LambdaName, Retries>>> = {
  // Older than the hook's time-out, an event says nothing about any instance that still waits.
  "launch-gate": { attempts: 2, maxAgeSeconds: HOOK_TIMEOUT_SECONDS },
  "endpoint-sync": { attempts: 2, maxAgeSeconds: 3600 },
  // The next minute is the retry.
  reconciler: { attempts: 0, maxAgeSeconds: 60 },
};

/** The Lambdas, each with its log group and, where it is invoked asynchronously, what becomes of failed events. */
export function functions(config: StackConfig, assets: StackAssets, network: Network): Resources {
  const resources: Record<string, Resource> = {};
  for (const name of LAMBDAS) {
    const ids = functionIds(name);
    resources[ids.logGroup] = logGroup(config);
    resources[ids.function] = lambda(config, assets, network, name);
    const retries = RETRIES[name];
    if (retries !== undefined) resources[ids.invokeConfig] = invokeConfig(name, retries);
  }
  return resources;
}

function lambda(config: StackConfig, assets: StackAssets, network: Network, name: LambdaName): Resource {
  const ids = functionIds(name);
  return resource("AWS::Lambda::Function", {
    Runtime: RUNTIME,
    Architectures: ["arm64"],
    Handler: "index.handler",
    Code: { S3Bucket: ref(STACK_PARAMETERS.artifactsBucket), S3Key: assets.lambdaKeys[name] },
    Role: getAtt(ids.role, "Arn"),
    Timeout: SIZING[name].timeoutSeconds,
    MemorySize: SIZING[name].memoryMegabytes,
    // No reserved concurrency: accounts with a small limit refuse it.
    Environment: { Variables: environment(config, network, name) },
    LoggingConfig: { LogGroup: ref(ids.logGroup), LogFormat: "Text" },
    ...(name === "port-probe" ? { VpcConfig: insideVpc(network) } : {}),
    Tags: tags(config),
  });
}

const insideVpc = (network: Network): Value => ({
  SubnetIds: network.privateSubnets,
  SecurityGroupIds: [ref(ID.probeSecurityGroup)],
});

/** Names from contract/names.ts; the handlers read nothing else. Parameter paths follow from the stack's name. */
function environment(
  config: StackConfig,
  network: Network,
  name: LambdaName,
): { readonly [variable: string]: Text } {
  const stack = { [ENV.stackName]: config.stackName };
  const group = { [ENV.groupName]: groupName(config.stackName), [ENV.hookName]: LAUNCH_HOOK };
  const functionName = (other: LambdaName): Text => ref(functionIds(other).function);
  switch (name) {
    case "launch-gate":
      return { ...stack, ...group, [ENV.portProbe]: functionName("port-probe") };
    case "port-probe":
      return { [ENV.vpcCidr]: network.vpcCidr };
    case "endpoint-sync":
      return { ...stack, [ENV.cacheTopic]: ref(ID.topic), [ENV.document]: ref(ID.document) };
    case "reconciler":
      return {
        ...stack,
        ...group,
        [ENV.portProbe]: functionName("port-probe"),
        [ENV.launchGate]: functionName("launch-gate"),
        [ENV.endpointSync]: functionName("endpoint-sync"),
        [ENV.document]: ref(ID.document),
      };
  }
}

function invokeConfig(name: LambdaName, retries: Retries): Resource {
  return resource("AWS::Lambda::EventInvokeConfig", {
    FunctionName: ref(functionIds(name).function),
    Qualifier: "$LATEST",
    MaximumRetryAttempts: retries.attempts,
    MaximumEventAgeInSeconds: retries.maxAgeSeconds,
    DestinationConfig: { OnFailure: { Destination: getAtt(ID.failedEvents, "Arn") } },
  });
}
