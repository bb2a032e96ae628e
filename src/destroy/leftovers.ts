import type { ObjectIdentifier, S3Client } from "@aws-sdk/client-s3";
import type { GetParametersByPathCommandOutput, SSMClient } from "@aws-sdk/client-ssm";
import { stackParameters } from "../../contract/names.ts";
import { type Bucket, bucketExists } from "../artifacts.ts";
import { isNamed, toAppError } from "../aws/failures.ts";
import { DeleteBucketCommand, DeleteObjectsCommand, ListObjectVersionsCommand } from "../aws/s3.ts";
import { DeleteParametersCommand, GetParametersByPathCommand } from "../aws/ssm.ts";
import { AppError, messageOf } from "../errors.ts";
import { patiently } from "../patience.ts";
import type { Runtime } from "../runtime.ts";

/** Names that one DeleteParameters takes. */
const BATCH = 10;
/** Milliseconds for which a bucket is deleted again and again. */
const PATIENCE = 60_000;

/**
 * Deletes every parameter under the stack's path but `kept`: the token and what the Lambdas wrote. Answers how many
 * beside the lock, which whoever deletes them has taken. What it throws names those that are left.
 */
export async function deleteParameters(
  { aws }: Pick<Runtime, "aws">,
  stackName: string,
  kept: readonly string[] = [],
): Promise<number> {
  const ssm = await aws.ssm();
  const names = (await listParameters(ssm, stackName)).filter((name) => !kept.includes(name));
  for (let at = 0; at < names.length; at += BATCH) {
    await ssm
      .send(new DeleteParametersCommand({ Names: names.slice(at, at + BATCH) }))
      .catch((error: unknown) => {
        const { code, message, fault } = toAppError(error);
        throw new AppError(code, `${names.slice(at).join(", ")}: ${message}`, { fault, cause: error });
      });
  }
  return names.filter((name) => name !== stackParameters(stackName).lock).length;
}

async function listParameters(ssm: SSMClient, stackName: string): Promise<readonly string[]> {
  const names: string[] = [];
  let token: string | undefined;
  do {
    const page: GetParametersByPathCommandOutput = await ssm.send(
      // Values are not decrypted: nobody needs them here.
      new GetParametersByPathCommand({
        Path: stackParameters(stackName).prefix,
        Recursive: true,
        ...(token && { NextToken: token }),
      }),
    );
    names.push(...(page.Parameters ?? []).map(({ Name = "" }) => Name));
    token = page.NextToken;
  } while (token);
  return names;
}

/**
 * Deletes the bucket with all versions of all objects. Answers whether there was one. What is put into it meanwhile, as
 * by a plan, which takes no lock, is deleted as well, and S3 may not be done yet with what it was asked for before: that
 * is waited for. Throws AppError `destroy.incomplete` when it does not end.
 */
export async function deleteBucket(
  runtime: Pick<Runtime, "aws" | "clock" | "log">,
  bucket: Bucket,
): Promise<boolean> {
  const client = await runtime.aws.s3();
  if (!(await bucketExists(client, bucket))) return false;
  const passing = ["BucketNotEmpty", "OperationAborted"];
  const saying = `bucket ${bucket.Bucket} is not empty again, or S3 still works on it: deleting it again for up to a minute`;
  const patience = { passing, forMillis: PATIENCE, saying };
  await patiently(runtime, patience, () => emptyAndDelete(client, bucket)).catch((error: unknown) => {
    if (!isNamed(error, ...passing)) throw error;
    const message = `bucket ${bucket.Bucket} could not be deleted for a minute (${messageOf(error)}); stop what writes to it and run destroy again`;
    throw new AppError("destroy.incomplete", message, { cause: error });
  });
  return true;
}

/** One that is gone meanwhile is no failure. */
async function emptyAndDelete(client: S3Client, bucket: Bucket): Promise<void> {
  try {
    await emptyBucket(client, bucket);
    await client.send(new DeleteBucketCommand(bucket));
  } catch (error) {
    if (!isNamed(error, "NoSuchBucket")) throw error;
  }
}

async function emptyBucket(client: S3Client, bucket: Bucket): Promise<void> {
  let markers: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (markers) {
    const page: Awaited<ReturnType<typeof listVersions>> = await listVersions(client, bucket, markers);
    const objects = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map(
      ({ Key, VersionId }): ObjectIdentifier => ({ Key, ...(VersionId && { VersionId }) }),
    );
    if (objects.length > 0) await deleteObjects(client, bucket, objects);
    markers = page.IsTruncated
      ? {
          ...(page.NextKeyMarker && { KeyMarker: page.NextKeyMarker }),
          ...(page.NextVersionIdMarker && { VersionIdMarker: page.NextVersionIdMarker }),
        }
      : undefined;
  }
}

const listVersions = (
  client: S3Client,
  bucket: Bucket,
  markers: { KeyMarker?: string; VersionIdMarker?: string },
) => client.send(new ListObjectVersionsCommand({ ...bucket, ...markers }));

async function deleteObjects(client: S3Client, bucket: Bucket, objects: ObjectIdentifier[]): Promise<void> {
  const { Errors = [] } = await client.send(
    new DeleteObjectsCommand({ ...bucket, Delete: { Objects: objects, Quiet: true } }),
  );
  const [first] = Errors;
  if (!first) return;
  const message = `${Errors.length} objects in bucket ${bucket.Bucket} were not deleted (${first.Key}: ${first.Code} ${first.Message}); run destroy again`;
  throw new AppError("destroy.incomplete", message);
}
