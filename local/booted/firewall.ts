import { isIPv4 } from "node:net";

/** One thing that a security group lets in. */
export interface Ingress {
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
  /** A range of addresses, or a security group by its id. */
  readonly source: { readonly cidr: string } | { readonly group: string };
}

/** Who may connect to whom. Addresses without a group are open: the router, the services for the machines. */
export interface FirewallState {
  readonly ingress: ReadonlyMap<string, readonly Ingress[]>;
  /** Ids of the security groups of each address. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Members that only send: what reaches them is nobody's business. */
  readonly senders: ReadonlySet<string>;
  /** `address:port` to which nothing goes and from which nothing comes. */
  readonly holes: ReadonlySet<string>;
}

const TABLE = "inet railgun-ha";

/**
 * The rules for nft: what reaches an address that has security groups is accepted when one of them lets it in and
 * dropped otherwise, as on AWS; answers pass. Bridges of the zones do not forward between machines by themselves, so
 * everything between two machines comes by here. Not enforced: outbound rules, and what the local cloud's own
 * processes send to an address of their own (over `lo`).
 */
export function ruleset(state: FirewallState): string {
  const guarded = [...state.members]
    .filter(([address, groups]) => groups.length > 0 && !state.senders.has(address))
    .map(([address]) => address);
  const accepted = guarded.flatMap((address) => acceptedBy(address, state));
  const holes = [...state.holes].flatMap((hole) => {
    const [host, port] = hole.split(":");
    return [`ip daddr ${host} tcp dport ${port} drop`, `ip saddr ${host} tcp sport ${port} drop`];
  });
  const hook = (name: string, own = ""): string =>
    `chain ${name} { type filter hook ${name} priority 0; policy accept; ${own}jump verdict; }`;
  return [
    `table ${TABLE} {}`,
    `delete table ${TABLE}`,
    `table ${TABLE} {`,
    "chain verdict {",
    ...holes,
    "ct state established,related accept",
    // DHCP answers a question that no connection stands for.
    "udp sport 67 accept",
    ...accepted,
    ...(guarded.length > 0 ? [`ip daddr { ${guarded.join(", ")} } drop`] : []),
    "}",
    hook("input", 'iifname "lo" accept; '),
    hook("output", 'oifname "lo" accept; '),
    hook("forward"),
    "}",
    "",
  ].join("\n");
}

function acceptedBy(address: string, { ingress, members }: FirewallState): string[] {
  const rules = (members.get(address) ?? []).flatMap((group) => ingress.get(group) ?? []);
  return rules.flatMap((rule) => {
    const sources = "cidr" in rule.source ? [rule.source.cidr] : membersOf(rule.source.group, members);
    const known = sources.filter((source) => isIPv4(source.split("/")[0] ?? ""));
    if (known.length === 0) return [];
    return [`ip saddr { ${minimal(known).join(", ")} } ip daddr ${address} ${portsOf(rule)}accept`];
  });
}

/** nft refuses a set in which one range holds another. */
function minimal(sources: readonly string[]): readonly string[] {
  return sources.includes("0.0.0.0/0") ? ["0.0.0.0/0"] : [...new Set(sources)];
}

function membersOf(group: string, members: FirewallState["members"]): string[] {
  return [...members].filter(([, groups]) => groups.includes(group)).map(([address]) => address);
}

function portsOf({ protocol, from, to }: Ingress): string {
  return protocol === "-1" ? "" : `${protocol} dport ${from === to ? from : `${from}-${to}`} `;
}
