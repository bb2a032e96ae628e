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

/** The test's own temporary folder is private: here is nobody else's. */
const folders = (): string[] =>
  readdirSync(tmpdir()).filter((name) => /^railgun-ha-[0-9a-f]{12}$/.test(name));
/** Those that were made for a run, whose folder has the same name. */
const groups = (run: string): string[] => globSync(`/sys/fs/cgroup/{,*/}${run}`);
/** Loop devices that this process has mounted, each with the number that the kernel gives to an attachment. */
const mountedLoops = (pid: number): string[] =>
  [...readIfThere(`/proc/${pid}/mountinfo`).matchAll(/ \/dev\/(loop\d+) /g)].map(([, name = ""]) =>
    attachment(name),
  );
const attachment = (name: string): string => `${name} ${readIfThere(`/sys/block/${name}/diskseq`).trim()}`;
const bound = (loop: string): boolean => {
  const [name = ""] = loop.split(" ");
  return existsSync(`/sys/block/${name}/loop/backing_file`) && attachment(name) === loop;
};

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

/** A program that has a machine running, with all that it has. */
async function start(): Promise<{ owner: ChildProcess; made: Footprint }> {
  const before = folders();
  const { RAILGUN_HA_INSIDE: _inside, ...env } = process.env;
  const owner = spawn(process.execPath, [OWNER], { env, stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  createInterface({ input: owner.stdout }).on("line", (line) => lines.push(line));
  await until("the machine is booted", 60, async () => (lines.includes("booted") ? true : undefined));
  const processes = [owner.pid ?? 0, ...below(owner.pid ?? 0)];
  const own = folders().filter((name) => !before.includes(name));
  const inside = processes.slice(1).find((pid) => commandLine(pid)[1] === OWNER) ?? 0;
  return {
    owner,
    made: { processes, folders: own, groups: own.flatMap(groups), loops: mountedLoops(inside) },
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
      const { processes } = made;
      const ended = once(owner, "exit");
      expect(made.folders).toHaveLength(1);
      expect(made.groups.length).toBeGreaterThan(0);
      expect(made.loops).toHaveLength(1);
      expect(made.loops.every(bound)).toBe(true);
      // One for each of the victims, and the machine's own first process.
      expect(processes.length).toBeGreaterThan(Object.keys(VICTIMS).length);
      const identities = processes.map((pid) => identify(pid));
      const victim = choose(processes);
      if (victim === undefined) throw new Error(`there is no process that is ${name}`);
      process.kill(victim, "SIGKILL");
      await ended;
      await until("all is gone", 20, async () => {
        const living = identities.filter((one) => one && identify(one.pid)?.started === one.started);
        const left = [...made.folders.map((name) => join(tmpdir(), name)), ...made.groups].filter((path) =>
          existsSync(path),
        );
        return living.length + left.length + made.loops.filter(bound).length === 0 ? true : undefined;
      });
    });
  }
});
