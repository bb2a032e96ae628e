import { GetCommandInvocationCommand, SendCommandCommand, SSMClient } from "@aws-sdk/client-ssm";
import { describe, expect, test } from "vitest";
import { until } from "../../../local/demo/wait.ts";
import { listenersOf, type Stand } from "./stand.ts";

const STDOUT_LIMIT = 24_000;
const STDERR_LIMIT = 8_000;

/** Run Command inside a machine, through the same API as everybody. */
export function runCommand(stand: () => Stand): void {
  const send = async (script: string, seconds = "3600") => {
    const { cloud } = stand();
    const ssm = new SSMClient({
      endpoint: cloud.endpoint,
      region: cloud.region,
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
    });
    const [member] = await listenersOf(stand());
    const { Command } = await ssm.send(
      new SendCommandCommand({
        DocumentName: "AWS-RunShellScript",
        InstanceIds: [member.id],
        Parameters: { commands: [script], executionTimeout: [seconds] },
      }),
    );
    const asked = { CommandId: Command?.CommandId ?? "", InstanceId: member.id };
    return await until("the command has ended", 30, async () => {
      const answer = await ssm.send(new GetCommandInvocationCommand(asked));
      return /^(Pending|InProgress|Delayed)$/.test(answer.Status ?? "") ? undefined : answer;
    });
  };

  describe("Run Command", () => {
    test("runs as root inside the machine, and tells status and both streams", async () => {
      const [member] = await listenersOf(stand());
      const answer = await send("id -u; hostname; echo wrong >&2; exit 7");
      expect(answer).toMatchObject({ Status: "Failed", ResponseCode: 7, StandardErrorContent: "wrong\n" });
      expect(answer.StandardOutputContent).toBe(`0\nip-${member.address.replaceAll(".", "-")}\n`);
    });

    test("keeps what AWS keeps of long output", async () => {
      const answer = await send(
        "head -c 50000 /dev/zero | tr '\\0' x; head -c 50000 /dev/zero | tr '\\0' y >&2",
      );
      expect(answer.Status).toBe("Success");
      expect(answer.StandardOutputContent).toBe("x".repeat(STDOUT_LIMIT));
      expect(answer.StandardErrorContent).toBe("y".repeat(STDERR_LIMIT));
    });

    test("ends a script that runs too long, with all that it started", async () => {
      const { cloud } = stand();
      const [member] = await listenersOf(stand());
      const answer = await send("echo begun; sleep 4321 & sleep 4321", "1");
      expect(answer).toMatchObject({ Status: "TimedOut", StatusDetails: "ExecutionTimedOut" });
      expect(answer.StandardOutputContent).toBe("begun\n");
      const left = await cloud.machines.inside(member.id, ["pgrep", "-f", "sleep 4321"]);
      expect(left.status, "no process is left").toBe(1);
    });
  });
}
