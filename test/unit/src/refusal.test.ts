import { beforeEach, describe, expect, test } from "vitest";
import { AppError } from "../../../src/errors.ts";
import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";
import { awsError, type Handlers } from "./fake-aws.ts";

const INPUTS = { "stack-name": "x", "activation-token": "d".repeat(32), "package-source": "ami" };

let account: Account;
beforeEach(async () => {
  account = new Account();
  account.writeServers("x");
  await runAction(INPUTS, account.handlers);
});

/** A run that ends with an error as soon as it writes a parameter. */
const endedBy = (error: Error, more: Handlers = {}): Promise<Ran> =>
  runAction(
    { command: "pause", "stack-name": "x" },
    {
      ...account.handlers,
      "SSM.PutParameter": () => {
        throw error;
      },
      ...more,
    },
  );
const refusal = () =>
  new AppError("invariant.broken", "two nodes at a time; nothing was done", { fault: "tool" });

describe("a run that refuses to break an invariant", () => {
  test("counts in the metric of the functions' refusals, with the stack as its only dimension", async () => {
    let written: unknown;
    const ran = await endedBy(refusal(), {
      "CloudWatch.PutMetricData": (input) => {
        written = input;
        return {};
      },
    });
    expect(ran.result).toMatchObject({ error: { code: "invariant.broken" } });
    expect(written).toEqual({
      Namespace: "RailgunHA",
      MetricData: [
        { MetricName: "InvariantRefusals", Dimensions: [{ Name: "Stack", Value: "x" }], Value: 1 },
      ],
    });
  });

  test("ends with the same error where it may not write metrics, and warns of that", async () => {
    const ran = await endedBy(refusal(), {
      "CloudWatch.PutMetricData": () => {
        throw awsError("AccessDenied", "not authorized to perform: cloudwatch:PutMetricData");
      },
    });
    expect(ran.result).toMatchObject({ error: { code: "invariant.broken" } });
    expect(ran.log).toMatch(/::warning.*InvariantRefusals could not be counted: .*PutMetricData/);
  });

  test("is the only one that counts: another failure writes no metric", async () => {
    const ran = await endedBy(awsError("ValidationException", "no"));
    expect(ran.status).toBe(1);
    expect(ran.sent.filter(({ call }) => call === "CloudWatch.PutMetricData")).toEqual([]);
  });
});
