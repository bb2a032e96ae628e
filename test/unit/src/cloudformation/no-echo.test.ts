import { expect, test } from "vitest";
import { noEchoValues } from "../../../../src/cloudformation/no-echo.ts";
import { redactor } from "../../../../src/redact.ts";

const template = {
  Parameters: {
    Password: { NoEcho: true },
    Pin: { NoEcho: "true" },
    Name: { NoEcho: false },
    Size: {},
  },
};

test("the values of NoEcho parameters, however the template says so, are secrets, and no others are", () => {
  const given = [
    { ParameterKey: "Password", ParameterValue: "correct horse" },
    { ParameterKey: "Pin", ParameterValue: "4711" },
    { ParameterKey: "Name", ParameterValue: "edge" },
    { ParameterKey: "Size", ParameterValue: "2" },
    { ParameterKey: "Unknown", ParameterValue: "x" },
  ];
  const secrets = noEchoValues(template, given);
  expect(secrets).toEqual(["correct horse", "4711"]);
  expect(redactor([], secrets)("edge 2: correct horse, correct%20horse, 4711, 14711")).toBe(
    "edge 2: ***, ***, ***, 14711",
  );
});

test("a value that is kept from before is not told by CloudFormation, and needs no hiding", () => {
  expect(noEchoValues(template, [{ ParameterKey: "Password" }])).toEqual([]);
  expect(noEchoValues({}, [{ ParameterKey: "Password", ParameterValue: "x" }])).toEqual([]);
});
