import { beforeEach, describe, expect, it } from "vitest";
import { reconcile } from "../../../lambdas/reconciler/reconcile.ts";
import type { Handler } from "../../../lambdas/shared/outcomes.ts";
import { jsonFault, noGroups, queryFault } from "./aws.ts";
import { GROUP, GroupWorld } from "./group-world.ts";

const TICK = { source: "aws.events", "detail-type": "Scheduled Event", detail: {} };

let aws: GroupWorld;
let handler: Handler;
beforeEach(() => {
  aws = new GroupWorld();
  aws.on("Invoke:launch-gate:async", () => ({ status: 202, body: "" }));
  aws.on("Invoke:endpoint-sync:async", () => ({ status: 202, body: "" }));
  const { autoScaling, ec2, lambda, clock, random } = aws;
  const names = {
    groupName: GROUP,
    portProbe: "port-probe",
    launchGate: "launch-gate",
    endpointSync: "endpoint-sync",
  };
  handler = reconcile({ ...names, autoScaling, ec2, lambda, clock, random }, aws.record);
});

describe("the reconciler", () => {
  it("starts one gate for all that wait, one endpoint-sync, and looks once at all in service", async () => {
    aws.add("i-1", { state: "InService", opens: 0 });
    aws.add("i-2", { state: "InService" });
    aws.add("i-3");
    aws.add("i-4");
    await aws.invoke(handler, TICK);
    expect(aws.actions().sort()).toEqual([
      "DescribeAutoScalingGroups",
      "DescribeInstances",
      "Invoke:endpoint-sync:async",
      "Invoke:launch-gate:async",
      "Invoke:port-probe",
    ]);
    expect(aws.inputs("Invoke:launch-gate:async")).toEqual([{ source: "railgun-ha", by: "reconciler" }]);
    expect(aws.inputs("Invoke:port-probe")).toEqual([
      { hosts: ["10.240.0.10", "10.240.0.11"], until: "each", forMillis: 0 },
    ]);
    expect(aws.records).toMatchObject([
      {
        outcome: "done",
        details: {
          "gate-waiting": { outcome: "done", details: { waiting: 2 } },
          "sync-endpoints": { outcome: "done" },
          "probe-serving": {
            outcome: "done",
            details: { inService: 2, answering: 1, silent: [{ instanceId: "i-2", state: "refused" }] },
          },
        },
      },
    ]);
  });

  it("starts no gate when nothing waits", async () => {
    aws.add("i-1", { state: "InService", opens: 0 });
    await aws.invoke(handler, { source: "railgun-ha", by: "deploy" });
    expect(aws.actions()).not.toContain("Invoke:launch-gate:async");
  });

  it("goes on with the other steps when one fails, and throws at the end", async () => {
    aws.add("i-1", { state: "InService", opens: 0 });
    aws.add("i-2");
    aws.on("Invoke:endpoint-sync:async", () => jsonFault("AccessDeniedException", "no", 403));
    await expect(aws.invoke(handler, TICK)).rejects.toThrow("AccessDeniedException");
    expect(aws.actions()).toEqual(expect.arrayContaining(["Invoke:launch-gate:async", "Invoke:port-probe"]));
    expect(aws.records).toMatchObject([
      {
        outcome: "failed",
        details: { "gate-waiting": { outcome: "done" }, "sync-endpoints": { outcome: "failed" } },
      },
    ]);
  });

  it("still starts endpoint-sync when the group cannot be listed", async () => {
    aws.on("DescribeAutoScalingGroups", () => queryFault("Throttling", "Rate exceeded"));
    await expect(aws.invoke(handler, TICK)).rejects.toThrow("Throttling");
    expect(aws.actions()).toContain("Invoke:endpoint-sync:async");
  });

  it("repeats a probe while port-probe's network interface is made again", async () => {
    aws.add("i-1", { state: "InService", opens: 0 });
    aws.first(
      "Invoke:port-probe",
      jsonFault("ENINotReadyException", "", 502),
      jsonFault("ResourceConflictException"),
    );
    await aws.invoke(handler, TICK);
    expect(aws.records).toMatchObject([{ details: { "probe-serving": { details: { answering: 1 } } } }]);
  });

  it("has nothing to look at without a group", async () => {
    aws.on("DescribeAutoScalingGroups", () => noGroups);
    await aws.invoke(handler, TICK);
    expect(aws.actions().sort()).toEqual(["DescribeAutoScalingGroups", "Invoke:endpoint-sync:async"]);
    expect(aws.records).toMatchObject([{ details: { "gate-waiting": { outcome: "skipped" } } }]);
  });

  it.each([undefined, { source: "aws.ec2" }, { source: "railgun-ha" }])("skips %j", async (event) => {
    await aws.invoke(handler, event);
    expect(aws.sent).toEqual([]);
    expect(aws.records).toMatchObject([{ outcome: "skipped" }]);
  });
});
