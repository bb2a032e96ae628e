import { randomBytes } from "node:crypto";
import { mkdirSync, readlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { identify, isBelowNpm } from "./proc.ts";

/** In the environment of every process that a run starts; its value is the run's id. */
export const RUN_VARIABLE = "RAILGUN_HA_RUN";
/** Start of the name of a run's folder in the system's temporary folder. */
export const RUN_FOLDER_PREFIX = "railgun-ha-";

/** Everything that one local cloud (a demo, a test file, `npm run local`) leaves outside its own process. */
export interface Run {
  readonly id: string;
  /** Only the owner may look into it: instances keep railgun.conf there. */
  readonly folder: string;
}

/**
 * Makes the run's folder and marks this process's environment, so that every child inherits the mark.
 * The folder names its owner, so that a later run can tell that it is left over. Call startGuardian next.
 *
 * @throws Error when npm started this process and is gone already, for then nobody waits for the run
 */
export function createRun(): Run {
  if (startedByNpm(process.env) && !isBelowNpm(process.pid)) {
    throw new Error("the npm that started this process is gone, nothing is started for it");
  }
  const id = randomBytes(6).toString("hex");
  const folder = join(tmpdir(), `${RUN_FOLDER_PREFIX}${id}`);
  mkdirSync(folder, { mode: 0o700 });
  const owner = identify(process.pid);
  if (!owner) throw new Error("cannot read /proc/self/stat, the local cloud needs Linux with /proc mounted");
  writeFileSync(
    join(folder, "owner"),
    `${owner.pid} ${owner.started} ${readlinkSync("/proc/self/ns/pid")} ${id}\n`,
  );
  process.env[RUN_VARIABLE] = id;
  return { id, folder };
}

/** npm tells what it starts its user agent; yarn and pnpm put their own names first. */
export function startedByNpm(env: Readonly<Record<string, string | undefined>>): boolean {
  return env.npm_lifecycle_event !== undefined && (env.npm_config_user_agent ?? "").startsWith("npm/");
}
