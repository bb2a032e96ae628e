import { expect, test } from "vitest";
import { watchRefresh } from "../../../src/fleet/refresh-watch.ts";
import type { Log } from "../../../src/runtime.ts";
import { hurriedClock } from "./action.ts";
import { awsError, fakeAws, type Sent } from "./fake-aws.ts";

const PLACE = { stackName: "x", groupName: "x-listeners" };

/** Follows a refresh that succeeds after ten minutes; the first `refused` looks after its first minute are throttled. */
async function followed(refused: number) {
  const clock = hurriedClock();
  const start = clock.now();
  const sent: Sent[] = [];
  let left = refused;
  const aws = fakeAws(
    {
      "AutoScaling.DescribeInstanceRefreshes": () => {
        const passed = clock.now() - start;
        if (passed > 60_000 && left-- > 0) throw awsError("Throttling", "Rate exceeded");
        const Status = passed < 600_000 ? "InProgress" : "Successful";
        return { InstanceRefreshes: [{ InstanceRefreshId: "r", Status }] };
      },
      "AutoScaling.DescribeScalingActivities": () => ({ Activities: [] }),
    },
    sent,
    { repeats: false },
  );
  const log = { info: () => undefined, warning: () => undefined } as unknown as Log;
  const end = await watchRefresh({ aws, clock, log, runName: "1-1" }, PLACE, "r");
  return { end, took: clock.now() - start, looks: sent.length, left };
}

test("a refresh that goes on while AWS throttles is followed more rarely, to its end", async () => {
  const calm = await followed(0);
  const throttled = await followed(3);
  expect(throttled.end).toEqual({
    id: "r",
    version: "",
    kind: "successful",
    status: "Successful",
    reason: "",
  });
  expect(throttled.left).toBeLessThanOrEqual(0);
  expect(throttled.looks).toBeLessThan(calm.looks / 2);
  expect(throttled.took).toBeLessThan(660_000);
});

test.each(["is cancelled once", "has ended by then"])(
  "a refresh whose launches fail, and that AWS does not roll back, %s, and its end tells why they failed",
  async (how) => {
    const sent: Sent[] = [];
    let status = "InProgress";
    const aws = fakeAws(
      {
        "AutoScaling.DescribeInstanceRefreshes": () => ({
          InstanceRefreshes: [{ InstanceRefreshId: "r", Status: status, StartTime: new Date(0) }],
        }),
        "AutoScaling.DescribeScalingActivities": () => ({
          Activities: ["i-0b", "i-0a"].map((id) => ({
            Description: `Launching a new EC2 instance: ${id}`,
            StatusCode: "Failed",
            StatusMessage: "no capacity",
            StartTime: new Date(1),
          })),
        }),
        "EC2.GetConsoleOutput": () => ({ Output: "" }),
        "AutoScaling.RollbackInstanceRefresh": () => {
          throw awsError("IrreversibleInstanceRefreshFault", "no desired configuration");
        },
        "AutoScaling.CancelInstanceRefresh": () => {
          status = "Cancelled";
          if (how !== "is cancelled once") throw awsError("ActiveInstanceRefreshNotFoundFault");
          return { InstanceRefreshId: "r" };
        },
      },
      sent,
    );
    const warnings: string[] = [];
    const log = { info: () => undefined, warning: (line: string) => warnings.push(line) } as unknown as Log;
    const end = await watchRefresh({ aws, clock: hurriedClock(), log, runName: "1-1" }, PLACE, "r");
    expect(end).toEqual({ id: "r", version: "", kind: "failed", status: "Cancelled", reason: "no capacity" });
    expect(
      sent.filter(({ call }) => call.endsWith("CancelInstanceRefresh")).map(({ input }) => input),
    ).toEqual([{ AutoScalingGroupName: "x-listeners", WaitForTransitioningInstances: false }]);
    expect(warnings.at(-1)).toBe(
      "the refresh cannot be rolled back and is cancelled: no desired configuration",
    );
  },
);
