import { CONVERGE_EXIT, type ConvergeMode } from "../../../contract/converge.ts";
import { STACK_TAG } from "../../../contract/names.ts";
import { BOOT_DEADLINE, SERVERS_WAIT_SECONDS } from "../../../contract/numbers.ts";
import type { ProbeState } from "../../../contract/probe.ts";
import type { LaunchedInstance, ScriptResult } from "../../../local/ports.ts";
import type { Random } from "../random.ts";
import { Agent } from "./agent.ts";
import { type Conclusion, ConvergeModel, LOCK_WAIT, type Settings } from "./converge.ts";
import type { Origin } from "./sent.ts";
import type { World } from "./world.ts";

/** Milliseconds between the looks of the timer, and of the service's own restarts while it cannot start. */
const TIMER = 45_000;
const RETRY = 15_000;
/** A listener that only restarts is given up after this long. */
const GIVEN_UP = 6_000;
const FLAP = 400;
/** From a launch until the machine is on. */
const STARTING = 5_000;
/** From the end of an installation until the port is open, and a second more. */
const LAST_SECOND = 2_700;

/** One instance: its boot, its agent, its listener, and converge on it. */
export class Machine {
  readonly id: string;
  readonly host: string;
  readonly zone: string;
  /** The stack that it belongs to: not always ours. */
  readonly stack: string | undefined;
  /** When EC2 was asked for it, in milliseconds. */
  readonly launchedAt: number;
  readonly converge: ConvergeModel;
  isOn = true;
  /** It has been in service once: from then on it never powers itself off. */
  hasServed = false;
  console = "";
  /** What the listener was started with last; undefined: the service is stopped. */
  running: Settings | undefined;
  isListening = false;
  /** Since when, in milliseconds. */
  since = 0;
  /** Connected to Run Command. */
  hasAgent = false;
  offlineUntil = 0;
  /** Whether EC2 ever tells its address. */
  hasAddress = true;
  private flapsUntil = 0;
  private resetsUntil = 0;
  private isSwallowed = false;
  private isLocked = false;
  private starts = 0;
  private readonly agent: Agent;
  private readonly world: World;
  private readonly random: Random;

  constructor(world: World, instance: LaunchedInstance) {
    this.world = world;
    this.id = instance.instanceId;
    this.host = instance.privateIp;
    this.zone = instance.zone;
    this.stack = instance.tags[STACK_TAG];
    this.launchedAt = world.clock.now() - STARTING;
    this.random = world.random.fork(`machine ${this.id}`);
    this.agent = new Agent(world, this);
    this.converge = new ConvergeModel(this.id, {
      now: () => world.clock.now(),
      sleep: (millis) => this.sleep(millis),
      read: (name) => world.readAsMachine(this, name),
      restart: (settings) => this.restart(settings),
      stop: () => this.stop(),
      reload: (settings) => {
        if (this.running) this.running = settings;
      },
      active: () => this.running !== undefined,
      answers: () => this.isListening,
    });
  }

  get isOnline(): boolean {
    return (
      this.isOn &&
      this.hasAgent &&
      this.world.clock.now() >= this.offlineUntil &&
      !this.world.lostZones.has(this.zone)
    );
  }

  door(): ProbeState {
    const now = this.world.clock.now();
    if (!this.isOn || this.isSwallowed) return "timed-out";
    if (!this.isListening) return "refused";
    if (now < this.resetsUntil) return "reset";
    if (now < this.flapsUntil && Math.floor((now - this.since) / FLAP) % 2 === 1) return "refused";
    return "open";
  }

  /** Until when its port was open, in milliseconds: now, unless it is silent or nothing comes through to it. */
  get openUntil(): number {
    if (this.isSwallowed) return Number.NEGATIVE_INFINITY;
    const now = this.world.clock.now();
    const isOpen = this.isOn && this.isListening && now >= this.resetsUntil;
    return Math.min(isOpen ? now : this.since, this.world.lostZones.get(this.zone) ?? now);
  }

  /** From the first second until it serves, or gives up. */
  boot(bootMillis: number): void {
    const { faults } = this.world;
    const late = faults.strikes("port.late");
    // Launched five seconds before it runs; opens about a second before it would be given up.
    const install = late
      ? BOOT_DEADLINE - STARTING - LAST_SECOND
      : faults.strikes("boot.slow")
        ? bootMillis * 8
        : bootMillis;
    if (faults.strikes("boot.hangs")) {
      this.hasAddress = faults.stream("boot.hangs").chance(0.75);
      return;
    }
    this.isSwallowed = faults.strikes("port.swallowed");
    this.after(install * 0.6, () => {
      this.hasAgent = true;
    });
    if (faults.strikes("boot.fails") || this.world.clock.now() < this.world.bootsFailUntil) {
      this.after(install * this.random.next(), () => this.giveUp("install the listener"));
      return;
    }
    this.after(install, () => void this.firstConverge());
  }

