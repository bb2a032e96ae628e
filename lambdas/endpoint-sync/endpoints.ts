export interface CacheView {
  /** Status of the cluster: `available`, `creating`, `modifying`, `deleting`, … */
  readonly status: string;
  /** Nodes that the cluster counts; fewer listed ones mean that the listing is not complete. */
  readonly expected: number;
  readonly nodes: readonly {
    /** `host:port`; undefined while it has none. */
    readonly endpoint: string | undefined;
    readonly status: string;
  }[];
}

const LEAVING = new Set(["deleting", "deleted"]);

/**
 * The list of memcached servers that the fleet should have: sorted, each once. A node comes in when it is available,
 * stays while it reboots or is modified, and leaves when it is deleting or absent. When nothing would be left, or the
 * cluster itself goes, the written list stays: an old list costs misses, an empty one stops the listener.
 * Empty only when nothing was written either.
 */
export function desiredServers(view: CacheView | undefined, written: readonly string[]): string[] {
  const keep = sorted(written);
  if (!view || LEAVING.has(view.status)) return keep;
  const before = new Set(written);
  const listed = new Set<string>();
  const wanted = new Set<string>();
  for (const { endpoint, status } of view.nodes) {
    if (!endpoint) continue;
    listed.add(endpoint);
    if (status === "available" || (before.has(endpoint) && !LEAVING.has(status))) wanted.add(endpoint);
  }
  if (view.nodes.length < view.expected) {
    for (const endpoint of written) if (!listed.has(endpoint)) wanted.add(endpoint);
  }
  return wanted.size > 0 ? sorted(wanted) : keep;
}

export function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.join(" ") === other.join(" ");
}

const sorted = (endpoints: Iterable<string>): string[] => [...new Set(endpoints)].sort();
