import { OUTPUTS, STACK_PARAMETERS } from "../../contract/names.ts";
import type { Stack } from "../cloudformation/stack.ts";
import type { Operation } from "../deploy/apply.ts";
import type { Refreshed } from "../fleet/refreshed.ts";
import type { FleetState } from "../fleet/state.ts";
import type { Verification } from "../fleet/verify.ts";
import { fleetTable } from "../report/fleet.ts";
import { rotationHeadline, rotationJson } from "../report/rotation.ts";
import { tableLines } from "../report/table.ts";
import { stepTable } from "../rotation/journal.ts";
import type { RotationResult } from "../rotation/rotate.ts";
import type { Runtime } from "../runtime.ts";
import type { Report } from "./command.ts";

/** What a deploy that has come to its end knows. */
export interface Ended {
  readonly runtime: Runtime;
  readonly stack: Stack;
  readonly operation: Operation;
  readonly refreshed: Refreshed;
  readonly tokenVersion: number;
  readonly verification: Verification;
  readonly start: number;
  readonly rotation?: RotationResult | undefined;
}

/** What a deploy leaves behind that has looked at the fleet. */
export function deployReport(ended: Ended): Report {
  const { runtime, stack, operation, refreshed, tokenVersion, verification, start, rotation } = ended;
  const { state, failure } = verification;
  const tables = [
    fleetTable(stack.name, state),
    ...(rotation ? [stepTable(stack.name, rotation.steps)] : []),
  ];
  for (const line of tables.flatMap(tableLines)) runtime.log.info(line);
  const balancer = stack.outputs[OUTPUTS.loadBalancerDnsName] ?? "";
  const seconds = Math.round((runtime.clock.now() - start) / 1_000);
  const what = [
    operation === "unchanged" ? "nothing to change" : operation,
    ...(refreshed.outcome === "refreshed" ? [`${refreshed.instances} instances replaced`] : []),
  ].join(", ");
  return {
    headline: `stack ${stack.name}: ${what}; ${state.instances.length} instances behind ${balancer}${rotation ? `; ${rotationHeadline(stack.name, rotation)}` : ""}`,
    outputs: {
      "stack-id": stack.id,
      "load-balancer-dns": balancer,
      "token-version": String(tokenVersion),
      "memcached-servers": state.servers.join(" "),
    },
    result: {
      command: "deploy",
      stack: stack.name,
      stackId: stack.id,
      operation,
      changed:
        operation !== "unchanged" ||
        refreshed.outcome === "refreshed" ||
        ["rotated", "resumed"].includes(rotation?.outcome ?? ""),
      cloudFormationCalls: runtime.aws.cloudFormationCalls(),
      seconds,
      tokenVersion,
      loadBalancer: balancer,
      launchTemplate: {
        serving: stack.parameters[STACK_PARAMETERS.servingTemplateVersion] ?? "",
        newest: stack.outputs[OUTPUTS.launchTemplateVersion] ?? "",
      },
      refresh: refreshJson(refreshed),
      healthy: failure === undefined,
      problems: failure?.details ?? [],
      fleet: state satisfies FleetState,
      ...(rotation && { rotation: rotationJson(rotation) }),
    },
    tables,
    fleet: state,
    failure,
  };
}

const refreshJson = ({ outcome, from, to, instances, id }: Refreshed) => ({
  outcome,
  from,
  to,
  instances,
  id,
});

/** What a deploy leaves behind that has begun a change and does not wait for its end. */
export function startedReport(
  runtime: Runtime,
  stack: Stack,
  { tokenVersion, tokenPending }: { readonly tokenVersion: number; readonly tokenPending: boolean },
): Report {
  const again = `deploy again, with wait: true, to follow it to its end${tokenPending ? ", take the new activation token into use" : ""} and look at the fleet`;
  if (tokenPending)
    runtime.log.warning(
      `the new activation token is neither stored nor in use, because this run does not wait: ${again}`,
    );
  return {
    headline: `stack ${stack.name}: CloudFormation executes the change; ${again}`,
    outputs: { "stack-id": stack.id, "token-version": String(tokenVersion) },
    result: {
      command: "deploy",
      stack: stack.name,
      stackId: stack.id,
      operation: "started",
      changed: true,
      status: stack.status.name,
      cloudFormationCalls: runtime.aws.cloudFormationCalls(),
      tokenVersion,
      tokenPending,
    },
    tables: [],
    stackId: stack.id,
    failure: undefined,
  };
}
