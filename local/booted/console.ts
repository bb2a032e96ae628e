import { appendFileSync, closeSync, constants, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { output } from "./command.ts";

export interface ConsoleLine {
  /** Milliseconds since the epoch at which it was complete. */
  readonly at: number;
  readonly text: string;
}

/** What EC2 keeps of a console. */
const KEPT = 64 * 1024;

/** The serial console of a machine: kept in a file, and line by line with its time. */
export class Console {
  readonly lines: ConsoleLine[] = [];
  private readonly file: string;
  private readonly now: () => number;
  private text = "";
  private rest = "";

  constructor(file: string, now: () => number) {
    this.file = file;
    this.now = now;
  }

  /**
   * Calls `start` with a descriptor whose other end this console reads. It is a pipe, because a machine opens its
   * console by name, which Node's own sockets do not allow.
   */
  async connect(start: (descriptor: number) => void): Promise<void> {
    const pipe = `${this.file}.pipe`;
    rmSync(pipe, { force: true });
    await output(["mkfifo", "-m", "600", pipe]);
    const reader = new Socket({
      fd: openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK),
      readable: true,
      writable: false,
    });
    reader.setEncoding("utf8").on("data", (text: string) => this.write(text));
    reader.on("error", (error) => this.write(`console: ${error.message}\n`));
    const writer = openSync(pipe, "w");
    start(writer);
    closeSync(writer);
  }

  write(text: string): void {
    appendFileSync(this.file, text);
    this.text = (this.text + text).slice(-KEPT);
    const lines = (this.rest + text).split(/\r*\n/);
    this.rest = lines.pop() ?? "";
    for (const line of lines) this.lines.push({ at: this.now(), text: line });
  }

  last(): string {
    return this.text;
  }
}
