import { describe, expect, test } from "vitest";
import { CLOUDFLARE_IPV4 } from "../../../src/inputs/cloudflare.ts";
import { rangeChanges } from "../../../src/status/cloudflare.ts";
import { CHECK_BOUND } from "../../../src/status/node-checks.ts";
import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";
import { awsError, type Handlers } from "./fake-aws.ts";

const DEPLOY = { "stack-name": "x", "activation-token": "d".repeat(32), "package-source": "ami" };
const STATUS = { command: "status", "stack-name": "x", "package-source": "ami" };
const NOW = Date.UTC(2026, 0, 1);
const ago = (seconds: number): Date => new Date(NOW - seconds * 1_000);

const report = (instanceId: string, changes: object = {}) => ({
  instanceId,
  mode: "check",
  action: "nothing",
  phase: "done",
  desiredVersion: 3,
  appliedVersion: 3,
  serversVersion: 5,
  pinned: false,
  restored: false,
  listening: true,
  seconds: 0.1,
  error: null,
  ...changes,
});
const invocation = (id: string, changes: object = {}, Status = "Success") => ({
  InstanceId: id,
  Status,
  CommandPlugins: [{ Output: `said before\n${JSON.stringify(report(id, changes))}\n` }],
});

/** What AWS answers beyond the deployed account. */
const more = (invocations: readonly object[] = [invocation("i-1"), invocation("i-2")]): Handlers => ({
  "SSM.SendCommand": () => ({ Command: { CommandId: "c" } }),
  "SSM.ListCommandInvocations": () => ({ CommandInvocations: invocations }),
  "SSM.GetParameterHistory": () => ({
    Parameters: [
      { Version: 2, Labels: ["previous"], LastModifiedDate: ago(900_000) },
      { Version: 3, Labels: ["current"], LastModifiedDate: ago(86_400 + 3_600) },
    ],
  }),
  "CloudWatch.DescribeAlarms": () => ({ MetricAlarms: [] }),
});

const ranges = (list: readonly string[] = CLOUDFLARE_IPV4) => ({
  fetch: async () => Response.json({ success: true, result: { ipv4_cidrs: list, ipv6_cidrs: [] } }),
});

async function status(
  handlers: Handlers = more(),
  world: Parameters<typeof runAction>[2] = ranges(),
  inputs: Record<string, string> = STATUS,
  bent: Account["bent"] = {},
): Promise<Ran> {
  const account = new Account();
  account.writeServers("x");
  await runAction(DEPLOY, account.handlers);
  Object.assign(account.bent, bent);
  const deployed = account.handlers;
  const ask = (call: string, input: unknown): unknown => {
    const handler = deployed[call];
    if (!handler) throw new Error(`the account does not answer ${call}`);
    return handler(input);
  };
  const withDocument: Handlers = {
    ...deployed,
    "CloudFormation.DescribeStacks": async (input) => {
      const { Stacks } = (await ask("CloudFormation.DescribeStacks", input)) as {
        Stacks: { Outputs: object[] }[];
      };
      Stacks[0]?.Outputs.push({ OutputKey: "ConvergeDocument", OutputValue: "the-document" });
      return { Stacks };
    },
    "SSM.GetParameter": async (input) => {
      const { Parameter } = (await ask("SSM.GetParameter", input)) as { Parameter: object };
      const list = { Version: 5, LastModifiedDate: ago(600) };
      return { Parameter: { ...Parameter, ...(String(input.Name).endsWith("-servers") && list) } };
    },
  };
  return await runAction(inputs, { ...withDocument, ...handlers }, world);
}

