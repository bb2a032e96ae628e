import { OUTPUTS } from "../../contract/names.ts";
import { standingStack } from "../preflight/standing.ts";
import { notices, statusJson, statusTables } from "../report/status.ts";
import { tableLines } from "../report/table.ts";
import { readStatus } from "../status/status.ts";
import { readTokenVersion } from "../token.ts";
import type { Command } from "./command.ts";

/** Looks at everything once and says what it saw. A fleet that is not right is a finding here, not a failure. */
export const run: Command = async (inputs, runtime) => {
  const { stackName } = inputs;
  const { log } = runtime;
  const stack = await standingStack(runtime, stackName);
  const [status, token] = await Promise.all([
    readStatus(inputs, runtime, stack),
    readTokenVersion(runtime, stackName),
  ]);
  const { fleet } = status;
  const { problems: wrong, blindSpots } = status;
  const tables = statusTables(status);
  for (const table of tables) for (const line of ["", ...tableLines(table)]) log.info(line);
  for (const line of [...wrong, ...notices(status)]) log.info(line);
  const balancer = stack.outputs[OUTPUTS.loadBalancerDnsName] ?? "";
  const right = blindSpots.length === 0 ? "" : `, as far as can be seen without ${blindSpots.join(", ")}`;
  const findings = wrong.length === 0 ? `the fleet is right${right}` : `not right: ${wrong.join(", ")}`;
  return {
    headline: `stack ${stackName} is ${stack.status.name}; ${findings}`,
    outputs: {
      "stack-id": stack.id,
      "load-balancer-dns": balancer,
      "token-version": token ? String(token) : "",
      "memcached-servers": fleet.servers.join(" "),
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
      fleet,
      ...statusJson(status),
    },
    tables,
    fleet,
    failure: undefined,
  };
};
