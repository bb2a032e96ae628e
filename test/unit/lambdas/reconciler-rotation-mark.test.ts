import { beforeEach, describe, expect, it } from "vitest";
import { json, jsonFault } from "./aws.ts";
import { FleetWorld, MINUTE, NAMES } from "./fleet-world.ts";

const MARK = `${NAMES.token}:unfinished`;
let aws: FleetWorld;
beforeEach(() => {
  aws = new FleetWorld().serving("i-1", "i-2");
  aws.toMinute(true);
  aws.put(`${NAMES.token}:current`, "encrypted");
  aws.parameters.set(MARK, { value: "encrypted", version: 7, changed: 0 });
  aws.on("UnlabelParameterVersion", ({ input }) => {
    expect(input).toEqual({ Name: NAMES.token, ParameterVersion: 7, Labels: ["unfinished"] });
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: true, purpose: "repair" });
    aws.parameters.delete(MARK);
    return json({});
  });
});

const reason = async () => (await aws.tick())["converge-fleet"]?.reason;
const isMarked = () => aws.parameters.has(MARK);

describe("the mark of a rotation that was left", () => {
  it("goes, under the lock, when a check finds all nodes with what is current", async () => {
    expect(await reason()).toBe("checked: no node is out of date, and so a rotation that was left is over");
    expect(isMarked()).toBe(false);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
    aws.passTo(aws.clock.now() + 5 * MINUTE);
    const before = aws.inputs("PutParameter").length;
    expect(await reason()).toBe("checked: no node is out of date");
    expect(aws.inputs("PutParameter")).toHaveLength(before);
  });

  it.each<[string, () => void]>([
    ["while a node differs", () => void aws.outOfDate.add("i-1")],
    [
      "while a node does not say what it runs with",
      () => {
        aws.converge = ({ id }) =>
          id === "i-1" ? { status: "Failed" } : { status: "Success", action: "nothing" };
      },
    ],
    ["while a token is tried: its node finds itself right", () => aws.put(`${NAMES.token}:pending`, "next")],
    ["while the stack is paused", () => aws.put(NAMES.pause, { paused: true, by: "42-1" })],
    [
      "while processes are suspended that a run has left",
      () => {
        const lock = { owner: "run-1", purpose: "rotate", held: false, leaseUntil: 0 };
        aws.put(NAMES.lock, { ...lock, suspended: ["HealthCheck"] });
      },
    ],
  ])("stays %s", async (_, bend) => {
    bend();
    aws.passTo(aws.clock.now() + 1_000);
    await aws.tick();
    expect(isMarked()).toBe(true);
  });

  it("goes together with previous when the rotation has gone back: nothing is its own way back", async () => {
    aws.parameters.set(`${NAMES.token}:current`, { value: "encrypted", version: 7, changed: 0 });
    aws.on("UnlabelParameterVersion", ({ input }) => {
      expect(input).toMatchObject({ ParameterVersion: 7, Labels: ["unfinished", "previous"] });
      aws.parameters.delete(MARK);
      return json({});
    });
    await aws.tick();
    expect(isMarked()).toBe(false);
  });

  it("stays when another run took the lock after the check began: it may be that run's", async () => {
    const lock = { owner: "run-2", purpose: "rotate", held: true, suspended: [] };
    const answer = aws.converge;
    aws.converge = (node) => {
      if (aws.stored(NAMES.lock) === null)
        aws.put(NAMES.lock, { ...lock, leaseUntil: aws.clock.now() + 2 * MINUTE });
      return answer(node);
    };
    await aws.tick();
    expect(isMarked()).toBe(true);
    expect(aws.stored(NAMES.lock)).toMatchObject({ owner: "run-2", held: true });
  });

  it("that cannot be taken off stays, and the lock is free again", async () => {
    aws.on("UnlabelParameterVersion", () => jsonFault("AccessDeniedException", "no"));
    await expect(aws.tick()).rejects.toThrow("AccessDenied");
    expect(isMarked()).toBe(true);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false });
  });
});