describe("status", () => {
  test("of a fleet that is right says so in one report, for people and as JSON", async () => {
    const ran = await status();
    expect(ran.status).toBe(0);
    expect(ran.result).toMatchObject({
      healthy: true,
      problems: [],
      templateCurrent: true,
      nodes: [
        {
          id: "i-1",
          target: "healthy",
          port: "open",
          tokenVersion: 3,
          serversVersion: 5,
          configAgeSeconds: 0,
        },
        { id: "i-2", due: "nothing", isPinned: false, error: "" },
      ],
      token: { labels: { current: 3, previous: 2 }, ageSeconds: 90_000 },
      alarms: [],
      image: { isNewest: true },
      cloudflare: { added: [], removed: [] },
      runtime: { name: "nodejs24.x", endsOn: "2028-04-30", endsSoon: false },
      notices: [],
      unknown: [],
    });
    for (const text of ["current 3, previous 2, 1 d 1 h old", "up to date", "as these inputs give it"]) {
      expect(ran.log).toContain(text);
      expect(ran.summary).toContain(text);
    }
  });

  test("tells of a runtime of the deployed functions that ends within half a year", async () => {
    const old = { ...more(), "Lambda.GetFunctionConfiguration": () => ({ Runtime: "nodejs20.x" }) };
    const { result, log } = await status(old);
    const notice = "Lambda ends nodejs20.x on 2026-04-30: deploy with a newer version of this action";
    expect(result).toMatchObject({ runtime: { name: "nodejs20.x", endsSoon: true }, notices: [notice] });
    expect(log).toContain(notice);
    const strange = { ...more(), "Lambda.GetFunctionConfiguration": () => ({ Runtime: "nodejs99.x" }) };
    expect((await status(strange)).result).toMatchObject({
      runtime: null,
      unknown: ["runtime: this version does not know until when Lambda has nodejs99.x"],
    });
  });

  test("tells a version of the launch template that waits for the fleet, without asking anything more", async () => {
    const asked = (await status()).sent.map(({ call }) => call).toSorted();
    const ran = await status(more(), ranges(), STATUS, { launchTemplateVersion: "2" });
    const found = "i-1 runs version 1 of the launch template, and 2 is the newest: deploy replaces it";
    expect(ran.result).toMatchObject({
      healthy: false,
      problems: [found, found.replace("i-1", "i-2")],
      launchTemplate: { newest: "2", outdated: ["i-1", "i-2"] },
    });
    expect(ran.log).toContain(found);
    expect(ran.summary).toContain(found);
    expect(ran.summary).toContain("version 2, which 2 of 2 do not run");
    expect(ran.sent.map(({ call }) => call).toSorted()).toEqual(asked);
  });

  test("asks the fleet by one command, by tag, and changes nothing", async () => {
    const ran = await status();
    const sends = ran.sent.filter(({ call }) => call === "SSM.SendCommand");
    expect(sends.map(({ input }) => input)).toMatchObject([
      {
        DocumentName: "the-document",
        Parameters: { mode: ["--check"] },
        Targets: [{ Key: "tag:railgun-ha:stack", Values: ["x"] }],
      },
    ]);
    const changing = ran.sent.filter(({ call }) => !/\.(Describe|Get|List|Invoke|SendCommand)/.test(call));
    expect(changing).toEqual([]);
    expect(ran.sent.filter(({ input }) => input.WithDecryption === true)).toEqual([]);
  });

  test("tells which node is behind, for how long, and what is due there", async () => {
    const ran = await status(
      more([invocation("i-1", { serversVersion: 4, action: "reload" }, "Failed"), invocation("i-2")]),
    );
    expect(ran.result).toMatchObject({
      healthy: false,
      problems: ["i-1 is out of date: a converge would reload it"],
      nodes: [
        { serversVersion: 4, configAgeSeconds: expect.closeTo(600, -1), due: "reload" },
        { due: "nothing" },
      ],
    });
    expect(ran.log).toContain("10 min behind");
  });

  test("tells what a node could not read, and does not take it for up to date", async () => {
    const error = { code: "parameters.unreadable", message: "no credentials" };
    const ran = await status(
      more([invocation("i-1", { error, phase: "read" }, "Failed"), invocation("i-2")]),
    );
    expect(ran.result).toMatchObject({
      problems: ["i-1 cannot look at itself: parameters.unreadable: no credentials"],
      nodes: [{ due: null }, {}],
    });
  });

  test("waits for a node's answer no longer than its bound, and then says unknown", async () => {
    const ran = await status(more([invocation("i-1"), { InstanceId: "i-2", Status: "InProgress" }]));
    expect(ran.result).toMatchObject({
      healthy: false,
      problems: ["i-2 does not answer its check"],
      nodes: [{ tokenVersion: 3 }, { tokenVersion: null, serversVersion: null, due: null }],
    });
    const looks = ran.sent.filter(({ call }) => call === "SSM.ListCommandInvocations").length;
    expect(looks).toBe(CHECK_BOUND / 1_000 + 1);
    expect(ran.log).toMatch(/^i-2 .*unknown +unknown$/m);
  });

  test("with a role that may only read the fleet leaves the rest unknown", async () => {
    const denied = () => {
      throw awsError("AccessDeniedException");
    };
    const all = Object.fromEntries(Object.keys(more()).map((call) => [call, denied]));
    const ran = await status(all, { fetch: async () => Promise.reject(new TypeError("fetch failed")) });
    expect(ran.status).toBe(0);
    expect(ran.result).toMatchObject({
      healthy: true,
      token: null,
      alarms: null,
      cloudflare: null,
      unknown: [
        "token: the role may not look",
        "alarms: the role may not look",
        "cloudflare: fetch failed",
        "nodes: the role may not look",
      ],
    });
    expect(ran.log).toContain("unknown: fetch failed");
    expect(ran.log).toContain("the fleet is right, as far as can be seen without nodes, alarms, token");
  });
});

