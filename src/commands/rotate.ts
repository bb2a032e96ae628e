import { settledStack } from "../deploy/current-stack.ts";
import { AppError } from "../errors.ts";
import type { Inputs } from "../inputs.ts";
import { lockOwner } from "../owner.ts";
import { standingStack } from "../preflight/standing.ts";
import { rotationHeadline, rotationJson } from "../report/rotation.ts";
import { tableLines } from "../report/table.ts";
import { stepTable } from "../rotation/journal.ts";
import { rotate } from "../rotation/rotate.ts";
import { siteOf } from "../rotation/site.ts";
import type { Wanted } from "../rotation/token-history.ts";
import type { Runtime } from "../runtime.ts";
import { givenToken } from "../token.ts";
import type { Command } from "./command.ts";

/** Takes another token into use, node by node, or finishes what a rotation before left. */
export const run: Command = async (inputs, runtime) => {
  const { stackName } = inputs;
  const { log, clock } = runtime;
  const start = clock.now();
  let stack = await standingStack(runtime, stackName);
  if (stack.status.isInProgress) {
    // A change of the stack moves nodes under the rotation's feet, and may be its end.
    await settledStack(runtime, stackName);
    stack = await standingStack(runtime, stackName);
  }
  const wanted = await wantedToken(inputs, runtime);
  const rotation = await log.group("Rotation", () =>
    rotate(siteOf(runtime, stack), wanted, { ...inputs, owner: lockOwner(runtime) }),
  );
  const tables = rotation.steps.length > 0 ? [stepTable(stackName, rotation.steps)] : [];
  for (const line of tables.flatMap(tableLines)) log.info(line);
  return {
    headline: rotationHeadline(stackName, rotation),
    outputs: { "stack-id": stack.id, "token-version": String(rotation.version) },
    result: {
      command: "rotate",
      stack: stackName,
      stackId: stack.id,
      ...rotationJson(rotation),
      changed: rotation.steps.length > 0 || rotation.version !== rotation.former,
      seconds: Math.round((clock.now() - start) / 1_000),
    },
    tables,
    failure: rotation.failure,
  };
};

async function wantedToken(inputs: Inputs, runtime: Runtime): Promise<Wanted> {
  if (inputs.tokenVersion) return { kind: "version", name: inputs.tokenVersion };
  const value = await givenToken(inputs, runtime);
  if (value) return { kind: "value", value };
  // A secret that does not exist is empty: only who asks for the token's age means to give none.
  if (inputs.maxTokenAgeDays > 0) return { kind: "nothing" };
  const message = `rotate was given no token for stack ${inputs.stackName}; set activation-token, token-parameter or token-version, or max-token-age-days to look at its age only`;
  throw new AppError("token.missing", message);
}
