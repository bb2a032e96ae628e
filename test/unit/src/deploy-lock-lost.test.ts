import { describe, expect, test } from "vitest";
import { stackParameters } from "../../../contract/names.ts";
import type { Account } from "./account.ts";
import { runAction } from "./action.ts";
import { calls, deployed, INPUTS, written } from "./deployed.ts";
import type { Handlers } from "./fake-aws.ts";

const { lock: LOCK, token: TOKEN } = stackParameters("x");
const LARGER = { ...INPUTS, "instance-type": "t3.large" };

/** Another run has taken the lock over, as one may when this runner stood still for longer than the lease. */
function takeOver(account: Account): void {
  const lock = { owner: "other", purpose: "rotate", held: true, suspended: [], leaseUntil: 1e13 };
  account.handlers["SSM.PutParameter"]?.({
    Name: LOCK,
    Type: "String",
    Value: JSON.stringify(lock),
    Overwrite: true,
  });
}

/** Loses the lock when `call` is answered, the first time that `when` holds. */
function losing(account: Account, call: string, when = () => true): Handlers {
  let isLost = false;
  // Once: a change set is remembered from one call to the next.
  const base = account.handlers;
  return {
    ...base,
    [call]: (input) => {
      if (!isLost && when()) {
        isLost = true;
        takeOver(account);
      }
      return base[call]?.(input);
    },
  };
}

describe("a deploy whose lock was taken by another run", () => {
  test("executes nothing, and leaves the stack's policy to that run", async () => {
    const { account } = await deployed();
    const inputs = { ...LARGER, "allow-replacement": "CacheCluster" };
    const ran = await runAction(inputs, losing(account, "CloudFormation.CreateChangeSet"));
    expect(ran.result).toMatchObject({ error: { code: "lock.lost" } });
    expect(calls(ran).filter((call) => /ExecuteChangeSet|SetStackPolicy/.test(call))).toEqual([]);
    expect(calls(ran)).toContain("CloudFormation.DeleteChangeSet");
  });

  test("stores no token", async () => {
    const { account } = await deployed();
    account.handlers["SSM.DeleteParameters"]?.({ Names: [TOKEN] });
    const ran = await runAction(LARGER, losing(account, "S3.HeadBucket"));
    expect(ran.result).toMatchObject({ error: { code: "lock.lost" } });
    expect(written(ran)).not.toContain(TOKEN);
  });

  test("ends no instances", async () => {
    const { account } = await deployed();
    account.bent.minSize = 4;
    account.bent.desired = 4;
    const ran = await runAction(LARGER, losing(account, "CloudFormation.ExecuteChangeSet"));
    expect(ran.result).toMatchObject({ error: { code: "lock.lost" } });
    expect(calls(ran)).not.toContain("AutoScaling.SetDesiredCapacity");
  });

  test("replaces no instances", async () => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    let isChanged = false;
    let locks = 0;
    const handlers = losing(account, "AutoScaling.DescribeInstanceRefreshes", () => isChanged && locks > 0);
    const ran = await runAction(LARGER, {
      ...handlers,
      "CloudFormation.ExecuteChangeSet": (input) => {
        isChanged = true;
        return handlers["CloudFormation.ExecuteChangeSet"]?.(input);
      },
      "SSM.PutParameter": (input: { Name: string; Value: string }) => {
        const isTaken = input.Name === LOCK && JSON.parse(input.Value).held;
        if (isChanged && isTaken) locks += 1;
        return account.handlers["SSM.PutParameter"]?.(input);
      },
    });
    expect(ran.result).toMatchObject({ error: { code: "lock.lost" } });
    expect(calls(ran)).not.toContain("AutoScaling.StartInstanceRefresh");
  });
});
