import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Clock } from "../../contract/clock.ts";
import { type Child, startChild } from "../processes/child.ts";
import { parseUnit, spanMillis, type UnitFile, unitValue } from "./unit-file.ts";

export type ServiceState = "inactive" | "activating" | "active" | "failed";

export interface Answer {
  /** Exit status of the command. */
  readonly status: number;
  readonly output: string;
}

export interface SupervisorOptions {
  /** Root of the instance's file system. */
  readonly root: string;
  /** Commands here are preferred to those that a unit names. */
  readonly shims: string;
  readonly env: Readonly<Record<string, string>>;
  /** Output of all services. */
  readonly journal: string;
  readonly clock: Clock;
  /** A number from 0 to below 1, for the jitter of timers. */
  readonly random: () => number;
  readonly onPoweroff: () => void;
}

interface Service {
  state: ServiceState;
  child: Child | undefined;
  /** Ends a waiting restart or timer. */
  cancel: () => void;
}

const DONE: Answer = { status: 0, output: "" };

/**
 * What systemd is to a machine, as far as this project's units and commands use it: simple and oneshot services,
 * Restart=always, timers, power-off. It is the parent of the instance's services. User=, the sandboxing directives and
 * dependencies have no effect here: everything belongs to the user who started the local cloud.
 */
export class Supervisor {
  /** Starts the listener as a process that never listens. */
  muted = false;
  /** Every start of the listener fails. */
  broken = false;
  readonly #options: SupervisorOptions;
  readonly #services = new Map<string, Service>();
  #off = false;

  constructor(options: SupervisorOptions) {
    this.#options = options;
  }

