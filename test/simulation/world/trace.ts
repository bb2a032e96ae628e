import { hash32 } from "../random.ts";

/** Everything that happened, as one number; the lines themselves are kept only when somebody wants to read them. */
export class Trace {
  /** Set before a world is made: whether lines are kept. */
  static keeps = false;
  readonly lines: string[] = [];
  private one: number;
  private other: number;

  constructor(start: number) {
    this.one = hash32(String(start), 1);
    this.other = hash32(String(start), 2);
  }

  add(age: number, line: string): void {
    this.one = hash32(line, this.one ^ age);
    this.other = Math.imul(this.other, 31) ^ this.one;
    if (Trace.keeps) this.lines.push(`${(age / 1000).toFixed(3).padStart(10)} ${line}`);
  }

  get hash(): string {
    return [this.one, this.other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
