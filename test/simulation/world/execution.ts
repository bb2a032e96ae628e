import { AsyncLocalStorage } from "node:async_hooks";

/** When a run is killed: at so many await points, or when it comes to one of this kind so many times. */
export interface Doom {
  readonly count: number;
  /** As `step` has it; without it those of all kinds count. */
  readonly where?: string;
}

/** One run of a function or of the Action: what is awaited in it never goes on after its death. */
export class Execution {
  readonly id: number;
  /** `launch-gate`, `reconciler`, …, or `action`. */
  readonly name: string;
  /** Await points passed so far: a request sent, a reply received, a timer that fired. */
  steps = 0;
  private readonly doom: Doom | undefined;
  state: "running" | "ended" | "killed" = "running";
  /** How many await points of each kind it came to. */
  readonly passed = new Map<string, number>();
  /** The one at which a fault killed it. */
  killedAt: string | undefined;
  /** Retry strategies of the run's SDK clients, by service. */
  readonly retries = new Map<string, object>();
  /** Whatever checkers keep about it. */
  readonly notes: Notes = {
    ...{ views: {}, heardAt: 0, lockSeen: undefined, canary: undefined },
    ...{ waveSize: 1, restarts: 0 },
  };
  /** From this moment (milliseconds) AWS refuses its credentials. */
  credentialsUntil = Number.POSITIVE_INFINITY;
  private readonly onKilled: (() => void)[] = [];

  constructor(id: number, name: string, doom?: Doom) {
    this.id = id;
    this.name = name;
    this.doom = doom;
  }

  get label(): string {
    return `${this.name}#${this.id}`;
  }

  /** Whether it may go on after one more await point. `where` names it. */
  step(where: string): boolean {
    if (this.state === "killed") return false;
    this.steps += 1;
    const times = (this.passed.get(where) ?? 0) + 1;
    this.passed.set(where, times);
    const { where: there, count } = this.doom ?? {};
    if ((there === undefined && this.steps === count) || (there === where && times === count)) {
      this.killedAt = where;
      this.kill();
    }
    return !this.isDead;
  }

  get isDead(): boolean {
    return this.state === "killed";
  }

  kill(): void {
    if (this.state !== "running") return;
    this.state = "killed";
    for (const told of this.onKilled.splice(0)) told();
  }

  whenKilled(told: () => void): void {
    this.onKilled.push(told);
  }
}

/** What an execution saw of the fleet last, as far as checkers need it. */
export interface Notes {
  views: {
    size?: number;
    inService?: ReadonlySet<string>;
    healthy?: ReadonlySet<string>;
    /** As it was seen one look earlier: what a decision may rest on that was made just before. */
    healthyBefore?: ReadonlySet<string>;
  };
  /** When AWS answered it last, a command it sent excepted: what it knows is as old as that (milliseconds). */
  heardAt: number;
  /** Owner of the lock as this execution saw or wrote it last. */
  lockSeen: string | undefined;
  /** The node that this run tries a token on. */
  canary: string | undefined;
  /** Nodes that a rotation restarts at a time. */
  waveSize: number;
  restarts: number;
}

const storage = new AsyncLocalStorage<Execution | undefined>();

export const currentExecution = (): Execution | undefined => storage.getStore();
export const inExecution = <T>(execution: Execution | undefined, work: () => T): T =>
  storage.run(execution, work);

/** Never settles: what waits for it is dead. */
export const never = <T>(): Promise<T> => new Promise<T>(() => {});
