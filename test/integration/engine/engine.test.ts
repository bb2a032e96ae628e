import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asRunning } from "../../../bench/held-stack.ts";
import { type MeteredCall, MeteredEndpoint } from "../../../bench/metered-endpoint.ts";
import { type LocalCloud, startLocalCloud } from "../../../local/cloud.ts";
import { type ActionRun, runAction } from "../../../local/demo/runner.ts";
import { aws } from "../support/aws.ts";

/** The stacks of this file have names of their own and no fleet that anybody waits for. */
let cloud: LocalCloud;
let endpoint: MeteredEndpoint;
let address: string;

beforeAll(async () => {
  cloud = await startLocalCloud({ reconcilerSeconds: 600 });
  endpoint = new MeteredEndpoint(cloud.endpoint);
  address = await endpoint.open();
  cloud.activation.allow(TOKEN);
});
afterAll(async () => {
  await endpoint?.close();
  await cloud?.stop();
});

const TOKEN = "0123456789abcdef0123456789abcdef";
const cli = (...args: string[]) => aws(cloud.endpoint, "cloudformation", ...args);

function deploy(
  stack: string,
  inputs: Record<string, string> = {},
  more: { readonly signal?: AbortSignal; readonly rerun?: ActionRun } = {},
): Promise<ActionRun> {
  const { checkout, folder, region, environment } = cloud;
  return runAction(
    { checkout, folder, endpointUrl: address, region, environment, ...more },
    {
      command: "deploy",
      "stack-name": stack,
      "activation-token": TOKEN,
      "package-source": cloud.packageSource,
      ...inputs,
    },
  );
}

const resultOf = (run: ActionRun) => JSON.parse(run.outputs["result"] ?? "{}");
const namesOf = (calls: readonly MeteredCall[], service: string) =>
  calls.filter(({ name }) => name.startsWith(`${service}:`)).map(({ name }) => name.split(":")[1]);

async function statusOf(stack: string): Promise<string | undefined> {
  const { json } = await cli("describe-stacks", "--stack-name", stack);
  return json?.Stacks?.[0]?.StackStatus;
}

/** Change sets that somebody could still execute. */
async function waiting(stack: string): Promise<string[]> {
  const { json } = await cli("list-change-sets", "--stack-name", stack);
  return (json?.Summaries ?? [])
    .filter((one: { ExecutionStatus: string }) => one.ExecutionStatus === "AVAILABLE")
    .map((one: { ChangeSetName: string }) => one.ChangeSetName);
}

describe("a plan", () => {
  it("of a new stack leaves none, and writes nothing", async () => {
    endpoint.calls.length = 0;
    const run = await deploy("planned", { command: "plan" });
    expect(run.status, run.log).toBe(0);
    expect(namesOf(endpoint.calls, "cloudformation")).toEqual(["DescribeStacks"]);
    expect(namesOf(endpoint.calls, "s3")).toEqual([]);
    expect(endpoint.calls.filter(({ name }) => /:(Put|Create|Delete|Execute)/.test(name))).toEqual([]);
    expect(resultOf(run)).toMatchObject({ isNew: true, cost: { region: "us-east-1" } });
    expect(await statusOf("planned")).toBeUndefined();
  });
});

describe("a deploy that is killed and run again", () => {
  /** Kills the runner when the `count`th call of this name has been answered. */
  async function killedAt(
    stack: string,
    inputs: Record<string, string>,
    name: string,
    before?: ActionRun,
  ): Promise<ActionRun> {
    const killer = new AbortController();
    endpoint.interception = {
      after: (call, body) => {
        if (call.name === name) killer.abort();
        return body;
      },
    };
    try {
      // As the next attempt of the run before it: another run would wait for the dead one's lock to expire.
      return await deploy(stack, inputs, { signal: killer.signal, ...(before && { rerun: before }) });
    } finally {
      endpoint.interception = {};
    }
  }

  /** The newest attempt. A killed one leaves the lock, which the next attempt of its run takes at once. */
  let last: ActionRun | undefined;

  it("in each phase of a creation ends right, without a shell and without a change set", async () => {
    for (const phase of ["CreateChangeSet", "DescribeChangeSet"]) {
      last = await killedAt("killed", {}, `cloudformation:${phase}`, last);
      expect(last.status).toBe(1);
      expect(await statusOf("killed"), phase).toBe("REVIEW_IN_PROGRESS");
      expect(await waiting("killed"), phase).toHaveLength(1);
    }
    last = await killedAt("killed", {}, "cloudformation:ExecuteChangeSet", last);
    expect(last.status).toBe(1);
    const again = await deploy("killed", {}, { rerun: last });
    last = again;
    expect(again.status, again.log).toBe(0);
    expect(resultOf(again)).toMatchObject({ operation: "unchanged", healthy: true });
    expect(await statusOf("killed")).toBe("CREATE_COMPLETE");
    expect(await waiting("killed")).toEqual([]);
    const { json } = await cli("describe-stacks", "--stack-name", "killed");
    expect(json.Stacks[0].EnableTerminationProtection).toBe(true);
    const policy = await cli("get-stack-policy", "--stack-name", "killed");
    expect(policy.json.StackPolicyBody).toContain("Update:Replace");
  });

  it("in an update ends right as well", async () => {
    const inputs = { "allowed-cidrs": "192.0.2.0/24" };
    const killed = await killedAt("killed", inputs, "cloudformation:DescribeChangeSet", last);
    expect(await waiting("killed")).toHaveLength(1);
    const again = await deploy("killed", inputs, { rerun: killed });
    expect(resultOf(again), again.log).toMatchObject({ operation: "updated" });
    expect(again.log).toContain("deleted what earlier runs left behind");
    expect(await waiting("killed")).toEqual([]);
  });
});

