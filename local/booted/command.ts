import { spawn } from "node:child_process";

export interface Finished {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Written to standard input, which is empty unless given. */
  readonly input?: string;
  /** Kills it when aborted. */
  readonly signal?: AbortSignal;
  /** Characters of each stream that are kept; the rest is read and thrown away. */
  readonly most?: number;
}

/** What system programs get of the environment. */
export const SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const MOST = 1_000_000;

/** Runs a system program to its end. Rejects only when it cannot be started. */
export function finished(words: readonly string[], options: CommandOptions = {}): Promise<Finished> {
  const [program = "", ...args] = words;
  const { input = "", signal, most = MOST } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { PATH: SYSTEM_PATH, LANG: "C.UTF-8" },
      stdio: ["pipe", "pipe", "pipe"],
      killSignal: "SIGKILL",
      ...(signal && { signal }),
    });
    const texts = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        texts[name] = (texts[name] + text).slice(0, most);
      });
    }
    child.once("error", (error) => {
      if (!signal?.aborted) reject(error);
    });
    // One that ends early does not read all of it.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.once("close", (status) => resolve({ status, ...texts }));
  });
}

/** What a system program printed. Rejects with its last words when it fails. */
export async function output(words: readonly string[], input = ""): Promise<string> {
  const { status, stdout, stderr } = await finished(words, { input });
  if (status === 0) return stdout;
  throw new Error(`${words.slice(0, 4).join(" ")}: ${stderr.trim() || stdout.trim() || `status ${status}`}`);
}
