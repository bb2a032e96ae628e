import { readFileSync } from "node:fs";
import { FAULT_KINDS } from "../faults/kinds.ts";
import { SITUATIONS } from "../faults/situations.ts";
import { OPERATION_NAMES } from "../operations/operations.ts";
import type { Branch } from "./branches.ts";
import type { Tally } from "./tally.ts";

/** Histories from which on a run proves something: whatever never came about in it is a failure. */
export const LARGE = 10_000;
/** An await point that was passed by so many runs was the last one of some of them. */
const OFTEN = 4_000;

/** How invocations of each function end. */
const OUTCOMES: readonly string[] = [
  // The reconciler measures something in each run, so it has always done something.
  ...["done", "already-done", "skipped", "failed"].flatMap((outcome) =>
    ["launch-gate", "endpoint-sync", "reconciler"]
      .map((name) => `record.${name}.${outcome}`)
      .filter((name) => name !== "record.reconciler.already-done"),
  ),
  "record.port-probe.done",
  "gate.CONTINUE",
  "gate.ABANDON",
  "lock.written",
  "lock.released",
];

/** What should have come about in many histories, and never did. */
export function neverSeen({ counts }: Tally): readonly string[] {
  const wanted = [
    ...FAULT_KINDS,
    ...OPERATION_NAMES.map((name) => `operation.${name}`),
    ...SITUATIONS.map((name) => `saw.${name}`),
    ...OUTCOMES,
  ];
  return [...wanted.filter((name) => (counts[name] ?? 0) === 0), ...neverKilled(counts)];
}

/** Await points that many runs came to and none was killed at. */
function neverKilled(counts: Tally["counts"]): readonly string[] {
  return awaitPoints(counts)
    .filter(({ passed, killed }) => passed >= OFTEN && killed === 0)
    .map(({ name }) => `killed at ${name}`);
}

export interface AwaitPoint {
  readonly name: string;
  readonly passed: number;
  readonly killed: number;
}

/** By function and what it waited for; `passed` and `killed` count runs. */
export function awaitPoints(counts: Tally["counts"]): readonly AwaitPoint[] {
  return Object.keys(counts)
    .filter((name) => name.startsWith("passed."))
    .sort()
    .map((key) => {
      const name = key.slice("passed.".length);
      return { name, passed: counts[key] ?? 0, killed: counts[`killed.${name}`] ?? 0 };
    });
}

/** Why branches of the shipped code are not reached by any history; by file the first words of each. */
interface Excuse {
  readonly why: string;
  readonly branches: Readonly<Record<string, readonly string[]>>;
}

type Place = Pick<Branch, "path" | "text">;

function readExcused(): readonly Place[] {
  const excuses: Excuse[] = JSON.parse(readFileSync(new URL("../unreached.json", import.meta.url), "utf8"));
  return excuses.flatMap(({ branches }) =>
    Object.entries(branches).flatMap(([path, texts]) => texts.map((text) => ({ path, text }))),
  );
}

/** What of `all` is not in `known`. As many of one text in a file are as that has of it. */
function without<T extends Place>(all: readonly T[], known: readonly Place[]): readonly T[] {
  const key = ({ path, text }: Place): string => `${path} ${text}`;
  const left = new Map<string, number>();
  for (const one of known) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  return all.filter((one) => {
    const times = left.get(key(one)) ?? 0;
    left.set(key(one), times - 1);
    return times <= 0;
  });
}

/** Those that nobody has explained. */
export const unexplained = (branches: readonly Branch[]): readonly Branch[] =>
  without(branches, readExcused());

/** What the list explains and was reached after all: in a large run it can leave the list. */
export const reachedAfterAll = (branches: readonly Branch[]): readonly Place[] =>
  without(readExcused(), branches);
