import { table } from "../../../local/demo/table.ts";

/** What was measured, fault by fault. */
export class Report {
  private readonly rows: string[][] = [];

  add(fault: string, result: string, measured: string): void {
    this.rows.push([fault, result, measured]);
  }

  print(): void {
    console.log(`\n${table(["fault", "what happens", "measured"], this.rows)}\n`);
  }
}

export const inSeconds = (value: number): string => `${value.toFixed(1)} s`;
