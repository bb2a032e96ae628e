import * as z from "zod/mini";
import { listener } from "../contract/listener.ts";
import type { PackageSource } from "../contract/package-source.ts";
import { COMMENT_MODES } from "./comment/settings.ts";
import { AppError, messageOf } from "./errors.ts";
import { parseAllowedCidrs } from "./inputs/allowed-cidrs.ts";
import { align, formatCidr, isAligned, parseCidr, reservedRange } from "./inputs/cidr.ts";
import { DEFAULTS, INPUT_NAMES, type InputName, isInputName, nearestInput } from "./inputs/declared.ts";
import { count, matching, names, oneOf, optionalCount, parsed, trueOrFalse } from "./inputs/fields.ts";
import { parseListenerSettings } from "./inputs/listener-settings.ts";
import { parseMapFile } from "./inputs/map-file.ts";
import { ownNetworkOf, ownNetworkProblem, parseSubnetIds, VPC_ID } from "./inputs/own-network.ts";
import { GRAMMAR, parsePackageSource } from "./inputs/package-source.ts";
import { parseTags } from "./inputs/tags.ts";
import { PARAMETER, tokenSourceProblem } from "./inputs/token-source.ts";
import { parseZones, type Zones } from "./inputs/zones.ts";
import { longestPrefix } from "./stack/cidr.ts";