describe("a destroy that is killed before the deletion begins", () => {
  const rules = async (): Promise<Record<string, string>> => {
    const { json } = await aws(cloud.endpoint, "events", "list-rules", "--name-prefix", "killed-");
    return Object.fromEntries(
      json.Rules.map(({ Name, State }: { Name: string; State: string }) => [Name.split("-")[1] ?? "", State]),
    );
  };

  it("leaves schedule and rule disabled, which the next deploy enables", async () => {
    expect(await rules()).toEqual({ LaunchRule: "ENABLED", ScheduleRule: "ENABLED" });
    const killer = new AbortController();
    endpoint.interception = {
      after: (call, body) => {
        if (call.name === "cloudformation:UpdateTerminationProtection") killer.abort();
        return body;
      },
    };
    const dead = await deploy("killed", { command: "destroy", confirm: "killed" }, { signal: killer.signal });
    endpoint.interception = {};
    expect(dead.status).toBe(1);
    expect(await rules()).toEqual({ LaunchRule: "DISABLED", ScheduleRule: "DISABLED" });
    expect(await statusOf("killed")).toBe("UPDATE_COMPLETE");

    const again = await deploy("killed", { "allowed-cidrs": "192.0.2.0/24" }, { rerun: dead });
    expect(again.status, again.log).toBe(0);
    expect(resultOf(again)).toMatchObject({ healthy: true });
    expect(await rules()).toEqual({ LaunchRule: "ENABLED", ScheduleRule: "ENABLED" });
  });
});

