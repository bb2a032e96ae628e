import {
  error as annotate,
  endGroup,
  info,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from "@actions/core";
import type { Clock } from "../../contract/clock.ts";
import { type Redact, redacted, redactor } from "../redact.ts";
import type { Log } from "../runtime.ts";
import type { Phase } from "./findings.ts";

/** The one place where anything leaves the process for a reader. Everything passes the redactor. */
export class Edge implements Log {
  readonly #clock: Clock;
  readonly #secrets: string[] = [];
  readonly #declared: string[] = [];
  readonly #phases: Phase[] = [];
  /** Built when it is first needed: for long secrets that takes some milliseconds. */
  #redactor: Redact | undefined;
  #summarised = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** From now on the value is taken out of everything that leaves here, and the runner masks it in the job's log. */
  mask(secret: string): void {
    if (!secret) return;
    setSecret(secret);
    this.hide(secret);
  }

  /** Takes a value out without telling the runner: for what it masks already, and for what it was never told. */
  hide(secret: string | undefined): void {
    if (!secret || this.#secrets.includes(secret)) return;
    this.#secrets.push(secret);
    this.#redactor = undefined;
  }

  /** Takes a value out that its template declares a secret, although it may be short. */
  hideDeclared(secret: string): void {
    this.#declared.push(secret);
    this.#redactor = undefined;
  }

  #redact(text: string): string {
    this.#redactor ??= redactor(this.#secrets, this.#declared);
    return this.#redactor(text);
  }

  info(line: string): void {
    info(this.#redact(line));
  }

  warning(line: string): void {
    warning(this.#redact(line));
  }

  async group<T>(heading: string, phase: () => Promise<T>): Promise<T> {
    const [name, start] = [this.#redact(heading), this.#clock.now()];
    startGroup(name);
    try {
      return await phase();
    } finally {
      endGroup();
      this.#phases.push({ name, millis: this.#clock.now() - start });
    }
  }

  /** The phases that have ended, in the order of their ends. */
  get phases(): readonly Phase[] {
    return this.#phases;
  }

  /** The value with the secrets taken out of every text in it: before anything is cut, which would leave half of one. */
  redacted<T>(value: T): T {
    return redacted((text) => this.#redact(text), value);
  }

  print(text: string): void {
    process.stdout.write(`${this.#redact(text)}\n`);
  }

  output(name: string, value: string): void {
    setOutput(name, this.#redact(value));
  }

  annotate(title: string, message: string): void {
    annotate(this.#redact(message), { title: this.#redact(title) });
  }

  /** Bytes of the summary so far. */
  get summarised(): number {
    return this.#summarised;
  }

  /** Adds to the job's summary. The runner names its file; without one there is nobody to read it. */
  async summarise(markdown: string): Promise<void> {
    const text = this.#redact(markdown);
    this.#summarised += Buffer.byteLength(text);
    await summary.addRaw(text, true).write();
  }
}
