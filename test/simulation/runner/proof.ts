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

const readExcuses = (): readonly Excuse[] =>
  JSON.parse(readFileSync(new URL("../unreached.json", import.meta.url), "utf8"));

const key = (path: string, text: string): string => `${path} ${text}`;

/** Those that nobody has explained. As many of one text in a file are excused as the list names. */
export function unexplained(branches: readonly Branch[]): readonly Branch[] {
  const left = new Map<string, number>();
  for (const { branches: excused } of readExcuses())
    for (const [path, texts] of Object.entries(excused))
      for (const text of texts) left.set(key(path, text), (left.get(key(path, text)) ?? 0) + 1);
  return branches.filter(({ path, text }) => {
    const times = left.get(key(path, text)) ?? 0;
    left.set(key(path, text), times - 1);
    return times <= 0;
  });
}
