import { describe, expect, test, vi } from "vitest";
import { connect } from "../../../src/aws/clients.ts";
import { toAppError } from "../../../src/aws/failures.ts";
import { GetCallerIdentityCommand } from "../../../src/aws/sts.ts";
import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";
import { awsError } from "./fake-aws.ts";

const INPUTS = { "stack-name": "x", "activation-token": "d".repeat(32), "package-source": "ami" };
const calls = ({ sent }: Ran, prefix = "") =>
  sent.map(({ call }) => call).filter((call) => call.startsWith(prefix));

async function deployed(bent: ConstructorParameters<typeof Account>[0] = {}) {
  const account = new Account(bent);
  account.writeServers("x");
  await runAction(INPUTS, account.handlers);
  return account;
}

describe("status", () => {
  test("reads the fleet once and changes nothing", async () => {
    const account = await deployed();
    const ran = await runAction({ command: "status", "stack-name": "x" }, account.handlers);
    expect(ran.status).toBe(0);
    expect(ran.result).toMatchObject({ command: "status", tokenVersion: 1 });
    expect(calls(ran).filter((call) => !/Describe|Get|Invoke|List/.test(call))).toEqual(["SSM.SendCommand"]);
    const command = ran.sent.find(({ call }) => call === "SSM.SendCommand")?.input;
    expect(command.Parameters).toEqual({ mode: ["--check"] });
    expect(ran.sent.filter(({ input }) => input.WithDecryption === true)).toEqual([]);
  });

  test("reports a fleet that is not right without failing", async () => {
    const account = await deployed();
    account.bent.instances = 1;
    const ran = await runAction({ command: "status", "stack-name": "x" }, account.handlers);
    expect(ran.status).toBe(0);
    expect(ran.result).toMatchObject({
      healthy: false,
      problems: expect.arrayContaining(["1 of 2 instances are in service"]),
    });
  });

  test("of a stack that is not there names region and account", async () => {
    const ran = await runAction({ command: "status", "stack-name": "x" }, new Account().handlers);
    expect(ran.result).toMatchObject({
      error: { code: "stack.missing", message: expect.stringContaining("eu-west-1 of account 123456789012") },
    });
  });
});

describe("destroy", () => {
  test("without confirm names both and calls nothing", async () => {
    const ran = await runAction({ command: "destroy", "stack-name": "x", confirm: "y" }, {});
    expect(ran.result).toMatchObject({
      error: {
        code: "destroy.unconfirmed",
        message: 'destroy deletes stack "x", and confirm is "y"; set confirm to the stack\'s name',
      },
    });
    expect(ran.sent).toEqual([]);
  });

  test("lifts the protection, deletes the stack, then its bucket, then its parameters, of which the lock is one", async () => {
    const account = await deployed();
    account.parameters.set("/railgun-ha/xy/activation-token", {
      value: "of another stack",
      version: 1,
      labels: [],
    });
    const ran = await runAction({ command: "destroy", "stack-name": "x", confirm: "x" }, account.handlers);
    expect(ran.log).toContain("stack x is gone");
    expect(ran.status).toBe(0);
    expect([account.stacks.size, account.buckets.size]).toEqual([0, 0]);
    expect([...account.parameters.keys()]).toEqual(["/railgun-ha/xy/activation-token"]);
    const changes = calls(ran).filter((call) => /Update|Delete/.test(call));
    expect(changes).toEqual([
      "CloudFormation.UpdateTerminationProtection",
      "CloudFormation.DeleteStack",
      "S3.DeleteObjects",
      "S3.DeleteBucket",
      "SSM.DeleteParameters",
    ]);
  });

  test("lets the group end its instances first where the breaker keeps it from that", async () => {
    const account = await deployed();
    const read = account.handlers["AutoScaling.DescribeAutoScalingGroups"];
    const handlers = {
      ...account.handlers,
      "AutoScaling.DescribeAutoScalingGroups": (input: unknown) => {
        const reply = read?.(input) as { AutoScalingGroups: object[] };
        const SuspendedProcesses = [{ ProcessName: "Launch" }, { ProcessName: "Terminate" }];
        return { AutoScalingGroups: reply.AutoScalingGroups.map((one) => ({ ...one, SuspendedProcesses })) };
      },
      "AutoScaling.ResumeProcesses": () => ({}),
    };
    const ran = await runAction({ command: "destroy", "stack-name": "x", confirm: "x" }, handlers);
    expect(ran.status).toBe(0);
    const [resumed] = ran.sent.filter(({ call }) => call === "AutoScaling.ResumeProcesses");
    expect(resumed?.input).toEqual({
      AutoScalingGroupName: "x-listeners",
      ScalingProcesses: ["Terminate"],
    });
    const order = calls(ran).filter((call) => /Resume|DeleteStack/.test(call));
    expect(order).toEqual(["AutoScaling.ResumeProcesses", "CloudFormation.DeleteStack"]);
  });

  test("of a stack that is gone cleans up what is left and says so", async () => {
    const account = await deployed();
    account.stacks.clear();
    const ran = await runAction({ command: "destroy", "stack-name": "x", confirm: "x" }, account.handlers);
    expect(ran.result).toMatchObject({ wasGone: true, parameters: 2 });
    expect(account.buckets.size).toBe(0);
    const again = await runAction({ command: "destroy", "stack-name": "x", confirm: "x" }, account.handlers);
    expect(again.status).toBe(0);
    expect(again.result).toMatchObject({ wasGone: true, parameters: 0, bucket: null });
  });

  test("keeps token and bucket when the stack cannot be deleted", async () => {
    const account = await deployed();
    const handlers = {
      ...account.handlers,
      "CloudFormation.DeleteStack": () => {
        const stack = account.stacks.get("x");
        if (stack) stack.status = "DELETE_FAILED";
        return {};
      },
    };
    const ran = await runAction({ command: "destroy", "stack-name": "x", confirm: "x" }, handlers);
    expect(ran.result).toMatchObject({ error: { code: "destroy.incomplete" } });
    expect(account.parameters.has("/railgun-ha/x/activation-token")).toBe(true);
  });
});

