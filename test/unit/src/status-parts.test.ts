import { describe, expect, test } from "vitest";
import { duration } from "../../../src/report/status.ts";
import { FUNCTION_RUNTIME, runtimeStatus } from "../../../src/status/runtimes.ts";
import { render } from "../stack/support/configurations.ts";

describe("the runtime of the functions", () => {
  test("is the one that the template names", () => {
    const functions = Object.values(render().Resources).filter(
      ({ Type }) => Type === "AWS::Lambda::Function",
    );
    expect(functions.length).toBeGreaterThan(3);
    for (const { Properties } of functions) expect(Properties["Runtime"]).toBe(FUNCTION_RUNTIME);
  });

  test.each([
    ["2027-12-03", 181, false],
    ["2027-12-04", 180, true],
    ["2028-06-02", -1, true],
  ])("on %s has %i days left", (day, daysLeft, endsSoon) => {
    expect(runtimeStatus(Date.parse(day))).toMatchObject({ daysLeft, endsSoon });
  });

  test("that the table does not have is unknown", () => {
    expect(runtimeStatus(0, "nodejs99.x")).toBeUndefined();
  });
});

describe("a duration", () => {
  test.each([
    [0, "0 s"],
    [59, "59 s"],
    [605, "10 min 5 s"],
    [3_600, "1 h"],
    [90_061, "1 d 1 h"],
  ])("of %i s is %s", (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
