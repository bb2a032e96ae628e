import { createHash } from "node:crypto";
import type { Parameter } from "@aws-sdk/client-cloudformation";
import {
  NETWORK_TAG,
  PARAMETERS_TAG,
  STACK_PARAMETERS,
  STACK_TAG,
  TEMPLATE_TAG,
  VERSION_TAG,
} from "../../contract/names.ts";
import type { Assets } from "../assets.ts";
import { bucketName } from "../bucket-name.ts";
import { noEchoValues } from "../cloudformation/no-echo.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { stackConfig } from "../config.ts";
import { AppError } from "../errors.ts";
import type { Identity } from "../identity.ts";
import type { Inputs, Zones } from "../inputs.ts";
import { chooseImage, IMAGE_TAG, requireX86, rootDeviceOf } from "../preflight/image.ts";
import type { FoundNetwork } from "../preflight/own-network.ts";
import { chooseZones, readOffer } from "../preflight/zones.ts";
import type { Runtime } from "../runtime.ts";
import type { OwnNetwork } from "../stack/config.ts";
import { ROOT_DEVICE } from "../stack/parameters.ts";
import { renderTemplate, templateBody, templateHash } from "../stack/template.ts";
import type { Template } from "../stack/types.ts";
import { VERSION } from "../version.ts";

/** Everything that CloudFormation is to be told. */
export interface Target {
  readonly assets: Assets;
  readonly template: Template;
  /** The template as text. */
  readonly body: string;
  /** SHA-256 of the body. */
  readonly hash: string;
  readonly parameters: readonly Parameter[];
  readonly tags: Readonly<Record<string, string>>;
  /** Instances. */
  readonly size: number;
}

/** Resolves zones and image against AWS, keeping what an existing stack has, and renders the template. */
export async function resolveTarget(
  inputs: Inputs,
  runtime: Runtime,
  identity: Identity,
  stack: Stack | undefined,
): Promise<Target> {
  const { log } = runtime;
  requireSameNetwork(inputs, stack);
  const stored = stack?.parameters ?? {};
  const assets = runtime.assets();
  const template = renderTemplate(stackConfig(inputs), assets.stack);
  const body = templateBody(template);
  const hash = templateHash(body);
  const own = inputs.ownNetwork && (await lookAtNetwork(inputs, inputs.ownNetwork, runtime, stack));
  const wanted = own ? { count: own.zones.length, names: own.zones } : inputs.zones;
  const zones = keptZones(wanted, stack, hash) ?? (await offeredZones(inputs, wanted, runtime, stack));
  const image = await chooseImage(
    runtime,
    inputs,
    stack && { id: stored[STACK_PARAMETERS.imageId] ?? "", source: stack.tags[IMAGE_TAG] ?? "" },
  );
  const rootDevice = await rootDeviceOf(runtime, image);
  log.info(`zones ${zones.join(", ")}; image ${image.id} (${image.source}, ${inputs.amiUpdate})`);

  const resolved = {
    [STACK_PARAMETERS.zones]: zones.join(","),
    [STACK_PARAMETERS.imageId]: image.id,
    // Left out, it is the template's again, not the stack's present one.
    ...(rootDevice !== ROOT_DEVICE && { [STACK_PARAMETERS.rootDevice]: rootDevice }),
    [STACK_PARAMETERS.artifactsBucket]: bucketName(identity, inputs.stackName),
    ...(own && { [STACK_PARAMETERS.vpcCidr]: own.cidr }),
  };
  const parameters = [
    ...Object.entries(resolved).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    servingVersion(stored),
  ];
  if (!stack) {
    const { lookAtQuotas, needsOf } = await import("../preflight/quotas.ts");
    await lookAtQuotas(runtime, needsOf(template));
  }
  for (const value of noEchoValues(template, parameters)) runtime.hideDeclared(value);
  return {
    assets,
    template,
    body,
    hash,
    parameters,
    tags: {
      ...inputs.tags,
      [STACK_TAG]: inputs.stackName,
      [VERSION_TAG]: VERSION,
      [TEMPLATE_TAG]: hash,
      [PARAMETERS_TAG]: hashOf([resolved, inputs.tags, image.source]),
      [IMAGE_TAG]: image.source,
      [NETWORK_TAG]: networkOf(inputs),
    },
    size: inputs.size,
  };
}

const zonesOf = (stack: Stack | undefined): readonly string[] =>
  stack?.parameters[STACK_PARAMETERS.zones]?.split(",").filter(Boolean) ?? [];

/**
 * The zones of a stack that has this very template: its types were looked at when it was made, and what serves goes on
 * serving whatever is offered now. So a deploy that changes nothing asks EC2 nothing.
 */
function keptZones(wanted: Zones, stack: Stack | undefined, hash: string): readonly string[] | undefined {
  if (!stack?.status.isSuccess || stack.tags[TEMPLATE_TAG] !== hash) return undefined;
  const kept = zonesOf(stack);
  const isWanted = wanted.names ? wanted.names.join() === kept.join() : wanted.count === kept.length;
  return isWanted ? kept : undefined;
}

async function offeredZones(
  inputs: Inputs,
  wanted: Zones,
  runtime: Runtime,
  stack: Stack | undefined,
): Promise<readonly string[]> {
  await requireX86(runtime, inputs.instanceType);
  return chooseZones(wanted, await readOffer(await runtime.aws.ec2(), inputs), zonesOf(stack));
}

/** What cannot be changed of a stack's network: the range of its VPC, or the VPC that it was given. */
const networkOf = ({ vpcCidr, ownNetwork }: Inputs): string => ownNetwork?.vpcId ?? vpcCidr;

/** A VPC keeps its range for its whole life, and with another VPC everything in it would be another one. */
function requireSameNetwork(inputs: Inputs, stack: Stack | undefined): void {
  const present = stack?.tags[NETWORK_TAG];
  const wanted = networkOf(inputs);
  if (!present || present === wanted) return;
  const input = present.startsWith("vpc-") ? "vpc-id" : "vpc-cidr";
  throw new AppError(
    "stack.immovable",
    `stack ${inputs.stackName} lies in ${present} and cannot move to ${wanted}; keep ${input} ${present}, or deploy a stack of another name`,
  );
}

async function lookAtNetwork(
  { size, memcachedNodes }: Inputs,
  own: OwnNetwork,
  { aws, log }: Runtime,
  stack: Stack | undefined,
): Promise<FoundNetwork> {
  const { findOwnNetwork } = await import("../preflight/own-network.ts");
  const wanted = { size, memcachedNodes, isNew: stack === undefined };
  const found = await findOwnNetwork(await aws.ec2(), own, wanted);
  log.info(`VPC ${own.vpcId} (${found.cidr}) suits, in ${found.zones.join(", ")}`);
  return found;
}

/** The version that serves moves only when the fleet has been refreshed; a change of the stack leaves it alone. */
function servingVersion(stored: Stack["parameters"]): Parameter {
  const ParameterKey = STACK_PARAMETERS.servingTemplateVersion;
  return stored[ParameterKey]
    ? { ParameterKey, UsePreviousValue: true }
    : { ParameterKey, ParameterValue: "1" };
}

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Whether the stack says of itself that it was made from exactly this, and its last operation succeeded. */
export function isDeployed(stack: Stack | undefined, target: Target): boolean {
  if (!stack?.status.isSuccess) return false;
  return [TEMPLATE_TAG, PARAMETERS_TAG].every((tag) => stack.tags[tag] === target.tags[tag]);
}
