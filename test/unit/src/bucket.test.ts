import { describe, expect, test } from "vitest";
import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";
import { calls, deployed, INPUTS } from "./deployed.ts";
import { awsError, type Handlers } from "./fake-aws.ts";

const DESTROY = { command: "destroy", "stack-name": "x", confirm: "x" };
const BUSY = /S3 still works on bucket railgun-ha-123456789012-eu-west-1-x-\w+/g;

const newAccount = (): Account => {
  const account = new Account();
  account.writeServers("x");
  return account;
};

const aborted = (): Error =>
  awsError(
    "OperationAborted",
    "A conflicting conditional operation is currently in progress against this resource. Please try again.",
    409,
  );

/** Handlers of an account in which S3 refuses so many of these calls. */
function refusing({ handlers }: Account, call: string, times: number, error = aborted()): Handlers {
  let left = times;
  return {
    ...handlers,
    [call]: (input: unknown) => {
      if (left-- > 0) throw error;
      return handlers[call]?.(input);
    },
  };
}

const countOf = (ran: Ran, call: string): number => calls(ran).filter((one) => one === call).length;

describe("a bucket of a name that was deleted a moment ago", () => {
  test("is made as soon as S3 lets it, which is told once", async () => {
    const ran = await runAction(INPUTS, refusing(newAccount(), "S3.CreateBucket", 4));
    expect(ran.status, ran.log).toBe(0);
    expect(countOf(ran, "S3.CreateBucket")).toBe(5);
    expect(ran.log.match(BUSY)).toHaveLength(1);
  });

  test("that S3 does not let it make for two minutes ends the run, with the name and what to do", async () => {
    const ran = await runAction(INPUTS, refusing(newAccount(), "S3.CreateBucket", 1_000));
    expect(ran.result).toMatchObject({
      error: {
        code: "aws.unavailable",
        message: expect.stringMatching(
          /^S3 still works on bucket railgun-ha-\S+ after 2 minutes \(OperationAborted\), .*; run again$/,
        ),
      },
    });
    expect(ran.log).not.toContain("defect of railgun-ha");
    expect(countOf(ran, "S3.CreateBucket")).toBeGreaterThan(3);
    expect(countOf(ran, "S3.CreateBucket")).toBeLessThan(30);
  });

  test("is made although S3 still shows the one that is gone", async () => {
    const gone = awsError("NoSuchBucket", "The specified bucket does not exist", 404);
    const account = newAccount();
    const handlers = refusing(account, "S3.PutPublicAccessBlock", 1, gone);
    let heads = 0;
    const ran = await runAction(INPUTS, {
      ...handlers,
      "S3.HeadBucket": (input) => (heads++ === 0 ? {} : handlers["S3.HeadBucket"]?.(input)),
    });
    expect(ran.status, ran.log).toBe(0);
    expect(account.buckets.size).toBe(1);
  });

  test("may be there after all: an earlier request of this account has made it", async () => {
    const owned = awsError("BucketAlreadyOwnedByYou", "you own it", 409);
    const account = newAccount();
    const ran = await runAction(INPUTS, {
      ...account.handlers,
      "S3.CreateBucket": (input) => {
        account.handlers["S3.CreateBucket"]?.(input);
        throw owned;
      },
    });
    expect(ran.status, ran.log).toBe(0);
    expect(countOf(ran, "S3.PutBucketVersioning")).toBe(1);
  });

  test("is not waited for when it is another account's", async () => {
    const taken = awsError("BucketAlreadyExists", "it is not available", 409);
    const ran = await runAction(INPUTS, refusing(newAccount(), "S3.CreateBucket", 1_000, taken));
    expect(ran.status).toBe(1);
    expect(countOf(ran, "S3.CreateBucket")).toBe(1);
  });
});

test.each([
  "S3.PutPublicAccessBlock",
  "S3.PutBucketVersioning",
  "S3.PutBucketEncryption",
  "S3.PutBucketPolicy",
  "S3.PutBucketTagging",
])("the bucket is put right as soon as S3 lets it: %s", async (call) => {
  const ran = await runAction(INPUTS, refusing(newAccount(), call, 2));
  expect(ran.status, ran.log).toBe(0);
  expect(countOf(ran, call)).toBe(3);
  expect(ran.log.match(BUSY)).toHaveLength(1);
  const never = await runAction(INPUTS, refusing(newAccount(), call, 1_000));
  expect(never.result).toMatchObject({ error: { code: "aws.unavailable" } });
});

describe("destroy of a bucket", () => {
  test("into which something is put meanwhile empties it again", async () => {
    const { account } = await deployed();
    let left = 2;
    const ran = await runAction(DESTROY, {
      ...account.handlers,
      "S3.DeleteBucket": (input) => {
        if (left-- > 0) account.buckets.get(input.Bucket)?.add("plan/late.json");
        return account.handlers["S3.DeleteBucket"]?.(input);
      },
    });
    expect(ran.status, ran.log).toBe(0);
    expect(account.buckets.size).toBe(0);
    expect(countOf(ran, "S3.DeleteObjects")).toBe(3);
    expect(ran.log.match(/is not empty again/g)).toHaveLength(1);
  });

  test("that S3 is still at works as soon as S3 lets it", async () => {
    const { account } = await deployed();
    const ran = await runAction(DESTROY, refusing(account, "S3.DeleteBucket", 2));
    expect(ran.status, ran.log).toBe(0);
    expect(account.buckets.size).toBe(0);
  });

  test("that is gone before it is emptied is no failure", async () => {
    const { account } = await deployed();
    const gone = awsError("NoSuchBucket", "the specified bucket does not exist", 404);
    const ran = await runAction(DESTROY, refusing(account, "S3.ListObjectVersions", 1, gone));
    expect(ran.status, ran.log).toBe(0);
  });

  test("into which something is put again and again gives up, with its name and what to do", async () => {
    const { account } = await deployed();
    const full = awsError("BucketNotEmpty", "the bucket you tried to delete is not empty", 409);
    const ran = await runAction(DESTROY, refusing(account, "S3.DeleteBucket", 1_000, full));
    expect(ran.result).toMatchObject({ error: { code: "destroy.incomplete" } });
    expect(ran.log).toMatch(
      /bucket railgun-ha-\S+ could not be deleted for a minute .*; stop what writes to it and run destroy again/,
    );
    expect(ran.log).not.toContain("defect of railgun-ha");
    expect(countOf(ran, "S3.DeleteBucket")).toBeGreaterThan(3);
    expect(countOf(ran, "S3.DeleteBucket")).toBeLessThan(30);
  });
});
