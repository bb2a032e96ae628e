import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Edge } from "../../../src/report/edge.ts";
import type { Step } from "./cloudformation/fake.ts";
import { Scene } from "./deploy/scene.ts";
import { calls } from "./deployed.ts";
import { awsError, type Handlers } from "./fake-aws.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const DESTROY = { command: "destroy", confirm: "x" };
const REASON = "The maximum number of VPCs has been reached";

/** A stack whose creation failed and ended in `status`. */
function failedCreation(status: string): Scene {
  const scene = new Scene();
  const stack = scene.fake.stand("x", "REVIEW_IN_PROGRESS");
  const steps: readonly Step[] = [
    { at: 0, status: "CREATE_IN_PROGRESS" },
    { at: 0, status: "CREATE_FAILED", logicalId: "Vpc", reason: REASON },
    { at: 0, status },
  ];
  scene.fake.begin(stack, "CREATE", "theirs", steps);
  return scene;
}

/** Keeps what the summary says when the first call is sent that changes something of the stack. */
function watching(scene: Scene) {
  const seen = { summary: "" };
  const watched = (call: string): Handlers => ({
    [call]: (input: unknown) => {
      seen.summary ||= readFileSync(process.env["GITHUB_STEP_SUMMARY"] ?? "", "utf8") || "nothing yet";
      return { ...scene.account.handlers, ...scene.fake.handlers }[call]?.(input);
    },
  });
  return {
    seen,
    bent: { ...watched("AutoScaling.SuspendProcesses"), ...watched("CloudFormation.DeleteStack") },
  };
}

describe("destroy of a stack whose creation failed", () => {
  test.each(["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED"])(
    "in %s has its events in the summary before anything is stopped or deleted",
    async (status) => {
      const scene = failedCreation(status);
      const { seen, bent } = watching(scene);
      const ran = await scene.run(DESTROY, { bent });
      expect(ran.status, ran.log).toBe(0);
      expect(seen.summary).toContain("Creation of x that failed");
      expect(seen.summary).toContain(REASON);
      expect(ran.log).toMatch(
        new RegExp(`^::warning::Vpc .*${REASON}.*stack x is in the state ${status}; it is deleted$`, "m"),
      );
    },
  );

  test("is told only once, and not as the cause of what went well", async () => {
    const scene = failedCreation("ROLLBACK_COMPLETE");
    const ran = await scene.run(DESTROY);
    expect(ran.summary).not.toContain("Root cause");
    expect(ran.summary.split(REASON)).toHaveLength(2);
  });

  test("nor as the cause of a deletion that does not begin", async () => {
    const scene = failedCreation("ROLLBACK_COMPLETE");
    const ran = await scene.run(DESTROY, {
      bent: {
        "CloudFormation.DeleteStack": () => {
          throw awsError("AccessDenied", "not authorized to perform: cloudformation:DeleteStack", 403);
        },
        "AutoScaling.ResumeProcesses": () => ({}),
      },
    });
    expect(ran.result).toMatchObject({ error: { code: "access.denied" } });
    expect(ran.summary).toContain("Creation of x that failed");
    expect(ran.summary).not.toContain("Root cause");
  });

  test("goes on where the summary cannot be written, which is a warning", async () => {
    const scene = failedCreation("ROLLBACK_COMPLETE");
    vi.spyOn(Edge.prototype, "summarise").mockRejectedValueOnce(new Error("no space left"));
    const ran = await scene.run(DESTROY);
    expect(ran.status, ran.log).toBe(0);
    expect(ran.log).toContain(
      "::warning::the summary of what failed before could not be written: no space left",
    );
    expect(calls(ran)).toContain("CloudFormation.DeleteStack");
  });

  test("of one that lived writes no such thing", async () => {
    const scene = new Scene();
    await scene.deployed();
    const ran = await scene.run(DESTROY);
    expect(ran.status, ran.log).toBe(0);
    expect(ran.summary).not.toContain("that failed");
  });
});
