import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Clock, sleep } from "../../contract/clock.ts";
import { listener } from "../../contract/listener.ts";
import type { LaunchedInstance, ScriptResult } from "../ports.ts";
import { type Child, startChild } from "../processes/child.ts";
import { marked } from "../processes/proc.ts";
import type { InstanceIdentity } from "./identity.ts";
import { fetchUserData, type MetadataService, startMetadata } from "./metadata.ts";
import { listenForShims } from "./socket.ts";
import { type Answer, Supervisor } from "./supervisor.ts";

/** In the environment of every process of an instance; its value is the instance's id. */
const INSTANCE_VARIABLE = "RAILGUN_HA_INSTANCE";
/** In the environment of every process of one command. */
const COMMAND_VARIABLE = "RAILGUN_HA_COMMAND";
/** How long a service may take to end when the machine goes down; systemd gives it 90 s. */
const SHUTDOWN_GRACE = 1_000;
/** What EC2 keeps of the console. */
const CONSOLE_BYTES = 64 * 1024;

export interface InstanceOptions {
  /** Holds everything of this instance: `root`, `console.log`, `journal.log`, its socket. */
  readonly folder: string;
  readonly shims: string;
  readonly endpointUrl: string;
  /** Python of the virtual environment; stands for the distribution's python3 with botocore. */
  readonly python: string;
  readonly clock: Clock;
  readonly bootDelayMillis: number;
  readonly random: () => number;
  /** Settings that this machine needs in the packaged file, besides the address. */
  readonly listenerSettings: Readonly<Record<string, string>>;
  readonly identity: InstanceIdentity;
  readonly onPoweredOff: () => void;
}

/** One EC2 instance, played by processes of this machine on a loopback address of its own. */
export class ProcessInstance {
  readonly supervisor: Supervisor;
  agentConnected = false;
  readonly #launched: LaunchedInstance;
  readonly #options: InstanceOptions;
  readonly #root: string;
  #off: Promise<void> | undefined;
  #metadata: MetadataService | undefined;
  #closeSocket: (() => Promise<void>) | undefined;
  #booted: Promise<void> | undefined;
  #commands = 0;
  readonly #ending = Promise.withResolvers<void>();

  constructor(launched: LaunchedInstance, options: InstanceOptions) {
    this.#launched = launched;
    this.#options = options;
    this.#root = join(options.folder, "root");
    for (const folder of ["root/tmp", "root/root", "root/var/lib/cloud", "commands"]) {
      mkdirSync(join(options.folder, folder), { recursive: true, mode: 0o700 });
    }
    this.supervisor = new Supervisor({
      root: this.#root,
      shims: options.shims,
      env: this.#environment(),
      journal: join(options.folder, "journal.log"),
      clock: options.clock,
      random: options.random,
      onPoweroff: () => void this.#powerDown(),
    });
  }

  /** Root of its file system. */
  get root(): string {
    return this.#root;
  }

  get isOff(): boolean {
    return this.#off !== undefined;
  }

  /** Boots in the background. */
  powerOn(): void {
    this.#booted = this.#boot().catch((error: unknown) => this.#console(`boot: ${String(error)}`));
  }

  /** Ends everything; the disk is deleted, the console stays. */
  powerOff(): Promise<void> {
    this.#off ??= this.#end(SHUTDOWN_GRACE);
    return this.#off.then(() => rmSync(this.#root, { recursive: true, force: true }));
  }

  /** Everything stops at once; the disk stays as it is at this moment. */
  powerCut(): Promise<void> {
    this.#off ??= this.#end(0);
    return this.#off;
  }

  consoleOutput(): string {
    const path = this.#path("console.log");
    return existsSync(path) ? readFileSync(path).subarray(-CONSOLE_BYTES).toString() : "";
  }

  async run(script: string, timeoutMillis: number): Promise<ScriptResult> {
    if (!this.agentConnected || this.isOff) return { kind: "unreachable" };
    this.#commands += 1;
    const id = `${this.#launched.instanceId}/${this.#commands}`;
    const file = this.#path(`commands/${this.#commands}`);
    writeFileSync(`${file}.sh`, script, { mode: 0o600 });
    const child = await startChild({
      command: "bash",
      args: ["-c", 'exec bash "$1.sh" >"$1.out" 2>"$1.err"', "command", file],
      env: { ...this.#environment(), [COMMAND_VARIABLE]: id },
      cwd: this.#root,
      logFile: this.#path("console.log"),
    });
    const timedOut = await this.#within(child, timeoutMillis);
    if (timedOut) await killMarked(COMMAND_VARIABLE, id);
    const { status } = await child.exited;
    const [stdout, stderr] = [`${file}.out`, `${file}.err`].map(readIfThere);
    for (const ending of ["sh", "out", "err"]) rmSync(`${file}.${ending}`, { force: true });
    const output = { stdout: stdout ?? "", stderr: stderr ?? "" };
    if (this.isOff) return { kind: "unreachable" };
    return timedOut ? { kind: "timed-out", ...output } : { kind: "exited", status: status ?? 1, ...output };
  }

  #within(child: Child, millis: number): Promise<boolean> {
    return new Promise((resolve) => {
      const cancel = this.#options.clock.after(millis, () => resolve(true));
      void child.exited.then(() => {
        cancel();
        resolve(false);
      });
    });
  }

