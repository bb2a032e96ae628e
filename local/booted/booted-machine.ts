import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Clock, sleep } from "../../contract/clock.ts";
import type { LaunchedInstance, ScriptResult } from "../ports.ts";
import { childrenOf } from "../processes/proc.ts";
import { machineProcesses, makeGroups, removeGroups, serviceProcesses } from "./cgroups.ts";
import { type Finished, finished, SYSTEM_PATH } from "./command.ts";
import { Console } from "./console.ts";
import { Disk } from "./disk.ts";

export interface MachineOptions {
  /** Holds everything of this machine: `root`, `volume`, `console.log`. */
  readonly folder: string;
  /** Where the image is mounted. */
  readonly image: string;
  /** The run whose control groups hold the machine. */
  readonly run: string;
  /** Of its services. */
  readonly environment: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** Makes the network namespace of this name with the machine's interface, and ends it. */
  readonly plug: () => Promise<unknown>;
  readonly unplug: () => Promise<unknown>;
  /** Called when the machine has powered itself off. */
  readonly onPoweredOff: () => void;
}

/** How long a machine may take to shut down; EC2 gives it some minutes. */
const SHUTDOWN_GRACE = 2_000;
const POLL = 20;
const MOST_LOOKS = 250;
/** systemd-nspawn's status when the machine wants to start again. */
const REBOOT = 133;
/** What systemd takes for the power button (systemd(1), SIGRTMIN+4); SIGRTMIN is 34 on Linux. */
const POWER_OFF_SIGNAL = 38;

/** One EC2 instance as a container that boots: its own systemd, network, processes and disk. */
export class BootedMachine {
  readonly console: Console;
  readonly disk: Disk;
  readonly #instance: LaunchedInstance;
  readonly #options: MachineOptions;
  #nspawn: ChildProcess | undefined;
  /** The disk, the network and the start of the first process. */
  #making: Promise<void> = Promise.resolve();
  #running: Promise<void> = Promise.resolve();
  #ending: Promise<void> | undefined;
  #removed: Promise<void> | undefined;

  constructor(instance: LaunchedInstance, options: MachineOptions) {
    this.#instance = instance;
    this.#options = options;
    mkdirSync(options.folder, { recursive: true, mode: 0o700 });
    this.console = new Console(join(options.folder, "console.log"), () => options.clock.now());
    this.disk = new Disk(options.folder, options.image);
  }

  get isOff(): boolean {
    return this.#ending !== undefined;
  }

