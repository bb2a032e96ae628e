import { TOKEN_LABELS } from "../../contract/names.ts";
import { BOOT_DEADLINE } from "../../contract/numbers.ts";
import { AppError } from "../errors.ts";
import type { Running } from "./nodes.ts";

/** One version of the activation token, as Parameter Store's history has it. */
export interface TokenVersion {
  readonly version: number;
  readonly labels: readonly string[];
  readonly value: string;
  /** When it was put, in milliseconds since the epoch. */
  readonly at: number;
}

/** Oldest first. */
export type TokenHistory = readonly TokenVersion[];

/** What is stored, and of that what the fleet should run with. */
export interface Found {
  readonly history: TokenHistory;
  readonly current: TokenVersion;
}

/** What a run is asked to rotate to. */
export type Wanted =
  | { readonly kind: "value"; readonly value: string }
  /** `previous`, or the number of a version. */
  | { readonly kind: "version"; readonly name: string }
  /** Nothing: unfinished work of an earlier run is finished, and the token's age is looked at. */
  | { readonly kind: "nothing" };

/** What has to be done for it. */
export type Choice =
  /** `current` has this value. */
  | { readonly kind: "same" }
  /** A version that exists holds it: it is labelled, not put again. */
  | { readonly kind: "relabel"; readonly version: number }
  | { readonly kind: "put"; readonly value: string };

/** Parameter Store keeps this many versions (AWS Systems Manager, "Working with parameter versions"). */
const MOST_VERSIONS = 100;

export const labelled = (history: TokenHistory, label: keyof typeof TOKEN_LABELS): TokenVersion | undefined =>
  history.find(({ labels }) => labels.includes(TOKEN_LABELS[label]));

/** Decides which version is to become `current`. Throws AppError `token.missing`. */
export function chooseVersion(history: TokenHistory, current: TokenVersion, wanted: Wanted): Choice {
  if (wanted.kind === "nothing") return { kind: "same" };
  const value = wanted.kind === "value" ? wanted.value : versionNamed(history, wanted.name).value;
  if (wanted.kind === "version" && wanted.name === TOKEN_LABELS.previous && value === current.value) {
    throw new AppError(
      "token.missing",
      `the versions ${TOKEN_LABELS.previous} and ${TOKEN_LABELS.current} hold the same activation token, so there is none to go back to; set token-version to the number of another: ${known(history)}`,
    );
  }
  if (value === current.value) return { kind: "same" };
  // An unfinished rotation goes on with the version that it labelled; otherwise the newest is kept longest.
  const holders = history.filter((one) => one.value === value);
  const holder = labelled(holders, "pending") ?? holders.at(-1);
  return holder ? { kind: "relabel", version: holder.version } : { kind: "put", value };
}

function versionNamed(history: TokenHistory, name: string): TokenVersion {
  const found =
    name === TOKEN_LABELS.previous
      ? labelled(history, "previous")
      : history.find(({ version }) => version === Number(name));
  if (found) return found;
  throw new AppError(
    "token.missing",
    `there is no version "${name}" of the activation token; set token-version to one of those that exist: ${known(history)}`,
  );
}

const known = (history: TokenHistory): string =>
  history
    .slice(-10)
    .map(({ version, labels }) => [version, ...labels].join(" "))
    .join(", ");

/** What a run before did not come to the end of, as the labels tell. */
export type Unfinished =
  | { readonly kind: "nothing" }
  /** `version` is being tried; what was current before still is. */
  | { readonly kind: "trial"; readonly version: number }
  /** The labels have moved, and nodes that run `former` still have to follow. */
  | { readonly kind: "waves"; readonly former: TokenVersion }
  /** Nodes failed with what is current, and `former` is being tried before the labels move back to it. */
  | { readonly kind: "retreat"; readonly former: TokenVersion }
  /** The labels have moved back, or were about to move, and nodes may run something else than what is current. */
  | { readonly kind: "return" };

