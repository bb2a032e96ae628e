/** Every input of the Action and what it is when it is not given. action.yml says the same; a test compares them. */
export const DEFAULTS = {
  command: "deploy",
  "stack-name": "railgun-ha",
  "activation-token": "",
  "vpc-cidr": "10.240.0.0/16",
  "vpc-id": "",
  "public-subnet-ids": "",
  "private-subnet-ids": "",
  "availability-zones": "2",
  nat: "none",
  "allowed-cidrs": "cloudflare",
  "instance-type": "t3.medium",
  "ubuntu-release": "24.04",
  "ami-id": "",
  "ami-update": "pinned",
  size: "2",
  "memcached-node-type": "cache.t4g.small",
  "memcached-nodes": "2",
  "memcached-version": "1.6.22",
  "package-source": "cloudflare",
  "listener-settings": "",
  "map-file": "",
  "elastic-ips": "false",
  tags: "",
  "alarm-topic-arn": "",
  "alarm-email": "",
  "token-parameter": "",
  "token-version": "",
  "wave-size": "1",
  floor: "",
  "canary-seconds": "20",
  "max-token-age-days": "0",
  confirm: "",
  "keep-token": "false",
  "retain-resources": "",
  "on-pull-request": "plan",
  drift: "false",
  "on-failed-stack": "fail",
  "skip-resources": "",
  "allow-replacement": "",
  wait: "true",
  "service-role-arn": "",
  "permissions-boundary": "",
  "allowed-account-ids": "",
  comment: "auto",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner replaces it; outside of a workflow nobody does
  "github-token": "${{ github.token }}",
} as const satisfies Readonly<Record<string, string>>;

export type InputName = keyof typeof DEFAULTS;

export const INPUT_NAMES = Object.keys(DEFAULTS) as readonly InputName[];

export const isInputName = (name: string): name is InputName => Object.hasOwn(DEFAULTS, name);

/** The declared input whose name takes the fewest changes of single letters to reach. */
export function nearestInput(name: string): InputName {
  const distances = INPUT_NAMES.map((declared) => ({ declared, changes: editDistance(name, declared) }));
  const best = distances.reduce((a, b) => (b.changes < a.changes ? b : a));
  return best.declared;
}

/** Number of insertions, deletions and substitutions between two words (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const substituted = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(substituted, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
