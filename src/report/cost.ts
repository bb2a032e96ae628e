import type { MonthlyCost } from "../cost/estimate.ts";
import type { Table } from "./table.ts";

/** The estimate as a table, the sum in its last row and in its title. */
export function costTable({ region, asOf, rows, total }: MonthlyCost): Table {
  const unknown = rows.some(({ monthly }) => monthly === undefined);
  const sum = `${unknown ? "at least " : ""}${dollars(total)}`;
  return {
    title: `Monthly cost: ${sum} (list prices of ${region} as of ${asOf}, without traffic)`,
    head: ["part", "how many", "a month"],
    rows: [
      ...rows.map(({ part, count, monthly }) => [
        part,
        String(count),
        monthly === undefined ? "no price known" : dollars(monthly),
      ]),
      ["sum", "", sum],
    ],
  };
}

/** US dollars, with cents. */
export const dollars = (amount: number): string => `$${amount.toFixed(2)}`;
