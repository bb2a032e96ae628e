import { AsyncLocalStorage } from "node:async_hooks";

/** One run of a function or of the Action: what is awaited in it never goes on after its death. */
export class Execution {
  readonly id: number;
  /** `launch-gate`, `reconciler`, …, or `action`. */
  readonly name: string;
  /** Await points passed so far: a request sent, a reply received, a timer that fired. */
  steps = 0;
  /** At this await point it is killed; 0: never. */
  killAt: number;
  state: "running" | "ended" | "killed" = "running";
  /** Kinds of await points that it came to. */
  readonly passed = new Set<string>();
  /** The one at which a fault killed it. */
  killedAt: string | undefined;
  /** Retry strategies of the run's SDK clients, by service. */
  readonly retries = new Map<string, object>();
  /** Whatever checkers keep about it. */
  readonly notes: Notes = { views: {}, heardAt: 0, lockSeen: undefined, canary: undefined, restarts: 0 };
  /** From this moment (milliseconds) AWS refuses its credentials. */
  credentialsUntil = Number.POSITIVE_INFINITY;
  private readonly onKilled: (() => void)[] = [];

  constructor(id: number, name: string, killAt = 0) {
    this.id = id;
    this.name = name;
    this.killAt = killAt;
  }

  get label(): string {
    return `${this.name}#${this.id}`;
  }

  /** Whether it may go on after one more await point. `where` names it. */
  step(where: string): boolean {
    if (this.state === "killed") return false;
    this.steps += 1;
    this.passed.add(where);
    if (this.steps === this.killAt) {
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
  restarts: number;
}

const storage = new AsyncLocalStorage<Execution | undefined>();

export const currentExecution = (): Execution | undefined => storage.getStore();
export const inExecution = <T>(execution: Execution | undefined, work: () => T): T =>
  storage.run(execution, work);

/** Never settles: what waits for it is dead. */
export const never = <T>(): Promise<T> => new Promise<T>(() => {});
