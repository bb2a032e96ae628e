import { checkers } from "../checkers/all.ts";
import { isBroken, leftSuspended, unlike } from "../checkers/convergence.ts";
import { OPERATIONS } from "../operations/operations.ts";
import { runPause, runRotation } from "../operations/runs.ts";
import { newStage, type Stage } from "../operations/stage.ts";
import { serve } from "../world/clients.ts";
import { enterWorld } from "../world/globals.ts";
import { NAMES } from "../world/names.ts";
import { isChange } from "../world/requests.ts";
import { deployStack } from "../world/stack.ts";
import { type Violation, World } from "../world/world.ts";
import type { Plan } from "./plan.ts";

export interface HistoryResult {
  readonly seed: number;
  readonly hash: string;
  readonly violation: Violation | undefined;
  /** Faults that struck and branches that were seen, by name. */
  readonly counts: ReadonlyMap<string, number>;
  /** Looks at each invariant. */
  readonly checks: ReadonlyMap<string, number>;
  readonly requests: number;
  readonly lines: readonly string[];
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** After the faults have stopped, with ALONE: a boot that hangs is given up after 15 minutes, then a new one begins. */
const BOUND = 60 * MINUTE;
/** The reconciler gives a dead run's nodes twelve minutes to become well, and looks once a minute. */
const ALONE = 15 * MINUTE;
/** Ends of a rotation after which nothing is left of an earlier one. */
const SETTLED = new Set(["unchanged", "resumed", "rotated"]);
const TICK = { source: "aws.events", "detail-type": "Scheduled Event", detail: {} };

/** One history: a stack that is right, faults and operations, and then nothing but time to be right again. */
export async function runHistory(plan: Plan): Promise<HistoryResult> {
  const { seed } = plan;
  const world = new World({ seed: `world ${seed}`, rates: plan.rates, bootMillis: plan.bootMillis });
  enterWorld({ clock: world.clock, random: world.random.fork("sdk").next });
  serve(world.answers);
  try {
    await play(world, plan);
  } finally {
    serve(undefined);
    enterWorld(undefined);
  }
  const { violation, counts, checks, requests, traced } = world;
  return { seed, hash: traced.hash, violation, counts, checks, requests, lines: traced.lines };
}

async function play(world: World, plan: Plan): Promise<void> {
  world.faults.active = false;
  await deployStack(world, plan.size);
  const stage = newStage(world, plan.size);
  world.observers.push(...checkers(stage));
  for (const machine of world.machines.all()) world.watch((one) => one.listening?.(machine));
  world.watch((one) => one.parameter?.({ name: NAMES.token, kind: "put", version: 0, labels: [] }));
  schedule(stage);
  world.faults.active = true;
  if (world.faults.strikes("lambda.scarce")) world.functions.concurrency = 10;
  for (const { at, name, number } of plan.operations) {
    world.later(at, () => {
      world.trace(`operation ${name}`);
      world.count(`operation.${name}`);
      void OPERATIONS[name]?.(stage, world.random.fork(`operation ${number}`));
    });
  }
  const isOver = () => world.violation !== undefined;
  await world.clock.runUntil(world.clock.now() + plan.phase, isOver);
  if (!isOver()) await recover(stage, plan, isOver);
  if (!isOver()) await repeat(stage, isOver);
}

/** The reconciler each minute, unless it is silent; the checkers that look by themselves. */
function schedule(stage: Stage): void {
  const { world } = stage;
  const tick = () => {
    world.later(MINUTE, tick);
    if (world.clock.now() >= stage.silentUntil) world.functions.invokeAsync("reconciler", TICK);
  };
  const look = () => {
    world.later(30 * SECOND, look);
    world.watch((one) => one.looked?.());
  };
  world.later(world.latency.whole(1, 60) * SECOND, tick);
  look();
}

/** The second phase: nothing goes wrong any more, and what people would do has been done. */
async function recover(stage: Stage, plan: Plan, isOver: () => boolean): Promise<void> {
  const { world } = stage;
  world.trace("faults stop");
  heal(stage);
  let end = world.clock.now() + BOUND;
  void runPause(world, false);
  // In an eighth of the histories nobody comes for a while, and the reconciler alone resumes what dead runs had suspended.
  if (plan.seed % 8 === 0) {
    await world.clock.runUntil(end, () => isOver() || world.actions === 0);
    await world.clock.runUntil(world.clock.now() + ALONE, isOver);
    if (isOver()) return;
    // A repair that is under way just then suspends them for a few seconds: one a minute, in a large fleet for an hour.
    let left = await leftSuspended(stage);
    for (let more = 0; left.length > 0 && more < MINUTE; more += 5 * SECOND) {
      await world.clock.runUntil(world.clock.now() + 5 * SECOND, isOver);
      left = await leftSuspended(stage);
    }
    world.check("I8", left.length > 0 && `${left.join(", ")} stay suspended until somebody comes`);
  }
  // Whatever a run of the Action left, the next one finishes or undoes; the scheduled one comes again until it is well.
  end += ALONE;
  let isAsked = false;
  const ask = async (): Promise<void> => {
    // Launches that could not succeed with the token that was current are forgiven by whoever brings the next.
    if (await isBroken(world)) await runPause(world, false);
    const result = await runRotation(world, { kind: "nothing" });
    isAsked = SETTLED.has(result?.outcome ?? "");
    if (!isAsked) world.later(3 * MINUTE, () => void ask());
  };
  world.later(45 * SECOND, () => void ask());
  let wrong: string | undefined;
  while (world.clock.now() < end && !isOver()) {
    await world.clock.runUntil(world.clock.now() + 30 * SECOND, isOver);
    wrong = isAsked ? await unlike(stage) : "no rotation has ended well";
    if (!wrong) break;
  }
  if (!isOver()) world.check("I8", wrong);
}

function heal(stage: Stage): void {
  const { world } = stage;
  world.faults.active = false;
  world.activation.heal();
  world.lostZones.clear();
  world.targetsAreUnhealthy = false;
  world.probeInactiveUntil = 0;
  world.bootsFailUntil = 0;
  world.functions.concurrency = 1_000;
  world.clock.setRight();
  stage.silentUntil = 0;
  for (const machine of world.machines.all()) machine.heal();
  for (const putBack of stage.putsBack) putBack();
}

/** I12: what is done once more changes nothing. */
async function repeat(stage: Stage, isOver: () => boolean): Promise<void> {
  const { world } = stage;
  const changes: string[] = [];
  world.observers.push({
    applied: (execution, call) => {
      // A pause that was planned ends by itself.
      const isLock =
        call.action === "PutParameter" && [NAMES.lock, NAMES.pause].includes(String(call.input.Name));
      const mode = JSON.stringify(call.input.Parameters ?? "");
      if (isChange(call) && !isLock && !mode.includes("--check"))
        changes.push(`${execution?.name} ${call.action}`);
    },
  });
  const token = world.parameters.find(`${NAMES.token}:current`)?.value ?? "";
  let outcome: string | undefined;
  void runRotation(world, { kind: "value", value: token }).then((result) => {
    outcome = result?.outcome;
  });
  world.functions.invokeAsync("launch-gate", { source: "railgun-ha", by: "simulation" });
  // Events that are late tell of what is long over, and must change nothing either.
  const end = Math.max(world.clock.now(), world.lastDelivery) + 70 * SECOND;
  await world.clock.runUntil(end, isOver);
  if (isOver()) return;
  world.check("I12", changes.length > 0 && `repeated, it changed something: ${changes.join(", ")}`);
  world.check(
    "I12",
    outcome !== "unchanged" && outcome !== "lock.held" && `repeated, a rotation ended with ${outcome}`,
  );
}
