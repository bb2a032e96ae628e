import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { until } from "../../local/demo/wait.ts";
import { childrenOf, commandLine, identify } from "../../local/processes/proc.ts";

const OWNER = join(import.meta.dirname, "fixtures/owner.ts");

/** Everything that a program with a booted machine has outside of itself. */
interface Footprint {
  readonly processes: readonly number[];
  readonly folders: readonly string[];
  readonly groups: readonly string[];
  readonly loops: readonly string[];
}

const folders = (): string[] =>
  readdirSync(tmpdir()).filter((name) => /^railgun-ha-[0-9a-f]{12}$/.test(name));
const groups = (): string[] => globSync("/sys/fs/cgroup/{,*/}railgun-ha-*");
const loops = (): string[] =>
  readdirSync("/sys/block").filter((name) =>
    readIfThere(`/sys/block/${name}/loop/backing_file`).includes(".squashfs"),
  );

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function below(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...below(child)]);
}

/** A program that has a machine running; what was there before it is not counted. */
async function start(): Promise<{ owner: ChildProcess; lines: string[]; made: () => Footprint }> {
  const before = { folders: folders(), groups: groups(), loops: loops() };
  const { RAILGUN_HA_INSIDE: _inside, ...env } = process.env;
  const owner = spawn(process.execPath, [OWNER], { env, stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  createInterface({ input: owner.stdout }).on("line", (line) => lines.push(line));
  await until("the machine is booted", 60, async () => (lines.includes("booted") ? true : undefined));
  const news = (now: string[], then: string[]): string[] => now.filter((one) => !then.includes(one));
  return {
    owner,
    lines,
    made: () => ({
      processes: [owner.pid ?? 0, ...below(owner.pid ?? 0)],
      folders: news(folders(), before.folders),
      groups: news(groups(), before.groups),
      loops: news(loops(), before.loops),
    }),
  };
}

/** Each of these has its part in ending the rest; whichever is killed, the others do it. */
const VICTIMS: Readonly<Record<string, (processes: readonly number[]) => number | undefined>> = {
  "the program outside": ([owner]) => owner,
  "what holds the namespaces": (all) => all.find((pid) => basename(commandLine(pid)[0] ?? "") === "unshare"),
  "the first process inside": (all) => all.find((pid) => commandLine(pid)[1]?.endsWith("booted/enter")),
  "the program inside": (all) => all.slice(1).find((pid) => commandLine(pid)[1] === OWNER),
  "the machine's supervisor": (all) => all.find((pid) => /systemd-nspawn$/.test(commandLine(pid)[0] ?? "")),
};

describe("nothing is left of a machine", () => {
  for (const [name, choose] of Object.entries(VICTIMS)) {
    test(`when ${name} is killed`, async () => {
      const { owner, made } = await start();
      const ended = once(owner, "exit");
      const { processes, ...rest } = made();
      expect(rest.folders).toHaveLength(1);
      expect(rest.groups.length).toBeGreaterThan(0);
      expect(rest.loops).toHaveLength(1);
      expect(processes.length).toBeGreaterThan(8);
      const identities = processes.map((pid) => identify(pid));
      const victim = choose(processes);
      if (victim === undefined) throw new Error(`there is no process that is ${name}`);
      process.kill(victim, "SIGKILL");
      await ended;
      await until("all is gone", 20, async () => {
        const living = identities.filter((one) => one && identify(one.pid)?.started === one.started);
        const { folders: left, groups: busy, loops: bound } = made();
        return living.length + left.length + busy.length + bound.length === 0 ? true : undefined;
      });
      for (const folder of rest.folders) expect(existsSync(join(tmpdir(), folder))).toBe(false);
    });
  }
});
