import type { S3Client } from "@aws-sdk/client-s3";
import { STACK_TAG } from "../contract/names.ts";
import type { Artifact } from "./assets.ts";
import { isNamed } from "./aws/failures.ts";
import {
  CreateBucketCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutBucketEncryptionCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
} from "./aws/s3.ts";
import { bucketName } from "./bucket-name.ts";
import { AppError } from "./errors.ts";
import type { Identity } from "./identity.ts";
import { patiently } from "./patience.ts";
import type { Runtime } from "./runtime.ts";

/** A bucket and the account that must own it, sent with every call. */
export interface Bucket {
  readonly Bucket: string;
  readonly ExpectedBucketOwner: string;
}

/** Milliseconds for which S3 may go on with what it was asked for before, above all with the deletion of a bucket. */
const BUSY = 2 * 60_000;

/** Makes the bucket when there is none, and puts its settings right in any case. */
export async function ensureBucket(
  runtime: Pick<Runtime, "aws" | "clock" | "log">,
  identity: Identity,
  stackName: string,
): Promise<Bucket> {
  const client = await runtime.aws.s3();
  const bucket = { Bucket: bucketName(identity, stackName), ExpectedBucketOwner: identity.account };
  await onceFree(runtime, bucket, async () => {
    if (!(await bucketExists(client, bucket))) await createBucket(client, bucket, identity.region);
    await secure(client, bucket, identity, stackName);
  });
  return bucket;
}

/**
 * S3 answers OperationAborted while it deletes a bucket of that name, long after the deletion was answered, and while it
 * works on another setting; and it may for a while still show one that is gone.
 */
async function onceFree(
  runtime: Pick<Runtime, "clock" | "log">,
  { Bucket }: Bucket,
  attempt: () => Promise<void>,
): Promise<void> {
  const minutes = `${BUSY / 60_000} minutes`;
  const passing = ["OperationAborted", "NoSuchBucket"];
  const saying = `S3 still works on bucket ${Bucket}, which may be its deletion: trying again for up to ${minutes}`;
  await patiently(runtime, { passing, forMillis: BUSY, saying }, attempt).catch((error: unknown) => {
    if (!isNamed(error, ...passing)) throw error;
    const message = `S3 still works on bucket ${Bucket} after ${minutes} (${nameOf(error)}), which may be its deletion; run again`;
    throw new AppError("aws.unavailable", message, { cause: error });
  });
}

async function createBucket(client: S3Client, { Bucket }: Bucket, region: string): Promise<void> {
  // us-east-1 has no name as a location: S3 refuses it there and demands it elsewhere.
  const location = region !== "us-east-1" && {
    CreateBucketConfiguration: { LocationConstraint: region as never },
  };
  try {
    await client.send(new CreateBucketCommand({ Bucket, ...location }));
  } catch (error) {
    // An attempt before, whose answer was another one, has made it.
    if (!isNamed(error, "BucketAlreadyOwnedByYou")) throw error;
  }
}

/** Throws AppError `bucket.foreign` when the name belongs to another account. */
export async function bucketExists(client: S3Client, bucket: Bucket): Promise<boolean> {
  try {
    await client.send(new HeadBucketCommand(bucket));
    return true;
  } catch (error) {
    if (isNamed(error, "NotFound", "NoSuchBucket")) return false;
    if (statusOf(error) !== 403) throw error;
    const message = `bucket ${bucket.Bucket} is closed to account ${bucket.ExpectedBucketOwner}: another account has it, or the role may not read it; use another stack-name or grant s3:ListBucket`;
    throw new AppError("bucket.foreign", message, { cause: error });
  }
}

/** One after another: S3 answers OperationAborted to settings that are changed side by side. */
async function secure(
  client: S3Client,
  bucket: Bucket,
  identity: Identity,
  stackName: string,
): Promise<void> {
  const blocked = {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  };
  await client.send(new PutPublicAccessBlockCommand({ ...bucket, PublicAccessBlockConfiguration: blocked }));
  await client.send(
    new PutBucketVersioningCommand({ ...bucket, VersioningConfiguration: { Status: "Enabled" } }),
  );
  const encryption = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" as const } }] };
  await client.send(
    new PutBucketEncryptionCommand({ ...bucket, ServerSideEncryptionConfiguration: encryption }),
  );
  await client.send(
    new PutBucketPolicyCommand({ ...bucket, Policy: tlsOnly(bucket.Bucket, identity.partition) }),
  );
  const tags = { TagSet: [{ Key: STACK_TAG, Value: stackName }] };
  await client.send(new PutBucketTaggingCommand({ ...bucket, Tagging: tags }));
}

function tlsOnly(bucket: string, partition: string): string {
  const arn = `arn:${partition}:s3:::${bucket}`;
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "TlsOnly",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [arn, `${arn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  });
}

/** Puts a file under its content's name when it is not there yet. Answers whether it was put. */
export async function publish(client: S3Client, bucket: Bucket, artifact: Artifact): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ ...bucket, Key: artifact.key }));
    return false;
  } catch (error) {
    if (!isNamed(error, "NotFound", "NoSuchKey")) throw error;
  }
  await client.send(
    new PutObjectCommand({
      ...bucket,
      Key: artifact.key,
      Body: artifact.body,
      ContentType: artifact.key.endsWith(".json") ? "application/json" : "application/zip",
      // S3 refuses a body that arrived differently.
      ChecksumSHA256: Buffer.from(artifact.sha256, "hex").toString("base64"),
    }),
  );
  return true;
}

/** Address of an object as CloudFormation wants it: with the region's own host and suffix, or the local endpoint. */
export async function objectUrl(client: S3Client, { Bucket }: Bucket, key: string): Promise<string> {
  const custom = await client.config.endpoint?.();
  const endpoint = custom
    ? `${custom.protocol}//${custom.hostname}${custom.port ? `:${custom.port}` : ""}`
    : undefined;
  const { url } = client.config.endpointProvider({
    Bucket,
    Region: await client.config.region(),
    ForcePathStyle: (await client.config.forcePathStyle) === true,
    ...(endpoint && { Endpoint: endpoint }),
  });
  return `${url.href.replace(/\/$/, "")}/${key}`;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : String(error));

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } } | undefined)?.$metadata?.httpStatusCode;
