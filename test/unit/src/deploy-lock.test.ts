import { describe, expect, test } from "vitest";
import { stackParameters } from "../../../contract/names.ts";
import { type Ran, runAction } from "./action.ts";
import { calls, deployed, INPUTS } from "./deployed.ts";
import { awsError, type Handlers } from "./fake-aws.ts";

const LOCK = stackParameters("x").lock;

/** What was written into the lock, and the changes of CloudFormation, in their order. */
const story = ({ sent }: Ran): string[] =>
  sent.flatMap(({ call, input }) => {
    if (call === "SSM.PutParameter" && input.Name === LOCK) {
      const { held, purpose } = JSON.parse(input.Value);
      return [`${purpose} ${held ? "held" : "released"}`];
    }
    return /CreateBucket|PutObject|ExecuteChangeSet|SetDesired|ResumeProcesses/.test(call) ? [call] : [];
  });

const once = (all: readonly string[]): string[] => all.filter((one, index) => one !== all[index - 1]);

describe("deploy", () => {
  test("of a new stack makes the lock before anything else, and releases it", async () => {
    const { first } = await deployed();
    const [begin, ...rest] = once(story(first));
    expect(begin).toBe("deploy held");
    expect(rest).toContain("CloudFormation.ExecuteChangeSet");
    expect(rest.at(-1)).toBe("deploy released");
  });

  test("that changes nothing takes no lock", async () => {
    const { account } = await deployed();
    const again = await runAction(INPUTS, account.handlers);
    expect(again.result).toMatchObject({ operation: "unchanged" });
    expect(story(again)).toEqual([]);
    expect(again.sent.filter(({ input }) => input.Name === LOCK)).toEqual([]);
  });

  test("renews the lock while CloudFormation works, and ends the instances that are too many under it", async () => {
    const { account } = await deployed();
    account.bent.minSize = 4;
    account.bent.desired = 4;
    const execute = account.handlers["CloudFormation.ExecuteChangeSet"];
    const changed = await runAction(
      { ...INPUTS, "instance-type": "t3.large" },
      {
        ...account.handlers,
        "CloudFormation.ExecuteChangeSet": async (input) => {
          // On the clock of these tests each turn is a wait of somebody's.
          for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
          return execute?.(input);
        },
      },
    );
    const told = story(changed);
    expect(told.indexOf("AutoScaling.SetDesiredCapacity")).toBeLessThan(told.indexOf("deploy released"));
    expect(told.filter((one) => one === "deploy held").length).toBeGreaterThan(1);
  });

  test("gives up on a lock that Parameter Store says is there and is not, after a minute of looks", async () => {
    const { account } = await deployed();
    let looks = 0;
    const contrary = (call: string, error: string) => (input: { Name: string }) => {
      if (input.Name !== LOCK) return account.handlers[call]?.(input);
      if (++looks > 200) throw awsError("TestFailure", "asked without end");
      throw awsError(error);
    };
    const ran = await runAction(
      { ...INPUTS, "instance-type": "t3.large" },
      {
        ...account.handlers,
        "SSM.GetParameter": contrary("SSM.GetParameter", "ParameterNotFound"),
        "SSM.PutParameter": contrary("SSM.PutParameter", "ParameterAlreadyExists"),
      },
    );
    expect(ran.result).toMatchObject({
      error: { code: "aws.unavailable", message: expect.stringContaining(LOCK) },
    });
    expect(looks).toBeLessThan(60);
    expect(calls(ran)).not.toContain("CloudFormation.ExecuteChangeSet");
  });

  test("that fails releases the lock", async () => {
    const { account } = await deployed();
    account.bent.failing = [{ LogicalResourceId: "Vpc", ResourceStatusReason: "quota" }];
    const failed = await runAction({ ...INPUTS, "instance-type": "t3.large" }, account.handlers);
    expect(failed.result).toMatchObject({ error: { code: "stack.change-failed" } });
    expect(story(failed).at(-1)).toBe("deploy released");
  });

  test("lets launches begin again under the lock, and leaves them alone while another run has it", async () => {
    const { account } = await deployed();
    const group = account.handlers["AutoScaling.DescribeAutoScalingGroups"];
    const handlers: Handlers = {
      ...account.handlers,
      "AutoScaling.DescribeAutoScalingGroups": (input) => {
        const reply = group?.(input) as { AutoScalingGroups: object[] };
        const SuspendedProcesses = [{ ProcessName: "Launch" }];
        return { AutoScalingGroups: reply.AutoScalingGroups.map((one) => ({ ...one, SuspendedProcesses })) };
      },
      "AutoScaling.ResumeProcesses": () => ({}),
    };
    const lifted = await runAction(INPUTS, handlers);
    expect(once(story(lifted))).toEqual(["deploy held", "AutoScaling.ResumeProcesses", "deploy released"]);

    // The clock of these tests hurries: a lease that is far away, and a holder that renews.
    let version = 100;
    const lock = { owner: "other", purpose: "rotate", held: true, suspended: [], leaseUntil: 1e13 };
    const read = handlers["SSM.GetParameter"];
    const refused = await runAction(INPUTS, {
      ...handlers,
      "SSM.GetParameter": (input: { Name: string }) => {
        if (input.Name !== LOCK) return read?.(input);
        version += 1;
        return { Parameter: { Value: JSON.stringify(lock), Version: version } };
      },
      "SSM.PutParameter": () => {
        throw awsError("TestFailure", "nothing is to be written");
      },
    });
    expect(refused.result).toMatchObject({ error: { code: "lock.held" } });
    expect(calls(refused, "AutoScaling.Resume")).toEqual([]);
  });
});
