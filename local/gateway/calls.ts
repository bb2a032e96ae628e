import { createWriteStream } from "node:fs";
import type { Clock } from "../../contract/clock.ts";
import type { RequestIdentity } from "./identify.ts";

/** One request that passed the gateway: who asked for what, never a body, a parameter or a value. */
export interface CallRecord {
  /** ISO 8601. */
  readonly time: string;
  readonly service: string;
  readonly action: string;
  readonly accessKeyId: string | undefined;
  /** Product tokens of the user agent, by which callers are told apart. */
  readonly agent: readonly string[];
  readonly status: number;
  readonly by: "model" | "emulator" | "gateway";
  readonly millis: number;
}

const KEPT = 20_000;
const TOKEN = /^[\w.!#$%&'*+/:^`|~-]{1,120}$/;

export interface CallLog {
  record(
    identity: Pick<RequestIdentity, "service" | "action" | "accessKeyId">,
    userAgent: string | undefined,
    outcome: Pick<CallRecord, "status" | "by"> & { readonly startedAt: number },
  ): void;
  /** A mistake inside the gateway or a model: where it happened, not what was being handled. */
  recordError(what: string, error: unknown): void;
  calls(): CallRecord[];
  /** Calls `told` with each record at once, before the caller can have read its answer. Ends by the function answered. */
  watch(told: (call: CallRecord) => void): () => void;
  close(): Promise<void>;
}

/** Keeps the latest calls in memory and all of them in `logFile`, one line of JSON each. */
export function callLog(logFile: string, clock: Clock): CallLog {
  const kept: CallRecord[] = [];
  const file = createWriteStream(logFile, { flags: "a", mode: 0o600 });
  // A full disk must not end the gateway; the records in memory stay.
  file.on("error", () => file.destroy());
  const watching = new Set<(call: CallRecord) => void>();
  const write = (line: object): void => {
    if (file.writable) file.write(`${JSON.stringify(line)}\n`);
  };
  const time = (): string => new Date(clock.now()).toISOString();
  return {
    record: ({ service, action, accessKeyId }, userAgent, { status, by, startedAt }) => {
      const agent = (userAgent ?? "").split(/[\s()]+/).filter((token) => TOKEN.test(token));
      const millis = clock.now() - startedAt;
      const call = { time: time(), service, action, accessKeyId, agent, status, by, millis };
      kept.push(call);
      if (kept.length > KEPT) kept.splice(0, kept.length - KEPT);
      write(call);
      for (const told of watching) told(call);
    },
    recordError: (what, error) => {
      const stack = error instanceof Error ? (error.stack ?? "").split("\n") : [];
      const frames = stack.filter((line) => line.startsWith("    at ")).slice(0, 6);
      write({ time: time(), error: what, name: error instanceof Error ? error.name : typeof error, frames });
    },
    calls: () => [...kept],
    watch: (told) => {
      watching.add(told);
      return () => watching.delete(told);
    },
    close: () =>
      new Promise((resolve) => {
        if (file.destroyed) resolve();
        else file.end(() => resolve());
      }),
  };
}
