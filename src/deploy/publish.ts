import type { S3Client } from "@aws-sdk/client-s3";
import { type Bucket, bucketExists, ensureBucket, objectUrl, publish } from "../artifacts.ts";
import { bucketName } from "../bucket-name.ts";
import type { TemplateSource } from "../cloudformation/change-set.ts";
import { AppError } from "../errors.ts";
import type { Identity } from "../identity.ts";
import type { Runtime } from "../runtime.ts";
import type { Target } from "./resolve.ts";

/** A longer template is taken from S3 only (CloudFormation quotas). Bytes. */
const LONGEST_BODY = 51_200;
/** Puts what the template refers to into the stack's bucket, which is made when there is none. */
export async function publishArtifacts(
  runtime: Runtime,
  identity: Identity,
  stackName: string,
  { assets, body, hash }: Target,
): Promise<TemplateSource> {
  const { aws, log } = runtime;
  const client = await aws.s3();
  const bucket: Bucket = await ensureBucket(runtime, identity, stackName);
  let put = 0;
  for (const artifact of assets.artifacts) put += (await publish(client, bucket, artifact)) ? 1 : 0;
  log.info(`bucket ${bucket.Bucket}: ${put} of ${assets.artifacts.length} artifacts are new`);
  return inBody(body) ?? putTemplate(client, bucket, { folder: "templates", body, hash });
}

const inBody = (body: string): TemplateSource | undefined =>
  Buffer.byteLength(body) <= LONGEST_BODY ? { TemplateBody: body } : undefined;

async function putTemplate(
  client: S3Client,
  bucket: Bucket,
  { folder, body, hash }: { readonly folder: string; readonly body: string; readonly hash: string },
): Promise<TemplateSource> {
  const key = `${folder}/${hash}.json`;
  await publish(client, bucket, { key, sha256: hash, body: new TextEncoder().encode(body) });
  return { TemplateURL: await objectUrl(client, bucket, key) };
}

/**
 * The template for a change set that is never executed. Too long for a request it is put into the stack's bucket, apart
 * from what deploys read: whoever may only plan may write nothing else. The bucket is not made for it.
 */
export async function publishForPlan(
  { aws }: Pick<Runtime, "aws">,
  identity: Identity,
  stackName: string,
  { body, hash }: Target,
): Promise<TemplateSource> {
  const inRequest = inBody(body);
  if (inRequest) return inRequest;
  const client = await aws.s3();
  const bucket = { Bucket: bucketName(identity, stackName), ExpectedBucketOwner: identity.account };
  if (await bucketExists(client, bucket)) return putTemplate(client, bucket, { folder: "plan", body, hash });
  const message = `the template is too long for a request, and there is no bucket ${bucket.Bucket} for it; deploy once, which makes it`;
  throw new AppError("bucket.missing", message);
}
