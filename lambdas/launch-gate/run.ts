import { sleep } from "../../contract/clock.ts";
import { BOOT_DEADLINE, GATE_RUN, PROBE_PACE, PROBE_SLICE } from "../../contract/numbers.ts";
import { type Deadline, within } from "../shared/deadline.ts";
import { askProbe, isProbeRetryable } from "../shared/functions.ts";
import { listGroup } from "../shared/group.ts";
import { insist } from "../shared/invariant.ts";
import { describeMachines, type Machine } from "../shared/machines.ts";
import { type Details, PartialFailure } from "../shared/outcomes.ts";
import { backoff } from "../shared/retry.ts";
import { complete, type Result } from "./complete.ts";
import type { LaunchGate } from "./launch-gate.ts";
import { bootDeadline, isBorneOut, judge, type Seen } from "./verdict.ts";

export interface Decision {
  readonly instanceId: string;
  readonly result: Result;
  readonly reason: string;
  readonly outcome: "done" | "already-done";
}

interface Candidate {
  readonly instanceId: string;
  readonly machine: Machine | undefined;
}

export type End = "no-group" | "nothing-waits" | "time-over" | "failed";

/** Time of a look that begins at the end of a slice, and of the answer's way. */
const LOOK_TIME = 2_000;
/** Slice while an instance has no address: soon enough to take it in when it has. */
const SHORT_SLICE = 1_000;
/** How long the group's list may lag behind the event that names an instance. */
const LIST_LAG = 5_000;
/** How long the run of an instance's own event goes first. */
const OTHERS_FIRST = 1_000;
const LEFT = "left to the run of its own event";
/** What port-probe takes at once; more take turns. */
const MOST_HOSTS = 200;

/** One run of the gate: rounds of list, probe, complete, until nothing waits or its time is over. */
export class Run {
  readonly decisions: Decision[] = [];
  /** Why each instance of the last round still waits. */
  waiting: Record<string, string> = {};
  rounds = 0;

  private readonly gate: LaunchGate;
  private readonly deadline: Deadline;
  private readonly run: Deadline;
  private readonly lag: Deadline;
  private expected: string | undefined;
  /** The instance by whose event this run was started. */
  private readonly own: string | undefined;
  /** Instances that are left to the runs of their own events, until when. */
  private readonly left = new Map<string, number>();
  /** Whether one of them waits still. */
  private hasLeft = false;
  /** Instances about which this run has said its word, or could not. */
  private readonly settled = new Set<string>();
  private readonly failures = new Map<string, unknown>();
  private probeFailure: unknown;
  private probeFailures = 0;
  private behind = 0;

  constructor(gate: LaunchGate, deadline: Deadline, expected: string | undefined) {
    this.gate = gate;
    this.deadline = deadline;
    this.run = within(deadline, gate.clock, GATE_RUN);
    this.lag = within(this.run, gate.clock, LIST_LAG);
    this.expected = expected;
    this.own = expected;
  }

  /** Runs to its end; what fails on the way is kept for `throwFailures`. */
  async toEnd(): Promise<End> {
    try {
      const end = await this.loop();
      if (end === "nothing-waits") this.probeFailure = undefined;
      return end;
    } catch (error) {
      this.failures.set("run", error);
      return "failed";
    }
  }

  private async loop(): Promise<End> {
    while (this.run.remaining() > LOOK_TIME) {
      const began = this.gate.clock.now();
      const settledBefore = this.settled.size;
      this.rounds += 1;
      const candidates = await this.candidates();
      if (!candidates) return "no-group";
      if (candidates.length > 0) await this.round(candidates);
      else if (!this.expected && !this.hasLeft) return "nothing-waits";
      if (this.settled.size > settledBefore) continue;
      const pause = this.pace(candidates) - (this.gate.clock.now() - began);
      if (pause > 0) await sleep(this.gate.clock, Math.min(pause, this.run.remaining()));
    }
    return "time-over";
  }

  /** Throws what failed for good, after everything else was done. */
  throwFailures(details: Details): void {
    const failures = [...this.failures.values()];
    if (this.probeFailure !== undefined) failures.push(this.probeFailure);
    if (failures.length > 0) throw new PartialFailure(failures, details);
  }

  /** Shortest time of a round in which nothing was settled: no loop without a pause. */
  private pace(candidates: readonly Candidate[]): number {
    if (this.probeFailures > 0) return backoff(this.probeFailures, this.gate.random);
    return candidates.some(({ machine }) => machine?.address) ? PROBE_PACE : SHORT_SLICE;
  }

  private now(): number {
    return this.gate.clock.now() + this.behind;
  }

