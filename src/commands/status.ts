import { OUTPUTS } from "../../contract/names.ts";
import { describeStack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import { readFleet } from "../fleet/read.ts";
import { problems } from "../fleet/state.ts";
import { identify } from "../preflight/identity.ts";
import { fleetTable } from "../report/fleet.ts";
import { tableLines } from "../report/table.ts";
import { readTokenVersion } from "../token.ts";
import type { Command } from "./command.ts";

/** Reads the fleet once and says what it saw. A fleet that is not right is a finding here, not a failure. */
export const run: Command = async ({ stackName }, runtime) => {
  const { log, aws } = runtime;
  const identity = await log.group("Preflight", () => identify(runtime));
  const stack = await describeStack(await aws.cloudFormation(), stackName);
  if (!stack || stack.status.isPreview || stack.status.isDeleted) {
    const message = `there is no stack ${stackName} in ${identity.region} of account ${identity.account}; check stack-name and region`;
    throw new AppError("stack.missing", message);
  }
  const state = await readFleet(runtime, stack);
  const token = await readTokenVersion(runtime, stackName);
  const wrong = problems(state);
  const table = fleetTable(stackName, state);
  for (const line of [...tableLines(table), ...wrong]) log.info(line);
  const balancer = stack.outputs[OUTPUTS.loadBalancerDnsName] ?? "";
  const findings = wrong.length === 0 ? "the fleet is right" : `not right: ${wrong.join(", ")}`;
  return {
    headline: `stack ${stackName} is ${stack.status.name}; ${findings}`,
    outputs: {
      "stack-id": stack.id,
      "load-balancer-dns": balancer,
      "token-version": token ? String(token) : "",
      "memcached-servers": state.servers.join(" "),
    },
    result: {
      command: "status",
      stack: stackName,
      stackId: stack.id,
      status: stack.status.name,
      tokenVersion: token ?? null,
      loadBalancer: balancer,
      healthy: wrong.length === 0,
      problems: wrong,
      fleet: state,
    },
    tables: [table],
    failure: undefined,
  };
};
