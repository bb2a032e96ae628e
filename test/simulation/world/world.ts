import type { Clock } from "../../../contract/clock.ts";
import { sleep } from "../../../contract/clock.ts";
import type { OutcomeRecord } from "../../../contract/outcome.ts";
import type { Measures } from "../../../lambdas/shared/metrics.ts";
import { createModels } from "../../../local/models/index.ts";
import type { JsonObject, Models, Ports } from "../../../local/ports.ts";
import { Faults } from "../faults/faults.ts";
import type { FaultKind } from "../faults/kinds.ts";
import type { Situation } from "../faults/situations.ts";
import { Random } from "../random.ts";
import { Activation } from "./activation.ts";
import { SimClock } from "./clock.ts";
import type { Desired, Settings } from "./converge.ts";
import { Events } from "./events.ts";
import { currentExecution, type Doom, Execution, inExecution } from "./execution.ts";
import { type Container, Functions } from "./functions.ts";
import type { Machine } from "./machine.ts";
import { Machines } from "./machines.ts";
import { ACCOUNT, NAMES, REGION } from "./names.ts";
import { Network } from "./network.ts";
import type { Observer } from "./observer.ts";
import { Parameters } from "./parameters.ts";
import { Requests } from "./requests.ts";
import { SentCommands } from "./sent.ts";
import { functionSpecs } from "./specs.ts";
import { Trace } from "./trace.ts";

/** Where every world begins. */
export const START = Date.UTC(2026, 0, 1);

export interface WorldSettings {
  readonly seed: string;
  readonly rates: ReadonlyMap<FaultKind, number>;
  readonly bootMillis: readonly [least: number, most: number];
}

export interface Violation {
  readonly invariant: string;
  readonly text: string;
  /** Milliseconds since the beginning. */
  readonly at: number;
}

/** AWS with one stack in it, and everything that goes wrong there: all of it follows from the seed. */
export class World {
  readonly random: Random;
  readonly latency: Random;
  readonly clock = new SimClock(START);
  readonly faults: Faults;
  readonly parameters = new Parameters(() => this.clock.now());
  readonly activation = new Activation();
  readonly network: Network;
  readonly machines: Machines;
  readonly sent = new SentCommands();
  readonly models: Models;
  readonly functions: Functions;
  readonly answers: Requests;
  readonly observers: Observer[] = [];
  /** With the moment (milliseconds) at which each was lost. */
  readonly lostZones = new Map<string, number>();
  readonly commandsSent = new Map<string, number>();
  readonly firstSeen = new Map<string, number>();
  healthSeen: { at: number; output: JsonObject }[] = [];
  targetsAreUnhealthy = false;
  probeInactiveUntil = 0;
  /** Until then every boot fails: a fault of all new instances alike. */
  bootsFailUntil = 0;
  /** When the last event that is late will have arrived. */
  lastDelivery = 0;
  /** A node of the cluster is being replaced by another one. */
  isCacheReplaced = false;
  /** Somebody changes what he should leave to the Action. */
  isByHand = false;
  /** Runs of the Action that rotate now. */
  rotations = 0;
  requests = 0;
  /** Runs of the Action that go on. */
  actions = 0;
  /** Faults that struck, and what else was seen to happen. */
  readonly counts = new Map<string, number>();
  readonly checks = new Map<string, number>();
  violation: Violation | undefined;
  readonly traced: Trace;
  private executions = 0;
  private readonly boots: Random;
  private readonly settings_: WorldSettings;

  constructor(settings: WorldSettings) {
    this.settings_ = settings;
    this.random = new Random(settings.seed);
    this.latency = this.random.fork("latency");
    this.boots = this.random.fork("boots");
    this.traced = new Trace(this.clock.now());
    this.faults = new Faults(this.random.fork("faults"), settings.rates, (kind) => this.count(kind));
    this.network = new Network(this);
    this.machines = new Machines(this);
    this.models = createModels(this.ports());
    this.functions = new Functions(this, functionSpecs(this));
    this.answers = new Requests(this, { ...this.models.operations, ...this.parameters.operations() });
    this.parameters.onChange = (change) => {
      this.trace(`${change.kind} ${change.name} ${change.version} ${change.labels}`);
      this.watch((one) => one.parameter?.(change));
    };
  }

