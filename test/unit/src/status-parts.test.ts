import { describe, expect, test } from "vitest";
import { duration } from "../../../src/report/status.ts";
import { runtimeStatus } from "../../../src/status/runtimes.ts";
import { render } from "../stack/support/configurations.ts";

describe("the runtime of the functions", () => {
  const functions = Object.values(render().Resources).filter(({ Type }) => Type === "AWS::Lambda::Function");
  const name = String(functions[0]?.Properties["Runtime"]);

  test("is one, and its end is known", () => {
    expect(functions.length).toBeGreaterThan(3);
    for (const { Properties } of functions) expect(Properties["Runtime"]).toBe(name);
    expect(runtimeStatus(0, name)).toMatchObject({ name, endsOn: "2028-04-30" });
  });

  test.each([
    ["2027-11-01", 181, false],
    ["2027-11-02", 180, true],
    ["2028-05-01", -1, true],
  ])("on %s has %i days left", (day, daysLeft, endsSoon) => {
    expect(runtimeStatus(Date.parse(day), name)).toMatchObject({ daysLeft, endsSoon });
  });

  test("that the table does not have is unknown", () => {
    expect(() => runtimeStatus(0, "nodejs99.x")).toThrow("nodejs99.x");
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
