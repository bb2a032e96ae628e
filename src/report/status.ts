import { TOKEN_LABELS } from "../../contract/names.ts";
import { isKnown, type Known, valueOrNull } from "../status/known.ts";
import { outdatedNodes } from "../status/launch-template.ts";
import type { LockStatus } from "../status/lock.ts";
import type { NodeStatus } from "../status/nodes.ts";
import type { Status } from "../status/status.ts";
import type { Suspension } from "../status/suspensions.ts";
import { VERSION } from "../version.ts";
import type { Table } from "./table.ts";

/** The nodes, and everything else, for people. */
export const statusTables = (status: Status): readonly Table[] => [nodesTable(status), factsTable(status)];

function nodesTable({ stack, nodes }: Status): Table {
  const head = [
    "instance",
    "zone",
    "address",
    "group",
    "health",
    "target",
    "2408",
    "template",
    "token",
    "config",
  ];
  return {
    title: `Fleet of ${stack.name}`,
    head,
    rows: nodes.map((one) => [
      ...[
        one.id,
        one.zone,
        one.address,
        one.lifecycle,
        one.health,
        one.target,
        one.port,
        one.templateVersion,
      ],
      one.tokenVersion === null ? "unknown" : `${one.tokenVersion}${one.isPinned ? " (canary)" : ""}`,
      configCell(one),
    ]),
  };
}

function configCell({ due, configAgeSeconds, error }: NodeStatus): string {
  if (error) return error.split(":")[0] ?? error;
  if (configAgeSeconds) return `${duration(configAgeSeconds)} behind`;
  if (due === null) return "unknown";
  return due === "nothing" ? "up to date" : `${due} is due`;
}

function factsTable(status: Status): Table {
  const { stack, fleet, runtime } = status;
  return {
    title: `Stack ${stack.name}`,
    head: ["what", "is"],
    rows: [
      ["stack", stack.status.name],
      [
        "deployed by",
        status.version === VERSION ? VERSION : `${status.version || "unknown"}; this is ${VERSION}`,
      ],
      ["template", status.isTemplateCurrent ? "as these inputs give it" : "not as these inputs give it"],
      [
        "memcached",
        `${fleet.cacheNodes.length} of ${fleet.cacheSize}: ${fleet.cacheNodes.join(" ") || "none"}`,
      ],
      ["list as written", fleet.servers.join(" ") || "none"],
      ["token", cell(status.token, tokenCell)],
      ["lock", cell(status.lock, lockCell)],
      ["reconciler", cell(status.pause, (pause) => (pause?.paused ? `paused by ${pause.by}` : "not paused"))],
      ["launch template", templateCell(status)],
      ["suspended processes", cell(status.suspensions, suspensionsCell)],
      ["alarms", cell(status.alarms, (raised) => raised.map(({ name }) => name).join(", ") || "none")],
      [
        "image",
        cell(status.image, ({ id, newest, isNewest }) => (isNewest ? id : `${id}; ${newest} is newer`)),
      ],
      ["Cloudflare's ranges", cell(status.cloudflare, rangesCell)],
      [
        "Lambda runtime",
        cell(runtime, ({ name, endsOn, daysLeft }) => `${name}, ends on ${endsOn} (${daysLeft} days)`),
      ],
    ],
  };
}

const cell = <T>(known: Known<T>, print: (value: T) => string): string =>
  isKnown(known) ? print(known.value) : `unknown: ${known.unknown}`;

function tokenCell({
  labels,
  ageSeconds,
}: {
  labels: Readonly<Record<string, number>>;
  ageSeconds: number | null;
}) {
  const named = Object.values(TOKEN_LABELS).flatMap((label) =>
    labels[label] === undefined ? [] : [`${label} ${labels[label]}`],
  );
  const age = ageSeconds === null ? [] : [`${duration(ageSeconds)} old`];
  return [...named, ...age].join(", ") || "none";
}

function templateCell({ nodes, newestTemplate }: Status): string {
  if (!newestTemplate) return "unknown: the stack does not tell its newest version";
  const outdated = outdatedNodes(nodes, newestTemplate).length;
  if (outdated === 0) return `version ${newestTemplate}`;
  return `version ${newestTemplate}, which ${outdated} of ${nodes.length} do not run`;
}

const lockCell = (lock: LockStatus | null): string =>
  lock === null || lock.state === "free" ? "free" : `${lock.owner} (${lock.purpose}), ${lock.state}`;

const BY: Readonly<Record<Suspension["by"], string>> = {
  breaker: "the breaker",
  run: "the run that holds the lock",
  left: "a run that ended",
  nobody: "nobody known",
};

const suspensionsCell = (all: readonly Suspension[]): string =>
  all.map(({ processes, by }) => `${processes.join(" and ")} by ${BY[by]}`).join(", ") || "none";

function rangesCell({ added, removed }: { added: readonly string[]; removed: readonly string[] }): string {
  if (added.length + removed.length === 0) return "as this version has them";
  return [...added.map((one) => `+ ${one}`), ...removed.map((one) => `- ${one}`)].join(" ");
}

/** Two units at most: `3 d 4 h`, `12 min 5 s`. */
export function duration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [Math.floor(seconds) % 60, "s"],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  if (first < 0) return "0 s";
  const shown = parts.slice(first, first + 2).filter(([count]) => count > 0);
  return shown.map(([count, unit]) => `${count} ${unit}`).join(" ");
}

/** What somebody should see to, beside a fleet that is not right. */
export function notices({
  underWay,
  alarms,
  image,
  cloudflare,
  runtime,
  isTemplateCurrent,
}: Status): readonly string[] {
  const raised = valueOrNull(alarms) ?? [];
  const ranges = valueOrNull(cloudflare);
  const functions = valueOrNull(runtime);
  return [
    ...underWay,
    ...raised.map(({ name, description }) => `alarm ${name}: ${description}`),
    ...(isTemplateCurrent ? [] : ["a deploy with these inputs would change the stack"]),
    ...(valueOrNull(image)?.isNewest === false
      ? ["a newer image exists: deploy with ami-update: on-deploy takes it"]
      : []),
    ...(ranges && ranges.added.length + ranges.removed.length > 0
      ? ["Cloudflare's ranges have changed: use a newer version of this action, or set allowed-cidrs"]
      : []),
    ...(functions?.endsSoon
      ? [`Lambda ends ${functions.name} on ${functions.endsOn}: deploy with a newer version of this action`]
      : []),
  ];
}

/** The same for programs; null is what could not be seen, and `unknown` says why. */
export function statusJson(status: Status): Readonly<Record<string, unknown>> {
  const { token, alarms, lock, pause, suspensions, image, cloudflare, runtime } = status;
  const looked: Readonly<Record<string, Known<unknown>>> = {
    token,
    alarms,
    lock,
    pause,
    suspensions,
    image,
    cloudflare,
    runtime,
  };
  const unknown = Object.entries(looked).flatMap(([name, one]) =>
    isKnown(one) ? [] : [`${name}: ${one.unknown}`],
  );
  return {
    version: status.version,
    templateCurrent: status.isTemplateCurrent,
    nodes: status.nodes,
    launchTemplate: {
      newest: status.newestTemplate || null,
      outdated: outdatedNodes(status.nodes, status.newestTemplate).map(({ id }) => id),
    },
    ...Object.fromEntries(Object.entries(looked).map(([name, one]) => [name, valueOrNull(one)])),
    notices: notices(status),
    unknown: [...unknown, ...(status.nodesUnknown ? [`nodes: ${status.nodesUnknown}`] : [])],
  };
}
