import type { ObjectIdentifier, S3Client } from "@aws-sdk/client-s3";
import { stackParameters } from "../../contract/names.ts";
import { type Bucket, bucketExists } from "../artifacts.ts";
import { isNamed } from "../aws/failures.ts";
import { DeleteBucketCommand, DeleteObjectsCommand, ListObjectVersionsCommand } from "../aws/s3.ts";
import { DeleteParametersCommand, GetParametersByPathCommand } from "../aws/ssm.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";

/** Names that one DeleteParameters takes. */
const BATCH = 10;

/** Deletes every parameter under the stack's path but `kept`: the token and what the Lambdas wrote. Answers how many. */
export async function deleteParameters(
  { aws }: Pick<Runtime, "aws">,
  stackName: string,
  kept: readonly string[] = [],
): Promise<number> {
  const ssm = await aws.ssm();
  const names: string[] = [];
  let token: string | undefined;
  do {
    const page = await ssm.send(
      // Values are not decrypted: nobody needs them here.
      new GetParametersByPathCommand({
        Path: stackParameters(stackName).prefix,
        Recursive: true,
        ...(token && { NextToken: token }),
      }),
    );
    const found = (page.Parameters ?? []).map(({ Name = "" }) => Name);
    names.push(...found.filter((name) => !kept.includes(name)));
    token = page.NextToken;
  } while (token);
  for (let at = 0; at < names.length; at += BATCH) {
    await ssm.send(new DeleteParametersCommand({ Names: names.slice(at, at + BATCH) }));
  }
  return names.length;
}

/** Deletes the bucket with all versions of all objects. Answers whether there was one. */
export async function deleteBucket({ aws }: Pick<Runtime, "aws">, bucket: Bucket): Promise<boolean> {
  const client = await aws.s3();
  if (!(await bucketExists(client, bucket))) return false;
  await emptyBucket(client, bucket);
  try {
    await client.send(new DeleteBucketCommand(bucket));
  } catch (error) {
    if (!isNamed(error, "NoSuchBucket")) throw error;
  }
  return true;
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
