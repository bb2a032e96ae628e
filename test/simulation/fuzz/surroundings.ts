import type { SSMClient } from "@aws-sdk/client-ssm";
import type { Clock } from "../../../contract/clock.ts";
import { LAUNCH_HOOK } from "../../../contract/names.ts";
import type { OutcomeRecord } from "../../../contract/outcome.ts";
import { endpointSync } from "../../../lambdas/endpoint-sync/sync.ts";
import { launchGate } from "../../../lambdas/launch-gate/gate.ts";
import { portProbe } from "../../../lambdas/port-probe/probe.ts";
import { reconcile } from "../../../lambdas/reconciler/reconcile.ts";
import type { LambdaContext } from "../../../lambdas/shared/deadline.ts";
import { Fault } from "../../../local/ports.ts";
import type { Site } from "../../../src/rotation/site.ts";
import { actionAws, lambdaClients, serve, warmUp } from "../world/clients.ts";
import type { FunctionName } from "../world/functions.ts";
import { DOCUMENT, GROUP, STACK, TARGETS, TOPIC, VPC_CIDR } from "../world/names.ts";
import {
  type Call,
  loadShapes,
  printAnswer,
  printInvocation,
  printRefusal,
  readCall,
} from "../world/wire.ts";

/** What AWS answers while inputs are tried. */
export interface Answers {
  /** Of the command. */
  output: string;
  /** Of each parameter. */
  parameter: string;
}

/** Nothing here waits: what would, has its time over at once. Begins now, because the SDK mends a clock that differs. */
let now = Date.now();
const clock: Clock = {
  now: () => now,
  after: (millis, callback) => {
    let isCancelled = false;
    queueMicrotask(() => {
      if (isCancelled) return;
      now += millis;
      callback();
    });
    return () => {
      isCancelled = true;
    };
  },
};
export const TIMING = { clock, random: () => 0.5 };

/** An account in which nothing of the stack exists: the input alone decides how far a handler goes. */
export async function serveFuzz(): Promise<Answers> {
  await loadShapes();
  await warmUp();
  const answers: Answers = { output: "", parameter: "" };
  serve({
    answer: async (_execution, service, request) => {
      const call = readCall(service, request);
      if (service === "lambda") return printInvocation(202, '{"seen":[]}', undefined, now);
      try {
        return printAnswer(call, reply(call, answers), now);
      } catch (error) {
        return printRefusal(call, error as Fault, now);
      }
    },
  });
  return answers;
}

function reply({ action }: Call, answers: Answers) {
  switch (action) {
    case "DescribeAutoScalingGroups":
      return { AutoScalingGroups: [] };
    case "DescribeCacheClusters":
      return { CacheClusters: [] };
    case "ListCommandInvocations":
      return {
        CommandInvocations: [
          {
            CommandId: "c-1",
            InstanceId: "i-1",
            Status: "Success",
            CommandPlugins: [{ Output: answers.output }],
          },
        ],
      };
    case "SendCommand":
      return { Command: { CommandId: "c-1" } };
    case "GetParameter":
      if (answers.parameter === "") throw new Fault("ParameterNotFound", "");
      return {
        Parameter: { Name: "x", Value: answers.parameter, Version: 1, LastModifiedDate: new Date(now) },
      };
    default:
      throw new Fault("AccessDenied", `no ${action} here`, 403);
  }
}

type Handler = (event: unknown, context: LambdaContext) => Promise<unknown>;

export function fuzzHandlers(record: (one: OutcomeRecord) => void): Readonly<Record<FunctionName, Handler>> {
  const meter = () => {};
  const names = { stackName: STACK, groupName: GROUP, document: DOCUMENT };
  const functions = { portProbe: "port-probe", launchGate: "launch-gate", endpointSync: "endpoint-sync" };
  const all = { ...lambdaClients, ...TIMING, meter };
  return {
    "launch-gate": launchGate({ ...names, ...functions, ...all, hookName: LAUNCH_HOOK }, record),
    "port-probe": portProbe({ vpcCidr: VPC_CIDR, clock, connect: async () => "open", record }),
    "endpoint-sync": endpointSync({ ...names, ...all, cacheTopic: TOPIC }, record),
    reconciler: reconcile({ ...names, ...functions, ...all }, record),
  };
}

export function fuzzSite(): { client: SSMClient; site: Site; deadline: { remaining(): number } } {
  const log = {
    info: () => {},
    warning: () => {},
    group: <T>(_: string, phase: () => Promise<T>) => phase(),
  };
  const site: Site = {
    runtime: { aws: actionAws, clock, hide: () => {}, log },
    stackName: STACK,
    groupName: GROUP,
    targetGroupArn: TARGETS,
    portProbe: "port-probe",
    document: DOCUMENT,
  };
  return { client: lambdaClients.ssm, site, deadline: { remaining: () => 10_000 } };
}
