import { Pause } from "../../contract/lock.ts";
import { stackParameters } from "../../contract/names.ts";
import { type Deadline, within } from "../shared/deadline.ts";
import { type Group, readGroup } from "../shared/group.ts";
import type { Measures } from "../shared/metrics.ts";
import { readParameter } from "../shared/parameters.ts";
import { readLock, type SeenLock } from "./lock-parameter.ts";
import type { Reconciler } from "./reconciler.ts";

/** What people said last about the stack. */
export interface Said {
  /** While true nothing is changed. */
  readonly paused: boolean;
  /** When they said it, in milliseconds since the epoch; what failed before counts no more. 0: never. */
  readonly at: number;
}

/** What the steps of one run share; each thing is read once, by whoever needs it first. */
export interface Present {
  /** For everything that is done at each tick, so that ticks do not pile up when AWS is slow. */
  readonly deadline: Deadline;
  /** All the time that the function has, for a repair. */
  readonly longest: Deadline;
  /** The schedule runs every minute; whoever asks otherwise wants everything looked at now. */
  readonly asked: boolean;
  /** The Auto Scaling group; undefined when it does not exist. */
  group(): Promise<Group | undefined>;
  said(): Promise<Said>;
  /** The stack's lock as it stood when this run began; undefined when nobody ever took it. */
  lock(): Promise<SeenLock | undefined>;
  /** Adds to what this run measured. */
  measure(measures: Measures): void;
}

/** Milliseconds that a tick may take, but for a repair. */
const TICK = 50_000;

export function presentState(
  reconciler: Reconciler,
  longest: Deadline,
  asked: boolean,
  measure: Present["measure"],
): Present {
  const deadline = within(longest, reconciler.clock, TICK);
  const { autoScaling, groupName, ssm, stackName } = reconciler;
  return {
    deadline,
    longest,
    asked,
    measure,
    group: once(() => readGroup(autoScaling, groupName, deadline, reconciler)),
    lock: once(() => readLock(ssm, stackName, deadline, reconciler)),
    said: once(async () => {
      const said = await readSaid(reconciler, deadline);
      measure({ paused: Number(said.paused) });
      return said;
    }),
  };
}

/** A parameter that cannot be understood stops what asks for it: it may have been meant as a pause. */
async function readSaid(reconciler: Reconciler, deadline: Deadline): Promise<Said> {
  const name = stackParameters(reconciler.stackName).pause;
  const stored = await readParameter(reconciler.ssm, name, deadline, reconciler);
  if (!stored) return { paused: false, at: 0 };
  try {
    const { paused } = Pause.parse(JSON.parse(stored.value));
    return { paused, at: stored.changed };
  } catch (cause) {
    throw new Error(`parameter ${name} says "${stored.value.slice(0, 100)}"; run pause or resume`, { cause });
  }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
