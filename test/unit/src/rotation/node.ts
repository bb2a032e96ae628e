import type { Clock } from "../../../../contract/clock.ts";
import { sleep } from "../../../../contract/clock.ts";
import type { ConvergeReport } from "../../../../contract/converge.ts";
import type { Parameters } from "./parameters.ts";

/**
 * Milliseconds of a restart, unless a test says otherwise: longer than the load balancer needs to notice it, so that
 * no restart passes unseen by health checks.
 */
const RESTART = 12_000;
/** Milliseconds of the wait for a listener that does not come, and of two health checks. */
const LISTEN_WAIT = 60_000;
const CHECKS = 10_000;
const PIN = 900_000;
/** Milliseconds for which a converge waits for another one. */
const LOCK_WAIT = 180_000;

interface Surroundings {
  readonly clock: Clock;
  readonly parameters: Parameters;
  readonly token: string;
  /** Tokens that activate. */
  readonly allowed: ReadonlySet<string>;
  readonly changed: () => void;
}

/** An instance with its listener and what converge does there, by the rules of `instance/railgun_ha`. */
export class FakeNode {
  readonly id: string;
  /** Empty once EC2 has ended the instance. */
  address: string;
  lifecycle = "InService";
  /** Version and value that the listener was last started with. */
  version: number;
  value: string;
  isListening = true;
  /** Its listener starts with no token but the one it has. */
  isStubborn = false;
  /** Its listener starts with no token at all. */
  isBroken = false;
  /** Its agent answers no command. */
  isDeaf = false;
  /** Of how many full converges or trials to come its agent loses the answer: they are told as running until they expire. */
  lostRuns = 0;
  /** How many converges to come find another one at work, which they wait for in vain. */
  busyRuns = 0;
  /** Auto Scaling has marked it unhealthy, for good. */
  isMarked = false;
  restartMillis = RESTART;
  listenWaitMillis = LISTEN_WAIT;
  restarts = 0;
  #pin: { readonly version: number; readonly until: number } | undefined;
  #since: number;
  #wasHealthy = true;
  readonly #around: Surroundings;
  #busy: Promise<unknown> = Promise.resolve();

  constructor(number: number, around: Surroundings) {
    this.id = `i-${String(number).padStart(17, "0")}`;
    this.address = `10.240.0.${number}`;
    this.#around = around;
    const current = around.parameters.find(`${around.token}:current`);
    this.version = current?.version ?? 0;
    this.value = current?.value ?? "";
    this.#since = around.clock.now() - CHECKS;
  }

  /** As the load balancer sees it: two checks late. */
  get isHealthy(): boolean {
    const isOver = this.#around.clock.now() - this.#since >= CHECKS;
    return isOver ? this.isListening : this.#wasHealthy;
  }

  /** EC2 ends the instance; its group, which checks no health meanwhile, still shows it in service. */
  end(): void {
    this.address = "";
    this.isDeaf = true;
    this.listen(false);
  }

  listen(isListening: boolean): void {
    if (isListening === this.isListening) return;
    this.#wasHealthy = this.isHealthy;
    this.isListening = isListening;
    this.#since = this.#around.clock.now();
    this.#around.changed();
  }

  /** One after the other, as the machine's lock has it. */
  converge(mode: string): Promise<ConvergeReport> {
    const run = this.#busy.then(() => this.#converge(mode));
    this.#busy = run.catch(() => {});
    return run;
  }

  async #converge(mode: string): Promise<ConvergeReport> {
    const { clock, parameters, token } = this.#around;
    const isPending = mode === "--token pending";
    const pending = parameters.find(`${token}:pending`);
    const isPinned = this.#pin && this.#pin.until > clock.now() && pending?.version === this.#pin.version;
    const desired = isPending || isPinned ? pending : parameters.find(`${token}:current`);
    if (!desired) return this.#report(mode, { phase: "read", error: fault("parameter.missing") });
    if (this.busyRuns > 0 && mode !== "--check") {
      this.busyRuns -= 1;
      await sleep(clock, LOCK_WAIT);
      return this.#report(mode, { phase: "lock", error: fault("lock.busy") });
    }
    const isRight = desired.value === this.value && this.isListening;
    if (mode === "--check") {
      return this.#report(mode, { desiredVersion: desired.version, action: isRight ? "nothing" : "restart" });
    }
    if (isPending) this.#pin = { version: desired.version, until: clock.now() + PIN };
    else if (!isPinned) this.#pin = undefined;
    if (isRight) {
      this.version = desired.version;
      return this.#report(mode, { desiredVersion: desired.version });
    }
    return this.#restart(mode, desired);
  }

  async #restart(mode: string, desired: { value: string; version: number }): Promise<ConvergeReport> {
    const { clock } = this.#around;
    const shared = { desiredVersion: desired.version, action: "restart" } as const;
    this.restarts += 1;
    this.listen(false);
    if (this.#activates(desired.value)) {
      await sleep(clock, this.restartMillis);
      this.value = desired.value;
      this.version = desired.version;
      this.listen(true);
      return this.#report(mode, shared);
    }
    await sleep(clock, this.listenWaitMillis);
    if (mode === "--token pending") this.#pin = undefined;
    if (this.#activates(this.value)) {
      await sleep(clock, this.restartMillis);
      this.listen(true);
      return this.#report(mode, { ...shared, restored: true, error: fault("listener.restored") });
    }
    await sleep(clock, this.listenWaitMillis);
    return this.#report(mode, { ...shared, restored: true, error: fault("listener.down") });
  }

  #activates(value: string): boolean {
    return !this.isBroken && this.#around.allowed.has(value) && (!this.isStubborn || value === this.value);
  }

  #report(mode: string, rest: Partial<ConvergeReport>): ConvergeReport {
    return {
      instanceId: this.id,
      mode: mode === "--check" ? "check" : mode === "" ? "full" : "pending",
      action: "nothing",
      phase: "done",
      desiredVersion: null,
      appliedVersion: this.version,
      serversVersion: 1,
      pinned: this.#pin !== undefined,
      restored: false,
      listening: this.isListening,
      seconds: 1,
      error: null,
      ...rest,
    };
  }
}

const fault = (code: string) => ({ code, message: `${code} of the test` });
