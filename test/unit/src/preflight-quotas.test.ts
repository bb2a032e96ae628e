import { describe, expect, test } from "vitest";
import { Account } from "./account.ts";
import { runAction } from "./action.ts";
import { INPUTS } from "./deployed.ts";
import { awsError } from "./fake-aws.ts";

describe("the quotas of an account that is to get a new stack", () => {
  const create = (bent: ConstructorParameters<typeof Account>[0], inputs: Record<string, string> = {}) => {
    const account = new Account(bent);
    account.writeServers("x");
    return runAction({ ...INPUTS, ...inputs }, account.handlers);
  };

  test("with too few addresses end the run before anything is made", async () => {
    const ran = await create({ addresses: 4 }, { "elastic-ips": "true" });
    expect(ran.result).toMatchObject({
      error: {
        code: "quota.exceeded",
        message: expect.stringContaining("2 more Elastic IPs are needed, 4 of 5 are taken"),
      },
    });
    expect(ran.sent.filter(({ call }) => /Create|Put|Delete|Execute/.test(call))).toEqual([]);
  });

  test("are no hindrance to a stack that needs no address", async () => {
    const ran = await create({ addresses: 5 });
    expect(ran.status).toBe(0);
    expect(ran.sent.map(({ call }) => call)).not.toContain("EC2.DescribeAddresses");
  });

  test("of which only the first value is known are warned of", async () => {
    const ran = await create({ vpcs: 5, concurrency: 5 });
    expect(ran.status).toBe(0);
    expect(ran.log).toContain("::warning::1 more VPCs are needed, 5 of 5 are taken, unless it was raised");
    expect(ran.log).toContain(
      "::warning::8 more concurrent executions of Lambda are needed, 0 of 5 are taken: see Service Quotas",
    );
  });

  test("that may not be looked at let the create go on", async () => {
    const account = new Account();
    account.writeServers("x");
    const refuse = () => {
      throw awsError("UnauthorizedOperation", "You are not authorized to perform this operation.");
    };
    const ran = await runAction(INPUTS, { ...account.handlers, "EC2.DescribeVpcs": refuse });
    expect(ran.status).toBe(0);
    expect(ran.log).toContain("a quota could not be looked at");
  });

  test("are not looked at for a stack that exists", async () => {
    const account = new Account();
    account.writeServers("x");
    await runAction(INPUTS, account.handlers);
    const ran = await runAction({ ...INPUTS, size: "3" }, account.handlers);
    expect(ran.sent.map(({ call }) => call)).not.toContain("EC2.DescribeVpcs");
    expect(ran.sent.map(({ call }) => call)).not.toContain("Lambda.GetAccountSettings");
  });
});