  get #name(): string {
    return this.#instance.instanceId;
  }

  /** Boots in the background. `prepared`: called with the disk before the first process runs. */
  powerOn(prepared: (disk: Disk) => Promise<void>, diskBytes?: number): void {
    const begin = async (): Promise<void> => {
      await this.disk.make(diskBytes);
      this.disk.prepare(this.#instance, this.#options.environment);
      await prepared(this.disk);
      await this.#options.plug();
      await this.#boot();
    };
    this.#making = begin().catch((error: unknown) => this.console.write(`power-on: ${String(error)}\n`));
  }

  /** Power comes back after a power cut: the same machine boots from its disk. */
  async powerOnAgain(): Promise<void> {
    await this.#ending;
    this.#ending = undefined;
    await this.#boot();
  }

  /** Shuts the machine down, by force when it does not do so in time. The disk is gone, the console stays. */
  powerOff(): Promise<void> {
    this.#ending ??= this.#end(SHUTDOWN_GRACE);
    this.#removed ??= this.#ending.then(() => this.#remove());
    return this.#removed;
  }

  /** Everything stops at once; the disk stays as it is at this moment. */
  powerCut(): Promise<void> {
    this.#ending ??= this.#end(0);
    return this.#ending;
  }

  /** Whether processes of that service run. */
  serves(unit: string): boolean {
    return this.processesOf(unit).length > 0;
  }

  processesOf(unit: string): number[] {
    return this.isOff ? [] : serviceProcesses(this.#options.run, this.#name, unit);
  }

  /** A program inside the machine; undefined when the machine is not on. */
  async inside(words: readonly string[], input = "", signal?: AbortSignal): Promise<Finished | undefined> {
    const leader = this.#leader();
    if (leader === undefined || this.isOff) return undefined;
    const enter = ["nsenter", "--target", String(leader), "--all", "--"];
    return await finished([...enter, ...words], { input, ...(signal && { signal }) });
  }

  /** As the agent for Run Command runs a script: as root, in a service of its own, killed with all it started. */
  async run(script: string, timeoutMillis: number): Promise<ScriptResult> {
    const unit = `command-${randomUUID()}`;
    const words = ["systemd-run", "--quiet", "--wait", "--pipe", "--collect", `--unit=${unit}`, "bash", "-s"];
    let timedOut = false;
    const cancel = this.#options.clock.after(timeoutMillis, () => {
      timedOut = true;
      void this.inside(["systemctl", "kill", "--signal=KILL", `${unit}.service`]);
    });
    const done = await this.inside(words, script);
    cancel();
    if (done === undefined || this.isOff) return { kind: "unreachable" };
    const { status, stdout, stderr } = done;
    return timedOut
      ? { kind: "timed-out", stdout, stderr }
      : { kind: "exited", status: status ?? 1, stdout, stderr };
  }

  #boot(): Promise<void> {
    return this.console.connect((descriptor) => this.#start(descriptor));
  }

  #start(console_: number): void {
    const { folder, run } = this.#options;
    const groups = makeGroups(run, this.#name);
    const join_ = groups.map((file) => `echo $$ >'${file}'`).join(" && ");
    const words = [
      `nsenter --net=/run/netns/${this.#name} -- systemd-nspawn --quiet --boot --keep-unit --register=no`,
      "--link-journal=no --resolv-conf=off --timezone=off --console=read-only --capability=CAP_NET_ADMIN",
      `--system-call-filter='@keyring bpf' --machine=${this.#name} --directory='${folder}/root'`,
    ];
    const child = spawn("bash", ["-c", `${join_} && exec ${words.join(" ")}`], {
      env: { PATH: SYSTEM_PATH, SYSTEMD_NSPAWN_API_VFS_WRITABLE: "network" },
      stdio: ["ignore", console_, console_],
      detached: true,
    });
    this.#nspawn = child;
    this.#running = new Promise((resolve) => {
      child.once("error", (error) => this.console.write(`power-on: ${error.message}\n`));
      child.once("exit", (status) => {
        resolve();
        this.#ended(status);
      });
    });
  }

  #ended(status: number | null): void {
    if (this.isOff) return;
    if (status === REBOOT) {
      void this.#boot();
      return;
    }
    void this.powerOff();
    this.#options.onPoweredOff();
  }

  async #end(graceMillis: number): Promise<void> {
    await this.#making;
    const nspawn = this.#nspawn;
    const leader = this.#leader();
    const gone = this.#running;
    if (nspawn?.exitCode === null && leader !== undefined && graceMillis > 0) {
      kill(leader, POWER_OFF_SIGNAL);
      await Promise.race([gone, sleep(this.#options.clock, graceMillis)]);
    }
    // By group, not by parent: a machine outlives a supervisor that is killed.
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const left = machineProcesses(this.#options.run, this.#name);
      if (left.length === 0) break;
      for (const pid of left) kill(pid, "SIGKILL");
      await sleep(this.#options.clock, POLL);
    }
    await gone;
  }

  async #remove(): Promise<void> {
    removeGroups(this.#options.run, this.#name);
    const failed = (error: unknown): void => this.console.write(`power-off: ${String(error)}\n`);
    await this.#options.unplug().catch(failed);
    await this.disk.remove().catch(failed);
  }

  /** The machine's first process: the supervisor's child that is number 1 in a process namespace of its own. */
  #leader(): number | undefined {
    const supervisor = this.#nspawn?.pid;
    if (supervisor === undefined) return undefined;
    return childrenOf(supervisor).find(isFirst);
  }
}

function isFirst(pid: number): boolean {
  try {
    const numbers = /^NSpid:\s*(.+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]?.split(/\s+/);
    return numbers !== undefined && numbers.length > 1 && numbers.at(-1) === "1";
  } catch {
    return false;
  }
}

function kill(pid: number, signal: NodeJS.Signals | number): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
}
