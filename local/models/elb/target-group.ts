import type { ProbeState } from "../../../contract/probe.ts";
import type { JsonObject } from "../../ports.ts";
import { flag, number, objects, tagsOf, text } from "../json.ts";

/** What ModifyTargetGroupAttributes can change of a group. */
export interface GroupAttributes {
  readonly drainMillis: number;
  readonly terminatesOnDrain: boolean;
  readonly terminatesUnhealthy: boolean;
}

export interface GroupSettings extends GroupAttributes {
  readonly arn: string;
  readonly port: number;
  /** `undefined` means the port of the traffic. */
  readonly checkPort: number | undefined;
  readonly intervalMillis: number;
  readonly timeoutMillis: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
}

const DEFAULTS: GroupAttributes = {
  drainMillis: 300_000,
  terminatesOnDrain: false,
  terminatesUnhealthy: true,
};

/** Attributes as given, by key; what is not given stays as it is. */
export function groupAttributes(given: readonly JsonObject[], before = DEFAULTS): GroupAttributes {
  const attributes = tagsOf(given);
  const seconds = number(attributes, "deregistration_delay.timeout_seconds");
  return {
    drainMillis: seconds === undefined ? before.drainMillis : seconds * 1000,
    terminatesOnDrain:
      flag(attributes, "deregistration_delay.connection_termination.enabled") ?? before.terminatesOnDrain,
    terminatesUnhealthy:
      flag(attributes, "target_health_state.unhealthy.connection_termination.enabled") ??
      before.terminatesUnhealthy,
  };
}

/** Settings of a target group from its template properties, with a Network Load Balancer's defaults. */
export function groupSettings(arn: string, properties: JsonObject): GroupSettings {
  const checkPort = text(properties, "HealthCheckPort") ?? "traffic-port";
  return {
    arn,
    port: number(properties, "Port") ?? 80,
    checkPort: checkPort === "traffic-port" ? undefined : Number(checkPort),
    intervalMillis: (number(properties, "HealthCheckIntervalSeconds") ?? 30) * 1000,
    timeoutMillis: (number(properties, "HealthCheckTimeoutSeconds") ?? 10) * 1000,
    healthyThreshold: number(properties, "HealthyThresholdCount") ?? 5,
    unhealthyThreshold: number(properties, "UnhealthyThresholdCount") ?? 2,
    ...groupAttributes(objects(properties, "TargetGroupAttributes")),
  };
}

export type TargetState = "unused" | "initial" | "healthy" | "unhealthy" | "draining";

export interface Health {
  readonly State: TargetState;
  readonly Reason?: string;
  readonly Description?: string;
}

/** States in the words of the API reference, TargetHealth. */
export const HEALTH = {
  registering: {
    State: "initial",
    Reason: "Elb.RegistrationInProgress",
    Description: "Target registration is in progress",
  },
  checking: {
    State: "initial",
    Reason: "Elb.InitialHealthChecking",
    Description: "Initial health checks in progress",
  },
  healthy: { State: "healthy" },
  failed: { State: "unhealthy", Reason: "Target.FailedHealthChecks", Description: "Health checks failed" },
  timedOut: { State: "unhealthy", Reason: "Target.Timeout", Description: "Request timed out" },
  draining: {
    State: "draining",
    Reason: "Target.DeregistrationInProgress",
    Description: "Target deregistration is in progress",
  },
  notInUse: {
    State: "unused",
    Reason: "Target.NotInUse",
    Description: "Target group is not configured to receive traffic from the load balancer",
  },
  notRegistered: {
    State: "unused",
    Reason: "Target.NotRegistered",
    Description: "Target is not registered to the target group",
  },
} as const satisfies Record<string, Health>;

export interface Streak {
  readonly passes: number;
  readonly failures: number;
}

/** State of a target after one more check: thresholds count checks in a row (user guide, Health checks). */
export function afterCheck(
  health: Health,
  streak: Streak,
  seen: ProbeState,
  settings: Pick<GroupSettings, "healthyThreshold" | "unhealthyThreshold">,
): { readonly health: Health; readonly streak: Streak } {
  if (seen === "open") {
    const passes = streak.passes + 1;
    const enough = passes >= settings.healthyThreshold;
    return { health: enough ? HEALTH.healthy : health, streak: { passes, failures: 0 } };
  }
  const failures = streak.failures + 1;
  const enough = failures >= settings.unhealthyThreshold;
  const failed = seen === "timed-out" ? HEALTH.timedOut : HEALTH.failed;
  return { health: enough ? failed : health, streak: { passes: 0, failures } };
}