export const COMMANDS = [
  "deploy",
  "plan",
  "status",
  "rotate",
  "pause",
  "resume",
  "destroy",
  "render",
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Ubuntu releases with their code names, which are the names of apt suites. */
export const UBUNTU = { "22.04": "jammy", "24.04": "noble", "26.04": "resolute" } as const;
export type UbuntuRelease = keyof typeof UBUNTU;

const MAP_KEY = listener.map.key;

export type { Zones };

function parseVpcCidr(text: string): string {
  const cidr = parseCidr(text);
  if (!cidr) throw new Error(`"${text}" is no IPv4 range`);
  if (cidr.prefix < 16) throw new Error(`"${text}" is larger than a VPC can be`);
  if (!isAligned(cidr))
    throw new Error(`"${text}" does not begin at its range's first address ${formatCidr(align(cidr))}`);
  const reserved = reservedRange(cidr);
  if (reserved) throw new Error(`"${text}" overlaps ${reserved}`);
  return text;
}

const LOGICAL_ID = /^[A-Za-z0-9]{1,255}$/;
const ROLE_ARN = /^$|^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const POLICY_ARN = /^$|^arn:[a-z-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/;

const fields = z.strictObject({
  command: oneOf(COMMANDS),
  "stack-name": matching(
    /^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,
    "a letter followed by letters, digits and hyphens, 128 characters at most",
  ),
  "activation-token": z.string().check(
    z.refine((text) => text === "" || /^[0-9a-fA-F]{32}$/.test(text), {
      // The only message without the value: it is a secret, even when it is wrong.
      error: ({ input }) =>
        `the value is not 32 hexadecimal digits (it has ${String(input).length} characters)`,
    }),
  ),
  "vpc-cidr": parsed(
    parseVpcCidr,
    "an IPv4 range from /16 to /22 (/21 for 3 or 4 zones) such as 10.240.0.0/16",
  ),
  "vpc-id": matching(VPC_ID, "the id of a VPC such as vpc-0123456789abcdef0"),
  "public-subnet-ids": parsed(parseSubnetIds, "2 to 4 ids separated by commas or lines"),
  "private-subnet-ids": parsed(parseSubnetIds, "2 to 4 ids separated by commas or lines"),
  "availability-zones": parsed(parseZones, "a number from 2 to 4, or 2 to 4 names separated by commas"),
  nat: oneOf(["none", "single", "per-az"]),
  "allowed-cidrs": parsed(parseAllowedCidrs, "`cloudflare`, or IPv4 ranges separated by commas or lines"),
  "instance-type": matching(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/, "an EC2 instance type such as t3.medium"),
  "ubuntu-release": oneOf(["22.04", "24.04", "26.04"]),
  "ami-id": matching(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/, "an image id such as ami-0123456789abcdef0"),
  "ami-update": oneOf(["pinned", "on-deploy"]),
  size: count(2, 50, ": one instance is no high availability"),
  "memcached-node-type": matching(
    /^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,
    "a cache node type such as cache.t4g.small",
  ),
  "memcached-nodes": count(2, 40, ": one node is no high availability"),
  "memcached-version": matching(
    /^1\.[4-6]\.\d{1,3}$/,
    "a version of memcached from 1.4 to 1.6 such as 1.6.22",
  ),
  "package-source": z.string(),
  "listener-settings": parsed(
    parseListenerSettings,
    "lines such as log.level = 1 with keys that Railgun documents",
  ),
  "map-file": parsed(parseMapFile, "one host=address on each line"),
  "elastic-ips": trueOrFalse,
  tags: parsed(parseTags, "one key=value on each line"),
  "alarm-topic-arn": matching(
    /^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,
    "the ARN of a standard SNS topic",
  ),
  "alarm-email": matching(/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/, "one e-mail address"),
  "token-parameter": matching(PARAMETER, "the name of a parameter such as /railgun/next-token"),
  "token-version": matching(/^$|^previous$|^[1-9]\d{0,8}$/, "`previous` or the number of a version"),
  "wave-size": count(1, 50),
  floor: optionalCount(0, 49),
  "canary-seconds": count(0, 720),
  "max-token-age-days": count(0, 3_650),
  confirm: z.string(),
  "keep-token": trueOrFalse,
  "retain-resources": names(LOGICAL_ID, "logical ids separated by commas or lines"),
  "on-pull-request": oneOf(["plan", "deploy"]),
  drift: oneOf(["false", "true", "revert"]),
  "on-failed-stack": oneOf(["fail", "recreate"]),
  "skip-resources": names(LOGICAL_ID, "logical ids separated by commas or lines"),
  "allow-replacement": names(
    /^[A-Za-z0-9]{1,255}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/,
    "logical ids or types such as AWS::EC2::Subnet, separated by commas or lines",
  ),
  wait: trueOrFalse,
  "service-role-arn": matching(ROLE_ARN, "the ARN of an IAM role"),
  "permissions-boundary": matching(POLICY_ARN, "the ARN of an IAM policy"),
  "allowed-account-ids": names(/^\d{12}$/, "account ids of 12 digits separated by commas or lines"),
  comment: oneOf(COMMENT_MODES),
  "github-token": z.string(),
});

/** What inputs must be to one another. Said also beside errors of other inputs, so that all is said at once. */
const consistent = fields.check(
  z.refine(
    (inputs) =>
      (parseCidr(inputs["vpc-cidr"])?.prefix ?? 0) <= longestPrefix(inputs["availability-zones"].count),
    {
      path: ["vpc-cidr"],
      error: ({ input }) => tooSmall(input as Parsed),
      when: ({ issues }) =>
        !issues.some(({ path }) => path?.[0] === "vpc-cidr" || path?.[0] === "availability-zones"),
    },
  ),
  z.refine((inputs) => inputs["alarm-topic-arn"] === "" || inputs["alarm-email"] === "", {
    path: ["alarm-email"],
    error: "alarm-topic-arn is set as well; set one of them, and subscribe the address to the topic",
    when: ({ issues }) => !issues.some(({ path }) => String(path?.[0]).startsWith("alarm-")),
  }),
  z.refine((inputs) => inputs["map-file"] === "" || !Object.hasOwn(inputs["listener-settings"], MAP_KEY), {
    path: ["listener-settings"],
    error: `"${MAP_KEY}" is set by map-file; leave one of them out`,
    when: ({ issues }) =>
      !issues.some(({ path }) => path?.[0] === "listener-settings" || path?.[0] === "map-file"),
  }),
  unlessWrong(ownNetworkProblem),
  unlessWrong(tokenSourceProblem),
);

/** A problem of several inputs that is looked for only where none of them has one of its own. */
function unlessWrong(problemOf: (inputs: Parsed) => { path: string[]; message: string } | undefined) {
  return z.check<Parsed>(({ value, issues }) => {
    const problem = issues.length === 0 ? problemOf(value) : undefined;
    if (problem) issues.push({ code: "custom", input: value, ...problem });
  });
}

const schema = z.pipe(
  consistent,
  z.transform((inputs, { issues }) => {
    const source = readPackageSource(inputs["package-source"], inputs["ubuntu-release"]);
    if (typeof source !== "string") return toInputs(inputs, source);
    issues.push({ code: "custom", input: inputs, path: ["package-source"], message: source });
    return z.NEVER;
  }),
);

type Parsed = z.output<typeof fields>;

function tooSmall(inputs: Parsed): string {
  const { count: zones } = inputs["availability-zones"];
  return `"${inputs["vpc-cidr"]}" is too small for ${2 * zones} subnets of /24 in ${zones} zones; use /${longestPrefix(zones)} or larger`;
}

function readPackageSource(text: string, release: UbuntuRelease): PackageSource | string {
  try {
    return parsePackageSource(text, UBUNTU[release]);
  } catch (error) {
    return `${messageOf(error)}; use ${GRAMMAR}`;
  }
}

/** Subnets of one's own say how many zones there are. */
const zonesOf = (inputs: Parsed): Zones =>
  inputs["vpc-id"]
    ? { count: inputs["public-subnet-ids"].length, names: undefined }
    : inputs["availability-zones"];

function toInputs(inputs: Parsed, packageSource: PackageSource) {
  return {
    command: inputs.command,
    stackName: inputs["stack-name"],
    /** Empty when it was not given. */
    activationToken: inputs["activation-token"],
    vpcCidr: inputs["vpc-cidr"],
    /** Undefined: the stack makes its network. */
    ownNetwork: ownNetworkOf(inputs),
    zones: zonesOf(inputs),
    nat: inputs.nat,
    allowedCidrs: inputs["allowed-cidrs"],
    instanceType: inputs["instance-type"],
    ubuntuRelease: inputs["ubuntu-release"],
    /** Empty: Canonical's newest image of the release. */
    amiId: inputs["ami-id"],
    amiUpdate: inputs["ami-update"],
    size: inputs.size,
    memcachedNodeType: inputs["memcached-node-type"],
    memcachedNodes: inputs["memcached-nodes"],
    memcachedVersion: inputs["memcached-version"],
    packageSource,
    /** By key, sorted; on the instances as text. */
    listenerSettings: inputs["listener-settings"],
    /** Empty: the listener keeps the map that its package brought. */
    mapFile: inputs["map-file"],
    elasticIps: inputs["elastic-ips"].toLowerCase() === "true",
    tags: inputs.tags,
    /** Empty: no topic of somebody else. */
    alarmTopicArn: inputs["alarm-topic-arn"],
    /** Empty: nobody is written to. */
    alarmEmail: inputs["alarm-email"],
    /** Empty when the token does not come from another parameter. */
    tokenParameter: inputs["token-parameter"],
    /** Empty, `previous`, or the number of a version. */
    tokenVersion: inputs["token-version"],
    waveSize: inputs["wave-size"],
    /** Undefined: what a wave leaves of the fleet. */
    floor: inputs.floor,
    canarySeconds: inputs["canary-seconds"],
    /** 0: the token's age is no error. */
    maxTokenAgeDays: inputs["max-token-age-days"],
    confirm: inputs.confirm,
    /** Whether the token's parameter outlives the stack. */
    keepsToken: inputs["keep-token"].toLowerCase() === "true",
    /** Logical ids that `destroy` may leave behind when they cannot be deleted. */
    retainResources: inputs["retain-resources"],
    onPullRequest: inputs["on-pull-request"],
    drift: inputs.drift,
    onFailedStack: inputs["on-failed-stack"],
    /** Logical ids that a rollback which is continued leaves as they are. */
    skipResources: inputs["skip-resources"],
    /** Logical ids and types that may be replaced or deleted although their loss is felt. */
    allowReplacement: inputs["allow-replacement"],
    /** Whether a deploy waits for the end of the stack's change. */
    waits: inputs.wait.toLowerCase() === "true",
    /** Empty: CloudFormation works with the caller's permissions. */
    serviceRoleArn: inputs["service-role-arn"],
    /** Empty: roles without a boundary. */
    permissionsBoundary: inputs["permissions-boundary"],
    /** Empty: any account. */
    allowedAccountIds: inputs["allowed-account-ids"],
    comment: inputs.comment,
    /** Empty outside of a workflow, where nobody replaced the expression. */
    githubToken: inputs["github-token"].startsWith("${{") ? "" : inputs["github-token"],
  } as const;
}

export type Inputs = ReturnType<typeof toInputs>;

/**
 * Reads all inputs at once. `raw` holds what was given, by input name; a blank value counts as not given.
 * Throws one AppError with a detail for each wrong value and each undeclared name.
 */
export function parseInputs(raw: Readonly<Record<string, string | undefined>>): Inputs {
  const unknown = Object.keys(raw).filter((name) => !isInputName(name));
  const given = Object.fromEntries(INPUT_NAMES.map((name) => [name, valueIn(raw, name)]));
  const result = schema.safeParse(given);
  const details = [
    ...unknown.map((name) => `${name} is not an input; the nearest is ${nearestInput(name)}`),
    ...(result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`),
    ...alsoPackageSource(given, result.error),
  ];
  if (result.success && details.length === 0) return result.data;
  const code = result.success ? "input.unknown" : "input.invalid";
  throw new AppError(code, details.length === 1 ? `${details[0]}` : `${details.length} inputs are wrong`, {
    details: details.length === 1 ? [] : details,
  });
}

/** A transform does not run beside other errors: what it would have said is said here. */
function alsoPackageSource(given: Record<string, string>, error: z.core.$ZodError | undefined): string[] {
  if (!error || error.issues.some(({ path }) => path[0] === "package-source")) return [];
  const problem = readPackageSource(given["package-source"] ?? "", DEFAULTS["ubuntu-release"]);
  return typeof problem === "string" ? [`package-source: ${problem}`] : [];
}

function valueIn(raw: Readonly<Record<string, string | undefined>>, name: InputName): string {
  const value = raw[name]?.trim() ?? "";
  return value === "" ? DEFAULTS[name] : value;
}
