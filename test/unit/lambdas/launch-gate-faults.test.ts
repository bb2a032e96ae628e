import { beforeEach, describe, expect, it } from "vitest";
import type { Handler } from "../../../lambdas/shared/outcomes.ts";
import { json, jsonFault, lost, queryFault } from "./aws.ts";
import { ASKED, GroupWorld, gateOf, lifecycleEvent } from "./group-world.ts";

const NO_ACTION = "No active Lifecycle Action found with instance ID i-1";

let aws: GroupWorld;
let gate: Handler;
beforeEach(() => {
  aws = new GroupWorld();
  gate = gateOf(aws);
});

describe("launch-gate survives faults", () => {
  it.each([
    "ResourceNotReadyException",
    "ENINotReadyException",
    "ResourceConflictException",
    "TooManyRequestsException",
    "EC2ThrottledException",
  ])("asks port-probe again after %s", async (code) => {
    aws.add("i-1", { opens: 0 });
    aws.first("Invoke:port-probe", jsonFault(code, "", 400), jsonFault(code, "", 502), lost());
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["CONTINUE i-1"]);
    expect(aws.inputs("Invoke:port-probe")).toHaveLength(4);
  });

  it("asks port-probe again after it crashed or answered nonsense", async () => {
    aws.add("i-1", { opens: 0 });
    const crash = { ...json({ errorMessage: "x" }), headers: { "x-amz-function-error": "Unhandled" } };
    aws.first("Invoke:port-probe", crash, json({ seen: "nothing" }));
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["CONTINUE i-1"]);
  });

  it("repeats a completion that was throttled, failed on the server, or met another change", async () => {
    aws.add("i-1", { opens: 0 });
    const refusals = [
      queryFault("Throttling", "Rate exceeded"),
      queryFault("InternalFailure", "x", 500),
      queryFault("ResourceContention", "x"),
    ];
    aws.first("CompleteLifecycleAction", ...refusals);
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(Array(4).fill("CONTINUE i-1"));
    expect(aws.records).toMatchObject([{ outcome: "done" }]);
  });

  it("takes a completion whose answer was lost, and then refused, as already done", async () => {
    aws.add("i-1", { opens: 0 });
    aws.first("CompleteLifecycleAction", lost(), queryFault("ValidationError", NO_ACTION));
    await aws.invoke(gate, ASKED);
    expect(aws.records).toMatchObject([
      { outcome: "already-done", details: { decisions: [{ instanceId: "i-1", outcome: "already-done" }] } },
    ]);
  });

  it("reads the refusal in any case of letters", async () => {
    aws.add("i-1", { opens: 0 });
    aws.first(
      "CompleteLifecycleAction",
      queryFault("ValidationError", "NO ACTIVE lifecycle action FOUND with token x"),
    );
    await aws.invoke(gate, ASKED);
    expect(aws.records).toMatchObject([{ outcome: "already-done" }]);
  });

  it("throws another ValidationError, such as a deleted hook, after serving the others", async () => {
    aws.add("i-1", { opens: 0 });
    aws.add("i-2", { opens: 0 });
    aws.first(
      "CompleteLifecycleAction",
      queryFault("ValidationError", "No Lifecycle Hook found with name x"),
    );
    await expect(aws.invoke(gate, ASKED)).rejects.toThrow("No Lifecycle Hook found");
    expect(aws.decisions()).toHaveLength(2);
    expect(aws.records).toMatchObject([
      { outcome: "failed", details: { decisions: [{ instanceId: "i-2", result: "CONTINUE" }] } },
    ]);
  });

  it("throws when the group cannot be listed until the deadline, without any decision", async () => {
    aws.add("i-1", { launched: 0 });
    aws.on("DescribeAutoScalingGroups", () => queryFault("Throttling", "Rate exceeded"));
    await expect(aws.invoke(gate, ASKED)).rejects.toThrow("Throttling");
    expect(aws.decisions()).toEqual([]);
    expect(aws.records).toMatchObject([{ outcome: "failed" }]);
  });

  it("completes each instance once although ten runs stand side by side", async () => {
    const now = aws.clock.now();
    aws.add("i-1", { opens: now + 3_000 });
    const complete = new Set<string>();
    aws.on("CompleteLifecycleAction", ({ input }) => {
      if (complete.has(input.InstanceId)) return queryFault("ValidationError", NO_ACTION);
      complete.add(input.InstanceId);
      return { body: "<R/>" };
    });
    await Promise.all(Array.from({ length: 10 }, () => aws.invoke(gate, lifecycleEvent())));
    expect(new Set(aws.decisions())).toEqual(new Set(["CONTINUE i-1"]));
    const outcomes = aws.records.map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual([...Array(9).fill("already-done"), "done"]);
  });

  it("leaves nothing of one run in the next", async () => {
    aws.add("i-1", { opens: 0 });
    await aws.invoke(gate, ASKED);
    aws.instances[0] = { ...aws.add("i-1", { opens: 0 }) };
    aws.instances.length = 1;
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["CONTINUE i-1", "CONTINUE i-1"]);
  });
});
