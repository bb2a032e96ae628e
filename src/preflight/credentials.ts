import { receivedClaims } from "./claims.ts";
import type { Advice, Failed } from "./failed.ts";
import { trustAdvice } from "./trust.ts";

/** Region of which AWS's names are taken when none is set. */
const ANY_REGION = "us-east-1";

/**
 * Explains missing or refused credentials by the token that GitHub gives this job, beside what a role must say to
 * take it. Outside of a workflow there is no such token, and nothing to explain.
 */
export async function credentialsAdvice({ env, runtime, findings }: Failed): Promise<Advice> {
  if (env["GITHUB_ACTIONS"] !== "true" && !env["AWS_WEB_IDENTITY_TOKEN_FILE"])
    return { lines: [], pastes: [] };
  const region = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || ANY_REGION;
  const { hide, fetch } = runtime;
  const claims = await receivedClaims(env, fetch, { audience: await audienceOf(runtime, region), hide });
  if (typeof claims === "string") return { lines: [claims], pastes: [] };
  const account = findings.identity?.account ?? accountIn(env["AWS_ROLE_ARN"]) ?? "ACCOUNT";
  return trustAdvice(claims, { partition: partitionOf(region), account });
}

const accountIn = (arn: string | undefined): string | undefined => arn?.split(":")[4] || undefined;

/** What aws-actions/configure-aws-credentials asks for: the name of STS in the region's partition. */
async function audienceOf({ aws }: Failed["runtime"], region: string): Promise<string> {
  const { config } = await aws.sts();
  const { url } = config.endpointProvider({ Region: region, UseGlobalEndpoint: false });
  return url.host.replace(`.${region}.`, ".");
}

/**
 * Partitions by how the names of their regions begin. The SDK has the same table and exports it from none of its
 * clients; the caller's ARN tells the partition as soon as there are credentials.
 */
const PARTITIONS: readonly (readonly [string, string])[] = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["eusc-", "aws-eusc"],
  ["us-iso-", "aws-iso"],
  ["us-isob-", "aws-iso-b"],
  ["eu-isoe-", "aws-iso-e"],
  ["us-isof-", "aws-iso-f"],
];

const partitionOf = (region: string): string =>
  PARTITIONS.find(([start]) => region.startsWith(start))?.[1] ?? "aws";
