import type { LaunchedInstance, Machines as MachinesPort, ScriptResult } from "../../../local/ports.ts";
import { Machine } from "./machine.ts";
import { modeOf } from "./sent.ts";
import type { World } from "./world.ts";

/** Plays the instances of the models. */
export class Machines implements MachinesPort {
  private readonly world: World;
  private readonly byId = new Map<string, Machine>();
  private readonly byHost = new Map<string, Machine>();
  private poweredOff: (id: string) => void = () => {};
  /** The fleet of the beginning: it serves from its first moment. */
  serveAtOnce = false;

  constructor(world: World) {
    this.world = world;
  }

  all(): Machine[] {
    return [...this.byId.values()];
  }

  find(id: string): Machine | undefined {
    return this.byId.get(id);
  }

  at(host: string): Machine | undefined {
    return this.byHost.get(host);
  }

  powerOn(instance: LaunchedInstance): void {
    const machine = new Machine(this.world, instance);
    this.byId.set(machine.id, machine);
    this.byHost.set(machine.host, machine);
    this.world.network.forget(machine.host);
    const known = this.serveAtOnce ? this.world.settings() : undefined;
    if (known) machine.serveAtOnce(known.settings, known.versions);
    else machine.boot(this.world.bootMillis());
  }

  async powerOff(id: string): Promise<void> {
    const machine = this.byId.get(id);
    if (!machine) return;
    machine.powerOff();
    this.world.watch((one) => one.poweredOff?.(machine));
    if (this.byHost.get(machine.host) === machine) this.byHost.delete(machine.host);
  }

  /** A machine ends itself. */
  powersOff(machine: Machine): void {
    machine.powerOff();
    this.world.watch((one) => one.poweredOff?.(machine));
    this.poweredOff(machine.id);
  }

  agentOnline(id: string): boolean {
    return this.byId.get(id)?.isOnline ?? false;
  }

  async run(id: string, script: string): Promise<ScriptResult> {
    const machine = this.byId.get(id);
    const [, argument] = /^railgun-ha-converge ?(.*)$/.exec(script) ?? [];
    if (!machine || argument === undefined) return { kind: "unreachable" };
    const mode = modeOf(argument.trim());
    return machine.command(mode, this.world.sent.arrives(id, mode));
  }

  consoleOutput(id: string): string {
    return this.byId.get(id)?.console ?? "";
  }

  onPoweredOff(listener: (id: string) => void): void {
    this.poweredOff = listener;
  }
}
