import { isNamed } from "../aws/failures.ts";
import type { Stack } from "../cloudformation/stack.ts";
import type { Changed } from "../deploy/apply.ts";
import { currentStack } from "../deploy/current-stack.ts";
import { tidyUp } from "../deploy/left-over.ts";
import { locked } from "../deploy/locked.ts";
import { type Plan, prepare } from "../deploy/prepare.ts";
import { warnOfDrift, warnOfUnmatched } from "../deploy/unused.ts";
import { AppError, messageOf } from "../errors.ts";
import { liftBreaker } from "../fleet/breaker.ts";
import { readGroup } from "../fleet/group.ts";
import type { FleetLook } from "../fleet/read.ts";
import { awaitRefresh, type Guard, refreshFleet } from "../fleet/refresh.ts";
import { shrinkFleet } from "../fleet/shrink.ts";
import { verifyFleet } from "../fleet/verify.ts";
import type { Inputs } from "../inputs.ts";
import type { Insist } from "../owner.ts";
import type { Runtime } from "../runtime.ts";
import { storeToken } from "../token.ts";
import type { Command } from "./command.ts";
import { deployReport, type Ended, startedReport } from "./deploy-report.ts";

/** Milliseconds for the fleet to become right: after a change it may have to boot, otherwise it should be. */
const AFTER_CHANGE = 20 * 60_000;
const WITHOUT_CHANGE = 5 * 60_000;
/** Milliseconds after which a look at the fleet says nothing any more: a package or a lock may have been waited for. */
const FRESH = 15_000;
/** How often everything is looked at anew because another run changed the stack in between. */
const ATTEMPTS = 3;

/** Brings the stack to what the inputs say and ends only when the fleet serves. */
export const run: Command = async (inputs, runtime) => {
  const { log, clock } = runtime;
  const start = clock.now();
  warnOfDrift(log, inputs);
  const { plan, change } = await changeAsPlanned(inputs, runtime);
  const { operation, tokenVersion } = change;
  if (operation === "started")
    return startedReport(runtime, change.stack, { tokenVersion, tokenPending: plan.token === "rotate" });
  log.info(`stack ${inputs.stackName}: ${operation === "unchanged" ? "nothing to change" : operation}`);
  // What a run that died left behind goes all the same.
  if (plan.isUnchanged) await tidyUp(runtime, inputs.stackName);
  if (plan.isUnchanged && !change.stack.isProtected)
    await locked(runtime, inputs.stackName, () => close(runtime, change));
  const isFresh = plan.isUnchanged && clock.now() - plan.lookedAt <= FRESH;
  const look = isFresh ? await plan.looking : undefined;
  const fleet = await bringFleet(inputs, runtime, { change, start, look });
  const ended = { runtime, operation, tokenVersion, start, ...fleet };
  if (plan.token !== "rotate") return deployReport(ended);
  if (fleet.verification.failure) {
    log.warning("the fleet is not right: its token is not rotated");
    return deployReport(ended);
  }
  const { rotateFleet } = await import("../deploy/rotation.ts");
  return deployReport({ ...ended, ...(await rotateFleet(inputs, runtime, fleet.stack, plan)) });
};

interface Begun {
  readonly change: Change;
  readonly start: number;
  /** What a look at the fleet came to, where nothing was changed: one is enough for all that follows. */
  readonly look: FleetLook | AppError | undefined;
}

/**
 * Lets the group follow its size and launch, brings its instances to the newest version, and waits until all of it
 * serves.
 */
async function bringFleet(
  inputs: Inputs,
  runtime: Runtime,
  { change, start, look }: Begun,
): Promise<Pick<Ended, "stack" | "refreshed" | "verification">> {
  const { log } = runtime;
  const seen = look instanceof AppError ? undefined : look?.group;
  const group = seen ?? (await readGroup(runtime, inputs.stackName));
  const guard: Guard = (work) => locked(runtime, inputs.stackName, work);
  await shrinkFleet(runtime, inputs.stackName, { size: inputs.size, group, guard });
  // Whoever deploys has looked: what failed before is not to keep the group from launching.
  const lifted = await liftBreaker(runtime, inputs.stackName, {
    group,
    guard: (work) =>
      guard(async () => {
        await enableLeft(runtime, change.stack);
        await work();
      }),
  });
  if (lifted) log.info("launches were suspended after failed ones; the group launches again");
  const refreshed = await log.group("Instances", () =>
    refreshFleet(runtime, change.stack, guard, lifted ? undefined : group),
  );
  const { stack } = refreshed;
  log.info(`CloudFormation calls: ${runtime.aws.cloudFormationCalls()}`);
  const isUnchanged = change.operation === "unchanged" && !lifted && refreshed.outcome === "nothing";
  const verified = await log.group("Fleet", () =>
    verifyFleet(runtime, stack, {
      size: inputs.size,
      timeout: isUnchanged ? WITHOUT_CHANGE : AFTER_CHANGE,
      // What failed before a change says nothing about the fleet after it.
      since: isUnchanged ? 0 : start,
      seen: isUnchanged ? look : undefined,
    }),
  );
  return { stack, refreshed, verification: { ...verified, failure: refreshed.failure ?? verified.failure } };
}

