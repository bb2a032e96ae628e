import * as z from "zod/mini";

/** Exit statuses of railgun-ha-converge. */
export const CONVERGE_EXIT = {
  ok: 0,
  /** `--check` found the instance different from the desired state. */
  different: 3,
  /** The command line or the constants file is wrong. */
  usage: 64,
  /** The desired state could not be read or is not complete. */
  unreadable: 69,
  /** The machine refused: disk full, read-only file system, permission. */
  system: 71,
  /** Another converge held the lock for too long. */
  busy: 75,
  /** The listener did not answer with the new settings; the previous file was restored. */
  restored: 76,
  /** The listener did not answer, with the previous file neither, or there was none. */
  down: 77,
} as const;

export const ConvergeMode = z.enum(["full", "reload-only", "pending", "check"]);
export type ConvergeMode = z.infer<typeof ConvergeMode>;

export const ConvergeAction = z.enum(["nothing", "reload", "restart"]);

/** The one line of JSON that railgun-ha-converge prints to standard output. Version numbers, never secrets. */
export const ConvergeReport = z.object({
  instanceId: z.string(),
  mode: ConvergeMode,
  /** What was done, or, in mode check, what would be done. */
  action: ConvergeAction,
  /** How far it came: lock, read, render, write, apply, verify, done. */
  phase: z.enum(["lock", "read", "render", "write", "apply", "verify", "done"]),
  /** Version of the activation token that is desired; null in mode reload-only, which never reads it. */
  desiredVersion: z.nullable(z.int()),
  /** Version of the activation token that the listener runs with, as far as known. */
  appliedVersion: z.nullable(z.int()),
  /** Version of the memcached-servers parameter in the file on disk. */
  serversVersion: z.nullable(z.int()),
  /** True while a pin of the canary is honoured. */
  pinned: z.boolean(),
  /** The previous file was put back because the listener did not answer with the new one. */
  restored: z.boolean(),
  /** Port 2408 answered at the end. */
  listening: z.boolean(),
  /** Memcached servers that took no connection; absent when nobody looked. Told of, and no failure. */
  unreachableServers: z.optional(z.int()),
  seconds: z.number(),
  error: z.nullable(z.object({ code: z.string(), message: z.string() })),
});
export type ConvergeReport = z.infer<typeof ConvergeReport>;

/**
 * The report among whatever else Run Command kept of an instance's output: its first whole line that is one.
 * Undefined when there is none, as when the output was cut (Run Command keeps 2,500 characters of it).
 */
export function reportIn(output: string): ConvergeReport | undefined {
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  return lines.map(parseReport).find((report) => report !== undefined);
}

function parseReport(line: string): ConvergeReport | undefined {
  try {
    return ConvergeReport.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