  /** Of what the functions measure, one thing may never be: an action that they refused. */
  readonly meter = (measures: Measures): void => {
    this.check("refusals", (measures.invariantRefusals ?? 0) > 0 && "a function stopped itself");
  };

  /** Milliseconds since the beginning. */
  get age(): number {
    return this.clock.now() - START;
  }

  execution(name: string, doom?: Doom): Execution {
    this.executions += 1;
    return new Execution(this.executions, name, doom);
  }

  container(): Container {
    const isSkewed = this.faults.strikes("lambda.skewed");
    const skew = isSkewed ? this.faults.stream("lambda.skewed").whole(-300_000, 300_000) : 0;
    const record = (one: OutcomeRecord) => this.functions.recordOf(currentExecution(), one);
    return { clock: this.clock.skewed(skew), record };
  }

  /** Runs `work` later, whoever asks for it. Answers what cancels it. */
  later(millis: number, work: () => void): () => void {
    return inExecution(undefined, () => this.clock.after(millis, work));
  }

  sleep(millis: number): Promise<void> {
    return new Promise((resolve) => void this.later(millis, resolve));
  }

  /** In the execution that waits: never, if it dies. */
  sleepHere(millis: number): Promise<void> {
    return sleep(this.clock as Clock, millis);
  }

  count(what: string, times = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }

  saw(situation: Situation): void {
    this.count(`saw.${situation}`);
  }

  /** At which kinds of await points a run that ended has been, and at which it was killed. */
  sawSteps({ name, passed, killedAt }: Execution): void {
    for (const where of passed.keys()) this.count(`passed.${name}: ${where}`);
    if (killedAt !== undefined) this.count(`killed.${name}: ${killedAt}`);
  }

  trace(line: string): void {
    this.traced.add(this.age, line);
  }

  watch(tell: (observer: Observer) => void): void {
    for (const observer of this.observers) tell(observer);
  }

  /** One look at an invariant: `text` says what is wrong, undefined that it holds. The first that fails ends it. */
  check(invariant: string, text: string | undefined | false): void {
    this.checks.set(invariant, (this.checks.get(invariant) ?? 0) + 1);
    if (text && !this.violation) {
      this.violation = { invariant, text, at: this.age };
      this.trace(`VIOLATION ${invariant}: ${text}`);
    }
  }

  readAsMachine(machine: Machine, name: string): Desired | undefined {
    if (this.lostZones.has(machine.zone) || this.faults.strikes("converge.unreadable"))
      throw new Error("unreadable");
    const found = this.parameters.find(`${NAMES.prefix}/${name}`);
    return found && { version: found.version, value: found.value };
  }

  /** What a machine that was right would run with. */
  settings(): { settings: Settings; versions: { token: number; servers: number } } | undefined {
    const token = this.parameters.find(`${NAMES.token}:current`);
    const servers = this.parameters.find(NAMES.servers);
    if (!token || !servers) return undefined;
    return {
      settings: { token: token.value, servers: servers.value },
      versions: { token: token.version, servers: servers.version },
    };
  }

  bootMillis(): number {
    const [least, most] = this.settings_.bootMillis;
    return this.faults.active ? this.boots.whole(least, most) : least;
  }

  powersOff(machine: Machine): void {
    this.machines.powersOff(machine);
  }

  newToken(): string {
    return this.random.fork(`token ${this.parameters.versions(NAMES.token).length} ${this.age}`).hex(32);
  }

  private ports(): Ports {
    const ids = this.random.fork("ids");
    const events = new Events(this);
    return {
      clock: { now: this.clock.now, after: (millis, callback) => this.later(millis, callback) },
      ids: { hex: (digits) => ids.hex(digits), uuid: () => uuid(ids.hex(32)) },
      machines: this.machines,
      prober: { connect: this.network.check },
      cacheNodes: { start: async () => {}, stop: async () => {} },
      events,
      backends: { update: () => {}, terminate: () => {} },
      addresses: { toLocal: (_vpc, address) => address },
      accountId: ACCOUNT,
      region: REGION,
      pace: 1,
    };
  }
}

const uuid = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
