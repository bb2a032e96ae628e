import { CONVERGE_EXIT, type ConvergeMode, type ConvergeReport } from "../../../contract/converge.ts";

/** A value of Parameter Store as an instance reads it. */
export interface Desired {
  readonly version: number;
  readonly value: string;
}

/** Settings as they stand in a file, or as a listener runs with them. */
export interface Settings {
  readonly token: string;
  readonly servers: string;
}

/** What converge remembers between its runs. */
export interface ConvergeState {
  tokenVersion: number | null;
  serversVersion: number | null;
  pin: { readonly version: number; readonly expires: number } | undefined;
  /** Servers that a quiet run has taken back: the next quiet ones leave them alone. */
  rejected: string | undefined;
}

/** What converge does to a machine and asks of it. */
export interface ConvergePorts {
  now(): number;
  sleep(millis: number): Promise<void>;
  /** By `activation-token:current`, `activation-token:pending`, `memcached-servers`; throws when out of reach. */
  read(name: string): Desired | undefined;
  /** Restarts the listener with what the file says; whether it answers in time. */
  restart(settings: Settings): Promise<boolean>;
  stop(): void;
  reload(settings: Settings): void;
  /** Whether the service runs, answering or not. */
  active(): boolean;
  answers(): boolean;
}

export interface Conclusion {
  readonly report: ConvergeReport;
  readonly status: number;
}

const PIN = 900_000;
const LISTEN_WAIT = 60_000;
const READ_WAIT = 20_000;
const RELOAD = 300;
const LOOK = 200;
export const LOCK_WAIT = 180_000;

class Failed extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(`${code} of the simulation`);
    this.status = status;
    this.code = code;
  }
}

/**
 * `railgun-ha-converge` by the rules of `instance/railgun_ha/converge.py`, without files: `disk` is the whole
 * configuration file. What it does with files, and how it is killed between two of them, is tested on real machines.
 */
export class ConvergeModel {
  disk: Settings | undefined;
  readonly state: ConvergeState = {
    tokenVersion: null,
    serversVersion: null,
    pin: undefined,
    rejected: undefined,
  };
  private readonly ports: ConvergePorts;
  private readonly instanceId: string;

  constructor(instanceId: string, ports: ConvergePorts) {
    this.instanceId = instanceId;
    this.ports = ports;
  }

  /** One run, which has the machine's lock. `waitServers`: milliseconds to wait at boot for the list of servers. */
  async run(mode: ConvergeMode, waitServers = 0): Promise<Conclusion> {
    const began = this.ports.now();
    const report: ConvergeReport = {
      instanceId: this.instanceId,
      mode,
      action: "nothing",
      phase: "lock",
      desiredVersion: null,
      appliedVersion: this.state.tokenVersion,
      serversVersion: this.state.serversVersion,
      pinned: false,
      restored: false,
      listening: false,
      seconds: 0,
      error: null,
    };
    let status: number = CONVERGE_EXIT.ok;
    try {
      status = await this.locked(mode, waitServers, report);
      report.phase = "done";
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      status = error.status;
      report.error = { code: error.code, message: error.message };
    }
    report.appliedVersion = this.state.tokenVersion;
    report.serversVersion = this.state.serversVersion;
    report.seconds = (this.ports.now() - began) / 1000;
    return { report, status };
  }

  private async locked(mode: ConvergeMode, waitServers: number, report: ConvergeReport): Promise<number> {
    const quiet = mode === "reload-only";
    if (quiet && !this.disk) return CONVERGE_EXIT.ok;
    report.phase = "read";
    const { wanted, after } = await this.desired(mode, waitServers, report);
    report.phase = "render";
    const action = this.choose(wanted, quiet);
    report.action = action;
    if (mode === "check") {
      await this.ports.sleep(LOOK);
      report.listening = this.ports.answers();
      return action === "nothing" && report.listening ? CONVERGE_EXIT.ok : CONVERGE_EXIT.different;
    }
    if (action === "nothing" && same(wanted, this.disk)) return this.keep(after, quiet, report);
    if (quiet && this.state.rejected === wanted.servers) {
      report.action = "nothing";
      report.listening = this.ports.answers();
      throw takenBack(report);
    }
    const previous = this.disk;
    const { pin } = this.state;
    this.disk = wanted;
    if (mode !== "reload-only") this.state.pin = after.pin;
    report.phase = "verify";
    if (await this.apply(action, wanted, report)) {
      Object.assign(this.state, after);
      return CONVERGE_EXIT.ok;
    }
    this.state.pin = mode === "pending" ? undefined : pin;
    // There are no other settings to go back to.
    if (same(wanted, previous)) throw takenBack(report);
    if (quiet) this.state.rejected = wanted.servers;
    return this.undo(previous, mode, report);
  }

