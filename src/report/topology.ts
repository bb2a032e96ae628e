import { type FleetInstance, type FleetState, isServing } from "../fleet/state.ts";

/** GitHub draws no diagram of more than 50,000 characters; no fleet comes near with its instances cut to this. */
const MOST_INSTANCES = 100;

/**
 * The fleet as a Mermaid flowchart: Cloudflare, the load balancer, the instances by zone, and the memcached nodes,
 * each in the colour of its health.
 */
export function topology({ instances, cacheNodes, cacheSize, servers }: FleetState): string {
  const shown = instances.slice(0, MOST_INSTANCES);
  const zones = [...new Set(shown.map(({ zone }) => zone))].sort();
  const listed = [...new Set([...cacheNodes, ...servers])].sort();
  const missing = Math.max(0, cacheSize - listed.length);
  return [
    "flowchart LR",
    '  edge(["Cloudflare"]) --> nlb["load balancer :2408"]',
    ...zones.flatMap((zone, index) => zoneLines(zone, index, shown)),
    '  subgraph cache["memcached"]',
    ...listed.map((server, index) => `    m${index}[("${label(server)}")]`),
    ...(missing > 0 ? [`    missing[("${missing} missing")]`] : []),
    "  end",
    ...shown.map((one, index) => `  nlb ${isServing(one) ? "-->" : "-.->"} i${index}`),
    ...zones.map((_, index) => `  z${index} --> cache`),
    "  classDef well fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
    "  classDef ill fill:#ffebe9,stroke:#cf222e,color:#1f2328",
    "  classDef waiting fill:#fff8c5,stroke:#9a6700,color:#1f2328",
    ...shown.map((one, index) => `  class i${index} ${health(one)}`),
    ...listed.map((server, index) => `  class m${index} ${nodeHealth(server, cacheNodes, servers)}`),
    ...(missing > 0 ? ["  class missing ill"] : []),
  ].join("\n");
}

function zoneLines(zone: string, index: number, instances: readonly FleetInstance[]): readonly string[] {
  const own = instances.flatMap((one, at) => (one.zone === zone ? [{ one, at }] : []));
  const box = ({ one, at }: { one: FleetInstance; at: number }) =>
    `    i${at}["${label(one.id)}<br/>${label(one.address || "no address")}<br/>${label(`${one.lifecycle}, ${one.target}, 2408 ${one.port}`)}"]`;
  return [`  subgraph z${index}["${label(zone)}"]`, ...own.map(box), "  end"];
}

function health(one: FleetInstance): "well" | "ill" | "waiting" {
  if (/^(Pending|Terminating)/.test(one.lifecycle)) return "waiting";
  const answers = one.port === "open" || one.port === "not asked";
  return isServing(one) && one.health === "Healthy" && one.target === "healthy" && answers ? "well" : "ill";
}

/** A node that the instances are not told of serves nobody; one that is gone and still listed is looked for in vain. */
function nodeHealth(server: string, nodes: readonly string[], servers: readonly string[]): "well" | "ill" {
  return nodes.includes(server) && servers.includes(server) ? "well" : "ill";
}

/**
 * Text inside quotes: everything that Mermaid or HTML could read becomes Mermaid's `#code;`. Without any text Mermaid
 * takes nothing of the whole diagram.
 */
const label = (text: string): string =>
  (text || "unknown").replace(/[^A-Za-z0-9 .:,()/-]/gu, (one) => `#${one.codePointAt(0)};`);
