import type { ProbeState } from "../../../contract/probe.ts";
import type { Connect } from "../../../lambdas/port-probe/connect.ts";
import { currentExecution, type Execution } from "./execution.ts";
import type { World } from "./world.ts";

/** Milliseconds of a connect that is answered. */
const ROUND_TRIP = 1;

/** What stands behind addresses, and who connected to them with what result. */
export class Network {
  private readonly world: World;
  /** Connects of port-probe that were accepted in a row, by the run that made them and the host. */
  private readonly streaks = new Map<string, number>();
  /** The longest streak of one run on a host, and when it ended. */
  readonly proven = new Map<string, { connects: number; at: number }>();

  constructor(world: World) {
    this.world = world;
  }

  /** What a connect to 2408 of a host sees now. */
  door(host: string): ProbeState {
    const machine = this.world.machines.at(host);
    if (!machine) return "timed-out";
    if (this.world.lostZones.has(machine.zone)) return "timed-out";
    return machine.door();
  }

  /** A health check of the load balancer. */
  readonly check = (host: string, _port: number, timeoutMillis: number): Promise<ProbeState> => {
    const state = this.world.targetsAreUnhealthy ? "refused" : this.door(host);
    if (state !== "timed-out") return Promise.resolve(state);
    return new Promise((resolve) => void this.world.later(timeoutMillis, () => resolve("timed-out")));
  };

  /** One connect of port-probe, in place of `tcpConnect`. */
  readonly connect: Connect = (host, _port, { timeoutMillis, holdMillis }, signal) => {
    const execution = currentExecution();
    return new Promise((resolve) => {
      let cancel = () => {};
      const end = (state: ProbeState) => {
        cancel();
        signal.removeEventListener("abort", abort);
        this.note(execution, host, state, signal.aborted);
        resolve(state);
      };
      const abort = () => end("timed-out");
      signal.addEventListener("abort", abort, { once: true });
      const state = this.door(host);
      if (signal.aborted) end("timed-out");
      else if (state === "timed-out") cancel = this.world.clock.after(timeoutMillis, () => end("timed-out"));
      else if (state !== "open") cancel = this.world.clock.after(ROUND_TRIP, () => end(state));
      else
        cancel = this.world.clock.after(ROUND_TRIP + holdMillis, () =>
          end(this.door(host) === "open" ? "open" : "reset"),
        );
    });
  };

  private note(execution: Execution | undefined, host: string, state: ProbeState, aborted: boolean): void {
    if (aborted) return;
    const key = `${execution?.id ?? 0} ${host}`;
    const connects = state === "open" ? (this.streaks.get(key) ?? 0) + 1 : 0;
    this.streaks.set(key, connects);
    const known = this.proven.get(host);
    if (connects === 0) return;
    const now = this.world.clock.now();
    if (!known || connects >= known.connects || now - known.at > 60_000)
      this.proven.set(host, { connects, at: now });
  }

  forget(host: string): void {
    this.proven.delete(host);
  }
}
