import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Another place, language and calendar than most machines have. */
const ELSEWHERE = { TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

/** The hash of a seed's trace, as a process finds it that believes to be somewhere else. */
export async function hashElsewhere(program: string, seed: number): Promise<string> {
  const args = [program, "--hash", "--seed", String(seed)];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, ...ELSEWHERE },
  });
  return stdout.trim();
}
