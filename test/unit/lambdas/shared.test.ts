import { describe, expect, it } from "vitest";
import { deadlineOf, within } from "../../../lambdas/shared/deadline.ts";
import { environment } from "../../../lambdas/shared/environment.ts";
import { done, errorText, recorded } from "../../../lambdas/shared/outcomes.ts";
import { backoff, retry } from "../../../lambdas/shared/retry.ts";
import { isTransient } from "../../../lambdas/shared/transient.ts";
import { FakeAws } from "./aws.ts";

const throttled = () => Object.assign(new Error("Rate exceeded"), { name: "Throttling" });

describe("retry", () => {
  it("stops before its deadline and throws the last error", async () => {
    const aws = new FakeAws();
    const began = aws.clock.now();
    let attempts = 0;
    const attempt = () => Promise.reject(Object.assign(throttled(), { attempt: ++attempts }));
    const deadline = within({ remaining: () => 60_000 }, aws.clock, 20_000);
    const error = await aws.run(retry(attempt, deadline, aws)).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: "Throttling", attempt: attempts });
    expect(aws.clock.now() - began).toBeLessThan(20_000);
    expect(attempts).toBeGreaterThan(5);
    expect(attempts).toBeLessThan(20);
  });

  it("does not repeat what would be refused again", async () => {
    const aws = new FakeAws();
    let attempts = 0;
    const attempt = () => {
      attempts += 1;
      return Promise.reject(Object.assign(new Error("no"), { name: "AccessDenied" }));
    };
    await expect(aws.run(retry(attempt, { remaining: () => 60_000 }, aws))).rejects.toThrow("no");
    expect(attempts).toBe(1);
  });

  it("gives each request no more time than is left", async () => {
    const aws = new FakeAws();
    const given: number[] = [];
    const attempt = async ({ requestTimeout }: { requestTimeout: number }) => void given.push(requestTimeout);
    for (const left of [60_000, 1_200, 0]) await aws.run(retry(attempt, { remaining: () => left }, aws));
    expect(given).toEqual([5_000, 1_200, 250]);
  });

  it("waits longer each time, up to 5 s, never less than half a step", () => {
    expect([1, 2, 3, 20].map((failures) => backoff(failures, () => 0))).toEqual([50, 100, 200, 2500]);
    expect([1, 2, 3, 20].map((failures) => backoff(failures, () => 0.9999))).toEqual([100, 200, 400, 5000]);
  });
});

describe("an error is transient", () => {
  it.each([
    [true, { name: "ThrottlingException" }],
    [true, { name: "RequestLimitExceeded" }],
    [true, { name: "ResourceContentionFault" }],
    [true, { name: "TimeoutError" }],
    [true, { code: "ECONNRESET" }],
    [true, { name: "X", $metadata: { httpStatusCode: 503 } }],
    [true, { name: "X", $metadata: { httpStatusCode: 429 } }],
    [true, { name: "X", $metadata: { httpStatusCode: 403, clockSkewCorrected: true } }],
    [false, { name: "ValidationError", $metadata: { httpStatusCode: 400 } }],
    [false, { name: "AccessDenied", $metadata: { httpStatusCode: 403 } }],
    [false, undefined],
  ])("%s: %j", (expected, error) => expect(isTransient(error)).toBe(expected));
});

describe("a deadline", () => {
  it("leaves a margin of the function's time and is never negative", () => {
    expect(deadlineOf({ getRemainingTimeInMillis: () => 10_000 }).remaining()).toBe(8_500);
    expect(deadlineOf({ getRemainingTimeInMillis: () => 10 }).remaining()).toBe(0);
  });

  it("is not moved past the function's own by a clock that jumps back", () => {
    let now = 1_000_000;
    const clock = { now: () => now, after: () => () => {} };
    const run = within({ remaining: () => 7_000 }, clock, 75_000);
    now -= 300_000;
    expect(run.remaining()).toBe(7_000);
  });
});

describe("a handler", () => {
  const context = { getRemainingTimeInMillis: () => 10_000 };

  it("leaves the record of what was done", async () => {
    const aws = new FakeAws();
    const handler = recorded(aws.record, async () => [done("x")]);
    expect(await handler({}, context)).toEqual([{ outcome: "done", reason: "x", details: {} }]);
    expect(aws.records).toEqual([{ outcome: "done", reason: "x", details: {} }]);
  });

  it("leaves one record of what failed, and throws it on", async () => {
    const aws = new FakeAws();
    const handler = recorded(aws.record, () => Promise.reject(new Error("broken")));
    await expect(handler({}, context)).rejects.toThrow("broken");
    expect(aws.records).toEqual([{ outcome: "failed", reason: "Error: broken", details: {} }]);
  });

  it("keeps a record short whatever the error says", () => {
    expect(errorText(new Error("x".repeat(9_000))).length).toBeLessThanOrEqual(500);
  });

  it("names every variable that its environment lacks", () => {
    expect(environment({ GROUP_NAME: "g", OTHER: "x" }, "groupName")).toEqual({ groupName: "g" });
    expect(() => environment({ GROUP_NAME: "" }, "groupName", "document")).toThrow(
      "GROUP_NAME, CONVERGE_DOCUMENT",
    );
  });
});
