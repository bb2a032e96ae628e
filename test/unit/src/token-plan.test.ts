import { expect, test } from "vitest";
import { stackParameters } from "../../../contract/names.ts";
import { parseInputs } from "../../../src/inputs.ts";
import type { Runtime } from "../../../src/runtime.ts";
import { planToken } from "../../../src/token.ts";
import { awsError, fakeAws } from "./fake-aws.ts";

const { token } = stackParameters("x");

/** What a deploy with this token plans where the token's versions have these labels. */
function planned(given: string, labels: readonly string[]) {
  const aws = fakeAws({
    "SSM.GetParameter": ({ Name }) => {
      const label = labels.find((one) => Name === `${token}:${one}`);
      if (!label) throw awsError("ParameterVersionNotFound");
      return { Parameter: { Name, Value: "a".repeat(32), Version: 7 } };
    },
  });
  const inputs = parseInputs({
    command: "deploy",
    "stack-name": "x",
    "activation-token": given,
    "package-source": "ami",
  });
  return planToken(inputs, { aws, hide: () => {} } as unknown as Runtime, true);
}

test.each(["b".repeat(32), ""])(
  "where a rotation died while it moved current, deploy rotates: given '%s'",
  async (given) => {
    expect(await planned(given, ["unfinished"])).toMatchObject({ token: "rotate", given });
  },
);

test("where no token was ever current, it is stored", async () => {
  expect(await planned("b".repeat(32), [])).toMatchObject({ token: "store" });
});
