import { OUTPUTS, STACK_PARAMETERS } from "../../contract/names.ts";
import type { Stack } from "../cloudformation/stack.ts";
import type { Operation } from "../deploy/apply.ts";
import { currentStack } from "../deploy/current-stack.ts";
import { locked } from "../deploy/locked.ts";
import { isDeployed, resolveTarget, type Target } from "../deploy/resolve.ts";
import type { AppError } from "../errors.ts";
import { liftBreaker } from "../fleet/breaker.ts";
import type { FleetState } from "../fleet/state.ts";
import { type Verification, verifyFleet } from "../fleet/verify.ts";
import type { Identity } from "../identity.ts";
import type { Inputs } from "../inputs.ts";
import { identify } from "../preflight/identity.ts";
import { verifyPackage } from "../preflight/package.ts";
import { fleetTable } from "../report/fleet.ts";
import { rotationHeadline, rotationJson } from "../report/rotation.ts";
import { tableLines } from "../report/table.ts";
import { stepTable } from "../rotation/journal.ts";
import type { RotationResult } from "../rotation/rotate.ts";
import type { Runtime } from "../runtime.ts";
import { decideToken, givenToken, readToken, storeToken } from "../token.ts";
import type { Command, Report } from "./command.ts";

/** Milliseconds for the fleet to become right: after a change it may have to boot, otherwise it should be. */
const AFTER_CHANGE = 20 * 60_000;
const WITHOUT_CHANGE = 5 * 60_000;

/** Brings the stack to what the inputs say and ends only when the fleet serves. */
export const run: Command = async (inputs, runtime) => {
  const { log, clock } = runtime;
  const start = clock.now();
  const plan = await log.group("Preflight", () => prepare(inputs, runtime));
  const change = plan.isUnchanged
    ? await keep(runtime, plan)
    : await log.group("Change", () => locked(runtime, inputs.stackName, () => apply(inputs, runtime, plan)));
  const { stack, operation } = change;
  log.info(`stack ${stack.name}: ${operation === "unchanged" ? "nothing to change" : operation}`);
  await protect(runtime, stack);
  log.info(`CloudFormation calls: ${runtime.aws.cloudFormationCalls()}`);
  warnOfStaleTemplate(runtime, stack);

  // Whoever deploys has looked: what failed before is not to keep the group from launching.
  const lifted = await liftBreaker(runtime, stack.name, {
    guard: (work) => locked(runtime, stack.name, work),
  });
  if (lifted) log.info("launches were suspended after failed ones; the group launches again");
  const isUnchanged = operation === "unchanged" && !lifted;
  const verification = await log.group("Fleet", () =>
    verifyFleet(runtime, stack, {
      size: inputs.size,
      timeout: isUnchanged ? WITHOUT_CHANGE : AFTER_CHANGE,
      // What failed before a change says nothing about the fleet after it.
      since: isUnchanged ? 0 : start,
    }),
  );
  const ended = { runtime, stack, operation, tokenVersion: change.tokenVersion, verification, start };
  if (plan.token !== "rotate") return report(ended);
  if (verification.failure) {
    log.warning("the fleet is not right: its token is not rotated");
    return report(ended);
  }
  const { rotateFleet } = await import("../deploy/rotation.ts");
  return report({ ...ended, ...(await rotateFleet(inputs, runtime, stack, plan)) });
};

interface Plan {
  readonly identity: Identity;
  readonly stack: Stack | undefined;
  readonly target: Target;
  readonly isUnchanged: boolean;
  readonly token: "keep" | "store" | "rotate";
  /** Empty when none was given. */
  readonly given: string;
  /** Of the stored token; 0 when none is stored. */
  readonly tokenVersion: number;
}

async function prepare(inputs: Inputs, runtime: Runtime): Promise<Plan> {
  const { stackName } = inputs;
  const identity = await identify(runtime);
  const stack = await currentStack(runtime, stackName);
  const stored = await readToken(runtime, stackName);
  const given = await givenToken(inputs, runtime);
  const request = { stackName, given, tags: inputs.tags };
  const token = await decideToken(runtime, request, stored, stack !== undefined);
  const target = await resolveTarget(inputs, runtime, identity, stack);
  const isUnchanged = token !== "store" && isDeployed(stack, target);
  await checkPackage(inputs, runtime, isUnchanged);
  return { identity, stack, target, isUnchanged, token, given, tokenVersion: stored?.version ?? 0 };
}