  private async firstConverge(): Promise<void> {
    const { status } = await this.exclusive("full", SERVERS_WAIT_SECONDS * 1_000);
    if (!this.isOn) return;
    if (status !== CONVERGE_EXIT.ok) {
      this.giveUp("bring the listener into service");
      return;
    }
    this.hasServed = true;
    this.hasAgent = true;
    this.tick();
  }

  private giveUp(step: string): void {
    this.console = `railgun-ha: boot failed: ${step} (status 1)\n`;
    this.world.powersOff(this);
  }

  /** Already in service, as a fleet is at the beginning of a history. */
  serveAtOnce(settings: Settings, versions: { token: number; servers: number }): void {
    this.hasAgent = true;
    this.hasServed = true;
    this.converge.disk = settings;
    this.converge.state.tokenVersion = versions.token;
    this.converge.state.serversVersion = versions.servers;
    this.running = settings;
    this.listen(true);
    this.tick();
  }

  private tick(): void {
    this.after(TIMER + this.random.whole(0, 10_000), () => {
      void this.exclusive("reload-only").then(() => this.tick());
    });
  }

  powerOff(): void {
    this.isOn = false;
    this.hasAgent = false;
    this.running = undefined;
    if (this.isListening) this.listen(false);
  }

  /** What Run Command runs here. */
  command(mode: ConvergeMode, origin: Origin | undefined): Promise<ScriptResult> {
    return this.agent.command(mode, origin);
  }

  /** Under the machine's own lock, as each converge runs. */
  async exclusive(mode: ConvergeMode, waitServers = 0, origin?: Origin): Promise<Conclusion> {
    const end = this.world.clock.now() + LOCK_WAIT;
    while (this.isLocked) {
      if (this.world.clock.now() >= end) return this.busy(mode);
      await this.sleep(500);
    }
    this.isLocked = true;
    this.origin = origin;
    this.mode = mode;
    const before = { at: this.world.clock.now(), disk: this.converge.disk };
    const conclusion = await this.converge.run(mode, waitServers);
    this.isLocked = false;
    this.origin = undefined;
    this.world.trace(`converge ${this.id} ${mode} ${conclusion.report.action} ${conclusion.status}`);
    this.world.watch((one) => one.converged?.(this, conclusion.report, before));
    return conclusion;
  }

  /** Whose command converge runs for now. */
  origin: Origin | undefined;
  mode: ConvergeMode = "full";

  private busy(mode: ConvergeMode): Conclusion {
    const { tokenVersion, serversVersion } = this.converge.state;
    const error = { code: "lock.busy", message: "another converge runs" };
    const seen = { appliedVersion: tokenVersion, serversVersion, pinned: false, listening: this.isListening };
    const done = { action: "nothing", phase: "lock", desiredVersion: null, restored: false } as const;
    const report = { instanceId: this.id, mode, ...done, ...seen, seconds: LOCK_WAIT / 1_000, error };
    return { report, status: CONVERGE_EXIT.busy };
  }

  private async restart(settings: Settings): Promise<boolean> {
    if (this.isListening) this.world.watch((one) => one.restarts?.(this, this.origin));
    this.running = settings;
    this.listen(false);
    this.starts += 1;
    const start = this.starts;
    await this.sleep(this.random.whole(800, 2_500));
    if (this.activates(settings.token)) return true;
    this.tryLater(start);
    await this.sleep(GIVEN_UP);
    return this.isListening;
  }

  /** The listener dies by itself, and the service manager starts it again. */
  crash(): void {
    if (!this.running || !this.isListening) return;
    this.listen(false);
    this.starts += 1;
    const start = this.starts;
    this.after(1_000, () => {
      if (start === this.starts && this.running && !this.activates(this.running.token)) this.tryLater(start);
    });
  }

  /** The service manager starts it again and again. */
  private tryLater(start: number): void {
    this.after(RETRY, () => {
      if (start !== this.starts || this.isListening || !this.running) return;
      if (!this.activates(this.running.token)) this.tryLater(start);
    });
  }

  private activates(token: string): boolean {
    if (!this.world.activation.start(token)) return false;
    const { faults, clock } = this.world;
    if (faults.strikes("port.flaps"))
      this.flapsUntil = clock.now() + faults.stream("port.flaps").whole(500, 8_000);
    if (faults.strikes("port.resets"))
      this.resetsUntil = clock.now() + faults.stream("port.resets").whole(500, 12_000);
    this.listen(true);
    return true;
  }

  private stop(): void {
    this.running = undefined;
    this.listen(false);
  }

  private listen(isListening: boolean): void {
    if (isListening === this.isListening) return;
    this.isListening = isListening;
    this.since = this.world.clock.now();
    this.world.trace(`${this.id} ${isListening ? "listens" : "is silent"}`);
    this.world.watch((one) => one.listening?.(this));
  }

  heal(): void {
    this.isSwallowed = false;
    this.flapsUntil = 0;
    this.resetsUntil = 0;
    this.offlineUntil = 0;
  }

  after(millis: number, work: () => void): void {
    this.world.later(millis, () => {
      if (this.isOn) work();
    });
  }

  sleep(millis: number): Promise<void> {
    return new Promise((resolve) => this.after(millis, resolve));
  }
}
