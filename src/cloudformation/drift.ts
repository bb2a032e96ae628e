import type { CloudFormationClient, StackResourceDrift } from "@aws-sdk/client-cloudformation";
import type { Clock } from "../../contract/clock.ts";
import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
} from "../aws/cloudformation-rare.ts";
import { isNamed } from "../aws/failures.ts";
import { messageOf } from "../errors.ts";
import type { ResourceChange } from "./changes.ts";
import { poll } from "./pace.ts";

/** Milliseconds for CloudFormation to compare all resources of a stack. */
const DETECTION = 15 * 60_000;
const MOST_PAGES = 50;

/** What a comparison of a stack with what its resources really are came to. */
export type Drift =
  | {
      readonly kind: "compared";
      readonly drifted: readonly ResourceChange[];
      /** Why some resources could not be compared. */
      readonly gap: string | undefined;
    }
  /** CloudFormation does not begin a comparison now: another one runs, or an operation. */
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "timed-out" };

/** Has CloudFormation compare a stack with its resources, and waits for what it finds. */
export async function detectDrift(
  { client, clock }: { readonly client: CloudFormationClient; readonly clock: Clock },
  stackId: string,
): Promise<Drift> {
  const begun = await client
    .send(new DetectStackDriftCommand({ StackName: stackId }))
    .catch((error: unknown) => {
      if (!isNamed(error, "ValidationError")) throw error;
      return { kind: "refused" as const, reason: messageOf(error) };
    });
  if ("kind" in begun) return begun;
  const { StackDriftDetectionId } = begun;
  const ended = await poll({ clock, forMillis: DETECTION }, async () => {
    const status = await client.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }));
    return status.DetectionStatus === "DETECTION_IN_PROGRESS" ? undefined : status;
  });
  if (!ended) return { kind: "timed-out" };
  // DETECTION_FAILED: some resource could not be compared; what was compared is answered all the same.
  const gap =
    ended.DetectionStatus === "DETECTION_FAILED"
      ? (ended.DetectionStatusReason ?? "no reason given")
      : undefined;
  return { kind: "compared", drifted: (await readDrifts(client, stackId)).map(driftedResource), gap };
}

async function readDrifts(
  client: CloudFormationClient,
  StackName: string,
): Promise<readonly StackResourceDrift[]> {
  const drifts: StackResourceDrift[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { StackResourceDrifts = [], NextToken } = await client.send(
      new DescribeStackResourceDriftsCommand({
        StackName,
        StackResourceDriftStatusFilters: ["MODIFIED", "DELETED"],
        ...(token && { NextToken: token }),
      }),
    );
    drifts.push(...StackResourceDrifts);
    token = NextToken;
    if (!token) break;
  }
  return drifts;
}

function driftedResource(drift: StackResourceDrift): ResourceChange {
  const properties = (drift.PropertyDifferences ?? []).map((one) => ({
    path: `/Properties${one.PropertyPath ?? ""}`,
    from: one.ExpectedValue,
    to: one.ExpectedValue,
    replacement: "no" as const,
    drifted: one.ActualValue ?? "",
  }));
  return {
    action: "None",
    logicalId: drift.LogicalResourceId ?? "",
    physicalId: drift.PhysicalResourceId,
    type: drift.ResourceType ?? "",
    replacement: "no",
    properties,
    drift: drift.StackResourceDriftStatus === "DELETED" ? "DELETED" : "MODIFIED",
  };
}

/** What drifted in the same list as what changes: a resource that does both is there once. */
export function withDrift(
  changes: readonly ResourceChange[],
  drifted: readonly ResourceChange[],
): readonly ResourceChange[] {
  const merged = changes.map((change) => {
    const drift = drifted.find(({ logicalId }) => logicalId === change.logicalId);
    return drift ? mergeDrift(change, drift) : change;
  });
  const rest = drifted.filter(({ logicalId }) => !changes.some((one) => one.logicalId === logicalId));
  return [...merged, ...rest];
}

function mergeDrift(change: ResourceChange, found: ResourceChange): ResourceChange {
  const properties = change.properties.map((property) => {
    const same = found.properties.find(({ path }) => path === property.path);
    return same?.drifted === undefined ? property : { ...property, drifted: same.drifted };
  });
  const paths = new Set(properties.map(({ path }) => path));
  return {
    ...change,
    ...(found.drift && { drift: found.drift }),
    properties: [...properties, ...found.properties.filter(({ path }) => !paths.has(path))],
  };
}