  private async candidates(): Promise<readonly Candidate[] | undefined> {
    const { gate, run } = this;
    const members = await listGroup(gate.autoScaling, gate.groupName, run, gate);
    if (!members) return undefined;
    if (this.expected) {
      const state = members.find(({ instanceId }) => instanceId === this.expected)?.state ?? "Pending";
      if (state !== "Pending" || this.lag.remaining() === 0) this.expected = undefined;
    }
    const waiting = members
      .filter(({ instanceId, state }) => state === "Pending:Wait" && !this.settled.has(instanceId))
      .map(({ instanceId }) => instanceId);
    const ids = waiting.filter((id) => (this.left.get(id) ?? 0) <= gate.clock.now());
    this.hasLeft = ids.length < waiting.length;
    this.waiting = Object.fromEntries(waiting.filter((id) => !ids.includes(id)).map((id) => [id, LEFT]));
    if (ids.length === 0) return [];
    const machines = await describeMachines(gate.ec2, ids, run, gate);
    this.behind = machines.behind;
    return ids.map((instanceId) => ({ instanceId, machine: machines.byId.get(instanceId) }));
  }

  private async round(candidates: readonly Candidate[]): Promise<void> {
    const gone = candidates.filter(({ machine }) => machine?.gone);
    await this.judgeAll(gone, new Map());
    const alive = candidates.filter(({ machine }) => !machine?.gone);
    await this.judgeAll(alive, await this.probe(alive));
  }

  private async judgeAll(candidates: readonly Candidate[], seen: ReadonlyMap<string, Seen>): Promise<void> {
    await Promise.all(
      candidates.map(async ({ instanceId, machine }) => {
        const look = seen.get(machine?.address ?? "");
        const verdict = judge(machine, look, this.now());
        if (verdict.kind === "wait") {
          this.waiting[instanceId] = verdict.reason;
          return;
        }
        if (this.leave(instanceId, machine)) {
          this.waiting[instanceId] = LEFT;
          return;
        }
        const isRight = isBorneOut(verdict, machine, look, this.now());
        if (verdict.kind === "continue") await this.complete(instanceId, "CONTINUE", "open", isRight);
        else await this.complete(instanceId, "ABANDON", verdict.reason, isRight);
      }),
    );
  }

  /**
   * Leaves an instance to the run of its own event for a moment, if this run is another one's: of twelve that are
   * launched at once each of twelve runs would complete all, and Auto Scaling throttles that.
   */
  private leave(id: string, machine: Machine | undefined): boolean {
    if (this.own === undefined || id === this.own || this.left.has(id)) return false;
    const launched = (bootDeadline(machine) ?? 0) - BOOT_DEADLINE;
    // That run is over, or this one would be before it could look again.
    const isAlone = this.now() - launched > GATE_RUN;
    if (isAlone || this.run.remaining() < OTHERS_FIRST + 2 * LOOK_TIME) return false;
    this.left.set(id, this.gate.clock.now() + OTHERS_FIRST);
    return true;
  }

  private async complete(id: string, result: Result, reason: string, isRight: boolean): Promise<void> {
    const { gate, deadline } = this;
    this.settled.add(id);
    try {
      const code = result === "CONTINUE" ? "invariant.unproven-continue" : "invariant.hasty-abandon";
      insist(isRight, code, `${result} for ${id}, ${reason}, is not what was seen of it`, gate.meter);
      const outcome = await complete(gate.autoScaling, gate, id, result, deadline, gate);
      this.decisions.push({ instanceId: id, result, reason, outcome });
    } catch (error) {
      this.failures.set(id, error);
    }
  }

  /** What port-probe saw, by address; empty when there is nobody to look at, or the probe itself failed. */
  private async probe(alive: readonly Candidate[]): Promise<ReadonlyMap<string, Seen>> {
    const hosts = this.turn(alive.flatMap(({ machine }) => machine?.address ?? []));
    if (hosts.length === 0) return new Map();
    try {
      const request = { hosts, until: "first" as const, forMillis: this.slice(alive) };
      const { seen } = await askProbe(this.gate.lambda, this.gate.portProbe, request);
      this.probeFailure = undefined;
      this.probeFailures = 0;
      return new Map(seen.map((each) => [each.host, each]));
    } catch (error) {
      if (!isProbeRetryable(error)) throw error;
      this.probeFailure = error;
      this.probeFailures += 1;
      return new Map();
    }
  }

  private turn(hosts: readonly string[]): string[] {
    if (hosts.length <= MOST_HOSTS) return [...hosts];
    const from = ((this.rounds - 1) * MOST_HOSTS) % hosts.length;
    return [...hosts.slice(from), ...hosts.slice(0, from)].slice(0, MOST_HOSTS);
  }

  /** Milliseconds until the probe must answer even if nothing opens: whatever comes first needs a decision. */
  private slice(alive: readonly Candidate[]): number {
    const isMissing = alive.some(({ machine }) => !machine?.address);
    const incomplete = this.expected !== undefined || this.hasLeft || isMissing;
    const limits = alive
      .flatMap(({ machine }) => bootDeadline(machine) ?? [])
      .map((limit) => limit - this.now());
    const crowded = alive.length > MOST_HOSTS ? SHORT_SLICE : PROBE_SLICE;
    const time = Math.min(incomplete ? SHORT_SLICE : crowded, this.run.remaining() - LOOK_TIME, ...limits);
    return Math.max(0, Math.round(time));
  }
}