/** A package that is gone stops every change. A fleet that serves goes on serving: there it is a warning. */
async function checkPackage(
  { packageSource }: Inputs,
  { fetch, log }: Runtime,
  isUnchanged: boolean,
): Promise<void> {
  try {
    log.info(await verifyPackage(packageSource, fetch));
  } catch (error) {
    if (!isUnchanged) throw error;
    const { message, details } = error as AppError;
    log.warning([`new instances could not boot: ${message}`, ...details].join("; "));
  }
}

interface Change {
  readonly stack: Stack;
  readonly operation: Operation;
  readonly tokenVersion: number;
}

async function keep({ log }: Runtime, { stack, tokenVersion }: Plan): Promise<Change> {
  log.info("template, parameters and token are those of the stack: nothing is changed");
  return { stack: stack as Stack, operation: "unchanged", tokenVersion };
}

/** The token is stored before the stack is changed: the first instance reads it at boot. */
async function apply(inputs: Inputs, runtime: Runtime, plan: Plan): Promise<Change> {
  const { changeStack, publishArtifacts } = await import("../deploy/apply.ts");
  const { stackName, tags } = inputs;
  const template = await publishArtifacts(runtime, plan.identity, stackName, plan.target);
  const tokenVersion =
    plan.token === "store"
      ? await storeToken(runtime, { stackName, given: plan.given, tags })
      : plan.tokenVersion;
  const changed = await changeStack(runtime, stackName, plan.stack, plan.target, template);
  return { ...changed, tokenVersion };
}

async function protect({ aws, log }: Runtime, stack: Stack): Promise<void> {
  if (stack.isProtected) return;
  const { protectStack } = await import("../cloudformation/delete.ts");
  await protectStack({ client: await aws.cloudFormation(), stackId: stack.id }, true);
  log.info("termination protection is on");
}

/** A new version of the launch template serves only after an instance refresh. */
function warnOfStaleTemplate({ log }: Runtime, stack: Stack): void {
  const serving = stack.parameters[STACK_PARAMETERS.servingTemplateVersion];
  const newest = stack.outputs[OUTPUTS.launchTemplateVersion];
  if (!serving || !newest || serving === newest) return;
  log.warning(
    `instances run version ${serving} of the launch template, ${newest} is the newest: it does not serve yet`,
  );
}

interface Ended {
  readonly runtime: Runtime;
  readonly stack: Stack;
  readonly operation: Operation;
  readonly tokenVersion: number;
  readonly verification: Verification;
  readonly start: number;
  readonly rotation?: RotationResult | undefined;
}

function report(ended: Ended): Report {
  const { runtime, stack, operation, tokenVersion, verification, start, rotation } = ended;
  const { state, failure } = verification;
  const tables = [
    fleetTable(stack.name, state),
    ...(rotation ? [stepTable(stack.name, rotation.steps)] : []),
  ];
  for (const line of tables.flatMap(tableLines)) runtime.log.info(line);
  const balancer = stack.outputs[OUTPUTS.loadBalancerDnsName] ?? "";
  const seconds = Math.round((runtime.clock.now() - start) / 1_000);
  const what = operation === "unchanged" ? "nothing to change" : operation;
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
      changed: operation !== "unchanged" || ["rotated", "resumed"].includes(rotation?.outcome ?? ""),
      cloudFormationCalls: runtime.aws.cloudFormationCalls(),
      seconds,
      tokenVersion,
      loadBalancer: balancer,
      launchTemplate: {
        serving: stack.parameters[STACK_PARAMETERS.servingTemplateVersion] ?? "",
        newest: stack.outputs[OUTPUTS.launchTemplateVersion] ?? "",
      },
      healthy: failure === undefined,
      problems: failure?.details ?? [],
      fleet: state satisfies FleetState,
      ...(rotation && { rotation: rotationJson(rotation) }),
    },
    tables,
    failure,
  };
}