describe("what somebody should see to", () => {
  test("are the stack's own alarms, from all pages", async () => {
    const alarm = (AlarmName: string) => ({
      AlarmName,
      AlarmDescription: "do",
      StateUpdatedTimestamp: new Date(0),
    });
    const pages: Readonly<Record<string, object>> = {
      "": { MetricAlarms: [alarm("x-AlarmBreakerOpen-1A2B")], NextToken: "2" },
      "2": {
        MetricAlarms: [alarm("x-Alarms-of-another-AlarmBreakerOpen-1A2B"), alarm("x-AlarmTokenAge-3C")],
      },
    };
    const ran = await status({
      ...more(),
      "CloudWatch.DescribeAlarms": ({ AlarmNamePrefix, StateValue, NextToken = "" }) => {
        expect([AlarmNamePrefix, StateValue]).toEqual(["x-Alarm", "ALARM"]);
        return pages[NextToken];
      },
    });
    expect(ran.result).toMatchObject({
      alarms: [
        { name: "x-AlarmBreakerOpen-1A2B", since: "1970-01-01T00:00:00.000Z" },
        { name: "x-AlarmTokenAge-3C" },
      ],
      notices: ["alarm x-AlarmBreakerOpen-1A2B: do", "alarm x-AlarmTokenAge-3C: do"],
    });
  });

  test("are a newer image, changed ranges and inputs that would change the stack", async () => {
    const changed = [...CLOUDFLARE_IPV4.slice(1), "198.51.100.0/24"];
    const ran = await status(
      {
        ...more(),
        "SSM.GetParameter": ({ Name }) => {
          if (Name.startsWith("/aws/")) return { Parameter: { Value: "ami-0fedcba9876543210" } };
          return { Parameter: { Name, Value: "a.0001:11211 b.0002:11211", Version: 5 } };
        },
      },
      ranges(changed),
      { ...STATUS, size: "5" },
    );
    expect(ran.result).toMatchObject({
      image: { newest: "ami-0fedcba9876543210", isNewest: false },
      cloudflare: { added: ["198.51.100.0/24"], removed: [CLOUDFLARE_IPV4[0]] },
      templateCurrent: false,
    });
    expect(ran.result["notices"]).toHaveLength(3);
  });
});

