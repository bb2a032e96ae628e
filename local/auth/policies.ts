import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Statement } from "./evaluator.ts";

/** The published policies: docs/policies/NAME.json, which docs/permissions.md shows. */
export const PUBLISHED = ["deploy", "status"] as const;
export type PublishedName = (typeof PUBLISHED)[number];

export interface Place {
  readonly accountId: string;
  readonly region: string;
  readonly stackName: string;
}

export interface PolicyDocument {
  readonly Version: string;
  readonly Statement: readonly Statement[];
}

export const publishedPolicy = (name: PublishedName, place: Place): PolicyDocument =>
  policyNamed(name, place);

/** A policy as its reader is to use it: the words in capitals replaced, nothing else changed. */
export function policyNamed(
  name: PublishedName | "plan",
  { accountId, region, stackName }: Place,
): PolicyDocument {
  const file = fileURLToPath(new URL(`../../docs/policies/${name}.json`, import.meta.url));
  const text = readFileSync(file, "utf8")
    .replaceAll(/\bACCOUNT\b/g, accountId)
    .replaceAll(/\bREGION\b/g, region)
    .replaceAll(/\bSTACK\b/g, stackName);
  return JSON.parse(text) as PolicyDocument;
}