/**
 * Reads the labels alone: who took over a dead lock first, another run or the reconciler, and what that has done since,
 * makes no difference.
 */
export function unfinishedIn(history: TokenHistory, current: TokenVersion): Unfinished {
  const pending = labelled(history, "pending");
  const former = labelled(history, "unfinished");
  const isTried = pending !== undefined && pending.version !== current.version;
  if (former && former.version !== current.version) {
    if (!isTried) return { kind: "waves", former };
    if (pending.version === former.version) return { kind: "retreat", former };
    return { kind: "trial", version: pending.version };
  }
  if (isTried) return { kind: "trial", version: pending.version };
  return former || pending ? { kind: "return" } : { kind: "nothing" };
}

/**
 * The same with what the nodes run: where none runs what is being left, and each says so, all have followed, and what
 * happens to one of them now is no failure of that rotation.
 */
export function stillLeft(left: Unfinished, history: TokenHistory, running: Running): Unfinished {
  if (left.kind !== "waves") return left;
  const former = equalVersions(history, left.former.version);
  const kept = new Set(history.map(({ version }) => version));
  // A version that is kept no more may have been the former one, whose value was put again.
  const isLeft = [...running.values()].some(
    (version) => version === null || former.has(version) || !kept.has(version),
  );
  return isLeft ? left : { kind: "nothing" };
}

/** What was `previous` before `version` was left; undefined when there was none, or nobody knows any more. */
export function previousTo(history: TokenHistory, { version }: TokenVersion): number | undefined {
  const previous = labelled(history, "previous")?.version;
  return previous === version ? undefined : previous;
}

/**
 * The version that was `current` when a run died while it put that value again under another number, which for a moment
 * takes the label off: it had marked the version that was the newest then.
 */
export function lostCurrent(history: TokenHistory): TokenVersion | undefined {
  const marked = labelled(history, "unfinished");
  const newest = history.at(-1);
  return marked && (newest?.version === marked.version ? history[0] : newest);
}

/** Milliseconds since the value of `version` was first put, as far back as versions are kept. */
export function ageOf(history: TokenHistory, { value, at }: TokenVersion, now: number): number {
  const first = history.filter((one) => one.value === value).map((one) => one.at);
  return Math.max(0, now - Math.min(at, ...first));
}

/** Numbers of all versions that hold the value of `version`: a node that runs any of them runs that token. */
export function equalVersions(history: TokenHistory, version: number): ReadonlySet<number> {
  const value = history.find((one) => one.version === version)?.value;
  const equal = history.filter((one) => one.value === value && value !== undefined);
  return new Set([version, ...equal.map((one) => one.version)]);
}

/**
 * The version whose labels would stop the next put but one: at the limit AWS deletes the oldest version, and refuses
 * to when it has a label (`ParameterMaxVersionLimitExceeded`). Until then its value can be put again without a moment
 * in which nothing has the label.
 */
export function inTheWay(history: TokenHistory): TokenVersion | undefined {
  if (history.length < MOST_VERSIONS - 1) return undefined;
  const [oldest, second] = history;
  const next = history.length >= MOST_VERSIONS && oldest?.labels.length === 0 ? second : oldest;
  return next && next.labels.length > 0 ? next : undefined;
}

/** The history after `labels` and value of a version were put again as version `again`. */
export function afterRenewal(history: TokenHistory, renewed: TokenVersion, again: number): TokenHistory {
  const versions = [
    ...history.map((one) => (one.version === renewed.version ? { ...one, labels: [] } : one)),
    { ...renewed, version: again },
  ];
  return versions.slice(-MOST_VERSIONS);
}

/**
 * Milliseconds for which nodes that boot are to be waited for: they may have read the former token where a rotation has
 * not come to its end.
 */
export const bootsOf = (history: TokenHistory): number =>
  labelled(history, "unfinished") ? BOOT_DEADLINE : 0;