describe("a fleet with a fault that no instance shows", () => {
  const SUSPENDED = ["HealthCheck", "Launch", "ReplaceUnhealthy"];
  const group = {
    DesiredCapacity: 2,
    Instances: ["i-1", "i-2"].map((InstanceId) => ({
      InstanceId,
      LifecycleState: "InService",
      HealthStatus: "Healthy",
    })),
    SuspendedProcesses: SUSPENDED.map((ProcessName) => ({ ProcessName })),
  };
  const failed = {
    Description: "Launching a new EC2 instance: i-9",
    StatusCode: "Failed",
    StatusMessage: "given up",
    StartTime: ago(60),
  };
  const parameter = (values: Readonly<Record<string, object>>): Handlers => ({
    "SSM.GetParameter": ({ Name }) => {
      const [end = ""] = String(Name).split("/").slice(-1);
      if (String(Name).startsWith("/aws/")) return { Parameter: { Value: "ami-0123456789abcdef0" } };
      if (end === "memcached-servers") {
        return { Parameter: { Value: "a.0001:11211 b.0002:11211", Version: 5, LastModifiedDate: ago(600) } };
      }
      if (values[end]) return { Parameter: { Value: JSON.stringify(values[end]), Version: 1 } };
      throw awsError("ParameterNotFound");
    },
  });

  test("is not right: nobody answers, nothing is replaced, and the breaker says why", async () => {
    const ran = await status({
      ...more([]),
      ...parameter({ pause: { paused: true, by: "run 7" } }),
      "AutoScaling.DescribeAutoScalingGroups": () => ({ AutoScalingGroups: [group] }),
      "AutoScaling.DescribeScalingActivities": () => ({ Activities: [failed, failed, failed] }),
    });
    expect(ran.status).toBe(0);
    expect(ran.result).toMatchObject({
      healthy: false,
      problems: [
        "i-1 does not answer its check",
        "i-2 does not answer its check",
        "Launch and ReplaceUnhealthy are suspended by the breaker: the last 3 launches failed (given up); put that right, then run resume",
        "HealthCheck is suspended and no run says why: resume unless that is on purpose",
        "paused by run 7: nothing is repaired until resume",
      ],
      pause: { paused: true },
      suspensions: [{ by: "breaker" }, { by: "nobody" }],
    });
    for (const text of ["paused by run 7", "Launch and ReplaceUnhealthy by the breaker"]) {
      expect(ran.summary).toContain(text);
    }
  });

  test.each([
    ["living", 3_600, true, "a rotation is under way: 77-1-ab holds the lock until"],
    [
      "dead",
      -3_600,
      false,
      "HealthCheck was left suspended by 77-1-ab (rotate), which ended without resuming",
    ],
  ])("tells a %s rotation by its lock", async (_what, seconds, healthy, said) => {
    const leaseUntil = NOW + seconds * 1_000;
    const lock = { owner: "77-1-ab", purpose: "rotate", held: true, leaseUntil, suspended: ["HealthCheck"] };
    const ran = await status({
      ...more(),
      ...parameter({ lock }),
      "AutoScaling.DescribeAutoScalingGroups": () => ({
        AutoScalingGroups: [{ ...group, SuspendedProcesses: [{ ProcessName: "HealthCheck" }] }],
      }),
    });
    expect(ran.result).toMatchObject({ healthy, lock: { state: healthy ? "live" : "dead" } });
    expect(ran.log).toContain(said);
    expect(ran.sent.filter(({ call }) => call === "AutoScaling.DescribeScalingActivities")).toEqual([]);
  });
});

describe("Cloudflare's ranges", () => {
  test.each<[string, () => Promise<Response>]>([
    ["another status", async () => new Response("", { status: 503 })],
    ["no ranges", async () => Response.json({ success: true, result: {} })],
    ["a page", async () => new Response("<html>")],
  ])("are unknown when the answer is %s", async (_what, fetch) => {
    await expect(rangeChanges(fetch)).rejects.toThrow();
  });

  test("are asked for with a signal that ends the wait", async () => {
    let signal: AbortSignal | undefined;
    await rangeChanges(async (url, init) => {
      expect(url).toBe("https://api.cloudflare.com/client/v4/ips");
      signal = init.signal;
      return await ranges().fetch();
    });
    expect(signal).toBeInstanceOf(AbortSignal);
  });
});
