import type { Clock } from "../../../contract/clock.ts";
import type { OutcomeRecord } from "../../../contract/outcome.ts";
import type { LambdaContext } from "../../../lambdas/shared/deadline.ts";
import { drawDoom } from "../faults/dooms.ts";
import { type Execution, inExecution } from "./execution.ts";
import type { World } from "./world.ts";

export type FunctionName = "launch-gate" | "port-probe" | "endpoint-sync" | "reconciler";

/** What a container gives its handler. */
export interface Container {
  readonly clock: Clock;
  readonly record: (record: OutcomeRecord) => void;
}

export interface FunctionSpec {
  readonly timeoutMillis: number;
  /** Of an asynchronous invocation that failed. */
  readonly retries: number;
  /** Loads the function as Lambda does once for a container; its state outlives an invocation. */
  load(container: Container): (event: unknown, context: LambdaContext) => Promise<unknown>;
}

interface Warm {
  busy: boolean;
  /** How the invocation before ended, and when; undefined: there was none. */
  last: { readonly kind: Result["kind"]; readonly at: number } | undefined;
  readonly handler: (event: unknown, context: LambdaContext) => Promise<unknown>;
}

export type Result =
  | { readonly kind: "ok"; readonly value: unknown }
  | { readonly kind: "error"; readonly error: unknown }
  | { readonly kind: "killed" | "timed-out" };

/** One invocation as it ended, for the checkers. */
export interface Ended {
  readonly name: FunctionName;
  readonly execution: Execution;
  readonly event: unknown;
  readonly result: Result;
  readonly records: readonly OutcomeRecord[];
  readonly millis: number;
}

const COLD_START = 300;
const WEEK = 7 * 86_400_000;

function sawWarm(world: World, { last }: Warm): void {
  if (!last) return;
  world.saw("warm container used again");
  if (last.kind === "error") world.saw("warm container used after a failure");
  if (world.clock.now() - last.at > WEEK) world.saw("warm container used after weeks");
}

/** Lambda: containers that stay warm, the queue of asynchronous invocations, retries, time-outs, concurrency. */
export class Functions {
  /** Invocations at a time in the whole account. */
  concurrency = 1_000;
  running = 0;
  /** What no retry could do. */
  readonly deadLetters: unknown[] = [];
  private readonly world: World;
  private readonly specs: Readonly<Record<FunctionName, FunctionSpec>>;
  private readonly pools = new Map<FunctionName, Warm[]>();
  private readonly records = new Map<Execution, OutcomeRecord[]>();

  constructor(world: World, specs: Readonly<Record<FunctionName, FunctionSpec>>) {
    this.world = world;
    this.specs = specs;
  }

  /** As EventBridge, SNS and `InvocationType: Event` do: accepted at once, run soon, repeated when it fails. */
  invokeAsync(name: FunctionName, event: unknown, delay = 20): void {
    this.world.later(delay, () => this.attempt(name, event, 0));
    if (this.world.faults.strikes("lambda.twice"))
      this.world.later(delay + this.world.faults.stream("lambda.twice").whole(0, 3_000), () =>
        this.attempt(name, event, 0),
      );
  }

  private attempt(name: FunctionName, event: unknown, failures: number): void {
    if (this.running >= this.concurrency) {
      this.world.saw("account full for an event");
      this.world.later(1_000 + 500 * (this.running % 7), () => this.attempt(name, event, failures));
      return;
    }
    void this.start(name, event).then((result) => {
      if (result.kind === "ok") return;
      const { retries } = this.specs[name];
      if (failures >= retries) {
        this.deadLetters.push(event);
        if (retries > 0) this.world.saw("event dead-lettered");
      } else this.world.later(60_000 * (failures + 1), () => this.attempt(name, event, failures + 1));
    });
  }

  get isFull(): boolean {
    return this.running >= this.concurrency;
  }

  /** Runs one invocation to its end, whatever that is. Started outside of any execution. */
  start(name: FunctionName, event: unknown): Promise<Result> {
    return inExecution(undefined, () => this.run(name, event));
  }

  private async run(name: FunctionName, event: unknown): Promise<Result> {
    const { world } = this;
    const spec = this.specs[name];
    const execution = world.execution(name, drawDoom(world.faults, name));
    const records: OutcomeRecord[] = [];
    this.records.set(execution, records);
    this.running += 1;
    const { warm, cold } = this.container(name, spec);
    warm.busy = true;
    sawWarm(world, warm);
    if (cold) await world.sleep(COLD_START);
    const began = world.clock.now();
    const end = began + spec.timeoutMillis;
    world.trace(`start ${execution.label}`);
    const result = await new Promise<Result>((resolve) => {
      const cancel = world.later(spec.timeoutMillis, () => {
        resolve({ kind: "timed-out" });
        execution.kill();
      });
      const finish = (ended: Result) => {
        cancel();
        resolve(ended);
      };
      execution.whenKilled(() => finish({ kind: "killed" }));
      const context = { getRemainingTimeInMillis: () => end - world.clock.now() };
      inExecution(execution, () => warm.handler(event, context)).then(
        (value) => finish({ kind: "ok", value }),
        (error: unknown) => finish({ kind: "error", error }),
      );
    });
    if (execution.state === "running") execution.state = "ended";
    warm.busy = false;
    warm.last = { kind: result.kind, at: world.clock.now() };
    // A container whose process died is not used again.
    if (execution.isDead) this.discard(name, warm);
    this.running -= 1;
    this.records.delete(execution);
    world.trace(`end ${execution.label} ${result.kind} ${records.map(({ outcome }) => outcome).join()}`);
    world.sawSteps(execution);
    const millis = world.clock.now() - began;
    world.watch((one) => one.ended?.({ name, execution, event, result, records, millis }));
    return result;
  }

  recordOf(execution: Execution | undefined, record: OutcomeRecord): void {
    if (execution) this.records.get(execution)?.push(record);
  }

  private container(name: FunctionName, spec: FunctionSpec): { warm: Warm; cold: boolean } {
    const pool = this.pools.get(name) ?? [];
    this.pools.set(name, pool);
    const idle = pool.find(({ busy }) => !busy);
    if (idle) return { warm: idle, cold: false };
    const warm: Warm = { busy: false, last: undefined, handler: spec.load(this.world.container()) };
    pool.push(warm);
    return { warm, cold: true };
  }

  private discard(name: FunctionName, warm: Warm): void {
    this.pools.set(
      name,
      (this.pools.get(name) ?? []).filter((one) => one !== warm),
    );
  }
}