describe("render", () => {
  test("prints the template and nothing else, without any call", async () => {
    const ran = await runAction({ command: "render", "stack-name": "x" }, {});
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.log)).toHaveProperty("Resources");
    expect([ran.sent, ran.outputs, ran.summary]).toEqual([[], "", ""]);
  });
});

describe("AWS that does not answer", () => {
  const refused = (error: Error) => ({
    "STS.GetCallerIdentity": () => {
      throw error;
    },
  });
  test.each([
    ["CredentialsProviderError", "credentials.missing"],
    ["ExpiredToken", "credentials.refused"],
    ["InvalidClientTokenId", "credentials.refused"],
    ["AccessDenied", "access.denied"],
    ["OperationAborted", "aws.unavailable"],
  ])("%s is %s", async (name, code) => {
    const ran = await runAction(INPUTS, refused(awsError(name)));
    expect(ran.status).toBe(1);
    expect(ran.result).toMatchObject({ error: { code } });
  });

  /** Through the SDK as it is, network stack and credential chain included. */
  const unaided = async (env: Record<string, string>) => {
    const settings = {
      AWS_REGION: "",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      ...env,
    };
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value || undefined);
    vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
    const aws = connect({ region: env["AWS_REGION"], endpoint: env["AWS_ENDPOINT_URL"] });
    try {
      const sts = await aws.sts();
      await sts.config.region();
      await sts.send(new GetCallerIdentityCommand({}));
      throw new Error("it answered");
    } catch (error) {
      return toAppError(error);
    } finally {
      vi.unstubAllEnvs();
    }
  };
  const KEYS = { AWS_ACCESS_KEY_ID: "AKIAEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" };

  test("an endpoint that is down is named as such", async () => {
    const error = await unaided({ ...KEYS, AWS_REGION: "eu-west-1", AWS_ENDPOINT_URL: "http://127.0.0.1:9" });
    expect(error).toMatchObject({
      code: "endpoint.unreachable",
      message: expect.stringContaining("ECONNREFUSED"),
    });
  });

  test("a missing region is named as such", async () => {
    expect(await unaided({ ...KEYS })).toMatchObject({ code: "region.missing" });
  });

  test("missing credentials are named as such", async () => {
    const env = {
      AWS_REGION: "eu-west-1",
      AWS_ENDPOINT_URL: "http://127.0.0.1:9",
      AWS_ACCESS_KEY_ID: "",
      AWS_SECRET_ACCESS_KEY: "",
    };
    expect(await unaided(env)).toMatchObject({ code: "credentials.missing" });
  });

  test("what nobody expects is told as a defect, with its message", async () => {
    const ran = await runAction(INPUTS, refused(awsError("Surprise", "out of the blue")));
    expect(ran.result).toMatchObject({ error: { code: "internal", message: "Surprise: out of the blue" } });
    expect(ran.log).toContain("please report it");
  });
});
