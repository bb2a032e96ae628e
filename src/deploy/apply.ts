import { randomBytes } from "node:crypto";
import { PRODUCT } from "../../contract/names.ts";
import { type Bucket, ensureBucket, objectUrl, publish } from "../artifacts.ts";
import { applyChange, type ChangeOutcome } from "../cloudformation/change.ts";
import type { TemplateSource } from "../cloudformation/change-set.ts";
import { StackFailure } from "../cloudformation/failure.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import { deployedSize, shrinkFleet } from "../fleet/shrink.ts";
import type { Identity } from "../identity.ts";
import type { Runtime } from "../runtime.ts";
import type { Target } from "./resolve.ts";

/** A longer template is taken from S3 only (CloudFormation quotas). Bytes. */
const LONGEST_BODY = 51_200;
/** Milliseconds for the execution of a change set: a new cache cluster takes some ten minutes. */
const EXECUTION = 60 * 60_000;

/** Puts what the template refers to into the stack's bucket, which is made when there is none. */
export async function publishArtifacts(
  { aws, log }: Runtime,
  identity: Identity,
  stackName: string,
  { assets, body, hash }: Target,
): Promise<TemplateSource> {
  const client = await aws.s3();
  const bucket: Bucket = await ensureBucket(client, identity, stackName);
  let put = 0;
  for (const artifact of assets.artifacts) put += (await publish(client, bucket, artifact)) ? 1 : 0;
  log.info(`bucket ${bucket.Bucket}: ${put} of ${assets.artifacts.length} artifacts are new`);
  const bytes = new TextEncoder().encode(body);
  if (bytes.length <= LONGEST_BODY) return { TemplateBody: body };
  const key = `templates/${hash}.json`;
  await publish(client, bucket, { key, sha256: hash, body: bytes });
  return { TemplateURL: await objectUrl(client, bucket, key) };
}

export type Operation = "created" | "updated" | "unchanged";

/** Brings the stack to the target. Throws AppError `stack.change-failed` with the root cause. */
export async function changeStack(
  runtime: Runtime,
  stackName: string,
  stack: Stack | undefined,
  target: Target,
  template: TemplateSource,
): Promise<{ readonly operation: Operation; readonly stack: Stack }> {
  const from = stack ? await deployedSize(runtime, stackName) : 0;
  const outcome = await applyChange({
    client: await runtime.aws.cloudFormation(),
    clock: runtime.clock,
    stackName,
    isNew: stack === undefined,
    changeSetName: `${PRODUCT}-${runtime.runName}-${randomBytes(4).toString("hex")}`,
    template,
    parameters: target.parameters,
    tags: target.tags,
    timeout: EXECUTION,
    review: async () => undefined,
    onEvent: (line) => runtime.log.info(line),
  });
  if (outcome.kind === "done" && outcome.stack) {
    await shrinkFleet(runtime, stackName, { from, to: target.size });
    return { operation: stack ? "updated" : "created", stack: outcome.stack };
  }
  if (outcome.kind === "unchanged" && stack) return { operation: "unchanged", stack };
  throw failure(outcome, stackName, stack ? "updated" : "created");
}

function failure(outcome: ChangeOutcome, stackName: string, verb: string): AppError {
  const what = `stack ${stackName} could not be ${verb}`;
  switch (outcome.kind) {
    case "failed":
      return new StackFailure("stack.change-failed", outcome.root, {
        what: [`${what}; it is now ${outcome.status}`],
        events: outcome.events,
      });
    case "refused":
      return new StackFailure("stack.change-failed", outcome.root, {
        what: [`${what}: CloudFormation refused the change set, and nothing was changed`],
      });
    case "overtaken":
      return new AppError("stack.busy", `${what}: another run changes it now; run again when that has ended`);
    case "timed-out":
      return new AppError(
        "stack.busy",
        `${what} within ${EXECUTION / 60_000} minutes (it is still ${outcome.status}); run again when it has come to an end`,
      );
    default:
      return new AppError("internal", `${what}: it is gone or empty`, { fault: "tool" });
  }
}
