import { toAppError } from "../../../src/aws/failures.ts";
import { liftBreaker } from "../../../src/fleet/breaker.ts";
import { takeLock } from "../../../src/rotation/lock.ts";
import { type RotationOptions, rotate } from "../../../src/rotation/rotate.ts";
import type { Site } from "../../../src/rotation/site.ts";
import type { Wanted } from "../../../src/rotation/token-history.ts";
import { drawDoom } from "../faults/dooms.ts";
import { actionAws } from "../world/clients.ts";
import { type Execution, inExecution } from "../world/execution.ts";
import { DOCUMENT, GROUP, STACK, TARGETS } from "../world/names.ts";
import type { World } from "../world/world.ts";

/** How a run of the Action ended, as its caller sees it; `killed`: its runner was lost. */
export interface RunResult {
  readonly outcome: string;
  readonly error?: unknown;
}

interface Run {
  readonly execution: Execution;
  readonly site: Site;
  readonly runName: string;
  readonly log: string[];
}

/** Starts something as a run of the Action does, on a runner of its own; ends also when the runner is lost. */
function runAction(
  world: World,
  what: string,
  work: (run: Run) => Promise<string>,
): Promise<RunResult | undefined> {
  const { faults, clock } = world;
  const execution = world.execution("action", drawDoom(faults, "action"));
  if (faults.strikes("action.expired"))
    execution.credentialsUntil = clock.now() + faults.stream("action.expired").whole(1_000, 240_000);
  const skew = faults.strikes("action.skewed") ? faults.stream("action.skewed").whole(-300_000, 300_000) : 0;
  const log: string[] = [];
  const tell = (line: string) => void log.push(line);
  const site: Site = {
    runtime: {
      aws: actionAws,
      clock: clock.skewed(skew),
      hide: () => {},
      log: { info: tell, warning: tell, group: (_, phase) => phase() },
    },
    stackName: STACK,
    groupName: GROUP,
    targetGroupArn: TARGETS,
    portProbe: "port-probe",
    document: DOCUMENT,
  };
  world.count(`run.${what}`);
  world.trace(`run ${what} ${execution.label}`);
  world.actions += 1;
  world.rotations += Number(what === "rotate");
  return new Promise((resolve) => {
    const finish = (result: RunResult | undefined) => {
      world.actions -= 1;
      world.rotations -= Number(what === "rotate");
      if (execution.state === "running") execution.state = "ended";
      world.trace(`run ${what} ${execution.label} ${result?.outcome ?? "killed"}`);
      world.sawSteps(execution);
      world.count(`end.${what}.${result?.outcome ?? "killed"}`);
      world.watch((one) => one.runEnded?.({ execution, what, result, log }));
      resolve(result);
    };
    execution.whenKilled(() => finish(undefined));
    inExecution(execution, () => work({ execution, site, runName: `${execution.id}-1-sim`, log })).then(
      (outcome) => !execution.isDead && finish({ outcome }),
      (error: unknown) => !execution.isDead && finish({ outcome: toAppError(error).code, error }),
    );
  });
}

export const OPTIONS: Omit<RotationOptions, "owner"> = {
  waveSize: 1,
  floor: undefined,
  canarySeconds: 20,
  maxTokenAgeDays: 0,
};

export function runRotation(
  world: World,
  wanted: Wanted,
  options: Partial<RotationOptions> = {},
): Promise<RunResult | undefined> {
  return runAction(world, "rotate", async ({ execution, site, runName }) => {
    const all = { ...OPTIONS, owner: runName, ...options };
    execution.notes.waveSize = all.waveSize;
    const result = await rotate(site, wanted, all);
    world.watch((one) => one.rotated?.(wanted, result));
    return result.failure ? result.failure.code : result.outcome;
  });
}

/** What `deploy` does besides CloudFormation: takes the lock, keeps it while `change` goes on, lifts the breaker. */
export function runDeploy(world: World, change: () => Promise<unknown>): Promise<RunResult | undefined> {
  return runAction(world, "deploy", async ({ site, runName }) => {
    const { runtime } = site;
    const lock = await takeLock({ ...runtime, stackName: STACK, owner: runName, purpose: "deploy" });
    const end = lock.keep();
    try {
      await change();
      await liftBreaker({ ...runtime, runName }, STACK, {});
    } finally {
      await end();
      await lock.release();
    }
    return "deployed";
  });
}

/** `pause` and `resume`. */
export function runPause(world: World, paused: boolean): Promise<RunResult | undefined> {
  return runAction(world, paused ? "pause" : "resume", async ({ site, runName }) => {
    await liftBreaker({ ...site.runtime, runName }, STACK, { paused });
    return "done";
  });
}
