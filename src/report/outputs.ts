/** Every output of the Action; action.yml lists the same. */
export const OUTPUT_NAMES = [
  "stack-id",
  "load-balancer-dns",
  "token-version",
  "memcached-servers",
  "result",
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];
