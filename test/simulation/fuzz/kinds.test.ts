import { expect, test } from "vitest";
import { ProbeError } from "../../../lambdas/shared/functions.ts";
import { PartialFailure } from "../../../lambdas/shared/outcomes.ts";
import { crashIn, unknownIn } from "./kinds.ts";

const NAMES = new Set(["ThrottlingException"]);
const throttled = Object.assign(new Error("slower"), { name: "ThrottlingException" });
const crash = new TypeError("x is not a function");

test("errors of AWS by name, the product's own and what it says in words are known", () => {
  const known = [throttled, new ProbeError("no answer"), new Error("until must be first or each")];
  expect(unknownIn(new PartialFailure(known, {}), NAMES)).toEqual([]);
});

test("a crash is found however deep it lies, and so is an error of another name or text", () => {
  const strange = new Error("something");
  const other = Object.assign(new Error("denied"), { name: "AccessDeniedException" });
  const inner = new PartialFailure([throttled, crash, strange, other], {});
  expect(unknownIn(new PartialFailure([inner], {}), NAMES)).toEqual([crash, strange, other]);
});

test("a crash that was swallowed is found in the record", () => {
  const record = { outcome: "done", reason: "written", details: { error: String(crash) } } as const;
  expect(crashIn([record])).toBe("TypeError");
  expect(crashIn([{ ...record, details: { error: String(throttled) } }])).toBeUndefined();
});
