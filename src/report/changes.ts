import type { PropertyChange, ResourceChange } from "../cloudformation/changes.ts";
import type { Detail } from "./detail.ts";
import { escapeMarkdown, shorten, tableBlock } from "./markdown.ts";
import type { Table } from "./table.ts";

const HEAD = ["action", "logical id", "type", "replacement", "from → to"];
/** A value for which there is none: the property was not there, or is not told. */
const NONE = "–";

/** The changes for a log. Values are cut after `length` characters. */
export const changesTable = (changes: readonly ResourceChange[], length = 60): Table => ({
  title: "Changes",
  head: HEAD,
  rows: changes.map((change) => [
    ...cells(change),
    change.properties.map((one) => propertyText(one, length)).join("; "),
  ]),
});

const cells = (change: ResourceChange): readonly string[] => [
  actionText(change),
  change.logicalId,
  change.type,
  change.replacement,
];

/** What is done, what was done by hand before, and what of the old one is left. */
function actionText({ action, drift, isRetained }: ResourceChange): string {
  const done = action === "None" ? [] : [action];
  const drifted = drift ? [drift === "DELETED" ? "deleted by hand" : "changed by hand"] : [];
  return [...done, ...drifted, ...(isRetained ? ["the old one is kept"] : [])].join(", ");
}

function propertyText(change: PropertyChange, length: number): string {
  const { path, from, to, replacement, drifted } = change;
  const value = (text: string | undefined) => (text === undefined ? NONE : shorten(text, length));
  const really = drifted === undefined ? "" : ` (really ${shorten(drifted, length)})`;
  const replaces = replacement === "no" ? "" : ` [replacement: ${replacement}]`;
  return `${propertyName(path)}: ${value(from)}${really} → ${change.isKnownAfterApply ? "(known after apply)" : value(to)}${replaces}`;
}

const propertyName = (path: string): string => path.replace(/^\/Properties\//, "").replaceAll("/", ".");

/** One sentence: how many of what. */
export function changesHeadline(changes: readonly ResourceChange[]): string {
  if (changes.length === 0) return "nothing changes";
  const counts = new Map<string, number>();
  for (const { action } of changes) counts.set(action, (counts.get(action) ?? 0) + 1);
  const actions = [...counts]
    .filter(([action]) => action !== "None")
    .map(([action, count]) => `${count} ${action}`);
  const drifted = changes.filter(({ drift }) => drift).length;
  const replaced = changes.filter(({ replacement }) => replacement === "yes").length;
  const perhaps = changes.filter(({ replacement }) => replacement === "may").length;
  return [
    ...actions,
    ...(replaced ? [`${replaced} replaced`] : []),
    ...(perhaps ? [`${perhaps} perhaps replaced`] : []),
    ...(drifted ? [`${drifted} changed by hand`] : []),
  ].join(", ");
}

/** Replacements first: with fewer rows than changes, those that hurt are among them. */
export function changesBlock(changes: readonly ResourceChange[], detail: Detail): string {
  const sorted = [...changes].sort((a, b) => weight(b) - weight(a));
  const shown = sorted.slice(0, detail.rows);
  const rows = shown.map((change) => [
    ...cells(change).map((cell) => escapeMarkdown(shorten(cell, Math.max(128, detail.text)))),
    properties(change.properties, detail),
  ]);
  const left = changes.length - shown.length;
  return `${tableBlock(HEAD, rows)}${left > 0 ? `\n\n… and ${left} more changes` : ""}`;
}

/** Types that decide who may do what, or who may connect to what. */
const GUARDS = /^AWS::(IAM::|EC2::SecurityGroup|Lambda::Permission$)|Policy$/;

/**
 * Logical ids of those changes that may let somebody in: they deserve a second look, however small they are. None for a
 * stack that is new, where everything is.
 */
export function guardChanges(changes: readonly ResourceChange[]): readonly string[] {
  if (changes.every(({ action }) => action === "Add")) return [];
  return changes.filter(({ type }) => GUARDS.test(type)).map(({ logicalId }) => logicalId);
}

const WEIGHT: Readonly<Record<ResourceChange["replacement"], number>> = { yes: 4, may: 2, no: 0 };
const weight = ({ replacement, action }: ResourceChange): number =>
  WEIGHT[replacement] + (action === "Remove" ? 1 : 0);

function properties(all: readonly PropertyChange[], detail: Detail): string {
  const shown = all
    .slice(0, detail.properties)
    .map((one) => escapeMarkdown(propertyText({ ...one, path: shorten(one.path, 200) }, detail.text)));
  const left = all.length - shown.length;
  return [
    ...shown,
    ...(left > 0 ? [shown.length > 0 ? `… and ${left} more` : `${left} properties`] : []),
  ].join("<br>");
}
