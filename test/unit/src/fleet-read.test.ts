import { expect, test } from "vitest";
import { describeStack } from "../../../src/cloudformation/stack.ts";
import { readFleet } from "../../../src/fleet/read.ts";
import { fakeAws, type Sent } from "./fake-aws.ts";

test("a stack without outputs is not looked at, and the error says what is missing", async () => {
  const sent: Sent[] = [];
  const aws = fakeAws(
    {
      "CloudFormation.DescribeStacks": () => ({
        Stacks: [
          { StackId: "id", StackName: "s", StackStatus: "CREATE_IN_PROGRESS", CreationTime: new Date(0) },
        ],
      }),
    },
    sent,
  );
  const stack = await describeStack(await aws.cloudFormation(), "s");
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", note);
  try {
    await expect(readFleet({ aws }, stack as NonNullable<typeof stack>)).rejects.toMatchObject({
      code: "stack.failed-state",
      message: expect.stringContaining("has no output AutoScalingGroupName"),
    });
    await new Promise(setImmediate);
  } finally {
    process.off("unhandledRejection", note);
  }
  expect(unhandled).toEqual([]);
  expect(sent.map(({ call }) => call)).toEqual(["CloudFormation.DescribeStacks"]);
});