  private async desired(mode: ConvergeMode, waitServers: number, report: ConvergeReport) {
    const quiet = mode === "reload-only";
    const after: ConvergeState = { ...this.state, rejected: undefined };
    const servers = await this.servers(waitServers);
    if (!servers) throw new Failed(CONVERGE_EXIT.unreadable, "parameter.missing");
    if (!/^\S+:\d+( \S+:\d+)*$/.test(servers.value))
      throw new Failed(CONVERGE_EXIT.unreadable, "parameter.invalid");
    let token = this.disk?.token ?? "";
    if (!quiet) {
      const label = mode === "pending" ? "pending" : "current";
      const named = await this.read(`activation-token:${label}`);
      if (!named) throw new Failed(CONVERGE_EXIT.unreadable, "parameter.missing");
      const { chosen, pin } = await this.pinned(mode, named);
      token = chosen.value;
      after.pin = pin;
      after.tokenVersion = chosen.version;
      report.desiredVersion = chosen.version;
      report.pinned = pin !== undefined;
    }
    after.serversVersion = servers.version;
    return { wanted: { token, servers: servers.value }, after };
  }

  private async servers(wait: number): Promise<Desired | undefined> {
    const end = this.ports.now() + wait;
    for (;;) {
      const found = await this.read("memcached-servers");
      if (found || this.ports.now() + 1_000 >= end) return found;
      await this.ports.sleep(5_000);
    }
  }

  /** Tries again for a while, as the real one does, before it gives up. */
  private async read(name: string): Promise<Desired | undefined> {
    const end = this.ports.now() + READ_WAIT;
    for (;;) {
      try {
        return this.ports.read(name);
      } catch {
        if (this.ports.now() + 4_000 > end)
          throw new Failed(CONVERGE_EXIT.unreadable, "parameters.unreadable");
        await this.ports.sleep(4_000);
      }
    }
  }

  private async pinned(mode: ConvergeMode, token: Desired) {
    if (mode === "pending")
      return { chosen: token, pin: { version: token.version, expires: this.ports.now() + PIN } };
    const { pin } = this.state;
    if (pin && pin.expires > this.ports.now()) {
      const pending = await this.read("activation-token:pending");
      if (pending?.version === pin.version) return { chosen: pending, pin };
    }
    return { chosen: token, pin: undefined };
  }

  private choose(wanted: Settings, quiet: boolean): ConvergeReport["action"] {
    const active = this.ports.active();
    if (!quiet && (!active || wanted.token !== this.disk?.token)) return "restart";
    return active && wanted.servers !== this.disk?.servers ? "reload" : "nothing";
  }

  private async keep(after: ConvergeState, quiet: boolean, report: ConvergeReport): Promise<number> {
    report.phase = "verify";
    report.listening = await this.answersWithin(quiet ? 0 : LISTEN_WAIT);
    Object.assign(this.state, after);
    if (!quiet && !report.listening) throw new Failed(CONVERGE_EXIT.down, "listener.silent");
    return CONVERGE_EXIT.ok;
  }

  private async apply(
    action: ConvergeReport["action"],
    wanted: Settings,
    report: ConvergeReport,
  ): Promise<boolean> {
    if (action === "nothing") return true;
    if (action === "restart") report.listening = await this.ports.restart(wanted);
    else {
      this.ports.reload(wanted);
      await this.ports.sleep(RELOAD);
      report.listening = await this.answersWithin(LISTEN_WAIT);
    }
    return report.listening;
  }

  /** Puts the previous file and service back. */
  private async undo(
    previous: Settings | undefined,
    mode: ConvergeMode,
    report: ConvergeReport,
  ): Promise<never> {
    this.disk = previous;
    report.restored = true;
    if (!previous) this.ports.stop();
    else if (mode === "reload-only") {
      this.ports.reload(previous);
      report.listening = await this.answersWithin(LISTEN_WAIT);
    } else report.listening = await this.ports.restart(previous);
    throw takenBack(report);
  }

  private async answersWithin(millis: number): Promise<boolean> {
    const end = this.ports.now() + millis;
    while (!this.ports.answers()) {
      if (this.ports.now() >= end) return false;
      await this.ports.sleep(2_000);
    }
    return true;
  }
}

const takenBack = ({ listening }: ConvergeReport): Failed =>
  listening
    ? new Failed(CONVERGE_EXIT.restored, "listener.restored")
    : new Failed(CONVERGE_EXIT.down, "listener.down");

const same = (one: Settings, other: Settings | undefined): boolean =>
  one.token === other?.token && one.servers === other.servers;
