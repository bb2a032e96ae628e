import type { RootCause } from "../cloudformation/changes.ts";
import { deleteStack } from "../cloudformation/delete.ts";
import { operationEvents } from "../cloudformation/events.ts";
import type { Operation } from "../cloudformation/operation.ts";
import { continueRollback } from "../cloudformation/rollback.ts";
import { failedResources } from "../cloudformation/root-cause.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Inputs } from "../inputs.ts";
import type { Runtime } from "../runtime.ts";
import { currentStack, settledStack } from "./current-stack.ts";
import { tellFailedCreation } from "./failed-creation.ts";
import { failedState, roleAdvice, stackFailure } from "./failure.ts";
import { locked } from "./locked.ts";

export type Repair = Pick<Inputs, "stackName" | "onFailedStack" | "skipResources" | "serviceRoleArn">;

/** Milliseconds. The network interfaces of functions in a VPC alone may take 40 minutes to go. */
const REMOVAL = 90 * 60_000;
const ROLLBACK = 60 * 60_000;

/** Why a stack cannot be changed, with what to do about it. Reads the events of its last operation. */
export async function explain(runtime: Runtime, inputs: Repair, stack: Stack): Promise<AppError> {
  const events = await operationEvents(await runtime.aws.cloudFormation(), stack.id);
  return failedState(runtime, { stack, events, advice: advice(inputs, stack, failedResources(events)) });
}

function advice({ stackName }: Repair, { status }: Stack, failed: readonly string[]): string {
  const names = failed.join(", ") || "none that events tell of";
  if (status.neverLived) {
    return "its creation failed: deploy with on-failed-stack: recreate deletes it and makes it again, destroy only deletes it";
  }
  if (status.isRollbackStuck) {
    return `the rollback of an update got stuck (${names}): deploy continues it, and leaves as they are the resources that skip-resources names`;
  }
  if (status.isHalfDeleted) {
    return `its deletion failed (${names}): destroy ${stackName} again, and name in retain-resources what cannot be deleted`;
  }
  return "bring it into a state in which it can be updated in CloudFormation, then deploy again";
}

const isMendable = ({ status }: Stack, { onFailedStack }: Repair): boolean =>
  status.isRollbackStuck || (status.neverLived && onFailedStack === "recreate");

/** Makes a stack one that can be changed, or none. Under the lock, and after another look. */
export async function mend(runtime: Runtime, inputs: Repair, seen: Stack): Promise<Stack | undefined> {
  if (!isMendable(seen, inputs)) throw await explain(runtime, inputs, seen);
  return locked(runtime, seen.name, async (insist) => {
    const stack = await settledStack(runtime, seen.id);
    if (!stack || stack.status.isDeleted) return undefined;
    if (stack.status.isUpdatable) return stack;
    if (!isMendable(stack, inputs)) throw await explain(runtime, inputs, stack);
    // What is followed to its end before may take an hour.
    await insist();
    return stack.status.isRollbackStuck
      ? rolledBack(runtime, inputs, stack)
      : removed(runtime, inputs, stack);
  });
}

async function operationOn({ aws, clock, log }: Runtime, stack: Stack, timeout: number): Promise<Operation> {
  return {
    client: await aws.cloudFormation(),
    clock,
    stackId: stack.id,
    timeout,
    onEvent: (line) => log.info(line),
  };
}

async function rolledBack(runtime: Runtime, inputs: Repair, stack: Stack): Promise<Stack | undefined> {
  const skip = inputs.skipResources;
  const skipping = skip.length > 0 ? `, leaving ${skip.join(", ")} as they are` : "";
  runtime.log.info(`stack ${stack.name} is ${stack.status.name}: continuing its rollback${skipping}`);
  const operation = await operationOn(runtime, stack, ROLLBACK);
  const outcome = await continueRollback(operation, { skip, roleArn: inputs.serviceRoleArn });
  if (outcome.kind === "done") return outcome.stack;
  if (outcome.kind === "timed-out") throw busy(stack, outcome.status);
  if (outcome.kind === "refused") throw notBegun(runtime, stack, outcome.root, continuing(inputs));
  const stuck = outcome.resources.join(", ");
  const details = [
    `stack ${stack.name} could not be rolled back; it is now ${outcome.status}`,
    `mend ${stuck || "what failed"} and deploy again, or name it in skip-resources: then it is left as it is and counts as rolled back`,
  ];
  throw stackFailure(runtime, {
    code: "stack.failed-state",
    root: outcome.root,
    details,
    events: outcome.events,
  });
}

/** What to change so that CloudFormation continues a rollback that it refused to continue. */
const continuing = ({ skipResources, serviceRoleArn }: Repair): string =>
  skipResources.length > 0
    ? `correct skip-resources (${skipResources.join(", ")}), which takes only what is UPDATE_FAILED because the rollback failed; or ${roleAdvice(serviceRoleArn)}`
    : roleAdvice(serviceRoleArn);

function notBegun(runtime: Runtime, { name, status }: Stack, root: RootCause, advice: string): AppError {
  const what = `stack ${name} is still ${status.name}: CloudFormation refused to mend it, and nothing was changed`;
  return stackFailure(runtime, {
    code: "stack.failed-state",
    root,
    details: [what, `${advice}; then deploy again`],
  });
}

/** Why a stack is not recreated although its creation failed. */
export const protectedFailure = ({ name, status }: Stack): AppError =>
  new AppError(
    "stack.protected",
    `stack ${name} is ${status.name} and its termination protection is on, so it is not recreated; switch the protection off if it may go`,
  );

async function removed(runtime: Runtime, inputs: Repair, stack: Stack): Promise<undefined> {
  const { log, record } = runtime;
  if (stack.isProtected) throw protectedFailure(stack);
  const operation = await operationOn(runtime, stack, REMOVAL);
  await tellFailedCreation(runtime, stack, "it is deleted and made again");
  const outcome = await deleteStack(operation, { roleArn: inputs.serviceRoleArn });
  if (outcome.kind === "timed-out") throw busy(stack, outcome.status);
  if (outcome.kind === "refused") throw await notDeleted(runtime, inputs, stack, outcome.root);
  if (outcome.kind === "failed") {
    const details = [
      `stack ${stack.name} could not be deleted to be made again; it is now ${outcome.status}`,
      advice(inputs, stack, outcome.resources),
    ];
    throw stackFailure(runtime, {
      code: "stack.failed-state",
      root: outcome.root,
      details,
      events: outcome.events,
    });
  }
  // What failed before is not the cause of what comes now.
  record({ rootCause: undefined, events: undefined });
  log.info(`stack ${stack.name} is deleted; it is made again`);
  return undefined;
}

/** Somebody may have switched its termination protection on since it was looked at. */
async function notDeleted(
  runtime: Runtime,
  { serviceRoleArn }: Repair,
  stack: Stack,
  root: RootCause,
): Promise<AppError> {
  const now = await currentStack(runtime, stack.id).catch(() => undefined);
  if (now?.isProtected) return protectedFailure(now);
  return notBegun(runtime, stack, root, roleAdvice(serviceRoleArn));
}

const busy = ({ name }: Stack, status: string): AppError =>
  new AppError(
    "stack.busy",
    `stack ${name} is still ${status}; run again when its operation has come to an end`,
  );
