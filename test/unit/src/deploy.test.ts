import { describe, expect, test } from "vitest";
import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";
import { calls, deployed, INPUTS, inputOf, TOKEN } from "./deployed.ts";

const TOKEN_PARAMETER = "/railgun-ha/x/activation-token";

describe("deploy into an empty account", () => {
  test("takes the lock, makes the bucket, stores the token, creates the stack, protects it and verifies the fleet, in this order", async () => {
    const { first } = await deployed();
    expect(first.log).toContain("the fleet is right");
    expect(first.status).toBe(0);
    const order = [
      "STS.GetCallerIdentity",
      "SSM.PutParameter",
      "S3.CreateBucket",
      "S3.PutObject",
      "SSM.LabelParameterVersion",
      "CloudFormation.CreateChangeSet",
      "CloudFormation.ExecuteChangeSet",
      "CloudFormation.UpdateTerminationProtection",
      "Lambda.Invoke",
    ];
    const at = order.map((call) => calls(first).indexOf(call));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  test("names the change set after run and attempt, and gives zones, image and bucket as parameters", async () => {
    const { first } = await deployed();
    const input = inputOf(first, "CloudFormation.CreateChangeSet");
    expect(input.ChangeSetType).toBe("CREATE");
    expect(input.ChangeSetName).toMatch(/^railgun-ha-deploy-42-3-[0-9a-f]{8}$/);
    expect(input.Parameters).toEqual([
      { ParameterKey: "ZoneNames", ParameterValue: "eu-west-1a,eu-west-1b" },
      { ParameterKey: "ImageId", ParameterValue: "ami-0123456789abcdef0" },
      {
        ParameterKey: "ArtifactsBucket",
        ParameterValue: expect.stringMatching(/^railgun-ha-123456789012-eu-west-1-x-/),
      },
      { ParameterKey: "ServingTemplateVersion", ParameterValue: "1" },
    ]);
  });

  test("sends the expected owner with every call to the bucket, and makes it private, versioned and encrypted", async () => {
    const { first } = await deployed();
    const s3 = first.sent.filter(({ call }) => call.startsWith("S3.") && call !== "S3.CreateBucket");
    expect(s3.length).toBeGreaterThan(10);
    expect(s3.filter(({ input }) => input.ExpectedBucketOwner !== "123456789012")).toEqual([]);
    expect(inputOf(first, "S3.CreateBucket").CreateBucketConfiguration).toEqual({
      LocationConstraint: "eu-west-1",
    });
    expect(inputOf(first, "S3.PutBucketVersioning").VersioningConfiguration).toEqual({ Status: "Enabled" });
    expect(Object.values(inputOf(first, "S3.PutPublicAccessBlock").PublicAccessBlockConfiguration)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(inputOf(first, "S3.PutBucketPolicy").Policy).toContain('"aws:SecureTransport":"false"');
  });

  test("stores the token as a SecureString and shows it nowhere", async () => {
    const { first } = await deployed();
    const put = first.sent.find(({ input }) => input.Name === TOKEN_PARAMETER && input.Value);
    expect(put?.input).toMatchObject({
      Name: TOKEN_PARAMETER,
      Type: "SecureString",
      Tier: "Standard",
      Value: TOKEN,
    });
    expect(first.log.startsWith(`::add-mask::${TOKEN}`)).toBe(true);
    const elsewhere = first.sent.filter(({ call }) => call !== "SSM.PutParameter");
    const shown = [
      first.log.replace(`::add-mask::${TOKEN}`, ""),
      first.outputs,
      first.summary,
      JSON.stringify(elsewhere),
    ];
    for (const text of shown) expect(text).not.toContain(TOKEN);
  });

  test("sets all outputs and writes the fleet into the summary", async () => {
    const { first } = await deployed();
    for (const name of ["stack-id", "load-balancer-dns", "token-version", "memcached-servers", "result"]) {
      expect(first.outputs).toContain(`${name}<<`);
    }
    expect(first.result).toMatchObject({
      command: "deploy",
      operation: "created",
      healthy: true,
      tokenVersion: 1,
    });
    expect(first.summary).toContain("| i-1 |");
    expect(first.log.trimEnd().split("\n").at(-1)).toContain("stack x: created");
  });
});

describe("deploy again without a change", () => {
  test("makes two CloudFormation calls, changes nothing and still verifies the fleet", async () => {
    const { account } = await deployed();
    const again = await runAction(INPUTS, account.handlers);
    expect(again.status).toBe(0);
    // The second finds what a run that died has left behind.
    expect(calls(again, "CloudFormation.")).toEqual([
      "CloudFormation.DescribeStacks",
      "CloudFormation.ListChangeSets",
    ]);
    expect(again.log).toContain("CloudFormation calls: 2\n");
    expect(calls(again).filter((call) => /Put|Create|Delete|Update|Label/.test(call))).toEqual([]);
    expect(calls(again, "Lambda.")).toEqual(["Lambda.Invoke"]);
    // What types are offered where does not matter to a fleet that serves.
    expect(calls(again, "EC2.")).toEqual(["EC2.DescribeInstances"]);
    expect(again.result).toMatchObject({ operation: "unchanged", changed: false, cloudFormationCalls: 2 });
  });

  test("needs no token, because one is stored", async () => {
    const { account } = await deployed();
    expect((await runAction({ ...INPUTS, "activation-token": "" }, account.handlers)).status).toBe(0);
  });

  test("fails when the fleet is not right, and says what is wrong", async () => {
    const { account } = await deployed();
    account.bent.target = "unhealthy";
    const again = await runAction(INPUTS, account.handlers);
    expect(again.status).toBe(1);
    expect(again.result).toMatchObject({
      healthy: false,
      error: {
        code: "fleet.not-right",
        details: expect.arrayContaining(["i-1 is unhealthy (Target.Timeout) behind the load balancer"]),
      },
    });
    expect(again.outputs).toContain("load-balancer-dns<<");
  });

  test("fails when 2408 does not answer although the targets are healthy", async () => {
    const { account } = await deployed();
    account.bent.probe = "refused";
    const again = await runAction(INPUTS, account.handlers);
    expect(again.result).toMatchObject({
      error: { details: ["2408 of i-1 is refused", "2408 of i-2 is refused"] },
    });
  });

  test("fails when the listeners are told of other cache nodes than there are", async () => {
    const { account } = await deployed();
    account.writeServers("x", "a.0001:11211");
    const again = await runAction(INPUTS, account.handlers);
    expect(again.result).toMatchObject({
      error: { details: ["memcached-servers lists a.0001:11211, the cluster has a.0001:11211 b.0002:11211"] },
    });
  });

  test("only warns when the package is gone, because the fleet serves", async () => {
    const account = new Account();
    account.writeServers("x");
    const inputs = {
      ...INPUTS,
      "package-source": "apt http://packages.example/ key=https://packages.example/key",
    };
    const index = "Package: railgun-stable\nArchitecture: amd64\nVersion: 5.3.3\n";
    const there = async (url: string) =>
      new Response(url.endsWith(".gz") ? null : index, { status: url.endsWith(".gz") ? 404 : 200 });
    const gone = async () => new Response(null, { status: 404 });
    expect((await runAction(inputs, account.handlers, { fetch: there })).status).toBe(0);
    const again = await runAction(inputs, account.handlers, { fetch: gone });
    expect(again.status).toBe(0);
    expect(again.log).toContain("::warning::new instances could not boot");
  });
});

describe("deploy that cannot succeed", () => {
  const attempt = (account: Account, inputs: Record<string, string> = {}, world = {}) =>
    runAction({ ...INPUTS, ...inputs }, account.handlers, world);
  const nothingChanged = (ran: Ran) =>
    expect(calls(ran).filter((call) => /Put|Create|Delete|Execute|Label/.test(call))).toEqual([]);

  test("without a token, given or stored", async () => {
    const ran = await attempt(new Account(), { "activation-token": "" });
    expect(ran.result).toMatchObject({ error: { code: "token.missing" } });
    nothingChanged(ran);
  });

  test("into an unknown zone, with the zones that there are", async () => {
    const ran = await attempt(new Account(), { "availability-zones": "eu-west-1a,eu-west-1z" });
    expect(ran.result).toMatchObject({
      error: {
        code: "zone.unknown",
        message: "this region has no zone eu-west-1z; use eu-west-1a, eu-west-1b, eu-west-1c",
      },
    });
    nothingChanged(ran);
  });

  test("into a zone that does not offer the cache node type", async () => {
    const ran = await attempt(new Account(), { "availability-zones": "eu-west-1a,eu-west-1e" });
    expect(ran.result).toMatchObject({ error: { code: "zone.unsuitable" } });
    nothingChanged(ran);
  });

  test("on a Graviton type", async () => {
    const ran = await attempt(new Account({ architecture: "arm64" }), { "instance-type": "t4g.medium" });
    expect(ran.result).toMatchObject({
      error: { message: 'instance-type: "t4g.medium" is arm64; use an x86_64 type such as t3.medium' },
    });
    nothingChanged(ran);
  });

  test("when the package source is gone, with every address that was tried", async () => {
    const ran = await attempt(
      new Account(),
      { "package-source": "cloudflare" },
      { fetch: async () => new Response(null, { status: 404 }) },
    );
    expect(ran.result).toMatchObject({
      error: { code: "package.unavailable", details: ["https://pkg.cloudflare.com/pubkey.gpg answers 404"] },
    });
    nothingChanged(ran);
  });

  test.each(["ROLLBACK_COMPLETE", "DELETE_FAILED", "CREATE_FAILED"])("on a stack in %s", async (status) => {
    const account = new Account();
    account.stacks.set("x", { status, tags: [], parameters: {}, isProtected: false });
    const ran = await attempt(account);
    expect(ran.result).toMatchObject({
      error: { code: "stack.failed-state", message: expect.stringContaining(status) },
    });
    nothingChanged(ran);
  });

  test("on a stack that stays busy", async () => {
    const account = new Account();
    account.stacks.set("x", { status: "UPDATE_IN_PROGRESS", tags: [], parameters: {}, isProtected: false });
    expect((await attempt(account)).result).toMatchObject({ error: { code: "stack.busy" } });
  });

  test("names the first real failure of a creation, not those that follow from it", async () => {
    const failing = [
      { LogicalResourceId: "Subnet", ResourceStatusReason: "Resource creation cancelled" },
      { LogicalResourceId: "Vpc", ResourceStatusReason: "The maximum number of VPCs has been reached" },
      { LogicalResourceId: "Later", ResourceStatusReason: "something else" },
    ];
    const ran = await attempt(new Account({ failing }));
    expect(ran.status).toBe(1);
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.change-failed",
        message: "Vpc (AWS::EC2::VPC) CREATE_FAILED: The maximum number of VPCs has been reached",
        details: [
          "an account limit is reached: raise it in Service Quotas or remove what is not used",
          "stack x could not be created; it is now ROLLBACK_COMPLETE",
        ],
      },
    });
    expect(ran.log.trimEnd().split("\n").at(-1)).toContain("maximum number of VPCs");
  });

  test("ends early when three launches in a row have failed, with the reason", async () => {
    const launch = (StatusMessage: string) => ({
      Description: "Launching a new EC2 instance: i-9",
      StatusCode: "Cancelled",
      StatusMessage,
      StartTime: new Date(Date.UTC(2026, 0, 1, 1)),
    });
    const account = new Account({
      instances: 1,
      activities: [launch("abandoned"), launch("b"), launch("c")],
    });
    account.writeServers("x");
    const ran = await attempt(account);
    expect(ran.result).toMatchObject({ error: { message: "the last 3 launches failed: abandoned" } });
  });
});