  /** A systemctl command line. */
  async systemctl(words: readonly string[]): Promise<Answer> {
    const [verb = "", ...names] = words.filter((word) => !word.startsWith("-"));
    if (this.#off) return { status: 1, output: "the machine is off" };
    if (verb === "poweroff") {
      this.#options.onPoweroff();
      return DONE;
    }
    if (verb === "daemon-reload") return DONE;
    for (const name of names) {
      const answer = await this.#command(verb, name.includes(".") ? name : `${name}.service`);
      if (answer.status !== 0 || answer.output !== "") return answer;
      if (verb === "enable" && words.includes("--now")) await this.#start(name);
    }
    return names.length > 0 ? DONE : { status: 1, output: `unknown command ${verb}` };
  }

  state(unit: string): ServiceState {
    return this.#services.get(unit)?.state ?? "inactive";
  }

  /** SIGKILL to a service's main process, as when it crashes; false when there is none. */
  crash(unit: string): boolean {
    const child = this.#services.get(unit)?.child;
    child?.kill("SIGKILL");
    return child !== undefined;
  }

  /** Ends all services and timers, with SIGTERM first. Nothing starts after it. */
  async shutDown(graceMillis: number): Promise<void> {
    this.#off = true;
    await Promise.all([...this.#services.keys()].map((name) => this.#stop(name, graceMillis)));
  }

  async #command(verb: string, name: string): Promise<Answer> {
    if (!this.#unit(name)) return { status: 5, output: `Unit ${name} could not be found.` };
    switch (verb) {
      case "enable":
      case "disable":
        return DONE;
      case "is-enabled":
        return { status: 0, output: "enabled" };
      case "start":
        return await this.#start(name);
      case "stop":
        await this.#stop(name);
        return DONE;
      case "restart":
        await this.#stop(name);
        return await this.#start(name);
      case "reload":
        return await this.#reload(name);
      case "is-active": {
        const state = this.state(name);
        return { status: state === "active" ? 0 : 3, output: state === "active" ? "" : state };
      }
      default:
        return { status: 1, output: `unknown command ${verb}` };
    }
  }

  async #start(name: string): Promise<Answer> {
    if (name.endsWith(".timer")) return this.#startTimer(name);
    const service = this.#service(name);
    if (service.state === "active") return DONE;
    service.cancel();
    return await this.#launch(name, service);
  }

  async #launch(name: string, service: Service): Promise<Answer> {
    const unit = this.#unit(name);
    const failed = { status: 1, output: `Job for ${name} failed.` };
    const oneshot = unit && unitValue(unit, "Service", "Type") === "oneshot";
    if (!unit || this.#off || service.child) return failed;
    if (this.broken && !oneshot) {
      service.state = "failed";
      return failed;
    }
    this.#makeFolders(unit);
    service.state = oneshot ? "activating" : "active";
    try {
      const words = this.muted && !oneshot ? ["sleep", "infinity"] : this.#words(unit, "ExecStart");
      const child = await this.#run(words);
      service.child = child;
      const ended = child.exited.then(({ status }) => this.#exited(name, service, unit, status));
      return oneshot ? await ended : DONE;
    } catch {
      return this.#exited(name, service, unit, 203);
    }
  }

  /** Restart=always, until somebody stops the service. */
  #exited(name: string, service: Service, unit: UnitFile, status: number | null): Answer {
    service.child = undefined;
    const again = unitValue(unit, "Service", "Restart") === "always" && !this.#off && !this.broken;
    if (again && service.state === "active") {
      service.state = "activating";
      const pause = spanMillis(unitValue(unit, "Service", "RestartSec") ?? "100ms");
      service.cancel = this.#options.clock.after(pause, () => void this.#launch(name, service));
    } else {
      service.state = status === 0 || service.state === "inactive" ? "inactive" : "failed";
    }
    return status === 0 ? DONE : { status: 1, output: `Job for ${name} failed.` };
  }

  async #stop(name: string, graceMillis?: number): Promise<void> {
    const service = this.#services.get(name);
    if (!service) return;
    service.cancel();
    service.state = "inactive";
    await service.child?.stop(graceMillis);
  }

  async #reload(name: string): Promise<Answer> {
    const service = this.#service(name);
    const unit = this.#unit(name);
    if (!unit || !service.child || service.state !== "active") {
      return { status: 1, output: `${name} is not active, cannot reload.` };
    }
    const pid = String(service.child.pid);
    const child = await this.#run(
      this.#words(unit, "ExecReload").map((word) => word.replace("$MAINPID", pid)),
    );
    return { status: (await child.exited).status === 0 ? 0 : 1, output: "" };
  }

  #startTimer(name: string): Answer {
    const service = this.#service(name);
    const unit = this.#unit(name);
    if (!unit || service.state === "active") return DONE;
    service.state = "active";
    const target = unitValue(unit, "Timer", "Unit") ?? name.replace(/\.timer$/, ".service");
    const next = (key: string): void => {
      const jitter = spanMillis(unitValue(unit, "Timer", "RandomizedDelaySec") ?? "0");
      const pause = spanMillis(unitValue(unit, "Timer", key) ?? "60") + this.#options.random() * jitter;
      service.cancel = this.#options.clock.after(pause, () => {
        next("OnUnitActiveSec");
        void this.#start(target);
      });
    };
    next("OnActiveSec");
    return DONE;
  }

  #service(name: string): Service {
    const known = this.#services.get(name);
    if (known) return known;
    const made: Service = { state: "inactive", child: undefined, cancel: () => {} };
    this.#services.set(name, made);
    return made;
  }

  /** Read anew each time: there is nothing that daemon-reload would have to forget. */
  #unit(name: string): UnitFile | undefined {
    const path = join(this.#options.root, "etc/systemd/system", name);
    return existsSync(path) ? parseUnit(readFileSync(path, "utf8")) : undefined;
  }

  #words(unit: UnitFile, key: string): string[] {
    const [command = "", ...args] = unitValue(unit, "Service", key)?.split(/\s+/) ?? [];
    return [this.#program(command), ...args.map((word) => this.#rebased(word))];
  }

  /** A shim of that name, else the file in the instance's root, else this machine's. */
  #program(path: string): string {
    const { root, shims } = this.#options;
    return [join(shims, basename(path)), join(root, path)].find((one) => existsSync(one)) ?? path;
  }

  /** `/etc/x` and `-config=/etc/x` lie below the instance's root. */
  #rebased(word: string): string {
    return word.replace(/^(-[^=]*=)?(?=\/)/, (option) => option + this.#options.root);
  }

  #makeFolders(unit: UnitFile): void {
    const below = { RuntimeDirectory: "run", LogsDirectory: "var/log" };
    for (const [key, parent] of Object.entries(below)) {
      const name = unitValue(unit, "Service", key);
      if (name) mkdirSync(join(this.#options.root, parent, name), { recursive: true });
    }
  }

  #run([command = "", ...args]: readonly string[]): Promise<Child> {
    const { env, journal, root } = this.#options;
    return startChild({ command, args, env, logFile: journal, cwd: root });
  }
}
