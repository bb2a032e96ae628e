import { existsSync, readFileSync } from "node:fs";
import { table } from "../demo/table.ts";
import type { Question, Statement } from "./evaluator.ts";

/** What IAM decided once or more often for a principal. */
export interface Decision extends Question {
  /** `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION` or a user's ARN. */
  readonly principal: string;
  readonly allowed: boolean;
  /** The principal called, or an AWS service acted in its name. */
  readonly by: "caller" | "service";
  readonly count: number;
}

export interface Principals {
  readonly decisions: readonly Decision[];
  /** Statements by role name, of each role that was ever asked for, as they were last. */
  readonly roles: ReadonlyMap<string, readonly Statement[]>;
}

type Line =
  | (Omit<Decision, "count"> & { readonly role?: undefined })
  | { readonly role: string; readonly policies: Readonly<Record<string, { Statement: Statement[] }>> };

/** Reads what an emulator wrote; equal decisions are counted together. */
export function readDecisions(file: string): Principals {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  // The last line may still be on its way.
  const lines = text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
  const counted = new Map<string, Decision>();
  const roles = new Map<string, readonly Statement[]>();
  for (const line of lines) {
    if (line.role !== undefined) {
      roles.set(
        line.role,
        Object.values(line.policies).flatMap(({ Statement }) => Statement),
      );
      continue;
    }
    const decision = { ...line, principal: sessionless(line.principal) };
    const key = JSON.stringify(decision);
    counted.set(key, { ...decision, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return { decisions: [...counted.values()], roles };
}

/** Sessions of one role are one principal. */
const sessionless = (principal: string): string => principal.replace(/^(.*:assumed-role\/[^/]+)\/.*$/, "$1");

/** Last part of a principal's ARN: the role's or the user's name. */
export const principalName = (principal: string): string => principal.split("/").at(-1) ?? principal;

/** One row for each principal, action and resource, and how often; ids that differ at each run are shortened. */
export function principalsTable({ decisions }: Principals): string {
  const rows = new Map<string, number>();
  for (const { principal, action, resource, allowed, by, count } of decisions) {
    const cells = [principalName(principal), action, short(resource), by, allowed ? "allowed" : "REFUSED"];
    rows.set(JSON.stringify(cells), (rows.get(JSON.stringify(cells)) ?? 0) + count);
  }
  const sorted = [...rows]
    .map(([cells, count]) => [...(JSON.parse(cells) as string[]), String(count)])
    .sort();
  return table(["principal", "action", "resource", "asked by", "decision", "times"], sorted);
}

const short = (resource: string): string =>
  resource
    .replace(/^arn:aws:/, "")
    .replace(/i-[0-9a-f]{8,17}/, "i-…")
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/, "…")
    .replace(/[0-9a-f]{32,}/, "…");
