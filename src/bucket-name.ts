import { createHash } from "node:crypto";
import { PRODUCT } from "../contract/names.ts";
import type { Identity } from "./identity.ts";

/** S3 refuses longer names. */
const LONGEST_NAME = 63;

/**
 * Name of a stack's artifacts bucket. The end is a hash of the stack's name, because the part before it is shortened
 * and in lower case: `Production` and `production` are two stacks.
 */
export function bucketName(
  { account, region }: Pick<Identity, "account" | "region">,
  stackName: string,
): string {
  const hash = createHash("sha256").update(stackName).digest("hex").slice(0, 8);
  const start = `${PRODUCT}-${account}-${region}-`;
  const room = Math.max(0, LONGEST_NAME - start.length - hash.length - 1);
  const slug = stackName.toLowerCase().slice(0, room).replace(/-+$/, "");
  return slug ? `${start}${slug}-${hash}` : `${start}${hash}`;
}
