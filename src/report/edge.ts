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
import { type Redact, redactor } from "../redact.ts";
import type { Log } from "../runtime.ts";

/** A job's summary may have 1 MiB; what is longer is cut, because GitHub would drop the whole. Characters. */
const LONGEST_SUMMARY = 250_000;

/** The one place where anything leaves the process for a reader. Everything passes the redactor. */
export class Edge implements Log {
  readonly #secrets: string[] = [];
  #redact: Redact = (text) => text;

  /** From now on the value is taken out of everything that leaves here, and the runner masks it in the job's log. */
  mask(secret: string): void {
    if (!secret) return;
    setSecret(secret);
    this.hide(secret);
  }

  /** Takes a value out without telling the runner: for what it masks already, and for what it was never told. */
  hide(secret: string | undefined): void {
    if (!secret) return;
    this.#secrets.push(secret);
    this.#redact = redactor(this.#secrets);
  }

  info(line: string): void {
    info(this.#redact(line));
  }

  warning(line: string): void {
    warning(this.#redact(line));
  }

  async group<T>(heading: string, phase: () => Promise<T>): Promise<T> {
    startGroup(this.#redact(heading));
    try {
      return await phase();
    } finally {
      endGroup();
    }
  }

  print(text: string): void {
    process.stdout.write(`${this.#redact(text)}\n`);
  }

  output(name: string, value: string): void {
    setOutput(name, this.#redact(value));
  }

  annotate(title: string, message: string): void {
    annotate(this.#redact(message), { title });
  }

  /** Adds to the job's summary. The runner names its file; without one there is nobody to read it. */
  async summarise(markdown: string): Promise<void> {
    const text = this.#redact(markdown);
    const cut = text.length > LONGEST_SUMMARY ? `${text.slice(0, LONGEST_SUMMARY)}\n\n… cut here\n` : text;
    await summary.addRaw(cut, true).write();
  }
}
