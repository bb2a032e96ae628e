import { Fault } from "../../../local/ports.ts";
import type { Execution } from "../world/execution.ts";
import type { Call } from "../world/wire.ts";
import type { World } from "../world/world.ts";

const THROTTLED: Readonly<Record<string, readonly [code: string, status: number]>> = {
  autoscaling: ["Throttling", 400],
  ec2: ["RequestLimitExceeded", 503],
  elasticache: ["Throttling", 400],
  elasticloadbalancing: ["Throttling", 400],
  lambda: ["TooManyRequestsException", 429],
  ssm: ["ThrottlingException", 400],
};

const INACTIVE = [
  ["ResourceNotReadyException", 502],
  ["ENINotReadyException", 502],
  ["EC2ThrottledException", 502],
  ["ResourceConflictException", 409],
] as const;

/** Milliseconds for which a function in a VPC that idled is not there. */
const WAKING = 40_000;

/** What AWS refuses before it does anything; undefined: it does it. */
export function refusal(world: World, execution: Execution | undefined, call: Call): Fault | undefined {
  const { faults, clock } = world;
  if (execution && clock.now() >= execution.credentialsUntil) {
    if (execution.notes.restarts > 0) world.saw("credentials expire between restarts");
    const code =
      call.service === "ssm" || call.service === "lambda" ? "ExpiredTokenException" : "ExpiredToken";
    return new Fault(code, "The security token included in the request is expired", 403);
  }
  if (execution && faults.strikes(execution.name === "action" ? "action.denied" : "lambda.denied")) {
    if (execution.notes.restarts > 0) world.saw("access denied between restarts");
    const code =
      { ec2: "UnauthorizedOperation", autoscaling: "AccessDenied" }[call.service] ?? "AccessDeniedException";
    return new Fault(code, `not authorized to perform ${call.service}:${call.action}`, 403);
  }
  if (faults.strikes("request.throttled")) {
    const [code, status] = THROTTLED[call.service] ?? ["Throttling", 400];
    const writes = call.action === "PutParameter" && faults.stream("request.throttled").chance(0.5);
    return new Fault(writes ? "TooManyUpdates" : code, "Rate exceeded", writes ? 400 : status);
  }
  if (faults.strikes("request.failed")) {
    const isUnavailable = faults.stream("request.failed").chance(0.5);
    return new Fault(
      isUnavailable ? "ServiceUnavailable" : "InternalFailure",
      "try again",
      isUnavailable ? 503 : 500,
    );
  }
  return call.service === "lambda" ? refusedInvocation(world, call) : undefined;
}

function refusedInvocation(world: World, { input }: Call): Fault | undefined {
  const { faults, clock } = world;
  if (input.FunctionName !== "port-probe") return undefined;
  if (faults.strikes("probe.inactive")) world.probeInactiveUntil = clock.now() + WAKING;
  if (clock.now() < world.probeInactiveUntil) {
    const [code, status] = world.latency.pick(INACTIVE);
    return new Fault(code, "the function is not active", status);
  }
  if (world.functions.isFull) world.saw("account full for the probe");
  if (faults.strikes("probe.throttled") || world.functions.isFull)
    return new Fault("TooManyRequestsException", "Rate Exceeded.", 429);
  return undefined;
}
