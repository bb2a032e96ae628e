import { expect } from "vitest";
import { stackParameters } from "../../../../contract/names.ts";
import type { RotationResult } from "../../../../src/rotation/rotate.ts";
import { awsError } from "../fake-aws.ts";
import { expectSettled } from "./settled.ts";
import { DEFAULTS, STACK, type World } from "./world.ts";

const names = stackParameters(STACK);

/** When a killed run's k-th request is carried out all the same, or not. */
export const MOMENTS = [
  ["before it is carried out", false],
  ["after it is carried out", true],
] as const;

/** From its k-th request on, nothing that the run sends is answered; `isLate`: the k-th is carried out all the same. */
export async function killed(
  one: World,
  token: string,
  k: number,
  isLate: boolean,
  owner = DEFAULTS.owner,
): Promise<boolean> {
  let requests = 0;
  const dead = () => awsError("TestFailure", "the runner is gone");
  one.before = () => {
    requests += 1;
    if (requests > k || (requests === k && !isLate)) throw dead();
  };
  one.after = () => {
    if (requests === k && isLate) throw dead();
  };
  const end = await one.rotate(token, { owner, canarySeconds: 2 }).then(
    () => "ended",
    () => "killed",
  );
  one.before = () => {};
  one.after = () => {};
  return end === "killed" || requests >= k;
}

/** What the reconciler does with a dead lock once its lease is over: it resumes what was suspended, and releases it. */
export async function reconciled(one: World): Promise<void> {
  await one.clock.pass(LEASE);
  if (!one.lock.held) return;
  await one.clock.pass(RECOVERY);
  one.resume(one.lock.suspended);
  one.parameters.put(names.lock, JSON.stringify({ ...one.lock, held: false, suspended: [] }));
}

const LEASE = 130_000;
/** Milliseconds in which a node that was in the middle of a restart, and of its way back, is well again. */
const RECOVERY = 300_000;

export interface Scenario {
  readonly make: () => Promise<World>;
  /** What the killed run rotates to, and what the next one is given. */
  readonly token: string;
  readonly next: string;
  readonly isLate?: boolean;
  /** The reconciler has released the dead lock before the next run comes. */
  readonly isReconciled?: boolean;
  /** What is to hold after the next run. */
  readonly check: (one: World, result: RotationResult, when: string) => void;
}

/** Kills a rotation at each of its requests, one by one, lets the next run come, and looks. Answers how many it had. */
export async function killAtEach(scenario: Scenario): Promise<number> {
  for (let k = 1; ; k++) {
    const one = await scenario.make();
    if (!(await killed(one, scenario.token, k, scenario.isLate ?? false))) return k - 1;
    if (scenario.isReconciled) await reconciled(one);
    const result = await one.rotate(scenario.next, { owner: "run-2", canarySeconds: 2 });
    scenario.check(one, result, `killed at request ${k}`);
  }
}

/** All nodes run with the token, it is current, and nothing of any run is left. */
export function expectRight(one: World, token: string, when = ""): void {
  expect(one.running, when).toEqual(one.nodes.map(() => token));
  expect(one.parameters.find(`${names.token}:current`)?.value, when).toBe(token);
  expect(one.least, when).toBeGreaterThanOrEqual(1);
  expectSettled(one, when);
}

/** There is a version to go back to, and it is another token than the one that is current. */
export function expectWayBack(one: World, when = ""): void {
  const [previous, current] = ["previous", "current"].map((label) =>
    one.parameters.find(`${names.token}:${label}`),
  );
  expect(previous, when).toBeDefined();
  expect(previous?.value, when).not.toBe(current?.value);
}
