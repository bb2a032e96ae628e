import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltLambdas, buildLambdas } from "../../../scripts/build-lambdas.ts";
import { LAMBDAS, type LambdaName } from "../../../src/stack/config.ts";
import { type Answer, ec2Fault, groups, jsonFault, noGroups, queryFault } from "./aws.ts";

const ASKED = { source: "railgun-ha", by: "test" };
const GROUP = "production-listeners";

let folder: string;
let built: BuiltLambdas;
let server: Server;
let answers: Record<string, readonly Answer[]>;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "railgun-ha-bundles-"));
  built = await buildLambdas(folder);
  for (const name of LAMBDAS) {
    const files = unzipSync(await readFile(built.lambdas[name].zip));
    await writeFile(path.join(folder, `${name}.mjs`), files["index.mjs"] ?? "");
  }
  server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const target = String(request.headers["x-amz-target"] ?? "").split(".")[1];
    const action = target ?? new URLSearchParams(body).get("Action") ?? request.url ?? "";
    asked.push(action);
    const queue = answers[action] ?? [];
    const answer = queue[Math.min(asked.filter((one) => one === action).length, queue.length) - 1];
    response.writeHead(answer?.status ?? (answer ? 200 : 418), { ...answer?.headers }).end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 60_000);

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Calls the bundle's handler in a Node of its own, as Lambda does; returns what it answered, logged and measured. */
async function call(name: LambdaName, event: unknown, environment: Record<string, string>) {
  asked.length = 0;
  const { port } = server.address() as { port: number };
  const script = `
    const { handler } = await import(process.argv[1]);
    const reply = await handler(JSON.parse(process.argv[2]), { getRemainingTimeInMillis: () => 10_000 });
    console.log("REPLY " + JSON.stringify(reply));`;
  const run = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "-e", script, path.join(folder, `${name}.mjs`), JSON.stringify(event)],
    {
      env: {
        AWS_REGION: "eu-central-1",
        AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
        AWS_SECRET_ACCESS_KEY: "secret",
        AWS_SESSION_TOKEN: "session",
        AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
        ...environment,
      },
    },
  );
  expect(run.stderr).toBe("");
  const lines = run.stdout.trim().split("\n");
  const reply = lines.find((line) => line.startsWith("REPLY "))?.slice(6) ?? "";
  const written = lines.filter((line) => !line.startsWith("REPLY ")).map((line) => JSON.parse(line));
  const logged = written.filter((line) => !("_aws" in line));
  const measured = written.filter((line) => "_aws" in line);
  return { reply: JSON.parse(reply), logged, measured };
}

describe("the bundles", () => {
  it("are as small as the design says", () => {
    for (const name of LAMBDAS) expect(built.lambdas[name].bytes).toBeLessThanOrEqual(300_000);
    expect(built.lambdas["port-probe"].bytes).toBeLessThanOrEqual(20_000);
  });

  it("name the packages that are in them", () => {
    const packages = new Set(
      built.modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []),
    );
    expect(packages).toContain("@aws-sdk/client-auto-scaling");
    expect(packages).toContain("@aws-sdk/credential-provider-env");
    expect(packages).not.toContain("@aws-sdk/credential-provider-node");
  });

  it("are the same bytes when built again", async () => {
    const again = path.join(folder, "again");
    const { lambdas } = await buildLambdas(again);
    for (const name of LAMBDAS) {
      expect(await readFile(lambdas[name].zip)).toEqual(await readFile(built.lambdas[name].zip));
    }
  });
});

describe("under Node 24, against HTTP", () => {
  it("runs on the version that Lambda has", () => expect(process.versions.node).toMatch(/^24\./));

  it("port-probe looks", async () => {
    const request = { hosts: ["127.213.7.9"], until: "each", forMillis: 0 };
    const { reply, logged } = await call("port-probe", request, { VPC_CIDR: "127.213.0.0/16" });
    expect(reply).toEqual({ seen: [{ host: "127.213.7.9", state: "refused", attempts: 1 }] });
    expect(logged).toMatchObject([{ level: "INFO", outcome: "done", details: { hosts: 1, open: 0 } }]);
  });

  it("launch-gate abandons what is gone, and knows a completion that came too late", async () => {
    answers = {
      DescribeAutoScalingGroups: [
        queryFault("Throttling", "Rate exceeded"),
        groups(GROUP, [
          { id: "i-1", state: "Pending:Wait" },
          { id: "i-2", state: "Pending:Wait" },
        ]),
        groups(GROUP, []),
      ],
      DescribeInstances: [
        ec2Fault("InvalidInstanceID.NotFound", "The instance ID 'i-2' does not exist"),
        {
          body: `<R><reservationSet><item><instancesSet><item><instanceId>i-1</instanceId><instanceState>
            <name>terminated</name></instanceState></item></instancesSet></item></reservationSet></R>`,
        },
      ],
      CompleteLifecycleAction: [
        queryFault("ValidationError", "No active Lifecycle Action found with instance ID i-1"),
      ],
    };
    const { reply, logged, measured } = await call("launch-gate", ASKED, {
      STACK_NAME: "production",
      GROUP_NAME: GROUP,
      HOOK_NAME: "railgun-ha-launch",
      PORT_PROBE_FUNCTION: "port-probe",
    });
    expect(reply).toMatchObject([
      { outcome: "already-done", details: { decisions: [{ instanceId: "i-1", result: "ABANDON" }] } },
    ]);
    expect(logged).toMatchObject([{ level: "INFO", outcome: "already-done", handler: "launch-gate" }]);
    expect(measured).toMatchObject([{ Stack: "production", GateAbandons: 0 }]);
  });

  it("endpoint-sync knows a missing parameter by its name and repeats a throttled listing", async () => {
    answers = {
      GetParameter: [jsonFault("TooManyUpdates"), jsonFault("ParameterNotFound")],
      DescribeCacheClusters: [
        queryFault("Throttling", "Rate exceeded"),
        { body: "<R><DescribeCacheClustersResult/></R>" },
      ],
    };
    const { logged } = await call("endpoint-sync", ASKED, {
      STACK_NAME: "production",
      CACHE_TOPIC_ARN: "x",
      CONVERGE_DOCUMENT: "document",
    });
    expect(asked).toEqual(["GetParameter", "GetParameter", "DescribeCacheClusters", "DescribeCacheClusters"]);
    expect(logged).toMatchObject([{ level: "INFO", outcome: "skipped", details: { cluster: "absent" } }]);
  });

  it("the reconciler repeats a throttled invocation", async () => {
    const invoke = "/2015-03-31/functions/endpoint-sync/invocations";
    answers = {
      DescribeAutoScalingGroups: [noGroups],
      GetParameter: [jsonFault("ParameterNotFound")],
      [invoke]: [jsonFault("TooManyRequestsException", "Rate exceeded", 429), { status: 202, body: "" }],
    };
    const { logged, measured } = await call("reconciler", ASKED, {
      STACK_NAME: "production",
      GROUP_NAME: GROUP,
      PORT_PROBE_FUNCTION: "port-probe",
      LAUNCH_GATE_FUNCTION: "launch-gate",
      ENDPOINT_SYNC_FUNCTION: "endpoint-sync",
      CONVERGE_DOCUMENT: "document",
    });
    expect(asked.filter((action) => action === invoke)).toHaveLength(2);
    expect(logged).toMatchObject([{ outcome: "done", details: { "sync-endpoints": { outcome: "done" } } }]);
    expect(measured).toMatchObject([{ Stack: "production", ReconcilerRuns: 1, Paused: 0 }]);
  });
});
