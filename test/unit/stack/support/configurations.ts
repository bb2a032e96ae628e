import fc from "fast-check";
import { CLOUDFLARE_SOURCE, type PackageSource } from "../../../../contract/package-source.ts";
import { instancePayload } from "../../../../scripts/payload.ts";
import { longestPrefix } from "../../../../src/stack/cidr.ts";
import type { StackAssets, StackConfig } from "../../../../src/stack/config.ts";
import { renderTemplate } from "../../../../src/stack/template.ts";
import type { Template } from "../../../../src/stack/types.ts";

export const assets: StackAssets = {
  lambdaKeys: {
    "launch-gate": `artifacts/${"a".repeat(64)}.zip`,
    "port-probe": `artifacts/${"b".repeat(64)}.zip`,
    "endpoint-sync": `artifacts/${"c".repeat(64)}.zip`,
    reconciler: `artifacts/${"d".repeat(64)}.zip`,
  },
  // The real one: what it weighs decides whether user data fits.
  instancePayload: instancePayload(),
};

/** What a deploy without any input comes to. */
export const base: StackConfig = {
  stackName: "railgun-ha",
  vpcCidr: "10.240.0.0/16",
  zoneCount: 2,
  nat: "none",
  allowedCidrs: ["103.21.244.0/22", "103.22.200.0/22", "173.245.48.0/20"],
  instanceType: "t3.medium",
  size: 2,
  memcachedNodeType: "cache.t4g.small",
  memcachedNodes: 2,
  memcachedVersion: "1.6.22",
  packageSource: CLOUDFLARE_SOURCE,
  listenerSettings: {},
  mapFile: "",
  elasticIps: false,
  tags: {},
  alarmTopicArn: "",
  alarmEmail: "",
  tokenAgeAlarmDays: 365,
  permissionsBoundary: "",
};

export const render = (changes: Partial<StackConfig> = {}): Template =>
  renderTemplate({ ...base, ...changes }, assets);

const STACK_NAME = /^[A-Za-z][A-Za-z0-9-]{0,127}$/;
const octet = fc.integer({ min: 0, max: 255 });

/** A range of `prefix` bits without host bits, inside one of the private ones. */
const range = (prefix: number) =>
  fc.tuple(octet, octet).map(([b, c]) => {
    const third = c - (c % 2 ** (24 - prefix));
    return `10.${b}.${prefix === 16 ? 0 : third}.0/${prefix}`;
  });

const allowed = fc
  .uniqueArray(
    fc.oneof(
      { weight: 9, arbitrary: fc.tuple(octet, octet, octet).map(([a, b, c]) => `${a}.${b}.${c}.0/24`) },
      { weight: 1, arbitrary: fc.constant("0.0.0.0/0") },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((ranges) => ranges.sort());

const dollar = "$";
/** Addresses with everything that a shell, JSON or Fn::Sub could trip over. */
export const awkwardUrls = [
  "https://packages.example/it's?a=$HOME&b=`id`&c=$(id)",
  `https://packages.example/${dollar}{AWS::StackName}/${dollar}{!x}/${dollar}${dollar}{y}/\\${dollar}{z}`,
  'https://packages.example/"quoted"/\\back\\slash/%20/é/PAYLOAD',
  "https://packages.example/plain.deb",
];
const url = fc.constantFrom(...awkwardUrls);

const packageSource: fc.Arbitrary<PackageSource> = fc.oneof(
  fc.record({
    kind: fc.constant("apt" as const),
    url,
    suites: fc.uniqueArray(fc.constantFrom("xenial", "jammy", "noble"), { minLength: 1 }),
    component: fc.constantFrom("main", "contrib"),
    key: url,
    package: fc.constant("railgun-stable"),
  }),
  fc.record({ kind: fc.constant("deb" as const), url, sha256: fc.constant("0".repeat(64)) }),
  fc.constant({ kind: "ami" as const }),
);

const tags = fc.dictionary(
  fc.stringMatching(/^[A-Z][A-Za-z0-9 _.:/=+@-]{0,60}[a-z]$/),
  fc.stringMatching(/^[A-Za-z0-9 _.:/=+@-]{1,120}$/), // SSM refuses a document with an empty one
  { maxKeys: 8 },
);

/** Every input that decides what the template says. */
export const configuration: fc.Arbitrary<StackConfig> = fc.integer({ min: 2, max: 4 }).chain((zoneCount) =>
  fc.record({
    stackName: fc.oneof(fc.stringMatching(STACK_NAME), fc.constant("x".repeat(128))),
    vpcCidr: fc.integer({ min: 16, max: longestPrefix(zoneCount) }).chain(range),
    zoneCount: fc.constant(zoneCount),
    nat: fc.constantFrom("none", "single", "per-az"),
    allowedCidrs: allowed,
    instanceType: fc.constantFrom("t3.medium", "m6i.large", "c7i.xlarge"),
    size: fc.integer({ min: 2, max: 50 }),
    memcachedNodeType: fc.constantFrom("cache.t4g.small", "cache.m6g.large", "cache.r6g.xlarge"),
    memcachedNodes: fc.integer({ min: 2, max: 40 }),
    memcachedVersion: fc.constantFrom("1.4.34", "1.5.10", "1.5.16", "1.6.6", "1.6.12", "1.6.17", "1.6.22"),
    packageSource,
    listenerSettings: fc.constantFrom({}, { "log.level": "1", "stats.enabled": "1" }),
    mapFile: fc.constantFrom("", "default=127.0.0.1"),
    elasticIps: fc.boolean(),
    tags,
    alarmTopicArn: fc.constantFrom("", "arn:aws-cn:sns:cn-north-1:123456789012:alarms"),
    alarmEmail: fc.constantFrom("", "operators@example.com"),
    permissionsBoundary: fc.constantFrom("", "arn:aws:iam::123456789012:policy/bound"),
    tokenAgeAlarmDays: fc.integer({ min: 1, max: 3650 }),
  }),
);

/** A VPC of the operator's own. */
export const ownNetwork = {
  vpcId: "vpc-0123456789abcdef0",
  publicSubnetIds: ["subnet-0000000000000000a", "subnet-0000000000000000b"],
  privateSubnetIds: ["subnet-0000000000000000c", "subnet-0000000000000000d"],
};

/** The same for the same seed; the default, its opposites and then `count` drawn ones. */
export function drawConfigurations(seed: number, count: number): readonly StackConfig[] {
  const everything = {
    ...base,
    zoneCount: 4,
    nat: "per-az",
    elasticIps: true,
    size: 50,
    alarmEmail: "a@example.com",
  } as const;
  return [
    base,
    everything,
    { ...base, ownNetwork, elasticIps: true },
    ...fc.sample(configuration, { seed, numRuns: count }),
  ];
}

/** A seed for one run, printed by whoever uses it; set STACK_SEED to repeat one. */
export function chooseSeed(): number {
  const given = Number(process.env.STACK_SEED);
  return Number.isInteger(given) && given > 0 ? given : Math.floor(Math.random() * 2 ** 31) + 1;
}
