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
