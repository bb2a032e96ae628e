import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildAction } from "./build-action.ts";
import { buildLambdas } from "./build-lambdas.ts";
import { forwardSignals, ROOT, seconds, workFolder } from "./children.ts";
import { licencesOf } from "./licences.ts";
import { instancePayload } from "./payload.ts";

/**
 * Builds everything that ships into `out`, wholly from the sources: nothing of an earlier build is read, and the old
 * folder is replaced only when the new one is complete. The same sources give the same bytes, whatever the folder is
 * called, in every time zone.
 *
 *     action/index.js and a chunk for each command · lambdas/NAME.zip · instance/payload.txt · LICENCES.txt
 */
export async function build(out: string): Promise<void> {
  // Inside the checkout, so that packages resolve as they do for the sources.
  const work = workFolder("work");
  try {
    const fresh = join(work, "dist");
    mkdirSync(join(fresh, "instance"), { recursive: true });
    writeFileSync(join(fresh, "instance", "payload.txt"), instancePayload());
    const lambdas = await buildLambdas(join(fresh, "lambdas"));
    const action = await buildAction(ROOT, work, join(fresh, "action"));
    writeFileSync(join(fresh, "LICENCES.txt"), licencesOf([...action, ...lambdas.modules]));
    swapIn(fresh, out);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Puts a complete folder in the place of another one; both renames are on the file system of `out`. */
function swapIn(fresh: string, out: string): void {
  const next = `${out}.next`;
  const previous = `${out}.previous`;
  for (const folder of [next, previous]) rmSync(folder, { recursive: true, force: true });
  cpSync(fresh, next, { recursive: true });
  if (existsSync(out)) renameSync(out, previous);
  renameSync(next, out);
  rmSync(previous, { recursive: true, force: true });
}

/** Bytes of all files below a folder. */
function size(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

if (import.meta.main) {
  forwardSignals();
  const started = performance.now();
  const { values } = parseArgs({ options: { out: { type: "string" } } });
  const out = resolve(values.out ?? join(ROOT, "dist"));
  try {
    await build(out);
    for (const name of readdirSync(out)) {
      const path = join(out, name);
      const bytes = statSync(path).isDirectory() ? size(path) : statSync(path).size;
      console.log(`${name.padEnd(14)} ${(bytes / 1000).toFixed(0).padStart(6)} kB`);
    }
    console.log(`built ${out} in ${seconds(started)}`);
  } catch (error) {
    console.error(`build failed, ${out} is as it was: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