  async #boot(): Promise<void> {
    const { clock, bootDelayMillis, folder, identity } = this.#options;
    await Promise.race([sleep(clock, bootDelayMillis), this.#ending.promise]);
    if (this.isOff) return;
    this.#metadata = await startMetadata(this.#launched, clock, identity);
    this.#closeSocket = await listenForShims(join(folder, "s"), (command, words) =>
      this.#ask(command, words),
    );
    const userData = await fetchUserData(this.#metadata.endpoint, clock);
    if (this.isOff) return;
    this.agentConnected = await identity.agentMayConnect(this.#launched);
    if (!userData.startsWith("#!")) {
      this.#console("cloud-init: the user data is no script");
      return;
    }
    const script = join(this.#root, "var/lib/cloud/user-data");
    writeFileSync(script, userData, { mode: 0o600 });
    const child = await startChild({
      command: "bash",
      args: [script],
      env: this.#environment(),
      cwd: this.#root,
      logFile: this.#path("console.log"),
    });
    const { status, signal } = await child.exited;
    this.#console(`cloud-init: user data ended with ${signal ?? `status ${status}`}`);
  }

  async #ask(command: string, words: readonly string[]): Promise<Answer> {
    if (command === "systemctl") return await this.supervisor.systemctl(words);
    // The agent is part of the image.
    if (command === "snap") return { status: 0, output: "" };
    return { status: 127, output: `${command}: command not found` };
  }

  /** The machine powers itself off: it is gone a moment after the command has been answered. */
  async #powerDown(): Promise<void> {
    await pause(50);
    if (this.isOff) return;
    this.#console("reboot: Power down");
    await this.powerOff();
    this.#options.onPoweredOff();
  }

  async #end(graceMillis: number): Promise<void> {
    this.agentConnected = false;
    this.#ending.resolve();
    if (graceMillis > 0) await this.supervisor.shutDown(graceMillis);
    await killMarked(INSTANCE_VARIABLE, this.#launched.instanceId);
    if (graceMillis === 0) await this.supervisor.shutDown(0);
    await Promise.all([this.#metadata?.close(), this.#closeSocket?.()]);
    await this.#booted;
    // A boot that was just starting something has seen by now that the machine is off.
    await Promise.all([this.#metadata?.close(), this.#closeSocket?.()]);
    await killMarked(INSTANCE_VARIABLE, this.#launched.instanceId);
  }

  /** Nothing of the caller's environment: no credentials, no proxies, no home. */
  #environment(): Record<string, string> {
    const { shims, python, endpointUrl, folder, listenerSettings } = this.#options;
    const { instanceId, privateIp } = this.#launched;
    const settings = { [listener.keys.address]: privateIp, ...listenerSettings };
    return {
      PATH: `${shims}:${dirname(python)}:/usr/bin:/bin`,
      DESTDIR: this.#root,
      HOME: join(this.#root, "root"),
      TMPDIR: join(this.#root, "tmp"),
      LANG: "C.UTF-8",
      // The shims lie in the checkout, where nothing is to appear.
      PYTHONDONTWRITEBYTECODE: "1",
      AWS_ENDPOINT_URL: endpointUrl,
      AWS_EC2_METADATA_SERVICE_ENDPOINT: `http://${privateIp}:1338`,
      RAILGUN_HA_SUPERVISOR: join(folder, "s"),
      RAILGUN_HA_LISTENER_SETTINGS: JSON.stringify(settings),
      [INSTANCE_VARIABLE]: instanceId,
    };
  }

  #path(name: string): string {
    return join(this.#options.folder, name);
  }

  #console(line: string): void {
    appendFileSync(this.#path("console.log"), `${line}\n`);
  }
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** Until none is left: one may start another while the list is read, and a child shows its environment only after exec. */
async function killMarked(name: string, value: string): Promise<void> {
  for (let clean = 0; clean < 2; ) {
    const found = marked(name, value);
    for (const pid of found) kill(pid);
    clean = found.length > 0 ? 0 : clean + 1;
    await pause(10);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
