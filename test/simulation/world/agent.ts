import type { ConvergeMode } from "../../../contract/converge.ts";
import type { ScriptResult } from "../../../local/ports.ts";
import type { Random } from "../random.ts";
import type { Machine } from "./machine.ts";
import type { Origin } from "./sent.ts";
import type { World } from "./world.ts";

/** Milliseconds for which an agent is away: sometimes for longer than Run Command tries to deliver anything. */
const away = (random: Random): number =>
  random.chance(0.2) ? random.whole(700_000, 900_000) : random.whole(20_000, 200_000);

/** What fetches commands on an instance: soon or late, once or twice, and not always is it heard what came of them. */
export class Agent {
  private readonly world: World;
  private readonly machine: Machine;
  private commands = 0;

  constructor(world: World, machine: Machine) {
    this.world = world;
    this.machine = machine;
  }

  async command(mode: ConvergeMode, origin: Origin | undefined): Promise<ScriptResult> {
    const { machine } = this;
    const { faults, clock } = this.world;
    if (faults.strikes("agent.busy")) await machine.sleep(this.busyMillis());
    if (faults.strikes("command.late")) {
      const delay = faults.stream("command.late").whole(60_000, 600_000);
      const before = this.commands;
      machine.after(delay, () => {
        if (this.commands > before) this.world.saw("command runs after a newer one");
        void machine.exclusive(mode, 0, origin && { ...origin, isLate: true });
      });
      return { kind: "unreachable" };
    }
    this.commands += 1;
    if (faults.strikes("command.twice"))
      machine.after(
        faults.stream("command.twice").whole(1, 90_000),
        () => void machine.exclusive(mode, 0, origin),
      );
    const { report, status } = await machine.exclusive(mode, 0, origin);
    if (faults.strikes("agent.offline"))
      machine.offlineUntil = clock.now() + away(faults.stream("agent.offline"));
    if (faults.strikes("command.lost")) return { kind: "unreachable" };
    return { kind: "exited", status, stdout: `${JSON.stringify(report)}\n`, stderr: "" };
  }

  private busyMillis(): number {
    const stream = this.world.faults.stream("agent.busy");
    if (stream.chance(0.7)) return stream.whole(5_000, 55_000);
    this.world.saw("agent busy for a minute");
    return stream.whole(60_000, 62_000);
  }
}
