import type { Clock } from "../../../contract/clock.ts";
import { LAUNCH_HOOK } from "../../../contract/names.ts";
import type { OutcomeRecord } from "../../../contract/outcome.ts";
import { endpointSync } from "../../../lambdas/endpoint-sync/sync.ts";
import { launchGate } from "../../../lambdas/launch-gate/gate.ts";
import type { Connect } from "../../../lambdas/port-probe/connect.ts";
import { portProbe } from "../../../lambdas/port-probe/probe.ts";
import { reconcile } from "../../../lambdas/reconciler/reconcile.ts";
import type { Deadline, LambdaContext } from "../../../lambdas/shared/deadline.ts";
import { Fault, type JsonObject } from "../../../local/ports.ts";
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

/** Answers one request, or throws the Fault that AWS would; of an invocation what the function answers. */
export interface Account {
  reply(call: Call): JsonObject;
  probe(payload: unknown): { readonly text: string; readonly failure: string | undefined };
}

/** Milliseconds that an invocation has: enough to go some way, and to come to the deadline. */
const TIME = 6_000;
/** As long as the reconciler has: a repair is followed to its end. */
export const LONG = 240_000;

/** Nothing here waits: what would, has its time over at once. */
let now = Date.UTC(2026, 0, 1);
export const time = (): number => now;
const clock: Clock = {
  now: time,
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
export const deadline = (): Deadline => {
  const end = now + TIME;
  return { remaining: () => Math.max(0, end - now) };
};
export const context = (millis = TIME): LambdaContext => {
  const end = now + millis;
  return { getRemainingTimeInMillis: () => end - now };
};

/** Whoever `account` answers now; the SDK's time is the one that goes by here, or it would find a clock that differs. */
export async function serveFuzz(account: () => Account): Promise<void> {
  await loadShapes();
  await warmUp();
  Date.now = time;
  serve({
    answer: async (_execution, service, request) => {
      const call = readCall(service, request);
      if (service === "lambda") return invoked(account(), call);
      try {
        return printAnswer(call, account().reply(call), now);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return printRefusal(call, error, now);
      }
    },
  });
}

function invoked(account: Account, { input }: Call) {
  if (input.InvocationType === "Event") return printInvocation(202, "", undefined, now);
  const { text, failure } = account.probe(input.Payload);
  // A look takes time, and so a loop of looks comes to its end.
  now += 250;
  return printInvocation(200, text, failure, now);
}

type Handler = (event: unknown, context: LambdaContext) => Promise<unknown>;

export function fuzzHandlers(
  record: (one: OutcomeRecord) => void,
  meter: (measures: Readonly<Record<string, number | undefined>>) => void,
  connect: Connect,
): Readonly<Record<FunctionName, Handler>> {
  const names = { stackName: STACK, groupName: GROUP, document: DOCUMENT };
  const functions = { portProbe: "port-probe", launchGate: "launch-gate", endpointSync: "endpoint-sync" };
  const all = { ...lambdaClients, ...TIMING, meter };
  return {
    "launch-gate": launchGate({ ...names, ...functions, ...all, hookName: LAUNCH_HOOK }, record),
    "port-probe": portProbe({ vpcCidr: VPC_CIDR, clock, connect, record }),
    "endpoint-sync": endpointSync({ ...names, ...all, cacheTopic: TOPIC }, record),
    reconciler: reconcile({ ...names, ...functions, ...all }, record),
  };
}

const log = {
  info: () => {},
  warning: () => {},
  group: <T>(_: string, phase: () => Promise<T>) => phase(),
};

export const fuzzSite = (): Site => ({
  runtime: { aws: actionAws, clock, hide: () => {}, log },
  stackName: STACK,
  groupName: GROUP,
  targetGroupArn: TARGETS,
  portProbe: "port-probe",
  document: DOCUMENT,
});
