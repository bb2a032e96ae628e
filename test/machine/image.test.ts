import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildImage, findImage } from "../../local/booted/image.ts";
import { until } from "../../local/demo/wait.ts";
import { childrenOf, identify } from "../../local/processes/proc.ts";

const BUILDER = join(import.meta.dirname, "fixtures/image-builder.ts");

let checkout = "";
const recipe = (): string => join(checkout, "recipe");
const cache = (): string[] => readdirSync(join(checkout, ".cache/machines"));

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "checkout-"));
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

function below(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...below(child)]);
}

test("a builder that is killed takes all that builds with it, and the next one removes its folder", async () => {
  writeFileSync(recipe(), 'mount -t tmpfs half "$1"\nsetsid sleep 600 &\ntouch "$1/../begun"\nsleep 600\n');
  const builder = spawn(process.execPath, [BUILDER, checkout, recipe()], { stdio: "inherit" });
  const ended = once(builder, "exit");
  await until("it builds", 30, async () =>
    existsSync(join(checkout, ".cache/machines/begun")) ? true : undefined,
  );
  const processes = below(builder.pid ?? 0).map(identify);
  expect(processes.length).toBeGreaterThanOrEqual(4);
  builder.kill("SIGKILL");
  await ended;
  await until("nothing builds", 10, async () =>
    processes.every((one) => one && identify(one.pid)?.started !== one.started) ? true : undefined,
  );
  expect(cache().filter((name) => name.startsWith("made."))).toHaveLength(1);

  writeFileSync(recipe(), 'echo done >"$1/base.squashfs"\n');
  expect(await buildImage(checkout, recipe())).toMatchObject({ fresh: true });
  expect(readFileSync(findImage(checkout), "utf8")).toBe("done\n");
  expect(cache().filter((name) => name.startsWith("made."))).toEqual([]);
  expect(await buildImage(checkout, recipe())).toMatchObject({ fresh: false });
});

test("a recipe that fails is told of with its last words, and leaves nothing", async () => {
  writeFileSync(recipe(), "echo no mirror >&2\nexit 3\n");
  await expect(buildImage(checkout, recipe())).rejects.toThrow(/was not built: no mirror$/);
  expect(cache()).toEqual([]);
});
