import { sleep } from "../../contract/clock.ts";
import { toAppError } from "../aws/failures.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { HOPELESS, hopelessLaunches } from "./launches.ts";
import { type FleetLook, output, readFleet } from "./read.ts";
import { type FleetState, isServing, problems } from "./state.ts";

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 5_000;
/** A line of progress at least this often, also when nothing changes: a silent job looks hung. */
const HEARTBEAT = 30_000;

export interface Verification {
  readonly state: FleetState;
  /** Undefined: the fleet is right. */
  readonly failure: AppError | undefined;
}

export interface Expectation {
  /** Instances that must serve; the group's own wish when it is larger. */
  readonly size: number;
  /** Milliseconds. */
  readonly timeout: number;
  /** Launches that failed before this (milliseconds since the epoch) do not count. */
  readonly since: number;
  /** What the first look came to, where there has just been one. */
  readonly seen?: FleetLook | AppError | undefined;
}

/** Reads the fleet again and again until it is right, hopeless, or the time is over. */
export async function verifyFleet(
  runtime: Pick<Runtime, "aws" | "clock" | "log">,
  stack: Stack,
  { size, timeout, since, seen }: Expectation,
): Promise<Verification> {
  const { clock, log } = runtime;
  const start = clock.now();
  const say = progress(runtime);
  let state: FleetState = { ...UNREAD, size };
  let look = seen;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    const read = look ?? (await readFleet(runtime, stack).catch(toAppError));
    look = undefined;
    if (read instanceof AppError && !isPassing(read)) return { state, failure: read };
    if (!(read instanceof AppError)) state = { ...read.state, size: Math.max(size, read.state.size) };
    const wrong = read instanceof AppError ? [read.message] : problems(state);
    if (wrong.length === 0) {
      log.info(`the fleet is right after ${seconds(clock.now() - start)}`);
      return { state, failure: undefined };
    }
    say(state, wrong);
    const reason = isShort(state) && (await failedLaunches(runtime, stack, since));
    if (reason) return { state, failure: hopeless(reason, wrong) };
    const left = start + timeout - clock.now();
    if (left <= 0) return { state, failure: late(timeout, wrong) };
    await sleep(clock, Math.min(pause, left));
  }
}

/** A look at the launches that fails tells nothing; the next one may. */
const failedLaunches = (runtime: Pick<Runtime, "aws">, stack: Stack, since: number) =>
  hopelessLaunches(runtime, output(stack, "groupName"), since).catch(() => undefined);

/** What is known of a fleet before it could be read once. */
const UNREAD = { instances: [], cacheNodes: [], cacheSize: 0, servers: [] } as const;

/** Whether the next look may succeed: a missing permission stays missing, a busy service does not stay busy. */
const isPassing = ({ code }: AppError): boolean =>
  ["aws.throttled", "aws.unavailable", "endpoint.unreachable", "fleet.not-right"].includes(code);

const isShort = (state: FleetState): boolean => state.instances.filter(isServing).length < state.size;

function progress({ clock, log }: Pick<Runtime, "clock" | "log">) {
  let last = "";
  let said = Number.NEGATIVE_INFINITY;
  const start = clock.now();
  return (state: FleetState, wrong: readonly string[]): void => {
    const instances = state.instances.map(({ id, lifecycle, target }) => `${id} ${lifecycle}, ${target}`);
    const line = [...instances, ...wrong].join(" · ");
    if (line === last && clock.now() - said < HEARTBEAT) return;
    last = line;
    said = clock.now();
    log.info(`${seconds(said - start)}  ${line}`);
  };
}

const seconds = (millis: number): string => `${Math.round(millis / 1_000)} s`;

function hopeless(reason: string, details: readonly string[]): AppError {
  return new AppError("fleet.not-right", `the last ${HOPELESS} launches failed: ${reason}`, { details });
}

function late(timeout: number, details: readonly string[]): AppError {
  const message = `the fleet is not right after ${Math.round(timeout / 1_000)} s: ${details[0]}; look at the instances' boot log`;
  return new AppError("fleet.not-right", message, { details });
}