/** A destroy that died before the deletion began has left the stack's rules disabled, and launches suspended. */
async function enableLeft(runtime: Runtime, stack: Stack): Promise<void> {
  // Loaded here only: launches are seldom stopped.
  const { enableRules } = await import("../fleet/rules.ts");
  await enableRules(runtime, stack);
}

interface Change extends Changed {
  readonly tokenVersion: number;
}

/** Looks and changes; again when another run was faster, because then everything may be different. */
async function changeAsPlanned(
  inputs: Inputs,
  runtime: Runtime,
): Promise<{ readonly plan: Plan; readonly change: Change }> {
  const { log } = runtime;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const plan = await log.group("Preflight", () => prepare(inputs, runtime));
    const change = plan.isUnchanged
      ? keep(inputs, runtime, plan)
      : await log.group("Change", () =>
          locked(runtime, inputs.stackName, async (insist) => {
            const applied = await apply(inputs, runtime, plan, insist);
            if (applied && applied.operation !== "started") await close(runtime, applied);
            return applied;
          }),
        );
    if (change) return { plan, change };
    log.info(`another run changes stack ${inputs.stackName} now: looking again when that has ended`);
  }
  const message = `stack ${inputs.stackName} was changed by others ${ATTEMPTS} times in a row; run again when they have ended`;
  throw new AppError("stack.busy", message);
}

/** Nothing is changed. */
function keep(inputs: Inputs, runtime: Runtime, { stack: found, target, tokenVersion }: Plan): Change {
  const { log, record } = runtime;
  const stack = found as Stack;
  warnOfUnmatched(log, inputs, target.template);
  log.info("template, parameters and token are those of the stack: nothing is changed");
  record({ changes: [] });
  return { stack, operation: "unchanged", isOpen: false, tokenVersion };
}

async function lives(runtime: Runtime, stackName: string): Promise<boolean> {
  const stack = await currentStack(runtime, stackName);
  return stack !== undefined && !stack.status.isDeleted && !stack.status.isPreview;
}

/** The token is stored before the stack is changed: the first instance reads it at boot. */
async function apply(
  inputs: Inputs,
  runtime: Runtime,
  plan: Plan,
  insist: Insist,
): Promise<Change | undefined> {
  const [{ changeStack }, { publishArtifacts }] = await Promise.all([
    import("../deploy/apply.ts"),
    import("../deploy/publish.ts"),
  ]);
  const { stackName, tags } = inputs;
  // Made while the lock was waited for: its token is not to be overwritten.
  if (!plan.stack && (await lives(runtime, stackName))) return undefined;
  if (plan.stack) await awaitRefresh(runtime, stackName);
  const template = await publishArtifacts(runtime, plan.identity, stackName, plan.target);
  if (plan.token === "store") await insist();
  const tokenVersion =
    plan.token === "store"
      ? await storeToken(runtime, { stackName, given: plan.given, tags })
      : plan.tokenVersion;
  const changed = await changeStack(runtime, inputs, plan, { template, insist });
  return changed && { ...changed, tokenVersion };
}

/**
 * A stack between runs has its policy and termination protection on. The policy is set before an update, and after a
 * creation, also by the next run after one that died. Protection comes last: where it is on, the rest is done. Called
 * under the lock: another run may have begun to change the stack.
 */
async function close(runtime: Runtime, { stack, isOpen }: Change): Promise<void> {
  if (stack.isProtected && !isOpen) return;
  const [{ protect, setPolicy }, { CLOSED }] = await Promise.all([
    import("../deploy/protection.ts"),
    import("../deploy/stateful.ts"),
  ]);
  try {
    await setPolicy(runtime, stack.id, CLOSED);
  } catch (cause) {
    if (!isNamed(cause, "ValidationError")) throw cause;
    const message = `the policy of stack ${stack.name} cannot be set now (${messageOf(cause)}); run again when nobody changes the stack any more`;
    throw new AppError("stack.busy", message, { cause });
  }
  if (!stack.isProtected) await protect(runtime, stack.id);
}
