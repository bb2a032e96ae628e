import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { identify } from "../processes/proc.ts";
import { finished } from "./command.ts";

const RECIPE = join(import.meta.dirname, "image");
/** Killed by the kernel with its parent, and everything below it as well. */
const ALONE = [
  ...["setpriv", "--pdeathsig", "KILL", "--"],
  ...["unshare", "--mount", "--pid", "--fork", "--kill-child=KILL", "--mount-proc"],
];

/** Where the image of these sources lies, or would: `.cache/machines/HASH.squashfs` in the checkout. */
function imageFile(checkout: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(RECIPE).sort())
    hash.update(`${name}\n`).update(readFileSync(join(RECIPE, name)));
  return join(checkout, ".cache/machines", `${hash.digest("hex").slice(0, 16)}.squashfs`);
}

/** The image's file. @throws Error when it has not been built */
export function findImage(checkout: string): string {
  const file = imageFile(checkout);
  if (!existsSync(file)) throw new Error(`there is no ${file}: build it with buildImage`);
  return file;
}

export interface Built {
  /** False when it was there already. */
  readonly fresh: boolean;
  readonly seconds: number;
}

/**
 * Builds the image unless it is there; takes half a minute and the distribution's mirror. What builds it has processes and
 * mounts of its own, which end with this process.
 */
export async function buildImage(checkout: string, recipe = join(RECIPE, "recipe")): Promise<Built> {
  const file = imageFile(checkout);
  if (existsSync(file)) return { fresh: false, seconds: 0 };
  const folder = join(checkout, ".cache/machines");
  mkdirSync(folder, { recursive: true });
  removeLeftOver(folder);
  const begun = performance.now();
  const made = join(folder, `made.${process.pid}.${identify(process.pid)?.started}`);
  mkdirSync(made);
  try {
    const { status, stderr } = await finished([...ALONE, "bash", recipe, made]);
    if (status !== 0)
      throw new Error(`the image of the machines was not built: ${stderr.trim().slice(-2_000)}`);
    renameSync(join(made, "base.squashfs"), file);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return { fresh: true, seconds: (performance.now() - begun) / 1_000 };
}

/** What builders left that are dead: `made.PID.START`. */
function removeLeftOver(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid, started] = /^made\.(\d+)\.?(\d*)$/.exec(name) ?? [];
    if (pid !== undefined && identify(Number(pid))?.started !== started)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}