describe("a stack that lives", () => {
  it("is planned with a change set that is deleted again", async () => {
    endpoint.calls.length = 0;
    const inputs = { command: "plan", "allowed-cidrs": "198.51.100.0/24" };
    const run = await deploy("killed", inputs);
    expect(resultOf(run), run.log).toMatchObject({
      isNew: false,
      changed: true,
      changes: expect.arrayContaining([
        expect.objectContaining({ action: "Modify", logicalId: "LoadBalancerSecurityGroup" }),
      ]),
    });
    expect(namesOf(endpoint.calls, "cloudformation")).toEqual([
      "DescribeStacks",
      "ListChangeSets",
      "CreateChangeSet",
      "DescribeChangeSet",
      "DeleteChangeSet",
    ]);
    expect(await waiting("killed")).toEqual([]);
  });

  it("keeps its cache cluster unless that is named", async () => {
    const inputs = { "allowed-cidrs": "192.0.2.0/24", "memcached-node-type": "cache.t4g.medium" };
    const run = await deploy("killed", inputs);
    expect(run.status).toBe(1);
    expect(resultOf(run)).toMatchObject({ error: { code: "stack.replacement-refused" } });
    expect(await waiting("killed")).toEqual([]);
    expect(await statusOf("killed")).toBe("UPDATE_COMPLETE");
  });

  it("shows what somebody changed by hand", async () => {
    const name = "/railgun-ha/killed/railgun-host";
    const put = ["ssm", "put-parameter", "--overwrite", "--name", name, "--value", "elsewhere.example"];
    expect((await aws(cloud.endpoint, ...put)).status).toBe(0);
    const run = await deploy("killed", { command: "plan", drift: "true", "allowed-cidrs": "192.0.2.0/24" });
    expect(resultOf(run), run.log).toMatchObject({
      drift: expect.arrayContaining(["RailgunHost"]),
      changes: expect.arrayContaining([
        expect.objectContaining({ logicalId: "RailgunHost", action: "None", drift: "MODIFIED" }),
      ]),
    });
  });

  it("is left alone while somebody else changes it, and changed then", async () => {
    const [begun, end] = [Date.now(), performance.now() + 6_000];
    endpoint.calls.length = 0;
    endpoint.interception = {
      after: ({ name }, body) =>
        /:DescribeStack/.test(name) && performance.now() < end ? asRunning(body, begun) : body,
    };
    const run = await deploy("killed", { "allowed-cidrs": "198.51.100.128/25" });
    endpoint.interception = {};
    expect(resultOf(run), run.log).toMatchObject({ operation: "updated" });
    expect(run.log).toContain("stack killed is UPDATE_IN_PROGRESS: following that operation to its end");
    const created = endpoint.calls.find(({ name }) => name === "cloudformation:CreateChangeSet");
    expect(created?.at).toBeGreaterThan(end);
  });

  it("is changed by one of two that deploy at once, and the other yields or follows", async () => {
    const wanted = ["203.0.113.0/25", "203.0.113.128/25"];
    const runs = await Promise.all(wanted.map((range) => deploy("killed", { "allowed-cidrs": range })));
    const done = runs.filter(({ status }) => status === 0);
    expect(done.length, runs.map(({ log }) => log).join("\n")).toBeGreaterThanOrEqual(1);
    for (const run of runs.filter(({ status }) => status !== 0))
      expect(resultOf(run).error.code).toBe("lock.held");
    expect(await waiting("killed")).toEqual([]);
    expect(await statusOf("killed")).toBe("UPDATE_COMPLETE");
  });

  it("replaces its cache cluster when that is named, under a policy that names what the stack has, and closes that again", async () => {
    const inputs = { "allowed-cidrs": "192.0.2.0/24", "memcached-node-type": "cache.t4g.medium" };
    const plan = await deploy("killed", { ...inputs, command: "plan" });
    const { refused } = resultOf(plan);
    expect(refused, plan.log).toEqual([expect.stringMatching(/^CacheCluster/)]);
    endpoint.calls.length = 0;
    const run = await deploy("killed", { ...inputs, "allow-replacement": refused.join() });
    expect(resultOf(run), run.log).toMatchObject({ operation: "updated" });
    const policies = namesOf(endpoint.calls, "cloudformation").filter((name) => name === "SetStackPolicy");
    expect(policies).toHaveLength(2);
    expect(await statusOf("killed")).toBe("UPDATE_COMPLETE");
  });

  it("is changed without being waited for, and the next run follows that to its end", async () => {
    const inputs = { "allowed-cidrs": "192.0.2.128/25", "memcached-node-type": "cache.t4g.medium" };
    const begun = await deploy("killed", { ...inputs, wait: "false" });
    expect(begun.status, begun.log).toBe(0);
    expect(resultOf(begun)).toMatchObject({ operation: "started" });
    const next = await deploy("killed", inputs);
    expect(resultOf(next), next.log).toMatchObject({ operation: "unchanged" });
    expect(await statusOf("killed")).toBe("UPDATE_COMPLETE");
    expect(await waiting("killed")).toEqual([]);
  });
});

describe("a creation that fails", () => {
  it("says why in its first line, and is recreated when that is wanted", async () => {
    const name = "/railgun-ha/taken/railgun-host";
    const ssm = (...args: string[]) => aws(cloud.endpoint, "ssm", ...args);
    await ssm("put-parameter", "--name", name, "--type", "String", "--value", "somebody else's");
    const failed = await deploy("taken");
    expect(failed.status).toBe(1);
    expect(resultOf(failed).error).toMatchObject({
      code: "stack.change-failed",
      message: expect.stringMatching(/^RailgunHost \(AWS::SSM::Parameter\) CREATE_FAILED: .*exists/i),
      details: expect.arrayContaining([expect.stringContaining("the name is taken")]),
    });
    const stays = await deploy("taken");
    expect(resultOf(stays).error).toMatchObject({
      code: "stack.failed-state",
      message: expect.stringContaining("RailgunHost"),
    });
    await ssm("delete-parameter", "--name", name);
    const again = await deploy("taken", { "on-failed-stack": "recreate", wait: "false" });
    expect(again.status, again.log).toBe(0);
    expect(again.summary).toContain("Creation of taken that failed");
    expect(resultOf(again)).toMatchObject({ operation: "started" });
  });
});
