import { stackParameters } from "../../contract/names.ts";
import type { Bucket } from "../artifacts.ts";
import { toAppError } from "../aws/failures.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { deleteBucket, deleteParameters } from "./leftovers.ts";
import { type Left, leftLine } from "./stack.ts";

/** Something of a stack, but not of CloudFormation, that could not be deleted. */
export interface Undeleted {
  readonly what: string;
  readonly why: AppError;
}

/** What came of the deletion of bucket and parameters. */
export interface Clearing {
  /** Whether there was one; undefined when it could not be deleted. */
  readonly hadBucket: boolean | undefined;
  /** How many were deleted; undefined when not all could be. */
  readonly parameters: number | undefined;
  readonly undeleted: readonly Undeleted[];
}

export interface Belongings {
  readonly stackName: string;
  readonly bucket: Bucket;
  /** Names of parameters that stay. */
  readonly kept: readonly string[];
  /** Called before the parameters go: what keeps the lock would write it anew. */
  readonly letGo: () => Promise<void>;
}

/**
 * Deletes what belongs to a stack and not to CloudFormation, each although the other cannot be. The lock is one of the
 * parameters: until the bucket is gone no deploy is to rely on it.
 */
export async function clear(
  runtime: Pick<Runtime, "aws" | "clock" | "log">,
  { stackName, bucket, kept, letGo }: Belongings,
): Promise<Clearing> {
  const hadBucket = await deleteBucket(runtime, bucket).catch(toAppError);
  await letGo();
  const parameters = await deleteParameters(runtime, stackName, kept).catch(toAppError);
  const { prefix } = stackParameters(stackName);
  return {
    hadBucket: hadBucket instanceof AppError ? undefined : hadBucket,
    parameters: parameters instanceof AppError ? undefined : parameters,
    undeleted: [
      ...undeleted(`bucket ${bucket.Bucket}`, hadBucket),
      ...undeleted(`parameters under ${prefix}`, parameters),
    ],
  };
}

const undeleted = (what: string, outcome: unknown): readonly Undeleted[] =>
  outcome instanceof AppError ? [{ what, why: outcome }] : [];

/**
 * The stack is gone, and this is left of it; undefined when bucket and parameters are gone as well. `left` are resources
 * that it left behind: nobody else names them any more. A denial is the cause before all else, because of the advice.
 */
export function clearingFailure(
  stackName: string,
  undeleted: readonly Undeleted[],
  left: readonly Left[],
): AppError | undefined {
  if (undeleted.length === 0) return undefined;
  const whys = undeleted.map(({ why }) => why);
  const names = undeleted.map(({ what }) => what).join(" and ");
  const isMany = undeleted.length > 1 || names.startsWith("parameters");
  const message = `stack ${stackName} is gone, but ${names} ${isMany ? "are" : "is"} left; mend what the details name and run destroy again`;
  return new AppError("destroy.incomplete", message, {
    fault: whys.some(({ fault }) => fault === "tool") ? "tool" : "user",
    cause: whys.find(({ code }) => code === "access.denied") ?? whys[0],
    details: [
      ...undeleted.flatMap(({ what, why }) => [`left: ${what}: ${why.message}`, ...why.details]),
      ...left.map((one) => `left for good, as destroy finds it no more: ${leftLine(one)}; delete it by hand`),
    ],
  });
}
